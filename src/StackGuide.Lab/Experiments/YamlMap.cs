using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace StackGuide.Lab.Experiments;

/// <summary>A mapping whose keys are taken one by one; what is missing, of the wrong shape or never asked for becomes a fault at its place.</summary>
internal sealed class YamlMap
{
    private readonly YamlMappingNode _node;
    private readonly Action<YamlNode, string> _fault;
    private readonly Dictionary<string, YamlNode> _values = [];
    private readonly HashSet<string> _taken = [];

    private YamlMap(YamlMappingNode node, Action<YamlNode, string> fault)
    {
        (_node, _fault) = (node, fault);
        foreach (var (key, value) in node.Children)
        {
            if (key is YamlScalarNode { Value: { } name })
                _values[name] = value;
            else
                fault(key, "a key must be a word");
        }
    }

    public YamlNode Node => _node;

    public static YamlMap? From(YamlNode node, Action<YamlNode, string> fault)
    {
        if (node is YamlMappingNode map)
            return new YamlMap(map, fault);
        fault(node, "expected keys with values");
        return null;
    }

    public IEnumerable<string> Keys => _values.Keys;

    public YamlNode? Optional(string key)
    {
        _taken.Add(key);
        return _values.GetValueOrDefault(key);
    }

    public YamlNode? Required(string key)
    {
        var value = Optional(key);
        if (value is null)
            _fault(_node, $"the key '{key}' is missing");
        return value;
    }

    public string Text(string key) => Required(key) is { } node ? TextOf(node) : "";

    public string TextOr(string key, string otherwise) => Optional(key) is { } node ? TextOf(node) : otherwise;

    public double Number(string key, double least, double most)
    {
        if (Required(key) is not { } node)
            return least;
        if (double.TryParse(TextOf(node), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        _fault(node, string.Create(CultureInfo.InvariantCulture, $"'{key}' must be a number from {least} to {most}"));
        return least;
    }

    public string OneOf(string key, string otherwise, params ReadOnlySpan<string> allowed)
    {
        if (Optional(key) is not { } node)
            return otherwise;
        var text = TextOf(node);
        if (allowed.Contains(text))
            return text;
        _fault(node, $"'{text}' is none of {string.Join(", ", allowed.ToArray())}");
        return otherwise;
    }

    public IReadOnlyList<YamlNode> List(string key, bool required)
    {
        var node = required ? Required(key) : Optional(key);
        if (node is null)
            return [];
        if (node is YamlSequenceNode sequence && (sequence.Children.Count > 0 || !required))
            return [.. sequence.Children];
        _fault(node, $"'{key}' must be a list with at least one item");
        return [];
    }

    public IReadOnlyList<string> Texts(string key, bool required) => [.. List(key, required).Select(TextOf)];

    public YamlMap? Map(string key) => Optional(key) is { } node ? From(node, _fault) : null;

    /// <summary>A mapping of words to texts; empty where the key is missing.</summary>
    public Dictionary<string, string> Words(string key)
    {
        var words = new Dictionary<string, string>();
        if (Map(key) is { } map)
        {
            foreach (var name in map.Keys)
                words[name] = map.Text(name);
        }

        return words;
    }

    /// <summary>A mapping of words to numbers; empty where the key is missing.</summary>
    public Parameters Numbers(string key)
    {
        var numbers = new Dictionary<string, double>();
        if (Map(key) is { } map)
        {
            foreach (var name in map.Keys)
                numbers[name] = map.Number(name, 0, 1e12);
        }

        return new Parameters(numbers);
    }

    /// <summary>Reports each key that nothing has asked for.</summary>
    public void Finish()
    {
        foreach (var key in _node.Children.Keys.OfType<YamlScalarNode>())
        {
            if (key.Value is { } name && !_taken.Contains(name))
                _fault(key, $"there is no key '{name}' here; known are {string.Join(", ", _taken.Order())}");
        }
    }

    public string TextOf(YamlNode node)
    {
        if (node is YamlScalarNode { Value.Length: > 0 } scalar)
            return scalar.Value;
        _fault(node, node is YamlMappingNode ? "expected a text; one with a colon and a space in it needs quotes" : "expected a text");
        return "";
    }
}
