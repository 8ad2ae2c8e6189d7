using StackGuide.Model.Diagnostics;
using StackGuide.Model.Places;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StackGuide.Reading.Yaml;

/// <summary>Reads one YAML map into nodes with places. Never throws on content.</summary>
/// <remarks>Anchors, aliases, tags and further documents are refused, so that a value is what it says and a file cannot explode.</remarks>
internal sealed class YamlReader
{
    private const int DeepestNesting = 64;

    private readonly Place _start;
    private readonly Action<Diagnostic> _report;
    private readonly Parser _parser;
    private Place? _bracket;

    private YamlReader(string text, Place start, Action<Diagnostic> report)
    {
        _start = start;
        _report = report;
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <param name="text">The YAML alone.</param>
    /// <param name="start">Where its first line stands in the file.</param>
    /// <param name="report">Takes each fault.</param>
    /// <returns>The map, or null when there is none; the reason was reported.</returns>
    public static YamlMap? ReadMap(string text, Place start, Action<Diagnostic> report)
    {
        var reader = new YamlReader(text, start, report);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException fault)
        {
            report(Faults.YamlSyntax(reader.At(fault.Start), YamlProblem.InPlainWords(fault.Message)));
            return null;
        }
        catch (InvalidOperationException)
        {
            // The scanner's own fault: it gives up like this on a colon within brackets that are not closed.
            report(Faults.YamlSyntax(reader._bracket ?? start, "a bracket or brace that is opened here is not closed"));
            return null;
        }
        catch (NestingException fault)
        {
            report(Faults.OverLimit(fault.Place, $"the YAML nests more than {DeepestNesting} levels"));
            return null;
        }
    }

    private YamlMap? ReadDocument()
    {
        _parser.MoveNext();
        if (!_parser.MoveNext() || _parser.Current is StreamEnd)
        {
            _report(Faults.YamlSyntax(_start, "there are no keys"));
            return null;
        }

        _parser.MoveNext();
        var node = ReadNode(0);
        if (_parser.MoveNext() && _parser.MoveNext() && _parser.Current is DocumentStart second)
            _report(Faults.YamlFeature(At(second.Start), "a second document"));
        if (node is YamlMap map)
            return map;
        _report(Faults.YamlSyntax(node.Place, $"keys were expected (key: value), but this is {node.Describe()}"));
        return null;
    }

    private YamlNode ReadNode(int depth)
    {
        var place = At(_parser.Current!.Start);
        if (depth > DeepestNesting)
            throw new NestingException(place);
        if (_parser.Current is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow })
            _bracket = place;
        if (_parser.Current is NodeEvent node)
            RefuseFeatures(node, place);
        switch (_parser.Current)
        {
            case Scalar scalar:
                return ReadScalar(scalar, place);
            case SequenceStart:
                var items = new List<YamlNode>();
                while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
                    items.Add(ReadNode(depth + 1));
                return new YamlList(items, place);
            case MappingStart:
                return ReadMapping(place, depth);
            default:
                return new YamlScalar("", place, place, IsQuoted: false);
        }
    }

    private static YamlScalar ReadScalar(Scalar scalar, Place place)
    {
        var quoted = scalar.Style is ScalarStyle.DoubleQuoted or ScalarStyle.SingleQuoted;
        var textPlace = scalar.Style switch
        {
            ScalarStyle.DoubleQuoted or ScalarStyle.SingleQuoted => place.Right(1),
            ScalarStyle.Folded or ScalarStyle.Literal => new Place(place.File, place.Line + 1, 1),
            _ => place,
        };
        var text = !quoted && scalar.Value is "~" or "null" ? "" : scalar.Value;
        return new YamlScalar(text, place, textPlace, quoted);
    }

    private YamlMap ReadMapping(Place place, int depth)
    {
        var pairs = new List<YamlPair>();
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            var key = ReadNode(depth + 1);
            _parser.MoveNext();
            var value = ReadNode(depth + 1);
            if (key is not YamlScalar { Text.Length: > 0 } name)
            {
                _report(Faults.YamlSyntax(key.Place, $"a key was expected, but this is {key.Describe()}"));
                continue;
            }

            var located = new Located<string>(name.Text, name.Place);
            if (places.TryAdd(name.Text, name.Place))
                pairs.Add(new YamlPair(located, value));
            else
                _report(Faults.DuplicateKey(located, places[name.Text]));
        }

        return new YamlMap(pairs, place);
    }

    private void RefuseFeatures(NodeEvent node, Place place)
    {
        if (!node.Anchor.IsEmpty)
            _report(Faults.YamlFeature(place, $"the anchor '&{node.Anchor.Value}'"));
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
            _report(Faults.YamlFeature(place, $"the tag '{node.Tag.Value}'"));
        if (_parser.Current is AnchorAlias alias)
            _report(Faults.YamlFeature(place, $"the alias '*{alias.Value.Value}'"));
    }

    private Place At(Mark mark)
    {
        var line = (int)Math.Max(1, mark.Line);
        var column = (int)Math.Max(1, mark.Column);
        return new Place(_start.File, _start.Line + line - 1, line == 1 ? _start.Column + column - 1 : column);
    }

    private sealed class NestingException(Place place) : Exception
    {
        public Place Place { get; } = place;
    }
}
