using StackGuide.Markdown.Writers;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Rendering.Entries;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Views;

namespace StackGuide.Rendering.Search;

/// <summary>Lists what a search can find: entries, the FAQ's questions, the glossary's terms, claims once for each group.</summary>
internal static class SearchDocuments
{
    private const int LongestSummary = 150;

    public static IEnumerable<SearchDocument> Of(Guide guide)
    {
        var documents = Titled(guide).ToList();
        var numbers = documents.Index().ToDictionary(d => d.Item.Url, d => d.Index, StringComparer.Ordinal);
        foreach (var names in guide.Content.Search.Pages)
        {
            // What is found is a page, or a question or term on one; other places are found through their page.
            if (RedirectMap.Find(guide.Content, names.Page.Value) is ({ } entry, var anchor) && (numbers.TryGetValue(AnchoredPath.Join(entry.Path.Value, anchor), out var at) || numbers.TryGetValue(entry.Path.Value, out at)))
                documents[at] = documents[at] with { Names = [.. documents[at].Names, .. names.Names] };
        }

        return documents;
    }

    private static IEnumerable<SearchDocument> Titled(Guide guide) =>
    [
        .. EntryPages.All.SelectMany(kind => guide.Content.Of(kind.Kind).SelectMany(kind.SearchOf)),
        .. guide.Claims.DistinctBy(c => c.Group ?? c.Id).Select(c => new SearchDocument("claim", c.Says, $"{c.Path}#{c.Anchor}", Wording.Of(c.Standing.Value)) { ShownBy = ShownBy(guide, c) }),
    ];

    /// <summary>An entry of a kind that has no words to be found by but its title, summary, headings and text.</summary>
    public static IEnumerable<SearchDocument> OfText(Entry entry) => [Entry(entry.Kind.Name, entry)];

    public static IEnumerable<SearchDocument> OfCriterion(Criterion criterion) =>
    [
        Entry("criterion", criterion, PlainTextWriter.Words(criterion.Verdict.Because) + " " + string.Join(' ', criterion.Facts.Select(f => f.Aspect.Value))) with { Names = [criterion.Question] },
    ];

    public static IEnumerable<SearchDocument> OfTechnology(Technology technology) => [Entry("technology", technology) with { Names = technology.Also }];

    public static IEnumerable<SearchDocument> OfScenario(Scenario scenario) => [Entry("scenario", scenario, PlainTextWriter.Words(scenario.Who))];

    public static IEnumerable<SearchDocument> OfTool(Tool tool) => [Entry("tool", tool, tool.UsedFor) with { Names = tool.Also }];

    /// <summary>The questions of the FAQ and the terms of the glossary are found one by one, and not through the page that holds them all.</summary>
    public static IEnumerable<SearchDocument> OfPage(GuidePage page) => ViewDefinitions.Of(page) switch
    {
        _ when page.Id == GuidePage.MissingId => [],
        { Searches: true } => [],
        { SectionName: { } name } => [Entry("page", page) with { Sections = [], Text = "" }, .. Sections(page, name)],
        _ => [Entry("page", page, WordsOf(page.Answer))],
    };

    public static IEnumerable<SearchDocument> OfQuestion(Question question) => [new("flow", question.Title, question.Path.Value, Cut(PlainTextWriter.Words(question.Help)))];

    public static IEnumerable<SearchDocument> OfOutcome(Outcome outcome) => [Entry("flow", outcome)];

    public static IEnumerable<SearchDocument> OfSeed(Seed seed) => [new("article", SeedNames.Of(seed), seed.Path.Value, Cut(seed.Title))];

    public static IEnumerable<SearchDocument> OfEvidence(Evidence evidence) => [new("source", evidence.Title, evidence.Path.Value, "")];

    public static IEnumerable<SearchDocument> OfMeasurement(Measurement measurement) =>
    [
        Entry("measurement", measurement, string.Join(' ', measurement.Subjects.Select(s => s.Title).Distinct())) with { Names = [measurement.Question] },
    ];

    /// <summary>The page of its criterion and those of its scenarios.</summary>
    private static IReadOnlyList<string> ShownBy(Guide guide, Claim claim) =>
    [
        .. guide.ScenariosOf(claim).Prepend<Entry?>(guide.CriterionOf(claim)).OfType<Entry>().Select(e => e.Path.Value),
    ];

    private static string WordsOf(HomeAnswer? answer) => answer is null
        ? ""
        : string.Join(' ', answer.Tips.SelectMany(t => (string[])[t.When, PlainTextWriter.Words(t.Because)]).Prepend(PlainTextWriter.Words(answer.Text)));

    private static SearchDocument Entry(string kind, Entry entry, string more = "") => new(kind, entry.Title, entry.Path.Value, Cut(entry.Summary))
    {
        Sections = [.. entry.Body.Headings.Where(h => h.Level == 2)],
        Text = more + " " + PlainTextWriter.Words(entry.Body),
    };

    /// <summary>The sections of a page whose headings are questions or terms; a term's synonyms stand in brackets behind it.</summary>
    private static IEnumerable<SearchDocument> Sections(GuidePage page, string kind)
    {
        var texts = PlainTextWriter.Sections(page.Body);
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
}
