using System.Collections.Immutable;
using StackGuide.Model.Places;

namespace StackGuide.Model.Guides;

/// <summary>A guide that was read and checked, with what its entries are to each other: what pages are made from. Immutable.</summary>
/// <remarks>
/// Whoever makes a page asks here for entries and never for ids. What points to an entry is indexed once. In content that was checked
/// every reference leads somewhere, so that nothing here is null for want of an entry; asked for what a reference in unchecked content
/// leads to, a guide throws an <see cref="InvalidOperationException"/>.
/// </remarks>
public sealed class Guide
{
    private readonly LinkedContent _linked;
    private readonly Dictionary<string, Seed> _seedsByClaim;
    private readonly ILookup<string, Claim> _claimsByCriterion;
    private readonly ILookup<string, Claim> _claimsByScenario;
    private readonly ILookup<string, Claim> _claimsByEvidence;
    private readonly ILookup<string, Claim> _claimsByTool;
    private readonly ILookup<string, Dispute> _disputesByClaim;
    private readonly ILookup<string, Tool> _toolsByCriterion;
    private readonly ILookup<string, Tool> _toolsByTechnology;
    private readonly ILookup<string, (Scenario Scenario, Importance Importance)> _scenariosByCriterion;
    private readonly ILookup<string, Scenario> _scenariosByOutcome;
    private readonly ILookup<string, (Question Question, Option Option)> _answersByNext;

    /// <summary>Looks up all references of what was read.</summary>
    public Guide(GuideContent content)
        : this(new LinkedContent(content))
    {
    }

    /// <summary>Resolves what was checked.</summary>
    public Guide(LinkedContent linked)
    {
        ArgumentNullException.ThrowIfNull(linked);
        _linked = linked;
        var content = linked.Content;
        _seedsByClaim = content.Seeds.SelectMany(s => s.Claims, (seed, claim) => (claim.Id, seed)).DistinctBy(x => x.Id).ToDictionary(x => x.Id, x => x.seed, StringComparer.Ordinal);
        _claimsByCriterion = Claims.ToLookup(c => c.Criterion?.Value ?? "", StringComparer.Ordinal);
        _claimsByScenario = Index(Claims, c => c.Scenarios);
        _claimsByEvidence = Index(Claims, c => c.Evidence.Select(e => e.Value));
        _claimsByTool = Index(Claims, c => c.Tools);
        _disputesByClaim = Disputes.PairsOf(content)
            .Where(p => p.Dispute is not null)
            .SelectMany(p => (IEnumerable<(string, Dispute)>)[(p.One.Id, p.Dispute!), (p.Other.Id, p.Dispute!)])
            .Distinct()
            .ToLookup(x => x.Item1, x => x.Item2, StringComparer.Ordinal);
        _toolsByCriterion = Index(content.Tools, t => t.Criteria);
        _toolsByTechnology = Index(content.Tools, t => t.Technologies);
        _scenariosByCriterion = content.Scenarios
            .SelectMany(s => s.Weighs.Select(w => (w.Criterion, Weighing: (Scenario: s, w.Importance))))
            .ToLookup(w => w.Criterion.Value, w => w.Weighing, StringComparer.Ordinal);
        _scenariosByOutcome = content.Scenarios.ToLookup(s => s.Recommends.Value, StringComparer.Ordinal);
        _answersByNext = content.Flow.Questions
            .SelectMany(q => q.Options.Where(o => o.Next.Value is not null).Select(o => (Question: q, Option: o)))
            .ToLookup(a => a.Option.Next.Value, StringComparer.Ordinal);
        Contradictions = content.Pages.FirstOrDefault(p => p.View.Value == GuideViews.Contradictions);
    }

    /// <summary>What was read.</summary>
    public GuideContent Content => _linked.Content;

    /// <summary>The settings of the site.</summary>
    public SiteSettings Site => Content.Site;

    /// <summary>Every entry, kind by kind.</summary>
    public ImmutableArray<Entry> Entries => _linked.Entries;

    /// <summary>Every claim, seed by seed.</summary>
    public ImmutableArray<Claim> Claims => _linked.Claims;

    /// <summary>The page of what claims contradict each other about; null for a guide without one.</summary>
    public GuidePage? Contradictions { get; }

    /// <summary>The page that readers begin with.</summary>
    public GuidePage Home => Entry<GuidePage>(EntryKind.Page, GuidePage.HomeId);

    /// <summary>The first question of the flow; null for a guide without one.</summary>
    public Question? Start => Content.Flow.Exists ? Entry<Question>(EntryKind.Question, Content.Flow.Start.Value) : null;

    /// <summary>The header's links.</summary>
    public IEnumerable<(GuidePage Page, string Title)> Navigation => PagesOf(Site.Navigation);

    /// <summary>The footer's links.</summary>
    public IEnumerable<(GuidePage Page, string Title)> Footer => PagesOf(Site.Footer);

    /// <summary>All references to an entry, in order of the entries that make them.</summary>
    public ImmutableArray<Link> LinksTo(Entry entry) => _linked.LinksTo(entry);

    /// <summary>All references that an entry makes, in order of writing.</summary>
    public ImmutableArray<Link> LinksFrom(Entry entry) => _linked.LinksFrom(entry);

    /// <summary>The entries to which an entry refers, one for each reference, in order of writing.</summary>
    public IEnumerable<Entry> EntriesLinkedFrom(Entry entry) => _linked.LinksFrom(entry).Select(l => l.Target.Entry ?? throw Unchecked(l.Written));

    /// <summary>Where an address in the Markdown of an entry leads.</summary>
    public LinkTarget Resolve(Entry from, string address) => _linked.Resolve(from, address);

    /// <summary>The evidence, measurement or claim that a citation names.</summary>
    /// <param name="key">As it is written.</param>
    public Entry Cited(string key) => FirstOf(key, [.. EntryKind.Cited]);

    /// <summary>The evidence, measurements and claims that citations name, in order of writing.</summary>
    public IEnumerable<Entry> Cited(IEnumerable<Located<string>> citations) => citations.Select(c => Cited(c.Value));

    /// <summary>The criteria that another one leads to, each with the reason.</summary>
    public IEnumerable<(Criterion Criterion, string Because)> RelatedTo(Criterion criterion) =>
        criterion.Related.Select(r => (Entry<Criterion>(EntryKind.Criterion, r.Criterion), r.Because));

    /// <summary>The claims on a criterion, in order of the guide.</summary>
    public IEnumerable<Claim> ClaimsOn(Criterion criterion) => _claimsByCriterion[criterion.Id];

    /// <summary>The claims that speak of no criterion: of what a technology is, and of the choice as a whole.</summary>
    public IEnumerable<Claim> GeneralClaims => _claimsByCriterion[""];

    /// <summary>The claims that speak of a scenario.</summary>
    public IEnumerable<Claim> ClaimsOn(Scenario scenario) => _claimsByScenario[scenario.Id];

    /// <summary>The claims that an evidence or a measurement settles.</summary>
    public IEnumerable<Claim> ClaimsSettledBy(Entry ground) => _claimsByEvidence[ground.Id];

    /// <summary>The measurements of an experiment, in order of their ids.</summary>
    public IEnumerable<Measurement> MeasurementsOf(string experiment) => Content.Measurements.Where(m => m.Experiment.Value == experiment);

    /// <summary>The technology that a subject of a measurement belongs to; null where the guide does not compare it.</summary>
    public Technology? SideOf(MeasuredSubject subject) => _linked.Find<Technology>(EntryKind.Technology, subject.Side);

    /// <summary>The rows of comparisons of which a cell cites an entry, each with its criterion.</summary>
    public IEnumerable<(Criterion Criterion, Fact Fact)> FactsCiting(Entry entry) =>
        from criterion in Content.Criteria
        from fact in criterion.Facts
        where fact.Cells.Values.Any(cell => cell.Cites.Any(key => key.Value == entry.Id))
        select (criterion, fact);

    /// <summary>The claims that name a tool.</summary>
    public IEnumerable<Claim> ClaimsNaming(Tool tool) => _claimsByTool[tool.Id];

    /// <summary>The criterion or scenario that says more of what tips the answer.</summary>
    public Entry SeenFrom(Tip tip) => FirstOf(tip.See.Value, EntryKind.Criterion, EntryKind.Scenario);

    /// <summary>The seed that makes a claim of this guide: the one that lists it.</summary>
    public Seed SeedOf(Claim claim) => _seedsByClaim[claim.Id];

    /// <summary>The criterion that a claim speaks of; null for one of the <see cref="GeneralClaims"/>.</summary>
    public Criterion? CriterionOf(Claim claim) => claim.Criterion is { } criterion ? Entry<Criterion>(EntryKind.Criterion, criterion.Value) : null;

    /// <summary>The claims that cannot be true together with one.</summary>
    public IEnumerable<Claim> DisputedBy(Claim claim) => Named<Claim>(EntryKind.Claim, claim.Disputes.Select(d => d.Value));

    /// <summary>What a claim contradicts others about, as the page of contradictions says it; none where that page does not say it.</summary>
    public IEnumerable<Dispute> DisputesOf(Claim claim) => _disputesByClaim[claim.Id];

    /// <summary>The scenarios that a claim speaks of.</summary>
    public IEnumerable<Scenario> ScenariosOf(Claim claim) => Named<Scenario>(EntryKind.Scenario, claim.Scenarios);

    /// <summary>Whom a claim favours; praise of either favours all.</summary>
    public Side SideOf(Claim claim) => Side.Of(claim.Favours.Value, Content.Technologies);

    /// <summary>Whom a verdict favours; nobody where no difference should decide.</summary>
    public Side SideOf(Verdict verdict) => Side.Of(verdict.Favours.Value, Content.Technologies);

    /// <summary>The scenarios for which a criterion counts.</summary>
    public IEnumerable<(Scenario Scenario, Importance Importance)> ScenariosWeighing(Criterion criterion) => _scenariosByCriterion[criterion.Id];

    /// <summary>The criteria that count, in order of writing.</summary>
    public IEnumerable<(Criterion Criterion, Importance Importance)> CriteriaOf(IEnumerable<Weight> weights) =>
        weights.Select(w => (Entry<Criterion>(EntryKind.Criterion, w.Criterion.Value), w.Importance));

    /// <summary>The outcome that a scenario recommends.</summary>
    public Outcome RecommendationOf(Scenario scenario) => Entry<Outcome>(EntryKind.Outcome, scenario.Recommends.Value);

    /// <summary>The scenarios that recommend an outcome.</summary>
    public IEnumerable<Scenario> ScenariosRecommending(Outcome outcome) => _scenariosByOutcome[outcome.Id];

    /// <summary>The questions that a scenario answers, each with the option.</summary>
    public IEnumerable<(Question Question, Option Option)> AnswersOf(Scenario scenario) =>
        from answer in scenario.Answers
        let question = Entry<Question>(EntryKind.Question, answer.Question.Value)
        select (question, question.Options.First(o => o.Id.Value == answer.Option.Value));

    /// <summary>The question or outcome that an answer leads to; null where all answers decide together.</summary>
    public Entry? NextOf(Option option) => option.Next.Value is null ? null : FirstOf(option.Next.Value, EntryKind.Question, EntryKind.Outcome);

    /// <summary>The answers that lead to a question or an outcome.</summary>
    public IEnumerable<(Question Question, Option Option)> AnswersLeadingTo(Entry step) => _answersByNext[step.Id];

    /// <summary>The technologies that an outcome picks, in order of writing.</summary>
    public IEnumerable<Technology> PicksOf(Outcome outcome) => Named<Technology>(EntryKind.Technology, outcome.Picks);

    /// <summary>The tools to look at after an outcome.</summary>
    public IEnumerable<Tool> ToolsOf(Outcome outcome) => Named<Tool>(EntryKind.Tool, outcome.Tools);

    /// <summary>The tools to look at for a scenario.</summary>
    public IEnumerable<Tool> ToolsOf(Scenario scenario) => Named<Tool>(EntryKind.Tool, scenario.Tools);

    /// <summary>The tools that bear on a criterion.</summary>
    public IEnumerable<Tool> ToolsOf(Criterion criterion) => _toolsByCriterion[criterion.Id];

    /// <summary>The tools that serve a technology.</summary>
    public IEnumerable<Tool> ToolsOf(Technology technology) => _toolsByTechnology[technology.Id];

    /// <summary>The technologies that a tool serves.</summary>
    public IEnumerable<Technology> TechnologiesOf(Tool tool) => Named<Technology>(EntryKind.Technology, tool.Technologies);

    /// <summary>The criteria that a tool bears on.</summary>
    public IEnumerable<Criterion> CriteriaOf(Tool tool) => Named<Criterion>(EntryKind.Criterion, tool.Criteria);

    /// <summary>The release lines that an evidence speaks of.</summary>
    public IEnumerable<(Technology Technology, string Version)> VersionsOf(Evidence evidence) =>
        evidence.Versions.Select(v => (Entry<Technology>(EntryKind.Technology, v.Technology), v.Version));

    private static ILookup<string, T> Index<T>(IEnumerable<T> entries, Func<T, IEnumerable<string>> ids) =>
        entries.SelectMany(entry => ids(entry).Distinct(StringComparer.Ordinal).Select(id => (Id: id, Entry: entry))).ToLookup(x => x.Id, x => x.Entry, StringComparer.Ordinal);

    private IEnumerable<T> Named<T>(EntryKind kind, IEnumerable<string> ids)
        where T : Entry => ids.Select(id => Entry<T>(kind, id));

    private T Entry<T>(EntryKind kind, string id)
        where T : Entry => _linked.Find<T>(kind, id) ?? throw Unchecked(id, kind);

    private Entry FirstOf(string id, params EntryKind[] kinds) =>
        kinds.Select(kind => _linked.Find(kind, id)).FirstOrDefault(entry => entry is not null) ?? throw Unchecked(id, kinds);

    private IEnumerable<(GuidePage Page, string Title)> PagesOf(ImmutableArray<NavigationItem> items) =>
        items.Select(item => (Entry<GuidePage>(EntryKind.Page, item.Page.Value), item.Title));

    private static InvalidOperationException Unchecked(string id, params EntryKind[] kinds) =>
        new($"There is no {(kinds.Length == 0 ? "entry" : string.Join(" or ", kinds.Select(k => k.Name)))} '{id}'; a guide is made of content that was checked.");
}
