using System.Text.RegularExpressions;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Data;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Views;

namespace StackGuide.Rendering.Search;

/// <summary>Lists what a search can find: entries, the FAQ's questions, the glossary's terms, claims once for each group.</summary>
internal static partial class SearchDocuments
{
    private const int LongestSummary = 160;

    public static IEnumerable<SearchDocument> Of(Guide guide)
    {
        var content = guide.Content;
        foreach (var criterion in content.Criteria)
            yield return Entry("criterion", criterion, PlainMarkup.WordsOf(criterion.Verdict.Because) + " " + string.Join(' ', criterion.Facts.Select(f => f.Aspect.Value))) with { Names = criterion.Question };
        foreach (var technology in content.Technologies)
            yield return Entry("technology", technology) with { Names = string.Join(' ', technology.Also) };
        foreach (var scenario in content.Scenarios)
            yield return Entry("scenario", scenario, PlainMarkup.WordsOf(scenario.Who));
        foreach (var tool in content.Tools)
            yield return Entry("tool", tool, tool.UsedFor) with { Names = string.Join(' ', tool.Also) };
        foreach (var page in content.Pages.Where(p => p.Id != GuidePage.MissingId && !ViewDefinitions.Of(p).Searches))
        {
            // The questions and terms are found one by one, and not through the page that holds them all.
            var sectionName = ViewDefinitions.Of(page).SectionName;
            yield return sectionName is null ? Entry("page", page) : Entry("page", page) with { Sections = [], Text = "" };
            foreach (var section in sectionName is null ? [] : Sections(page, sectionName))
                yield return section;
        }

        foreach (var question in content.Flow.Questions)
            yield return new SearchDocument("flow", question.Title, question.Path.Value, Cut(PlainMarkup.WordsOf(question.Help)));
        foreach (var outcome in content.Flow.Outcomes)
            yield return Entry("flow", outcome);
        foreach (var seed in content.Seeds)
            yield return new SearchDocument("article", SeedNames.Of(seed), seed.Path.Value, Cut(seed.Title));
        foreach (var evidence in content.Evidence)
            yield return new SearchDocument("source", evidence.Title, evidence.Path.Value, "");
        foreach (var claim in guide.Claims.DistinctBy(c => c.Group ?? c.Id))
            yield return new SearchDocument("claim", claim.Says, $"{claim.Path}#{claim.Anchor}", Wording.Of(claim.Standing.Value)) { ShownBy = ShownBy(guide, claim) };
    }

    /// <summary>The page of its criterion and those of its scenarios.</summary>
    private static IReadOnlyList<string> ShownBy(Guide guide, Claim claim) =>
    [
        .. claim.Scenarios.Select(id => guide.Find(EntryKind.Scenario, id)).Prepend(guide.Find(EntryKind.Criterion, claim.Criterion.Value)).OfType<Entry>().Select(e => e.Path.Value),
    ];

    private static SearchDocument Entry(string kind, Entry entry, string more = "") => new(kind, entry.Title, entry.Path.Value, Cut(entry.Summary))
    {
        Sections = [.. entry.Body.Headings.Where(h => h.Level == 2).Select(Section)],
        Text = more + " " + PlainMarkup.WordsOf(entry.Body),
    };

    /// <summary>A heading; its anchor is left out where the browser can tell it from the words.</summary>
    private static string Section(Heading heading) => heading.Anchor == NotInAnchors().Replace(heading.Text.ToLowerInvariant(), "").Replace(' ', '-') ? heading.Text : $"{heading.Text}#{heading.Anchor}";

    /// <summary>The sections of a page whose headings are questions or terms; a term's synonyms stand in brackets behind it.</summary>
    private static IEnumerable<SearchDocument> Sections(GuidePage page, string kind)
    {
        var texts = PlainSections.Of(page.Body);
        return page.Body.Headings
            .Zip(texts)
            .Where(x => x.First.Level <= 2)
            .Select(x => new SearchDocument(kind, x.First.Text, $"{page.Path}#{x.First.Anchor}", Cut(x.Second)) { Text = x.Second });
    }

    private static string Cut(string text)
    {
        if (text.Length <= LongestSummary)
            return text;
        var end = text.LastIndexOf(' ', LongestSummary);
        return string.Concat(text.AsSpan(0, end < 0 ? LongestSummary : end), " …");
    }

    [GeneratedRegex(@"[^\p{L}\p{N}\p{M}_ -]")]
    private static partial Regex NotInAnchors();
}
