using System.Globalization;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Pictures;

namespace StackGuide.Rendering.Pages;

/// <summary>Makes what the template of each entry kind sees.</summary>
internal static class EntryPages
{
    /// <summary>The template's name and its model.</summary>
    public static (string Template, object Model) Of(Guide guide, PageContext page) => page.Entry switch
    {
        Criterion criterion => ("criterion", CriterionOf(guide, page, criterion)),
        Scenario scenario => ("scenario", ScenarioOf(guide, page, scenario)),
        Technology technology => ("technology", TechnologyOf(guide, page, technology)),
        Tool tool => ("tool", ToolOf(guide, page, tool)),
        Evidence evidence => ("evidence-entry", EvidenceOf(guide, page, evidence)),
        Seed seed => ("seed", SeedOf(guide, page, seed)),
        Question question => ("question", QuestionOf(guide, page, question)),
        Outcome outcome => ("outcome", OutcomeOf(guide, page, outcome)),
        GuidePage own => (own.View.Value, OverviewPages.Of(guide, page, own)),
        var other => throw new InvalidOperationException($"The {other.Key} has no page of its own."),
    };

    /// <summary>The templates that the guide's entries need, besides the views of its own pages.</summary>
    public static IEnumerable<string> TemplatesFor(Guide guide) => guide.Entries
        .Select(e => e.Kind)
        .Distinct()
        .Where(kind => kind is not (EntryKind.Page or EntryKind.Claim))
        .Select(kind => kind == EntryKind.Evidence ? "evidence-entry" : Kebab.Of(kind));

    public static TechnologyModel TechnologyModel(PageContext page, Technology technology) =>
        new(technology.Id, technology.Title, Kebab.Of(technology.Accent), page.Href(technology));

    public static IReadOnlyList<LinkModel> Links(Guide guide, PageContext page, EntryKind kind, IEnumerable<string> ids) =>
        [.. ids.Select(id => guide.Find(kind, id)).Where(e => e is not null).Select(e => new LinkModel(page.Href(e!), e!.Title) { Note = e.Summary })];

    private static object CriterionOf(Guide guide, PageContext page, Criterion criterion)
    {
        var claims = guide.Claims.Where(c => c.Criterion.Value == criterion.Id).ToList();
        return new
        {
            criterion.Id,
            criterion.Title,
            criterion.Question,
            Verdict = VerdictModel.Of(guide, criterion.Verdict),
            Because = page.Html(criterion.Verdict.Because),
            Reviewed = Day(criterion.Review),
            Stances = Stance.OfAll(guide, criterion.Id).Select(s => StanceModel.Of(guide, s, page)).ToList(),
            StanceSummary = StanceSummary(guide, criterion),
            Technologies = guide.Content.Technologies.Select(t => TechnologyModel(page, t)).ToList(),
            Rows = Comparison.RowsOf(guide, page, criterion, cites: true),
            Counted = Comparison.Counted([criterion]),
            Body = page.Html(criterion.Body),
            Reasons = page.Html(criterion.Verdict.Reasons),
            WouldChange = page.Html(criterion.Verdict.WouldChange),
            Claims = new ClaimWriter(guide, page).Grouped(claims),
            ClaimCount = Wording.Count(claims.Count, "claim", "claims"),
            Standings = ClaimWriter.Count(claims),
            Related = criterion.Related
                .SelectMany(r => Links(guide, page, EntryKind.Criterion, [r.Criterion]).Select(link => link with { Note = r.Because })).ToList(),
            Scenarios = guide.Content.Scenarios
                .SelectMany(s => s.Weighs.Where(w => w.Criterion.Value == criterion.Id).Select(w => (s, w)))
                .OrderByDescending(x => x.w.Importance)
                .Select(x => new LinkModel(page.Href(x.s), x.s.Title) { Note = Wording.Of(x.w.Importance) }).ToList(),
            Tools = guide.Content.Tools
                .Where(t => t.Criteria.Contains(criterion.Id))
                .Select(t => new LinkModel(page.Href(t), t.Title) { Note = t.UsedFor }).ToList(),
        };
    }

    /// <summary>How many of the seeds are on the verdict's side, in a sentence.</summary>
    private static string StanceSummary(Guide guide, Criterion criterion)
    {
        var stances = Stance.OfAll(guide, criterion.Id);
        var speaking = stances.Count(s => s.Position != Position.Silent);
        if (speaking == 0)
            return "None of the articles speaks of it.";
        var agreeing = criterion.Verdict.Favours is { } favours
            ? stances.Count(s => s.Technology == favours)
            : stances.Count(s => s.Position is Position.Neutral or Position.Depends);
        if (speaking == 1)
            return $"The one article that speaks of it {(agreeing == 1 ? "agrees" : "does not agree")} with this verdict.";
        return string.Create(CultureInfo.InvariantCulture, $"{agreeing} of the {speaking} articles that speak of it {(agreeing == 1 ? "agrees" : "agree")} with this verdict.");
    }

    private static object ScenarioOf(Guide guide, PageContext page, Scenario scenario) => new
    {
        scenario.Title,
        Who = page.Html(scenario.Who),
        scenario.Summary,
        Recommendation = guide.Find(EntryKind.Outcome, scenario.Recommends.Value) is { } outcome ? new LinkModel(page.Href(outcome), outcome.Title) { Note = outcome.Summary } : null,
        Weighs = scenario.Weighs
            .OrderByDescending(w => w.Importance)
            .Select(w => (w, Criterion: guide.Find<Criterion>(EntryKind.Criterion, w.Criterion.Value)))
            .Where(x => x.Criterion is not null)
            .Select(x => new
            {
                Href = page.Href(x.Criterion!),
                x.Criterion!.Title,
                Importance = Wording.Of(x.w.Importance),
                Verdict = VerdictModel.Of(guide, x.Criterion.Verdict),
            }).ToList(),
        Answers = scenario.Answers.Select(a => (a, Question: guide.Find<Question>(EntryKind.Question, a.Question.Value)))
            .Where(x => x.Question is not null)
            .Select(x => new LinkModel(page.Href(x.Question!), x.Question!.Title) { Note = x.Question.Options.FirstOrDefault(o => o.Id.Value == x.a.Option.Value)?.Text }).ToList(),
        Body = page.Html(scenario.Body),
        WouldChange = page.Html(scenario.WouldChange),
        Tools = Links(guide, page, EntryKind.Tool, scenario.Tools),
        Claims = new ClaimWriter(guide, page).Grouped(guide.Claims.Where(c => c.Scenarios.Contains(scenario.Id))),
        Reviewed = Day(scenario.Review),
    };

    private static object TechnologyOf(Guide guide, PageContext page, Technology technology) => new
    {
        technology.Title,
        technology.Summary,
        Kind = technology.Nature,
        Accent = Kebab.Of(technology.Accent),
        Profile = technology.Profile.Select(row => new { Aspect = row.Aspect.Value, row.Text, Cites = page.Cite(row.Cites) }).ToList(),
        Body = page.Html(technology.Body),
        Releases = technology.Lifecycle.Releases.Select(r => new { Version = r.Version.Value, Released = r.Released.ToString(), SupportEnds = r.SupportEnds.ToString(), r.Note }).ToList(),
        ReleasesPicture = SupportTimeline.Of(technology),
        ReleasesCite = technology.Lifecycle.Source is { } source ? page.Cite([source]) : "",
        ReleasesChecked = Day(technology.Lifecycle.Review),
        Strengths = Verdicts(guide, page, v => v.Favours == technology.Id),
        Weaknesses = Verdicts(guide, page, v => v.Favours is not null && v.Favours != technology.Id),
        Tools = guide.Content.Tools.Where(t => t.Technologies.Contains(technology.Id)).Select(t => new LinkModel(page.Href(t), t.Title) { Note = t.UsedFor }).ToList(),
    };

    private static List<object> Verdicts(Guide guide, PageContext page, Func<Verdict, bool> which) =>
        [.. guide.Content.Criteria.Where(c => which(c.Verdict)).Select(c => new { Href = page.Href(c), c.Title, c.Summary, Verdict = VerdictModel.Of(guide, c.Verdict) })];

    private static object ToolOf(Guide guide, PageContext page, Tool tool) => new
    {
        tool.Title,
        tool.Summary,
        Kind = tool.Sort.Replace('-', ' '),
        tool.UsedFor,
        State = Kebab.Of(tool.State),
        StateNote = page.Html(tool.StateNote),
        Technologies = tool.Technologies.Select(id => guide.Find<Technology>(EntryKind.Technology, id)).Where(t => t is not null).Select(t => TechnologyModel(page, t!)).ToList(),
        Also = string.Join(", ", tool.Also),
        Body = page.Html(tool.Body),
        Criteria = Links(guide, page, EntryKind.Criterion, tool.Criteria),
        HasArticles = !guide.Content.Seeds.IsEmpty,
        NamedBy = guide.Content.Seeds
            .Select(s => (Seed: s, Count: s.Claims.Count(c => c.Tools.Contains(tool.Id))))
            .Where(x => x.Count > 0)
            .Select(x => new LinkModel(page.Href(x.Seed), SeedNames.Of(x.Seed)) { Note = Wording.Count(x.Count, "claim", "claims") }).ToList(),
        Reviewed = Day(tool.Review),
    };

    private static object EvidenceOf(Guide guide, PageContext page, Evidence evidence) => new
    {
        evidence.Title,
        evidence.Publisher,
        evidence.Url,
        Sort = Wording.Of(evidence.Sort),
        Published = evidence.Published.ToString(),
        Checked = Day(evidence.Review),
        Every = evidence.Review?.Every.ToString(),
        Versions = string.Join(", ", evidence.Versions.Select(v => $"{guide.Find(EntryKind.Technology, v.Technology)?.Title ?? v.Technology} {v.Version}")),
        KeptBecause = evidence.KeptBecause?.Value,
        Body = page.Html(evidence.Body),
        Claims = new ClaimWriter(guide, page).Grouped(guide.Claims.Where(c => c.Evidence.Any(e => e.Value == evidence.Id))),
    };

    private static object SeedOf(Guide guide, PageContext page, Seed seed)
    {
        var claims = new ClaimWriter(guide, page);
        return new
        {
            seed.Title,
            Name = SeedNames.Of(seed),
            seed.Publisher,
            seed.Author,
            Published = seed.Published.ToString(),
            Updated = seed.Updated.ToString(),
            SpeaksOf = seed.SpeaksOf.ToString(),
            seed.Words,
            Lines = seed.Lines.Value,
            seed.Summary,
            File = seed.File.Value,
            Sha256 = seed.Sha256.Value,
            ClaimCount = Wording.Count(seed.Claims.Length, "claim", "claims"),
            Standings = ClaimWriter.Count(seed.Claims),
            Claims = seed.Claims.Select(claims.Full).ToList(),
            Stances = guide.Content.Criteria
                .Select(c => (c, Stance: StanceModel.Of(guide, Stance.Of(seed, c.Id), page), Verdict: VerdictModel.Of(guide, c.Verdict)))
                .Select(x => new { Href = page.Href(x.c), x.c.Title, x.Stance, x.Verdict }).ToList(),
            LeftOut = seed.LeftOut.Select(l => new { Lines = l.Lines.Value.ToString(), Text = l.Reason }).ToList(),
            Notes = seed.Notes.Select(l => new { Lines = l.Lines.Value.ToString(), Text = l.Reason }).ToList(),
        };
    }

    private static object QuestionOf(Guide guide, PageContext page, Question question) => new
    {
        question.Title,
        Help = page.Html(question.Help),
        IsFirst = question.Id == guide.Content.Flow.Start.Value,
        Start = guide.Find(EntryKind.Question, guide.Content.Flow.Start.Value ?? "") is { } start ? page.Href(start) : null,
        Options = question.Options.Select(o => new
        {
            o.Text,
            Href = Step(guide, o.Next.Value) is { } next ? page.Href(next) : "#",
            Weighs = o.Weighs.Select(w => guide.Find(EntryKind.Criterion, w.Criterion.Value)).Where(c => c is not null).Select(c => new LinkModel(page.Href(c!), c!.Title)).ToList(),
            Cites = page.Cite(o.Cites),
        }).ToList(),
        Before = guide.Content.Flow.Questions
            .SelectMany(q => q.Options.Where(o => o.Next.Value == question.Id).Select(o => new LinkModel(page.Href(q), q.Title) { Note = o.Text })).ToList(),
    };

    private static object OutcomeOf(Guide guide, PageContext page, Outcome outcome) => new
    {
        outcome.Title,
        outcome.Summary,
        // In the order of the page, so that its sources are numbered in it.
        Because = page.Html(outcome.Because),
        Cites = page.Cite(outcome.Cites),
        Picks = outcome.Picks.Select(id => guide.Find<Technology>(EntryKind.Technology, id)).Where(t => t is not null).Select(t => TechnologyModel(page, t!)).ToList(),
        NextSteps = page.Html(outcome.NextSteps),
        Risks = page.Html(outcome.Risks),
        Tools = Links(guide, page, EntryKind.Tool, outcome.Tools),
        Start = guide.Find(EntryKind.Question, guide.Content.Flow.Start.Value ?? "") is { } start ? page.Href(start) : null,
        Reasons = OutcomeReasons.Of(guide, page, outcome),
        Before = guide.Content.Flow.Questions
            .SelectMany(q => q.Options.Where(o => o.Next.Value == outcome.Id).Select(o => new LinkModel(page.Href(q), q.Title) { Note = o.Text })).ToList(),
        Scenarios = guide.Content.Scenarios.Where(s => s.Recommends.Value == outcome.Id).Select(s => new LinkModel(page.Href(s), s.Title) { Note = s.Summary }).ToList(),
    };

    private static Entry? Step(Guide guide, string id) => guide.Find(EntryKind.Question, id) ?? guide.Find(EntryKind.Outcome, id);

    internal static string? Day(Review? review) => review is null ? null : Day(review.On.Value);

    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
