using StackGuide.Data;
using StackGuide.Markdown.Writers;
using StackGuide.Model.Decisions;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Rendering.Entries;

namespace StackGuide.Rendering.Data;

/// <summary>The guide as open data: <c>data/guide.json</c>, <c>claims.json</c>, <c>claims.csv</c>, <c>comparison.csv</c>, <c>flow.json</c>, the measurements, and the schemas of its forms.</summary>
internal static class GuideExports
{
    public static IEnumerable<SiteFile> Files(Guide guide)
    {
        yield return new SiteFile(new SitePath(DataFiles.Guide), () => DataFiles.Write(GuideOf(guide)));
        yield return new SiteFile(new SitePath(DataFiles.Claims), () => DataFiles.Write([.. guide.Claims.Select(claim => Claim(guide, claim))]));
        yield return new SiteFile(new SitePath("data/claims.csv"), () => ClaimsCsv(guide));
        yield return new SiteFile(new SitePath("data/comparison.csv"), () => ComparisonCsv(guide));
        yield return new SiteFile(new SitePath(DataFiles.Flow), () => DataFiles.Write(Flow(guide)));
        foreach (var file in MeasurementExports.Files(guide))
            yield return file;
        foreach (var schema in DataSchemas.All)
            yield return new SiteFile(new SitePath(schema.Path), schema.Write);
    }

    public static EntryData OfCriterion(Criterion criterion, EntryData data) => data with
    {
        Question = criterion.Question,
        Verdict = new VerdictData
        {
            Favours = SideWords.OfVerdict.Write(criterion.Verdict.Favours.Value),
            Strength = criterion.Verdict.Strength is { } strength ? Kebab.Of(strength) : null,
            Certainty = Kebab.Of(criterion.Verdict.Certainty),
            Because = PlainTextWriter.WordsAndKeys(criterion.Verdict.Because),
        },
        Facts = [.. criterion.Facts.Select(Fact)],
    };

    public static EntryData OfScenario(Scenario scenario, EntryData data) => data with
    {
        Recommends = scenario.Recommends.Value,
        Weighs = [.. scenario.Weighs.Select(Weight)],
    };

    public static EntryData OfTool(Tool tool, EntryData data) => data with { Technologies = tool.Technologies, State = Kebab.Of(tool.State) };

    public static EntryData OfEvidence(Evidence evidence, EntryData data) => data with
    {
        Publisher = evidence.Publisher,
        Address = evidence.Url,
        Sort = Kebab.Of(evidence.Sort),
        Published = evidence.Published.ToString(),
        Plan = evidence.IsPlan,
        Watch = evidence.Watch.Length == 0 ? null : evidence.Watch,
    };

    public static EntryData OfPage(GuidePage page, EntryData data) => data with
    {
        Answer = page.Answer is { } answer
            ? new AnswerData { Text = PlainTextWriter.WordsAndKeys(answer.Text), Tips = [.. answer.Tips.Select(Tip)] }
            : null,
        Disputes = page.Disputes.IsEmpty ? null : [.. page.Disputes.Select(Dispute)],
    };

    private static GuideData GuideOf(Guide guide) => new()
    {
        Title = guide.Site.Title,
        Version = guide.Site.Version,
        Language = guide.Site.Language,
        Entries = [.. guide.Entries.Where(e => e.Kind.HasPage).Select(entry => EntryPages.Of(entry.Kind).Export(entry, Entry(guide, entry)))],
    };

    private static EntryData Entry(Guide guide, Entry entry) => new()
    {
        Kind = entry.Kind.Name,
        Id = entry.Id,
        Title = entry.Title,
        Summary = entry.Summary,
        Url = entry.Path.Value,
        Source = entry.Place.File,
        Reviewed = Pages.Days.Of(entry.Review),
        LinksTo = [.. guide.EntriesLinkedFrom(entry).Select(e => e.Path.Value).Distinct().Order(StringComparer.Ordinal)],
    };

    private static TipData Tip(Tip tip) => new()
    {
        Side = tip.Side.Value,
        When = tip.When,
        Because = PlainTextWriter.WordsAndKeys(tip.Because),
        See = tip.See.Value,
    };

    private static DisputeData Dispute(Dispute dispute) => new()
    {
        Id = dispute.Id.Value,
        Title = dispute.Title,
        Settled = PlainTextWriter.WordsAndKeys(dispute.Settled),
        Claims = Keys(dispute.Claims),
    };

    private static FactData Fact(Fact fact) => new(fact.Aspect.Value, fact.Ground.Value, new OrderedDictionary<string, CellData>(fact.Cells.Select(cell => KeyValuePair.Create(cell.Key, Cell(cell.Value))), StringComparer.Ordinal));

    private static CellData Cell(Cell cell) => new() { Grade = Kebab.Of(cell.Grade), Text = cell.Text, Cite = Keys(cell.Cites) };

    private static WeightData Weight(Weight weight) => new() { Criterion = weight.Criterion.Value, Importance = Kebab.Of(weight.Importance), Side = weight.Side };

    private static ClaimData Claim(Guide guide, Claim claim) => new()
    {
        Id = claim.Id,
        Seed = claim.Seed,
        File = guide.SeedOf(claim).File.Value,
        Lines = [claim.Lines.Value.First, claim.Lines.Value.Last],
        Group = claim.Group,
        Criterion = claim.Criterion?.Value ?? Model.Guides.Claim.General,
        About = SideWords.OfSubject.Write(claim.About.Value),
        Favours = SideWords.OfClaim.Write(claim.Favours.Value),
        Says = claim.Says,
        Standing = Kebab.Of(claim.Standing.Value),
        Because = claim.Because.IsEmpty ? null : PlainTextWriter.WordsAndKeys(claim.Because),
        Evidence = Keys(claim.Evidence),
        Disputes = Keys(claim.Disputes),
        Url = $"{claim.Path}#{claim.Anchor}",
    };

    private static FlowData Flow(Guide guide) => Flow(guide.Content.Flow, new DecisionEngine(guide));

    private static FlowData Flow(Flow flow, DecisionEngine engine) => new()
    {
        Start = flow.Start.Value ?? "",
        Questions = [.. flow.Questions.Select(Question)],
        Outcomes = [.. flow.Outcomes.Select(Outcome)],
        Rules = flow.Rules.IsEmpty ? null : [.. flow.Rules.Select(Rule)],
        Paths = flow.Questions.SelectMany(q => q.Options).All(o => o.Next.Value is not null) ? null : [.. engine.Paths.Select(p => new PathData { Answers = p.Answers, Outcome = p.Outcome.Id })],
    };

    private static RuleData Rule(DecisionRule rule) => new()
    {
        When = rule.When.Parts.ToDictionary(p => p.Question.Value, IReadOnlyList<string> (p) => [.. p.Options.Select(o => o.Value)], StringComparer.Ordinal),
        Decides = rule.Decides.Value,
        RulesOut = [.. rule.RulesOut.Select(o => o.Value)],
        Because = rule.Because,
        Cite = Keys(rule.Cites),
    };

    private static QuestionData Question(Question question) => new()
    {
        Id = question.Id,
        Text = question.Title,
        Help = PlainTextWriter.WordsAndKeys(question.Help),
        Options = [.. question.Options.Select(option => new OptionData
        {
            Id = option.Id.Value,
            Text = option.Text,
            ShortText = option.ShortText,
            Next = option.Next.Value,
            Unsure = option.IsUnsure,
            Runs = option.Runs,
            Lacks = option.Lacks.IsEmpty ? null : option.Lacks,
            Weighs = [.. option.Weighs.Select(Weight)],
            Cite = Keys(option.Cites),
        })],
        Url = question.Path.Value,
    };

    private static OutcomeData Outcome(Outcome outcome) => new()
    {
        Id = outcome.Id,
        Title = outcome.Title,
        Summary = outcome.Summary,
        Picks = outcome.Picks,
        Because = PlainTextWriter.WordsAndKeys(outcome.Because),
        NextSteps = [.. outcome.NextSteps.Select(PlainTextWriter.WordsAndKeys)],
        Risks = [.. outcome.Risks.Select(PlainTextWriter.WordsAndKeys)],
        Tools = outcome.Tools,
        Cite = Keys(outcome.Cites),
        Url = outcome.Path.Value,
    };

    private static IReadOnlyList<string> Keys(IEnumerable<Located<string>> keys) => [.. keys.Select(k => k.Value)];

    private static byte[] ClaimsCsv(Guide guide)
    {
        var csv = new CsvWriter();
        csv.Write("id", "seed", "file", "first line", "last line", "group", "criterion", "about", "favours", "says", "standing", "because", "evidence", "disputes", "url");
        foreach (var claim in guide.Claims)
        {
            csv.Write(
                claim.Id,
                claim.Seed,
                guide.SeedOf(claim).File.Value,
                Number(claim.Lines.Value.First),
                Number(claim.Lines.Value.Last),
                claim.Group ?? "",
                claim.Criterion?.Value ?? Model.Guides.Claim.General,
                SideWords.OfSubject.Write(claim.About.Value),
                SideWords.OfClaim.Write(claim.Favours.Value),
                claim.Says,
                Kebab.Of(claim.Standing.Value),
                PlainTextWriter.WordsAndKeys(claim.Because),
                string.Join(' ', claim.Evidence.Select(e => e.Value)),
                string.Join(' ', claim.Disputes.Select(d => d.Value)),
                $"{claim.Path}#{claim.Anchor}");
        }

        return csv.ToBytes();
    }

    private static byte[] ComparisonCsv(Guide guide)
    {
        var csv = new CsvWriter();
        csv.Write("criterion", "aspect", "technology", "grade", "text", "sources", "verdict favours", "strength", "certainty", "ground");
        foreach (var criterion in guide.Content.Criteria)
        {
            foreach (var fact in criterion.Facts)
            {
                foreach (var (technology, cell) in fact.Cells)
                {
                    csv.Write(
                        criterion.Id,
                        fact.Aspect.Value,
                        technology,
                        Kebab.Of(cell.Grade),
                        cell.Text,
                        string.Join(' ', cell.Cites.Select(c => c.Value)),
                        SideWords.OfVerdict.Write(criterion.Verdict.Favours.Value),
                        criterion.Verdict.Strength is { } strength ? Kebab.Of(strength) : "",
                        Kebab.Of(criterion.Verdict.Certainty),
                        fact.Ground.Value ?? "");
                }
            }
        }

        return csv.ToBytes();
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
