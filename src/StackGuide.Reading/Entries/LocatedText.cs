using StackGuide.Model.Places;

namespace StackGuide.Reading.Entries;

/// <summary>What a missing text reads as.</summary>
internal static class LocatedText
{
    /// <summary>An empty text in the place of a missing one, whose absence was reported.</summary>
    public static Located<string> OrEmpty(this Located<string> text) => text.Value is null ? text with { Value = "" } : text;
}
