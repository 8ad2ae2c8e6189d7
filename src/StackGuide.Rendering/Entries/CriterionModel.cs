using System.Globalization;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Entries;

/// <summary>A criterion: its verdict, what the technologies are like by it, and what the articles claim.</summary>
internal sealed partial record CriterionModel : TemplateModel
{
    /// <summary>The criterion's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The question that it answers.</summary>
    public required string Question { get; init; }

    /// <summary>Its verdict.</summary>
    public required VerdictModel Verdict { get; init; }

    /// <summary>Why the verdict is so.</summary>
    public required SafeHtml Because { get; init; }

    /// <summary>The day of the last review.</summary>
    public string? Reviewed { get; init; }

    /// <summary>Where each article stands; empty in a guide without articles.</summary>
    public required IReadOnlyList<StanceModel> Stances { get; init; }

    /// <summary>How many of the articles are on the verdict's side, in a sentence.</summary>
    public required string StanceSummary { get; init; }

    /// <summary>The technologies, which are the table's columns.</summary>
    public required IReadOnlyList<TechnologyModel> Technologies { get; init; }

    /// <summary>The graded facts.</summary>
    public required IReadOnlyList<RowModel> Rows { get; init; }

    /// <summary>How many cells there are, how many of them unknown, in words.</summary>
    public required string Counted { get; init; }

    /// <summary>The text of the page.</summary>
    public required SafeHtml Body { get; init; }

    /// <summary>Why the certainty is what it is.</summary>
    public required IReadOnlyList<SafeHtml> Reasons { get; init; }

    /// <summary>What would change the verdict.</summary>
    public required IReadOnlyList<SafeHtml> WouldChange { get; init; }

    /// <summary>What the articles claim, grouped where they say the same.</summary>
    public required IReadOnlyList<ClaimGroupModel> Claims { get; init; }

    /// <summary>How many claims there are, in words.</summary>
    public required string ClaimCount { get; init; }

    /// <summary>How many of them have which standing.</summary>
    public required IReadOnlyList<StandingCountModel> Standings { get; init; }

    /// <summary>Related criteria; the note says how.</summary>
    public required IReadOnlyList<LinkModel> Related { get; init; }

    /// <summary>The scenarios for which it counts; the note says how much.</summary>
    public required IReadOnlyList<LinkModel> Scenarios { get; init; }

    /// <summary>The tools that bear on it; the note says what each is used for.</summary>
    public required IReadOnlyList<LinkModel> Tools { get; init; }

    // Sources are numbered in the order in which the members are set, which is the order of the page.
    public static CriterionModel Of(Guide guide, PageContext page, Criterion criterion)
    {
        var claims = guide.ClaimsOn(criterion).ToList();
        var stances = Stance.OfAll(guide, criterion);
        return new CriterionModel
        {
            Id = criterion.Id,
            Title = criterion.Title,
            Question = criterion.Question,
            Verdict = VerdictModels.Of(guide, criterion.Verdict),
            Because = page.Html(criterion.Verdict.Because),
            Reviewed = Days.Of(criterion.Review),
            Stances = [.. stances.Select(s => VerdictModels.Of(s, page))],
            StanceSummary = SummaryOf(guide, stances, criterion.Verdict),
            Technologies = PageLinks.Technologies(guide, page),
            Rows = Comparison.RowsOf(guide, page, criterion, cites: true),
            Counted = Comparison.Counted([criterion]),
            Body = page.Html(criterion.Body),
            Reasons = page.Html(criterion.Verdict.Reasons),
            WouldChange = page.Html(criterion.Verdict.WouldChange),
            Claims = new ClaimWriter(guide, page).Grouped(claims),
            ClaimCount = Wording.Count(claims.Count, "claim", "claims"),
            Standings = ClaimWriter.Count(claims),
            Related = [.. guide.RelatedTo(criterion).Select(r => new LinkModel(page.Href(r.Criterion), r.Criterion.Title) { Note = r.Because })],
            Scenarios =
            [
                .. guide.ScenariosWeighing(criterion)
                    .OrderByDescending(s => s.Importance)
                    .Select(s => new LinkModel(page.Href(s.Scenario), s.Scenario.Title) { Note = Wording.Of(s.Importance) }),
            ],
            Tools =
            [
                .. guide.ToolsOf(criterion).Select(t => new LinkModel(page.Href(t), t.Title) { Note = t.UsedFor }),
            ],
        };
    }

    private static string SummaryOf(Guide guide, IReadOnlyList<Stance> stances, Verdict verdict)
    {
        var speaking = stances.Count(s => s.Position != Position.Silent);
        if (speaking == 0)
            return "None of the articles speaks of it.";
        var agreeing = guide.SideOf(verdict) is { IsNone: false } side
            ? stances.Count(s => s.Side == side)
            : stances.Count(s => s.Position is Position.Neutral or Position.Depends);
        if (speaking == 1)
            return $"The one article that speaks of it {(agreeing == 1 ? "agrees" : "does not agree")} with this verdict.";
        return string.Create(CultureInfo.InvariantCulture, $"{agreeing} of the {speaking} articles that speak of it {(agreeing == 1 ? "agrees" : "agree")} with this verdict.");
    }
}
