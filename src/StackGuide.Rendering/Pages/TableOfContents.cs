using System.Text.RegularExpressions;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Pages;

/// <summary>The sections of a page, found in its own markup, so that the template's and the prose's stand in one order.</summary>
internal static partial class TableOfContents
{
    private const string Opening = "<h2 id=\"";
    private const string Closing = "</h2>";
    private const int FewestSections = 3;

    /// <param name="main">The page's markup, made by our own templates and writer.</param>
    /// <param name="hasSources">Whether the layout adds the section of sources.</param>
    /// <returns>Titles are markup without tags; empty when there is too little to be worth a list.</returns>
    public static IReadOnlyList<SectionModel> Of(string main, bool hasSources)
    {
        var sections = new List<SectionModel>();
        for (var at = main.IndexOf(Opening, StringComparison.Ordinal); at >= 0; at = main.IndexOf(Opening, at, StringComparison.Ordinal))
        {
            at += Opening.Length;
            var idEnd = main.IndexOf('"', at);
            var textStart = main.IndexOf('>', at) + 1;
            var textEnd = main.IndexOf(Closing, at, StringComparison.Ordinal);
            if (idEnd < 0 || textStart == 0 || textEnd < textStart)
                break;
            sections.Add(new SectionModel("#" + main[at..idEnd], new SafeHtml(WithoutTags(main.AsSpan(textStart, textEnd - textStart)))));
            at = textEnd;
        }

        if (hasSources)
            sections.Add(new SectionModel("#section-references", new SafeHtml("Sources")));
        return sections.Count < FewestSections ? [] : sections;
    }

    /// <summary>A citation's number says nothing in a list of sections.</summary>
    private static string WithoutTags(ReadOnlySpan<char> markup)
    {
        if (!markup.Contains('<'))
            return markup.ToString();
        return Tag().Replace(Citation().Replace(markup.ToString(), ""), "");
    }

    [GeneratedRegex("<a class=\"cite\".*?</a>")]
    private static partial Regex Citation();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
