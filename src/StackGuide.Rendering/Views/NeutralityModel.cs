using System.Globalization;
using StackGuide.Checking.Words;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Views;

/// <summary>How evenly the guide treats the technologies, in figures that anyone can count again.</summary>
internal sealed partial record NeutralityModel : TemplateModel
{
    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>Its text.</summary>
    public required SafeHtml Body { get; init; }

    /// <summary>What speaks for each technology, counted.</summary>
    public required IReadOnlyList<SideCountsModel> Technologies { get; init; }

    /// <summary>How many verdicts favour nobody, in a sentence.</summary>
    public required string NoSide { get; init; }

    /// <summary>How many loaded words the guide's own prose holds.</summary>
    public required int LoadedWords { get; init; }

    /// <summary>How many of the claims for each technology have which standing.</summary>
    public required IReadOnlyList<StandingSharesModel> Standings { get; init; }

    /// <summary>The outcomes, with the number of scenarios for which they are recommended.</summary>
    public required IReadOnlyList<OutcomeUseModel> Outcomes { get; init; }

    public static NeutralityModel Of(Guide guide, PageContext page, GuidePage own) => new()
    {
        Title = own.Title,
        Body = page.Html(own.Body),
        Technologies = [.. guide.Content.Technologies.Select(t => SideCountsModel.Of(guide, t))],
        NoSide = NoSideOf(guide.Content.Criteria.Count(c => guide.SideOf(c.Verdict).IsNone)),
        LoadedWords = guide.Entries.Where(e => e.Kind.IsOurProse).Sum(e => WatchedWords.In(e).Count(w => w.Fault == WordFault.Loaded)),
        Standings =
        [
            .. Enum.GetValues<Standing>().Select(standing => new StandingSharesModel(
                Wording.Of(standing),
                Kebab.Of(standing),
                [.. guide.Content.Technologies.Select(t => new StandingShareModel(t.Title, Share(guide.Claims.Where(c => guide.SideOf(c).Only == t), standing)))])),
        ],
        Outcomes =
        [
            .. guide.Content.Flow.Outcomes.Select(o => new OutcomeUseModel(
                page.Href(o),
                o.Title,
                Wording.Count(guide.ScenariosRecommending(o).Count(), "scenario", "scenarios"))),
        ],
    };

    private static string NoSideOf(int verdicts) =>
        string.Create(CultureInfo.InvariantCulture, $"{verdicts} {(verdicts == 1 ? "verdict favours" : "verdicts favour")} nobody.");

    private static string Share(IEnumerable<Claim> claims, Standing standing)
    {
        var all = claims.ToList();
        var count = all.Count(c => c.Standing.Value == standing);
        return all.Count == 0 ? "0" : string.Create(CultureInfo.InvariantCulture, $"{count} ({100.0 * count / all.Count:0} %)");
    }
}

/// <summary>What speaks for a technology, counted.</summary>
/// <param name="Title">The technology's name.</param>
/// <param name="Accent">The name of its colour.</param>
/// <param name="Verdicts">The verdicts for it.</param>
/// <param name="Strong">Those of them that are strong.</param>
/// <param name="Claims">The claims for it.</param>
/// <param name="Scenarios">The scenarios for which it alone is recommended.</param>
/// <param name="Tools">Its tools.</param>
/// <param name="ProfileWords">The words on its page.</param>
internal sealed partial record SideCountsModel(string Title, string Accent, int Verdicts, int Strong, int Claims, int Scenarios, int Tools, int ProfileWords) : TemplateModel
{
    public static SideCountsModel Of(Guide guide, Technology technology) => new(
        technology.Title,
        Kebab.Of(technology.Accent),
        guide.Content.Criteria.Count(c => guide.SideOf(c.Verdict).Only == technology),
        guide.Content.Criteria.Count(c => guide.SideOf(c.Verdict).Only == technology && c.Verdict.Strength == Strength.Strong),
        guide.Claims.Count(c => guide.SideOf(c).Only == technology),
        guide.Content.Scenarios.Count(s => guide.PicksOf(guide.RecommendationOf(s)).SequenceEqual([technology])),
        guide.ToolsOf(technology).Count(),
        technology.Body.Words);
}

/// <summary>How many claims for each technology have a standing.</summary>
/// <param name="Standing">The standing, in words.</param>
/// <param name="StandingId">The same for a class like <c>standing-holds</c>.</param>
/// <param name="Counts">In the order of the technologies.</param>
internal sealed partial record StandingSharesModel(string Standing, string StandingId, IReadOnlyList<StandingShareModel> Counts) : TemplateModel;

/// <summary>How many claims for a technology have a standing.</summary>
/// <param name="Title">The technology's name.</param>
/// <param name="Share">The number, with the share of all claims for it.</param>
internal sealed partial record StandingShareModel(string Title, string Share) : TemplateModel;

/// <summary>How often an outcome is recommended.</summary>
/// <param name="Href">Its page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Scenarios">For how many scenarios, in words.</param>
internal sealed partial record OutcomeUseModel(string Href, string Title, string Scenarios) : TemplateModel;
