namespace StackGuide.Markdown;

/// <summary>Gives up a text with thousands of headings that are underlined: Markdig's time grows with their square.</summary>
internal static class UnderlineLimit
{
    /// <summary>The most lines of nothing but = or - in one text.</summary>
    public const int Most = 10_000;

    /// <summary>Where the line begins that is one too many, or null.</summary>
    public static int? Exceeded(string text)
    {
        var lines = 0;
        foreach (var range in text.AsSpan().SplitAny('\n', '\r'))
        {
            var bare = text.AsSpan(range).Trim();
            if (bare is ['=' or '-', ..] && bare.IndexOfAnyExcept(bare[0]) < 0 && ++lines > Most)
                return range.Start.Value;
        }

        return null;
    }
}
