using System.Collections.Immutable;

namespace StackGuide.Benchmarks.Synthetic;

/// <summary>A made-up guide of any size that passes every check. It grows as guides do: mostly tools and evidence, and with them criteria, scenarios and claims.</summary>
internal static class SyntheticGuide
{
    /// <summary>The smallest guide that has a tool and an evidence for every criterion.</summary>
    public const int FewestPages = 60;

    private const int PagesOfCriterion = 40;
    private const int PagesOfScenario = 50;
    private const int PagesOfClaim = 5;
    private const int FewestCriteria = 10;
    private const int FewestScenarios = 2;
    private const int FewestClaims = 40;

    /// <summary>The pages that the flow gives: its question, and an outcome for each technology.</summary>
    private const int FlowSteps = 3;

    private const int Stride = 7919;
    private static readonly string[] Technologies = ["alpha", "beta"];
    private static readonly string[] Seeds = ["first", "second"];
    private static readonly string[] Sorts = ["specification", "official-docs", "release-notes", "measurement", "survey", "article"];
    private static readonly string[] Reviewed = ["reviewed: 2026-01-15", "reviewEvery: 100 years"];

    /// <summary>The guide's own pages: id, title and the view below the prose.</summary>
    private static readonly (string Id, string Title, string View)[] Own =
    [
        ("home", "Home", "home"),
        ("criteria", "Criteria", "criteria"),
        ("scenarios", "Scenarios", "scenarios"),
        ("decide", "Decide", "decide"),
        ("compare", "Compare", "compare"),
        ("tools", "Tools", "tools"),
        ("evidence", "Evidence", "evidence"),
        ("sources", "Sources", "sources"),
        ("method", "Method", "page"),
        ("404", "Not found", "page"),
    ];

    /// <summary>The folder of the flow's steps, which StackGuide reads from <see cref="Flow"/> instead.</summary>
    public const string FlowFolder = "decision";

    /// <summary>The header's links, for both generators.</summary>
    public static ImmutableArray<string> Navigation { get; } = ["criteria", "scenarios", "decide", "compare", "tools", "evidence", "sources", "method"];

    /// <summary>The decision flow, as <c>flow.yml</c>: what scenarios recommend is one of its outcomes.</summary>
    public static IEnumerable<string> Flow =>
    [
        "start: first",
        "questions:",
        "  - id: first",
        "    title: Which do you know?",
        "    options:",
        .. Technologies.SelectMany(id => (IEnumerable<string>)
        [
            $"      - id: {id}",
            $"        text: We know {SyntheticText.Capital(id)}",
            $"        next: {id}",
            $"        weighs: [{{ criterion: {Plan.CriterionId(0)}, importance: must, side: {id} }}]",
        ]),
        "outcomes:",
        .. Technologies.SelectMany(id => (IEnumerable<string>)
        [
            $"  - id: {id}",
            $"    title: {SyntheticText.Capital(id)}",
            $"    summary: What the team knows",
            $"    picks: [{id}]",
            "    because: The team knows it [@source-0].",
            "    nextSteps: [Begin.]",
            "    risks: [It takes longer than you think.]",
        ]),
    ];

    /// <summary>Makes a guide.</summary>
    /// <param name="count">How many HTML pages it is to have; <see cref="FewestPages"/> or more.</param>
    public static IEnumerable<SyntheticPage> Pages(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, FewestPages);
        var criteria = Math.Max(FewestCriteria, count / PagesOfCriterion);
        var scenarios = Math.Max(FewestScenarios, count / PagesOfScenario);
        var claims = Math.Max(FewestClaims, count / PagesOfClaim) / Seeds.Length;
        var entries = count - Own.Length - Technologies.Length - criteria - scenarios - Seeds.Length - FlowSteps;
        var plan = new Plan(entries - (entries / 2), entries / 2, criteria, scenarios, claims);
        return
        [
            .. Own.Select((page, i) => OwnPage(plan, page, i)),
            .. Technologies.Select((id, i) => Technology(plan, id, i)),
            .. Enumerable.Range(0, plan.Criteria).Select(i => Criterion(plan, i)),
            .. Enumerable.Range(0, plan.Scenarios).Select(i => Scenario(plan, i)),
            .. Seeds.Select((id, i) => Seed(plan, id, i)),
            .. Technologies.Prepend("first").Select(id => new SyntheticPage(FlowFolder, id, [$"title: {SyntheticText.Capital(id)}", "summary: A step of the flow"], "", [])),
            .. Enumerable.Range(0, plan.Tools).Select(i => Tool(plan, i)),
            .. Enumerable.Range(0, plan.Evidence).Select(i => Evidence(plan, i)),
        ];
    }

    private static SyntheticPage OwnPage(Plan plan, (string Id, string Title, string View) page, int index)
    {
        var text = new SyntheticText(1000 + index);
        var body = Prose(plan, text, "pages", index);
        return new SyntheticPage("pages", page.Id, [$"title: {page.Title}", $"summary: {text.Phrase(10)}", $"view: {page.View}", .. Reviewed], body.Write(), [.. body.Links]);
    }

    private static SyntheticPage Technology(Plan plan, string id, int index)
    {
        var text = new SyntheticText(2000 + index);
        var body = Prose(plan, text, "technologies", index);
        var prose = body.Write();
        return new SyntheticPage(
            "technologies",
            id,
            [
                $"title: {SyntheticText.Capital(id)}",
                "kind: runtime",
                $"accent: {(index == 0 ? "green" : "blue")}",
                $"order: {index + 1}",
                $"summary: {text.Phrase(12)}",
                "profile:",
                .. Enumerable.Range(0, 6).Select(row => $"  - {{ aspect: Aspect {row}, text: \"{text.Phrase(6)}\", cite: [{plan.EvidenceId(row)}] }}"),
                .. Reviewed,
            ],
            prose,
            [.. body.Links]);
    }

    private static SyntheticPage Criterion(Plan plan, int index)
    {
        var text = new SyntheticText(3000 + index);
        var body = Prose(plan, text, "criteria", index);
        var because = $"{text.Sentence()[..^1]} {body.Cite(2)}.";
        var prose = body.Write();
        return new SyntheticPage(
            "criteria",
            Plan.CriterionId(index),
            [
                $"title: {Plan.CriterionTitle(index)}",
                $"question: Which one is better at {text.Phrase(4)}?",
                "group: running",
                $"order: {index}",
                $"summary: {text.Phrase(12)}",
                "verdict:",
                "  favours: either",
                "  certainty: moderate",
                "  reasons:",
                $"    - \"{text.Sentence()}\"",
                $"    - \"{text.Sentence()}\"",
                $"  because: {because}",
                "facts:",
                .. Enumerable.Range(0, 5).SelectMany(row => (IEnumerable<string>)
                [
                    $"  - aspect: {SyntheticText.Capital(text.Phrase(3))} {row}",
                    .. Technologies.Select(t => $"    {t}: {{ grade: good, text: \"{text.Sentence()}\", cite: [{plan.EvidenceId(index + row)}] }}"),
                ]),
                $"related: [{{ criterion: {Plan.CriterionId((index + 1) % plan.Criteria)}, because: \"{text.Phrase(6)}\" }}]",
                .. Reviewed,
            ],
            prose,
            [.. body.Links, $"criteria/{Plan.CriterionId((index + 1) % plan.Criteria)}"]);
    }

    private static SyntheticPage Scenario(Plan plan, int index)
    {
        var text = new SyntheticText(5_000_000 + index);
        var body = Prose(plan, text, "scenarios", index);
        var next = (index + 1) % plan.Scenarios;
        var prose = $"{body.Write()}\nOr is it [another]({Plan.ScenarioId(next)}.md)?\n";
        var criteria = Enumerable.Range(0, 4).Select(i => Plan.CriterionId((index + (i * Stride)) % plan.Criteria)).Distinct().ToList();
        var recommended = Technologies[index % Technologies.Length];
        return new SyntheticPage(
            "scenarios",
            Plan.ScenarioId(index),
            [
                $"title: Scenario {index}",
                $"who: \"{text.Sentence()}\"",
                $"order: {index}",
                $"summary: {text.Phrase(12)}",
                "weighs:",
                .. criteria.Select(id => $"  - {{ criterion: {id}, importance: matters }}"),
                $"recommends: {recommended}",
                $"answers: {{ first: {recommended} }}",
                "wouldChange:",
                $"  - \"{text.Sentence()}\"",
                $"tools: [{Plan.ToolId(plan.ToolFrom(index, 0))}]",
                .. Reviewed,
            ],
            prose,
            [.. body.Links, $"scenarios/{Plan.ScenarioId(next)}", .. criteria.Select(id => $"criteria/{id}")]);
    }

    private static SyntheticPage Seed(Plan plan, string id, int index)
    {
        var text = new SyntheticText(4000 + index);
        return new SyntheticPage(
            "sources",
            id,
            [
                $"file: {id}.txt",
                $"sha256: {new string('0', 64)}",
                $"publisher: Publisher {id}",
                "author: unknown",
                $"title: {SyntheticText.Capital(text.Phrase(5))}",
                "published: 2023-05",
                "updated: unknown",
                "speaksOf: 2023",
                $"words: {100 * plan.ClaimsOfSeed}",
                $"lines: {(2 * plan.ClaimsOfSeed) + 1}",
                $"summary: {text.Phrase(12)}",
                "headings: [1]",
                "leftOut: []",
                "claims:",
                .. Enumerable.Range(0, plan.ClaimsOfSeed).SelectMany(claim => (IEnumerable<string>)
                [
                    $"  - id: {id}.{claim + 1}",
                    $"    lines: {(2 * claim) + 2}-{(2 * claim) + 3}",
                    $"    criterion: {Plan.CriterionId(claim % plan.Criteria)}",
                    "    about: both",
                    $"    favours: {Technologies[claim % 2]}",
                    $"    says: {text.Sentence()}",
                    "    standing: opinion",
                    $"    because: {text.Sentence()}",
                ]),
            ],
            "",
            []);
    }

    private static SyntheticPage Tool(Plan plan, int index)
    {
        var text = new SyntheticText(1_000_000 + index);
        var body = Prose(plan, text, "tools", index);
        var note = $"{text.Sentence()[..^1]} {body.Cite(1)}.";
        var prose = body.Write();
        var criteria = new[] { Plan.CriterionId(index % plan.Criteria), Plan.CriterionId((index + 3) % plan.Criteria) };
        return new SyntheticPage(
            "tools",
            Plan.ToolId(index),
            [
                $"title: {Plan.ToolTitle(index)}",
                $"technologies: [{Technologies[index % 2]}]",
                "kind: library",
                $"usedFor: {SyntheticText.Capital(text.Phrase(6))}",
                "state: active",
                $"stateNote: \"{note}\"",
                $"criteria: [{string.Join(", ", criteria)}]",
                $"summary: {SyntheticText.Capital(text.Phrase(10))}",
                .. Reviewed,
            ],
            prose,
            [.. body.Links, .. criteria.Select(c => $"criteria/{c}")]);
    }

    private static SyntheticPage Evidence(Plan plan, int index)
    {
        var text = new SyntheticText(2_000_000 + index);
        var body = Prose(plan, text, "evidence", index);
        return new SyntheticPage(
            "evidence",
            plan.EvidenceId(index),
            [
                $"title: \"{SyntheticText.Capital(text.Phrase(4))} ({SyntheticText.Name(index)} documentation)\"",
                $"publisher: \"The {SyntheticText.Name(index / 8)} project\"",
                $"url: https://example.org/{plan.EvidenceId(index)}",
                $"kind: {Sorts[index % Sorts.Length]}",
                $"published: 20{10 + (index % 15)}-0{1 + (index % 9)}",
                "checked: 2026-01-15",
                Reviewed[1],
            ],
            body.Write(),
            [.. body.Links]);
    }

    /// <summary>Links and citations start at the page's own number, so that every entry is reached; the rest lie spread over the guide.</summary>
    private static SyntheticBody Prose(Plan plan, SyntheticText text, string folder, int index) => new(
        text,
        folder,
        link => (link % 3) switch
        {
            0 => ("tools", Plan.ToolId(plan.ToolFrom(index, link)), Plan.ToolTitle(plan.ToolFrom(index, link))),
            1 => ("evidence", plan.EvidenceId(index + 1 + (link * Stride)), "this source"),
            _ => ("criteria", Plan.CriterionId((index + link) % plan.Criteria), Plan.CriterionTitle((index + link) % plan.Criteria)),
        },
        citation => plan.EvidenceId(index + 1 + (citation * Stride)),
        mention => Plan.ToolTitle(plan.ToolFrom(index + 2, mention)));

    /// <summary>How many there are, and what they are called.</summary>
    private sealed record Plan(int Tools, int Evidence, int Criteria, int Scenarios, int ClaimsOfSeed)
    {
        public int ToolFrom(int index, int link) => (index + 1 + (link * Stride)) % Tools;

        public static string ToolId(int index) => SyntheticText.Name(index).ToLowerInvariant();

        public static string ToolTitle(int index) => SyntheticText.Name(index);

        public static string CriterionId(int index) => $"criterion-{index}";

        public static string ScenarioId(int index) => $"scenario-{index}";

        public static string CriterionTitle(int index) => $"Criterion {index}";

        public string EvidenceId(int index) => $"source-{index % Evidence}";
    }
}
