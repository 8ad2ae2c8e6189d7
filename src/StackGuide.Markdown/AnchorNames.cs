using System.Globalization;
using System.Text;

namespace StackGuide.Markdown;

/// <summary>Gives headings the anchors that code hosts give them, so that a link works in both places.</summary>
/// <remarks>
/// Lower case; letters with their marks, digits, hyphens and underscores stay, spaces become hyphens, all else goes;
/// repetitions get <c>-1</c>, <c>-2</c> …
/// </remarks>
internal sealed class AnchorNames
{
    private readonly Dictionary<string, int> _used = new(StringComparer.Ordinal);

    /// <summary>The anchor of the next heading.</summary>
    public string For(string heading)
    {
        var slug = Slug(heading);
        if (_used.TryAdd(slug, 0))
            return slug;
        string candidate;
        do
        {
            candidate = string.Create(CultureInfo.InvariantCulture, $"{slug}-{++_used[slug]}");
        }
        while (!_used.TryAdd(candidate, 0));
        return candidate;
    }

    private static string Slug(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (var rune in heading.EnumerateRunes())
        {
            if (Stays(rune))
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (rune.Value == ' ')
                slug.Append('-');
        }

        return slug.Length == 0 ? "section" : slug.ToString();
    }

    private static bool Stays(Rune rune) =>
        rune.Value == '-' || Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation;
}
