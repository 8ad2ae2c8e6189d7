using StackGuide.Model.Places;

namespace StackGuide.Reading.Yaml;

/// <summary>A YAML value that knows where it was written: texts and what stands in brackets with an end; where lists and maps of lines begin.</summary>
internal abstract record YamlNode(Place Place)
{
    /// <summary>What an editor would call it.</summary>
    public abstract string Describe();
}

/// <summary>A text, number, date or word; YAML's own types are not used.</summary>
/// <param name="Text">The value; empty for a key without a value.</param>
/// <param name="Place">Where the value stands, quotes included.</param>
/// <param name="IsQuoted">Whether it stands in quotes.</param>
/// <param name="Places">Where its characters stand; null for an empty one.</param>
internal sealed record YamlScalar(string Text, Place Place, bool IsQuoted, ScalarPlaces? Places = null) : YamlNode(Place)
{
    /// <summary>The point before the character at an offset of <see cref="Text"/>.</summary>
    public Place PlaceAt(int offset) => Places?.At(offset) ?? Place.Start;

    /// <summary>The text with the places of its words.</summary>
    public PlainText ToPlainText() => new(Text, Places?.Runs() ?? [(0, Place.Start)]);

    public override string Describe() => Text.Length == 0 ? "empty" : $"'{(Text.Length > 40 ? Text[..40] + "…" : Text)}'";
}

/// <summary>A list.</summary>
internal sealed record YamlList(IReadOnlyList<YamlNode> Items, Place Place) : YamlNode(Place)
{
    public override string Describe() => "a list";
}

/// <summary>Keys with values, in order of writing; each key once.</summary>
internal sealed record YamlMap(IReadOnlyList<YamlPair> Pairs, Place Place) : YamlNode(Place)
{
    public override string Describe() => "a map of keys";
}

/// <summary>A key and its value.</summary>
internal sealed record YamlPair(Located<string> Key, YamlNode Value);
