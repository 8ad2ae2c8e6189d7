using System.Globalization;
using StackGuide.Markdown.Writers;
using StackGuide.Rendering.Entries;
using StackGuide.Rendering.Models;
using static StackGuide.Rendering.Twins.TwinPage;

namespace StackGuide.Rendering.Twins;

/// <summary>The pages of entries as Markdown.</summary>
internal static class EntryTwins
{
    public static void Write(TwinPage twin, CriterionModel model)
    {
        twin.Heading(1, model.Title).Paragraph(model.Question)
            .Heading(2, "Short answer")
            .Facts(("Favours", Line(model.Verdict.Favours)), ("How strongly", Line(model.Verdict.Strength)), ("How sure", Line($"{model.Verdict.Certainty} certainty")), ("As of", Line(model.Reviewed)))
            .Paragraph(twin.Words(model.Because));
        if (model.Stances.Count > 0)
            twin.Paragraph(model.StanceSummary).List(model.Stances.Select(s => Link(s.Href, s.Seed).Text(" ").Add(SharedTwins.Stance(s))));
        twin.Heading(2, "Comparison")
            .Table(
                $"{model.Title}: the technologies side by side",
                model.Technologies.Select(t => Link(t.Href, t.Title)).Prepend(Line("Aspect")),
                model.Rows.Select(r => r.Cells.Select(c => SharedTwins.Cell(twin, c)).Prepend(Line(r.Aspect))))
            .Paragraph(model.Counted)
            .Text(model.Body)
            .Heading(2, "How sure we are, and what would change it")
            .Heading(3, $"Why the certainty is {model.Verdict.Certainty}")
            .List(model.Reasons.Select(twin.Words));
        if (model.WouldChange.Count > 0)
            twin.Heading(3, "What would change the verdict").List(model.WouldChange.Select(twin.Words));
        twin.Section("What the articles claim", model.Claims, all => twin.Paragraph($"{model.ClaimCount}, grouped where they say the same.").Standings(model.Standings).List(all, SharedTwins.Claim))
            .Links("Related criteria", model.Related)
            .Links("Scenarios for which it counts", model.Scenarios)
            .Links("Tools that bear on it", model.Tools);
    }

    public static void Write(TwinPage twin, ScenarioModel model)
    {
        twin.Heading(1, model.Title).Paragraph(twin.Words(model.Who))
            .Heading(2, "What we recommend").Paragraph(Link(model.Recommendation.Href, model.Recommendation.Title)).Paragraph(model.Summary)
            .Heading(2, "Which criteria count")
            .Table(
                $"Criteria that count for {model.Title}",
                [Line("Criterion"), Line("How much"), Line("Our verdict"), Line("Certainty")],
                model.Weighs.Select(w => (MarkdownLine[])[Link(w.Href, w.Title), Line(w.Importance), SharedTwins.Verdict(w.Verdict), Line(w.Verdict.Certainty)]))
            .Text(model.Body)
            .Section("What would change it", model.WouldChange, all => twin.List(all.Select(twin.Words)))
            .Section("Its way through the flow", model.Answers, all => twin.Numbered(all.Select(Link)))
            .Links("Tools to look at", model.Tools)
            .Claims("What the articles say of it", model.Claims);
    }

    public static void Write(TwinPage twin, TechnologyPageModel model)
    {
        twin.Heading(1, model.Title).Paragraph(model.Summary)
            .Heading(2, "Profile")
            .Facts(model.Profile.Select(row => (row.Aspect, Line(row.Text).Add(twin.Words(row.Cites)))).Prepend(("Kind", Line(model.Kind))))
            .Text(model.Body)
            .Section("Criteria that favour it", model.Strengths, all => twin.List(all.Select(c => Link(c.Href, c.Title).Text($" {c.Verdict.Strength}; {c.Verdict.Certainty} certainty. {c.Summary}"))))
            .Section("Criteria that favour another", model.Weaknesses, all => twin.List(all.Select(c => Link(c.Href, c.Title).Text($" {c.Verdict.Favours}, {c.Verdict.Strength}; {c.Verdict.Certainty} certainty. {c.Summary}"))))
            .Section("Releases and support", model.Releases, all => twin
                .Paragraph(Line($"As read on {model.ReleasesChecked}").Add(twin.Words(model.ReleasesCite)).Text("."))
                .Table(
                    $"Release lines of {model.Title}",
                    [Line("Version"), Line("Released"), Line("Support ends"), Line("Note")],
                    all.Select(r => (MarkdownLine[])[Line(r.Version), Line(r.Released), Line(r.SupportEnds), Line(r.Note)])))
            .Links("Its tools in this guide", model.Tools);
    }

    public static void Write(TwinPage twin, ToolModel model)
    {
        twin.Heading(1, model.Title).Paragraph(model.Summary)
            .Facts(
                ("What it is", Line(model.Kind)),
                ("For", SharedTwins.Technologies(model.Technologies)),
                ("Used for", Line(model.UsedFor)),
                ("State", Line($"{model.State} ").Add(twin.Words(model.StateNote))),
                ("Also written", Line(model.Also)))
            .Text(model.Body)
            .Links("Criteria that it bears on", model.Criteria);
        if (model.HasArticles && model.NamedBy.Count == 0)
            twin.Heading(2, "Articles that name it").Paragraph("None of the articles names it; it is here because a reader would miss it.");
        twin.Links("Articles that name it", model.NamedBy);
    }

    public static void Write(TwinPage twin, EvidenceModel model) => twin.Heading(1, model.Title)
        .Facts(
            ("Publisher", Line(model.Publisher)),
            ("Kind of source", Line(model.Sort)),
            ("Published", Line(model.Published)),
            ("Read", Line(model.Checked is null ? null : model.Checked + (model.Every is null ? "" : $", due again after {model.Every}"))),
            ("To look for then", Line(model.Watch)),
            ("Speaks of", Line(model.Versions)),
            ("Kept although ended", Line(model.KeptBecause)),
            ("Original", Link(model.Url, model.Url)))
        .Heading(2, "What it establishes")
        .Text(model.Body)
        .Claims("Claims that it settles", model.Claims);

    public static void Write(TwinPage twin, MeasurementModel model)
    {
        twin.Heading(1, model.Title).Paragraph(model.Question)
            .Heading(2, "Answer").List(model.Answers.Select(Line));
        if (model.Body is { } body)
            twin.Text(body);
        twin.Heading(2, "Figures").Paragraph($"In {model.Scale}.");
        foreach (var one in model.Cases)
        {
            if (one.Title.Length > 0)
                twin.Heading(3, one.Title);
            twin.Table(
                    "Medians over the rounds, with the median absolute deviation",
                    [Line("Subject"), Line("Side"), Line("Version"), Line("Median"), Line("±")],
                    one.Subjects.Select(s => (MarkdownLine[])[Line(s.Title), Link(s.Side.Href, s.Side.Title), Line(s.Version), Line(s.Median), Line(s.Deviation)]))
                .Table("Ratios with their 95 % intervals", SharedTwins.RatioHeads, one.Ratios.Select(SharedTwins.Ratio))
                .Paragraph(one.Control);
        }

        twin.Heading(2, "What it does not say").List(model.Limits.Select(twin.Words))
            .Heading(2, "What was compared, and held equal").Paragraph(twin.Words(model.Compared)).List(model.Equal.Select(twin.Words))
            .Heading(2, "Machine and versions").Facts(model.Setting.Concat(model.Versions).Select(v => (v.Name, Line(v.Value))))
            .Heading(2, "Measure it again").Paragraph(new MarkdownLine().Code(model.Rerun))
            .Paragraph(Link(model.Samples, "The raw data").Text($": {model.SampleCount}, as CSV."))
            .Section("What was changed since", model.Accepted, all => twin.Facts(all.Select(a => (a.On, Line(a.Because)))))
            .Links("Comparisons that rest on it", model.Facts)
            .Claims("Claims that it settles", model.Claims)
            .Links("From the same experiment", model.Siblings);
    }

    public static void Write(TwinPage twin, SeedModel model) => twin.Heading(1, model.Name).Paragraph(model.Title).Paragraph(model.Summary)
        .Facts(
            ("Publisher", Line(model.Publisher)),
            ("Author", Line(model.Author)),
            ("Published", Line(model.Published)),
            ("Updated", Line(model.Updated)),
            ("Speaks of", Line(model.SpeaksOf)),
            ("Length", Line(string.Create(CultureInfo.InvariantCulture, $"{model.Words} words, {model.Lines} lines"))),
            ("Document", new MarkdownLine().Code(model.File).Text(", SHA-256 ").Code(model.Sha256)))
        .Heading(2, "Where it stands")
        .Table(
            "This article and our verdicts, by criterion",
            [Line("Criterion"), Line("The article"), Line("Our verdict")],
            model.Stances.Select(s => (MarkdownLine[])[Link(s.Href, s.Title), SharedTwins.Stance(s.Stance), SharedTwins.Verdict(s.Verdict)]))
        .Heading(2, "What it claims")
        .Paragraph($"{model.ClaimCount}, in the order of the document, in our words.")
        .Standings(model.Standings)
        .Numbered(model.Claims, Claim)
        .Section("What we left out", model.LeftOut, all => twin.Facts(all.Select(l => ($"Lines {l.Lines}", Line(l.Text)))))
        .Section("How we read broken parts", model.Notes, all => twin.Facts(all.Select(l => ($"Lines {l.Lines}", Line(l.Text)))));

    public static void Write(TwinPage twin, QuestionModel model)
    {
        twin.Heading(1, model.Title).Paragraph(twin.Words(model.Help))
            .List(model.Options.Select(o => (o.Href is null ? Line(o.Text) : Link(o.Href, o.Text)).Add(Weighs(twin, o))));
        foreach (var option in model.Options.Where(o => o.Ends.Count > 0))
            twin.Heading(2, option.Text).List(option.Ends.Select(End));
        twin.Links("How you get here", model.Before);
        if (!model.IsFirst)
            twin.Paragraph(Link(model.Start, "Start again"));
    }

    public static void Write(TwinPage twin, OutcomeModel model)
    {
        twin.Heading(1, model.Title).Paragraph(model.Summary)
            .Paragraph(SharedTwins.Technologies(model.Picks))
            .Paragraph(twin.Words(model.Because).Add(twin.Words(model.Cites)));
        twin.Section("What decides it", model.Rules, all => twin.List(all.Select(r => Line(r.Because).Add(twin.Words(r.Cites)))));
        if (model.Reasons is { } reasons)
        {
            twin.Heading(2, "What carries it")
                .Paragraph($"{reasons.Paths} lead here. These are the criteria that their answers weigh most often; how much each counts depends on the answers.")
                .Table(
                    "Criteria that the answers leading here weigh",
                    [Line("Criterion"), Line("Speaks for"), Line("Certainty"), Line("On how many ways")],
                    reasons.Rows.Select(r => (MarkdownLine[])[Link(r.Href, r.Title), Line(r.Side), Line(r.Certainty), Line(r.Count.ToString(CultureInfo.InvariantCulture))]))
                .Paragraph(reasons.Close);
        }

        twin.Section("Next steps", model.NextSteps, all => twin.Numbered(all.Select(twin.Words)))
            .Section("Risks to manage", model.Risks, all => twin.List(all.Select(twin.Words)))
            .Links("Tools to look at", model.Tools)
            .Links("Scenarios like this", model.Scenarios)
            .Links("Answers that lead here", model.Before)
            .Paragraph(Link(model.Start, "Start again"));
    }

    private static MarkdownLine End(EndModel end) => Line(end.Earlier is null ? "" : $"{end.Earlier}: ")
        .Add(Join(" · ", end.Outcomes.Select(o => Link(o.Href, o.Title).Text(o.Note is null ? "" : $": {o.Note}"))));

    private static MarkdownLine Weighs(TwinPage twin, OptionModel option) => option.Weighs.Count == 0
        ? new MarkdownLine()
        : Line(" Makes count: ").Add(Join(", ", option.Weighs.Select(w => Link(w.Href, w.Title)))).Add(twin.Words(option.Cites));

    private static void Claim(TwinPage twin, ClaimModel claim)
    {
        var line = Link(claim.CriterionHref, claim.Criterion).Text($"; {claim.Favours}{(claim.IsAdvice ? "; advice" : "")}");
        if (claim.Disputes.Count > 0)
            line.Text(". Disputed by ").Add(Join(" · ", claim.Disputes.Select(d => Link(d.Href, $"{d.Note}: {d.Title}"))));
        twin.Paragraph(Link($"#{claim.Id}", $"line {claim.Lines}").Text($" {claim.Says}"))
            .Paragraph(SharedTwins.Stand(twin, claim.Standing, claim.Because, claim.Evidence))
            .Paragraph(line);
    }
}
