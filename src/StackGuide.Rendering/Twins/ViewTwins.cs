using System.Globalization;
using StackGuide.Markdown.Writers;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Templates;
using StackGuide.Rendering.Views;
using static StackGuide.Rendering.Twins.TwinPage;

namespace StackGuide.Rendering.Twins;

/// <summary>The guide's own pages as Markdown.</summary>
internal static class ViewTwins
{
    private static readonly MarkdownLine[] VerdictHeads = [Line("Criterion"), Line("Favours"), Line("Certainty")];

    public static void Write(TwinPage twin, HomeModel model)
    {
        twin.Heading(1, model.SiteTitle).Paragraph(model.Tagline);
        if (model.Start is { } start)
            twin.Heading(2, Link(start.Href, start.Title)).List(model.Answers.Select(a => Link(a.Href, a.Title)));
        if (model.Answer is { } answer)
        {
            twin.Heading(2, "The short answer").Paragraph(twin.Words(answer.Text));
            foreach (var side in answer.Sides)
                twin.Heading(3, $"What tips it to {side.Technology.Title}").List(side.Tips.Select(t => Tip(twin, t)));
        }

        twin.Heading(2, "The verdicts");
        foreach (var group in model.Groups)
            twin.Heading(3, group.Title).Table(group.Title, VerdictHeads, group.Criteria.Select(Row));
        var counts = model.Counts;
        twin.Links("Scenarios", model.Scenarios)
            .Text(model.Body)
            .Heading(2, "What it rests on")
            .List(
            [
                .. model.HasArticles ? (MarkdownLine[])[Line($"{counts.Seeds} read line by line"), Line($"{counts.Claims} each with a standing")] : [],
                Line($"{counts.Evidence} opened and dated"),
                Line($"{counts.Criteria} each with a verdict"),
                Line(counts.Scenarios),
                Line(counts.Tools),
            ]);
    }

    public static void Write(TwinPage twin, DecideModel model)
    {
        twin.Heading(1, model.Title);
        if (model.First is { } first)
            twin.Heading(2, first.Title).Paragraph(twin.Words(first.Help)).List(first.Options.Select(Link));
        twin.Heading(2, "All questions")
            .Numbered(model.Questions, (part, q) => part.Paragraph(Link(q.Href, q.Title)).List(q.Options.Select(o => o.Next is { } next ? Line($"{o.Text} → ").Add(Link(next.Href, next.Title)) : Line(o.Text))))
            .Links("All outcomes", model.Outcomes)
            .Text(model.Body);
    }

    public static void Write(TwinPage twin, WeighModel model) => Begin(twin, model.Title, model.Body)
        .Paragraph("Give each criterion a weight of 0, 1, 2 or 4, multiply by its strength (slight 1, moderate 2, strong 3), and add up.")
        .Heading(2, "The verdicts that are weighed")
        .Table("Verdicts by criterion", VerdictHeads, model.Criteria.Select(Row))
        .Section("What counts once", model.Grounds, all => twin
            .Paragraph("Each of these facts stands in several criteria. Where they are weighed for the same side, it counts in the one in which it weighs most.")
            .List(all.Select(g => Line($"{g.Title}: ").Add(Join(", ", g.Links.Select(Link))))));

    public static void Write(TwinPage twin, SearchModel model)
    {
        twin.Heading(1, model.Title).Heading(2, "Everything from A to Z").Text(model.Body);
        foreach (var letter in model.Letters)
            twin.Heading(3, letter.Letter).List(letter.Links.Select(Link));
    }

    public static void Write(TwinPage twin, CriteriaModel model)
    {
        Begin(twin, model.Title, model.Body);
        foreach (var group in model.Groups)
            twin.Heading(2, group.Title).List(group.Criteria.Select(c => Link(c.Href, c.Title).Text($" {c.Question} ").Add(SharedTwins.Verdict(c.Verdict)).Text($". {c.Summary}")));
    }

    public static void Write(TwinPage twin, CompareModel model)
    {
        var criteria = model.Groups.SelectMany(g => g.Criteria.Select(c => (Group: g, Criterion: c))).ToList();
        Begin(twin, model.Title, model.Body)
            .Heading(2, "Verdicts")
            .Table(
                "Verdicts at a glance",
                [Line("Criterion"), Line("Group"), Line("Favours"), Line("Strength"), Line("Certainty"), .. model.Technologies.Select(t => Line($"Better rows: {t.Title}"))],
                criteria.Select(x => (MarkdownLine[])
                [
                    Link(x.Criterion.Href, x.Criterion.Title),
                    Line(x.Group.Title),
                    Line(x.Criterion.Verdict.Favours),
                    Line(x.Criterion.Verdict.Strength ?? "no difference"),
                    Line(x.Criterion.Verdict.Certainty),
                    .. x.Criterion.Counts.Select(c => Line(string.Create(CultureInfo.InvariantCulture, $"{c.Better} of {x.Criterion.Facts.Count}"))),
                ]))
            .Heading(2, "All graded facts")
            .Paragraph("Each grade leads to the row on its criterion's page, where the sources are.");
        foreach (var (_, criterion) in criteria)
        {
            twin.Heading(3, Link(criterion.Href, criterion.Title))
                .Table(
                    caption: null,
                    model.Technologies.Select(t => Link(t.Href, t.Title)).Prepend(Line("Aspect")),
                    criterion.Facts.Select(row => row.Cells.Select(c => new MarkdownLine().Strong(Link(c.Href, c.Grade)).Text($": {c.Text}")).Prepend(Line(row.Aspect))));
        }

        twin.Paragraph(model.Counted);
    }

    public static void Write(TwinPage twin, ScenariosModel model)
    {
        Begin(twin, model.Title, model.Body);
        foreach (var outcome in model.Outcomes)
            twin.Heading(2, Link(outcome.Href, outcome.Title)).List(outcome.Scenarios.Select(Link));
    }

    public static void Write(TwinPage twin, ToolsModel model)
    {
        Begin(twin, model.Title, model.Body);
        foreach (var group in model.Groups)
        {
            twin.Heading(2, group.Title).Table(
                $"Tools: {group.Title}",
                [Line("Tool"), Line("Kind"), Line("Used for"), Line("State")],
                group.Tools.Select(t => (MarkdownLine[])[Link(t.Href, t.Title), Line(t.Kind), Line(t.UsedFor), Line(t.State)]));
        }
    }

    public static void Write(TwinPage twin, AgreementModel model) => Begin(twin, model.Title, model.Body).Table(
        "Whom each article favours, by criterion",
        [Line("Criterion"), .. model.Seeds.Select(s => Link(s.Href, s.Title)), Line("Our verdict")],
        model.Rows.Select(r => (MarkdownLine[])[Link(r.Href, r.Title), .. r.Stances.Select(SharedTwins.Stance), SharedTwins.Verdict(r.Verdict)]));

    public static void Write(TwinPage twin, ClaimsModel model)
    {
        Begin(twin, model.Title, model.Body).Standings(model.Standings);
        foreach (var group in model.Groups.Where(g => g.Claims.Count > 0))
        {
            twin.Heading(2, Link(group.Href, group.Title)).Paragraph(group.Count)
                .List(group.Claims.Select(c => Link(c.Href, c.Says).Text($" {c.Standing} {c.SeedTitle}, line {c.Lines}; {c.Favours}")));
        }
    }

    public static void Write(TwinPage twin, ContradictionsModel model)
    {
        Begin(twin, model.Title, model.Body);
        foreach (var dispute in model.Disputes)
        {
            twin.Heading(2, dispute.Title).Paragraph(twin.Words(dispute.Settled))
                .Paragraph(dispute.Count + (dispute.Within.Count > 0 ? $"; within one article: {string.Join(", ", dispute.Within)}" : ""))
                .List(dispute.Sides, SharedTwins.Claim);
        }
    }

    public static void Write(TwinPage twin, SourcesModel model)
    {
        Begin(twin, model.Title, model.Body);
        foreach (var seed in model.Seeds)
        {
            twin.Heading(2, Link(seed.Href, seed.Name))
                .Paragraph($"{seed.Title}. Author {seed.Author}; published {seed.Published}; updated {seed.Updated}.")
                .Paragraph(seed.Summary)
                .Paragraph($"{seed.ClaimCount}.")
                .Standings(seed.Standings);
        }
    }

    public static void Write(TwinPage twin, EvidenceListModel model)
    {
        Begin(twin, model.Title, model.Body);
        foreach (var group in model.Groups)
            twin.Heading(2, group.Title).List(group.Items.Select(e => Link(e.Href, e.Title).Text($" {e.Publisher}{(e.Published is null ? "" : $", {e.Published}")}; read {e.Checked}; cited {e.Uses}")));
    }

    public static void Write(TwinPage twin, MeasurementsModel model)
    {
        twin.Heading(1, model.Title).Text(model.Body);
        foreach (var experiment in model.Experiments)
        {
            twin.Heading(2, experiment.Question).Paragraph($"Measured on {experiment.Measured}.")
                .Table(
                    null,
                    [Line("What"), Line("Case"), .. SharedTwins.RatioHeads],
                    experiment.Records.SelectMany(record => record.Ratios.Select(row => (MarkdownLine[])[Link(record.Href, record.Title).Text($" ({record.Scale})"), Line(row.Case), .. SharedTwins.Ratio(row.Ratio)])));
        }

        twin.Paragraph(Link(model.Data, "All of them as data").Text(", as JSON."));
    }

    public static void Write(TwinPage twin, NeutralityModel model) => Begin(twin, model.Title, model.Body)
        .Heading(2, "Sides")
        .Table(
            "How often each technology is favoured",
            [Line("Technology"), Line("Verdicts for it"), Line("of them strong"), Line("Claims for it"), Line("Scenarios for it alone"), Line("Tools"), Line("Words on its page")],
            model.Technologies.Select(t => ((int[])[t.Verdicts, t.Strong, t.Claims, t.Scenarios, t.Tools, t.ProfileWords]).Select(n => Line(n.ToString(CultureInfo.InvariantCulture))).Prepend(Line(t.Title))))
        .Paragraph(model.NoSide)
        .Paragraph(string.Create(CultureInfo.InvariantCulture, $"Loaded words in the guide's own prose: {model.LoadedWords}. A check refuses them."))
        .Heading(2, "Standings by side")
        .Table(
            "Standings of the claims that favour each technology",
            model.Technologies.Select(t => Line($"Claims for {t.Title}")).Prepend(Line("Standing")),
            model.Standings.Select(s => s.Counts.Select(c => Line(c.Share)).Prepend(Line(s.Standing))))
        .Heading(2, "Recommendations by outcome")
        .List(model.Outcomes.Select(o => Link(o.Href, o.Title).Text($" {o.Scenarios}")));

    public static void Write(TwinPage twin, WhatsNewModel model)
    {
        Begin(twin, model.Title, model.Body);
        foreach (var change in model.Changes)
            twin.Heading(2, change.Title).Paragraph(change.Day).Paragraph(twin.Words(change.Text));
    }

    /// <summary>How the guide on one page begins; its chapters are the twins of their pages, with their sources.</summary>
    public static void Write(TwinPage twin, BookletModel model) => Begin(twin, $"{model.SiteTitle}: {model.Title}", model.Body);

    public static void Write(TwinPage twin, ProseModel model) => Begin(twin, model.Title, model.Body);

    private static TwinPage Begin(TwinPage twin, string title, SafeHtml body) => twin.Heading(1, title).Text(body);

    private static MarkdownLine Tip(TwinPage twin, TipModel tip)
    {
        var line = new MarkdownLine().Strong(Line($"{tip.When}.")).Text(" ").Add(twin.Words(tip.Because));
        return line.Text(" See ").Add(Link(tip.See.Href, tip.See.Title)).Text(".");
    }

    private static IEnumerable<MarkdownLine> Row(VerdictRowModel row) => [Link(row.Href, row.Title), SharedTwins.Verdict(row.Verdict), Line(row.Verdict.Certainty)];
}
