using System.Collections.Frozen;

namespace StackGuide.Markdown;

/// <summary>Words of links that do not say where they lead.</summary>
internal static class LinkWords
{
    private static readonly FrozenSet<string> Vague = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "", "click", "click here", "details", "here", "link", "more", "page", "read more", "see here", "see more", "there", "this", "this link", "this page");

    /// <returns>The words when they say nothing, without what is around them; else null.</returns>
    public static string? SayNothing(string words)
    {
        var bare = words.Trim(' ', '.', ',', ':', ';', '!', '?', '…', '(', ')', '"', '\'');
        return Vague.Contains(bare) ? bare : null;
    }
}
