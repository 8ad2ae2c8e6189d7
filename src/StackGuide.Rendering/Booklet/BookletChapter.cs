using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Rendering.Markup;

namespace StackGuide.Rendering.Booklet;

/// <summary>An entry's page as a chapter of the guide on one page.</summary>
/// <param name="Anchor">Where it begins.</param>
/// <param name="Title">Its title.</param>
/// <param name="Markup">Its own part; ids have the page's name in front, links between chapters stay on the page, headings stand two levels deeper, sections are no landmarks, and what waits for a script is left out.</param>
internal sealed partial record BookletChapter(string Anchor, string Title, string Markup)
{
    private const int LevelsDeeper = 2;
    private const int DeepestLevel = 6;

    private static readonly FrozenSet<string> References =
        FrozenSet.Create(StringComparer.Ordinal, "id", "for", "aria-labelledby", "aria-describedby", "aria-controls", "headers");

    /// <param name="entry">The entry.</param>
    /// <param name="markup">What stands between the main tags of its page.</param>
    /// <param name="chapters">The pages that are chapters.</param>
    public static BookletChapter Of(Entry entry, string markup, FrozenSet<string> chapters)
    {
        var placed = AttributeRewriter.Rewrite(markup, (name, value) => name switch
        {
            "href" => Link(entry.Path, value, chapters),
            "role" when value == "region" => "group",
            _ when References.Contains(name) && value.Length > 0 => string.Join(' ', value.Split(' ').Select(id => AnchorOf(entry.Path, id))),
            _ => null,
        });
        var read = OfAPage().Replace(placed, "$1");
        return new BookletChapter(AnchorOf(entry.Path, null), entry.Title, Heading().Replace(read, h => h.Groups[1].Value + Deeper(h.Groups[2].Value)));
    }

    private static string Deeper(string level) => Math.Min(DeepestLevel, level[0] - '0' + LevelsDeeper).ToString(CultureInfo.InvariantCulture);

    /// <summary>The page's name keeps two pages' anchors apart. Within pictures an id must be a name of XML, which has no slashes.</summary>
    private static string AnchorOf(SitePath page, string? anchor) => anchor is null ? page.Value : $"{page.Value.Replace('/', '.')}:{anchor}";

    private static string? Link(SitePath page, string address, FrozenSet<string> chapters)
    {
        if (SiteAddress.Target(page, address) is not var (path, anchor))
            return null;
        return chapters.Contains(path) ? "#" + AnchorOf(new SitePath(path), anchor) : anchor is null ? path : $"{path}#{anchor}";
    }

    // Landmarks by the same names in each chapter would lead nobody anywhere; the booklet has no script to show what is hidden.
    [GeneratedRegex("""(<section\b(?:"[^"]*"|[^">])*?) aria-labelledby="[^"]*"|<(form|p)\b(?:"[^"]*"|[^">])* hidden></\2>""")]
    private static partial Regex OfAPage();

    [GeneratedRegex("(</?h)([1-6])(?=[ >])")]
    private static partial Regex Heading();
}
