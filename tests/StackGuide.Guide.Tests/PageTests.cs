using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using AngleSharp.Dom;

namespace StackGuide.Guide.Tests;

/// <summary>What every page has, whatever it shows.</summary>
[Collection(OurSiteTests.Name)]
public sealed partial class PageTests(OurSite site)
{
    [Fact]
    public void There_are_at_least_sixty_pages() => Assert.True(site.Pages.Length >= 60, $"{site.Pages.Length} pages");

    [Fact]
    public void Every_entry_has_its_page()
    {
        var faults = site.Guide.Entries.Where(e => !site.ByPath.ContainsKey(e.Path.Value)).Select(e => $"{e.Key} has no {e.Path}");

        Expect.None(faults);
    }

    [Fact]
    public void Every_page_has_one_title_heading() => Every(page => page.QuerySelectorAll("h1").Length == 1 && HasText(page.QuerySelector("main h1")));

    [Fact]
    public void Every_page_has_a_title_in_the_tab_of_its_own()
    {
        // Former addresses that lead to one page have its title.
        var faults = site.Documents.Where(p => p.Document.QuerySelector("meta[http-equiv=refresh]") is null).GroupBy(p => p.Document.Title).Where(g => string.IsNullOrWhiteSpace(g.Key) || g.Count() > 1).Select(g => $"'{g.Key}': {string.Join(", ", g.Select(p => p.Path))}");

        Expect.None(faults);
    }

    /// <summary>Pictures are XML; the guide on one page puts the names of pages before ids.</summary>
    [Fact]
    public void Every_id_within_a_picture_is_a_name_of_XML() => Every(page => page.QuerySelectorAll("svg [id]").All(e => XmlReader.IsName(e.Id!)));

    [Fact]
    public void Every_page_names_its_language() => Every(page => page.DocumentElement.GetAttribute("lang") == site.Guide.Site.Language);

    [Fact]
    public void Every_page_has_one_main_landmark_that_the_first_link_leads_to() =>
        Every(page => page.QuerySelectorAll("main").Length == 1 && page.QuerySelector("body a")?.GetAttribute("href") == "#" + page.QuerySelector("main")!.Id);

    [Fact]
    public void Every_page_describes_itself() => Every(page => !string.IsNullOrWhiteSpace(page.QuerySelector("meta[name=description]")?.GetAttribute("content")));

    [Fact]
    public void No_id_stands_twice_on_a_page()
    {
        var faults = site.Documents.SelectMany(p => p.Document.All.Where(e => e.Id is { Length: > 0 }).GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => $"{p.Path}: {g.Key}"));

        Expect.None(faults);
    }

    [Fact]
    public void No_level_of_heading_is_skipped()
    {
        var faults = site.Documents.SelectMany(p => SkippedLevels(p.Document).Select(h => $"{p.Path}: {h.OuterHtml}"));

        Expect.None(faults);
    }

    [Fact]
    public void Every_heading_and_every_link_says_something()
    {
        var faults = site.Documents.SelectMany(p => p.Document.QuerySelectorAll("a, h1, h2, h3, h4, h5, h6").Where(e => !HasText(e)).Select(e => $"{p.Path}: {e.OuterHtml}"));

        Expect.None(faults);
    }

    [Fact]
    public void Every_label_that_is_referred_to_exists()
    {
        var faults = site.Documents.SelectMany(p => p.Document.QuerySelectorAll("[aria-labelledby], [aria-describedby], [for]")
            .Where(e => !p.Ids.Contains(e.GetAttribute("aria-labelledby") ?? e.GetAttribute("aria-describedby") ?? e.GetAttribute("for")!))
            .Select(e => $"{p.Path}: {e.LocalName} labelled by nothing"));

        Expect.None(faults);
    }

    [Fact]
    public void Every_table_has_a_caption_or_a_label_and_headings() =>
        Every(page => page.QuerySelectorAll("table").All(t => (t.QuerySelector("caption") is not null || t.ParentElement!.HasAttribute("aria-label")) && t.QuerySelector("th[scope=col]") is not null));

    /// <summary>On a phone a row is a card, and each cell shows the head of its column beside it.</summary>
    [Fact]
    public void Every_cell_of_a_table_that_becomes_cards_has_a_label()
    {
        var faults = site.Documents.SelectMany(p => p.Document.QuerySelectorAll("table.cards td:not([data-label])").Select(c => $"{p.Path}: {c.OuterHtml}"));

        Expect.None(faults);
    }

    // On the one page of the whole guide each chapter counts for itself, as its own page does.
    [Fact]
    public void Sources_are_numbered_in_the_order_in_which_the_page_cites_them()
    {
        var faults = site.Documents
            .Where(p => p.Path != "guide.html")
            .Select(p => (p.Path, Numbers: p.Document.QuerySelectorAll("a.cite").Select(c => int.Parse(c.TextContent, CultureInfo.InvariantCulture)).Distinct().ToList(), List: p.Document.QuerySelectorAll(".references li").Length))
            .Where(x => !x.Numbers.SequenceEqual(Enumerable.Range(1, x.List)))
            .Select(x => $"{x.Path}: {string.Join(' ', x.Numbers)} of {x.List}");

        Expect.None(faults);
    }

    /// <summary>Claims of one line that say the same are one place to read.</summary>
    [Fact]
    public void No_article_is_named_twice_for_the_same_line()
    {
        var faults = site.Documents.SelectMany(p => p.Document.QuerySelectorAll(".voices").Where(v => IsRepeated(v.QuerySelectorAll(":scope > a")) || v.QuerySelectorAll(".voice").Any(a => IsRepeated(a.QuerySelectorAll("a")))).Select(v => $"{p.Path}: {v.TextContent}"));

        Expect.None(faults);
    }

    [Fact]
    public void Nobody_is_told_that_the_page_for_missing_pages_leads_here() => Every(page => page.QuerySelector(".backlinks a[href$='404.html']") is null);

    [Fact]
    public void A_related_criterion_says_why_in_words_of_its_own()
    {
        var faults = site.Guide.Content.Criteria.SelectMany(c => site.ByPath[c.Path.Value].Document.QuerySelectorAll("section[aria-labelledby=section-related] li")
            .Where(li => li.QuerySelector(".note")!.TextContent is var reason && (reason.Length is 0 or > 90 || site.Guide.Content.Criteria.Any(other => other.Summary == reason)))
            .Select(li => $"{c.Id}: {li.TextContent}"));

        Expect.None(faults);
    }

    [Fact]
    public void Prose_that_points_to_a_table_stands_above_one() =>
        Every(page => page.QuerySelector("main table") is not null || !page.QuerySelectorAll("main .prose").Any(p => p.TextContent.Contains("The table shows", StringComparison.Ordinal)));

    [Fact]
    public void Numbers_agree_with_their_nouns()
    {
        var faults = site.Documents.SelectMany(p => OneOfMany().Matches(p.Document.Body!.TextContent).Select(m => $"{p.Path}: {m.Value}"));

        Expect.None(faults);
    }

    [Fact]
    public void No_template_expression_and_no_nameless_value_is_left_over()
    {
        var faults = site.Documents.SelectMany(p => LeftOver().Matches(p.Document.Body!.TextContent).Select(m => $"{p.Path}: {m.Value}"));

        Expect.None(faults);
    }

    /// <summary>Of pages that are read: one that has moved only leads on.</summary>
    private void Every(Func<IDocument, bool> holds) =>
        Expect.None(site.Documents.Where(p => !p.Document.Title!.StartsWith("Moved: ", StringComparison.Ordinal) && !holds(p.Document)).Select(p => p.Path));

    private static bool HasText(IElement? element) => element is not null && !string.IsNullOrWhiteSpace(element.TextContent + element.GetAttribute("aria-label"));

    private static bool IsRepeated(IEnumerable<IElement> links) =>
        links.Select(a => a.TextContent).ToList() is var words && words.Distinct(StringComparer.Ordinal).Count() < words.Count;

    private static IEnumerable<IElement> SkippedLevels(IDocument page)
    {
        var before = 0;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var level = heading.LocalName[1] - '0';
            if (level > before + 1)
                yield return heading;
            before = level;
        }
    }

    [GeneratedRegex(@"(?<![\d.,])1 (articles|claims|criteria|lines|outcomes|questions|rows|scenarios|sources|times|tools|verdicts|words)\b")]
    private static partial Regex OneOfMany();

    [GeneratedRegex(@"\{\{|\}\}|\bSystem\.[A-Z]\w+")]
    private static partial Regex LeftOver();
}
