using StackGuide.Model.Diagnostics;
using StackGuide.Model.Places;
using StackGuide.Texts;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StackGuide.Reading.Yaml;

/// <summary>Reads one YAML map into nodes with places. Never throws on content.</summary>
/// <remarks>Anchors, aliases, tags and further documents are refused, so that a value is what it says and a file cannot explode.</remarks>
internal sealed class YamlReader
{
    private const int DeepestNesting = 64;

    private readonly string _yaml;
    private readonly TextPlaces _places;
    private readonly Place _start;
    private readonly Action<Diagnostic> _report;
    private readonly Scanner _scanner;
    private readonly Parser _parser;

    // The lists and maps that are being read.
    private readonly Stack<NodeEvent> _open = new();

    private YamlReader(string text, Place start, Action<Diagnostic> report)
    {
        _yaml = text;
        _places = new TextPlaces(text, start);
        _start = start;
        _report = report;
        _scanner = new Scanner(new StringReader(text), skipComments: true);
        _parser = new Parser(_scanner);
    }

    /// <param name="text">The YAML alone, without characters that are not shown: the parser would end the file at one, the line at another.</param>
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
            var problem = reader.ProblemOf(fault);
            report(ReadingFaults.YamlSyntax(reader._places.At(problem.At), problem.Words));
            return null;
        }
        catch (BrokenException fault)
        {
            report(ReadingFaults.YamlSyntax(reader._places.At(fault.Problem.At), fault.Problem.Words));
            return null;
        }
        catch (NestingException fault)
        {
            report(SharedFaults.OverLimit(fault.Place, $"the YAML nests more than {DeepestNesting} levels"));
            return null;
        }
    }

    private YamlMap? ReadDocument()
    {
        MoveNext();
        if (!MoveNext() || _parser.Current is StreamEnd)
        {
            _report(ReadingFaults.YamlSyntax(_start, "there are no keys"));
            return null;
        }

        MoveNext();
        var node = ReadNode(0);
        if (MoveNext() && MoveNext() && _parser.Current is DocumentStart second)
            _report(ReadingFaults.YamlFeature(At(second.Start), "a second document"));
        if (node is YamlMap map)
            return map;
        _report(ReadingFaults.YamlSyntax(node.Place, $"keys were expected (key: value), but this is {node.Describe()}"));
        return null;
    }

    private YamlNode ReadNode(int depth)
    {
        var place = _parser.Current is SequenceStart or MappingStart ? At(_parser.Current.Start) : RangeOf(_parser.Current!);
        RefuseFeatures(_parser.Current!, place);
        switch (_parser.Current)
        {
            case Scalar scalar:
                return ReadScalar(scalar, place);
            case SequenceStart or MappingStart when depth > DeepestNesting:
                throw new NestingException(place);
            case SequenceStart list:
                return Within(list, () => ReadSequence(place, depth));
            case MappingStart map:
                return Within(map, () => ReadMapping(place, depth));
            default:
                return new YamlScalar("", place, IsQuoted: false);
        }
    }

    private YamlNode Within(NodeEvent start, Func<YamlNode> read)
    {
        _open.Push(start);
        var node = read();
        _open.Pop();
        return node;
    }

    private YamlScalar ReadScalar(Scalar scalar, Place place)
    {
        var quoted = scalar.Style is ScalarStyle.DoubleQuoted or ScalarStyle.SingleQuoted;
        var text = !quoted && scalar.Value is "~" or "null" ? "" : scalar.Value;
        var places = text.Length == 0 ? null : new ScalarPlaces(_yaml, _places, scalar);

        // Written as an escape; those that stand in the file themselves were reported and replaced when it was decoded.
        for (var i = 0; i < text.Length; i++)
        {
            if (!HiddenCharacters.Contains(text[i]))
                continue;
            _report(SharedFaults.HiddenCharacter(places!.At(i).To(places.At(i + 1)), text[i]));
            break;
        }

        return new YamlScalar(text, place, quoted, places);
    }

    private YamlList ReadSequence(Place place, int depth)
    {
        var items = new List<YamlNode>();
        while (MoveNext() && _parser.Current is not SequenceEnd)
            items.Add(ReadNode(depth + 1));
        return new YamlList(items, Closed(place));
    }

    private YamlMap ReadMapping(Place place, int depth)
    {
        var pairs = new List<YamlPair>();
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        while (MoveNext() && _parser.Current is not MappingEnd)
        {
            var key = ReadNode(depth + 1);
            MoveNext();
            var value = ReadNode(depth + 1);
            if (key is not YamlScalar { Text.Length: > 0 } name)
            {
                _report(ReadingFaults.YamlSyntax(key.Place, $"a key was expected, but this is {key.Describe()}"));
                continue;
            }

            var located = new Located<string>(name.Text, name.Place);
            if (places.TryAdd(name.Text, name.Place))
                pairs.Add(new YamlPair(located, value));
            else
                _report(ReadingFaults.DuplicateKey(located, places[name.Text]));
        }

        return new YamlMap(pairs, Closed(place));
    }

    private void RefuseFeatures(ParsingEvent parsed, Place place)
    {
        if (parsed is AnchorAlias alias)
            _report(ReadingFaults.YamlFeature(place, $"the alias '*{alias.Value.Value}'"));
        if (parsed is not NodeEvent node)
            return;
        if (!node.Anchor.IsEmpty)
            _report(ReadingFaults.YamlFeature(place, $"the anchor '&{node.Anchor.Value}'"));
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
            _report(ReadingFaults.YamlFeature(place, $"the tag '{node.Tag.Value}'"));
    }

    /// <summary>Steps to the parser's next event. What the parser throws on broken YAML besides its own exceptions becomes one of ours.</summary>
    private bool MoveNext()
    {
        try
        {
            return _parser.MoveNext();
        }
        catch (InvalidOperationException)
        {
            // A bracket is open, and the next key follows.
            var at = _open.FirstOrDefault(IsBracket)?.Start ?? _scanner.CurrentPosition;
            throw new BrokenException(new YamlProblem(OffsetOf(at), "a list or map that was opened here is not closed"));
        }
        catch (ArgumentException)
        {
            throw new BrokenException(new YamlProblem(OffsetOf(_scanner.CurrentPosition), "an escape or a tag that does not exist"));
        }
    }

    private YamlProblem ProblemOf(YamlException fault) => fault is SyntaxErrorException
        ? YamlProblem.OfToken(_yaml, OffsetOf(fault.Start), Math.Max(OffsetOf(fault.End), OffsetOf(fault.Start)), OffsetOf(_scanner.CurrentPosition))
        : YamlProblem.OfPlace(_yaml, OffsetOf(fault.Start), [.. _open.Select(FirstCharacter)]);

    private bool IsBracket(NodeEvent open) => FirstCharacter(open) is '[' or '{';

    private char FirstCharacter(NodeEvent open) => OffsetOf(open.Start) is var at && at < _yaml.Length ? _yaml[at] : '\0';

    private int OffsetOf(Mark mark) => (int)Math.Clamp(mark.Index, 0, _yaml.Length);

    private Place At(Mark mark) => _places.At(OffsetOf(mark));

    /// <summary>Where an event stands, without the line breaks behind a text of several lines.</summary>
    private Place RangeOf(ParsingEvent parsed)
    {
        var (start, end) = (OffsetOf(parsed.Start), OffsetOf(parsed.End));
        while (end > start && _yaml[end - 1] is ' ' or '\t' or '\n' or '\r')
            end--;
        return _places.Between(start, end);
    }

    /// <summary>A list or map in brackets ends with the one that is read now; one of lines has no sign for its end.</summary>
    private Place Closed(Place place) => _parser.Current is { } end && OffsetOf(end.Start) is var at && at < _yaml.Length && _yaml[at] is ']' or '}'
        ? place.To(_places.At(at + 1))
        : place;

    /// <summary>YAML that the parser breaks on with an exception of the library that tells no place.</summary>
    private sealed class BrokenException(YamlProblem problem) : Exception
    {
        public YamlProblem Problem { get; } = problem;
    }

    private sealed class NestingException(Place place) : Exception
    {
        public Place Place { get; } = place;
    }
}
