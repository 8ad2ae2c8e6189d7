using System.Globalization;
using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Pages;

/// <summary>How evenly the guide treats the technologies, in figures that anyone can count again.</summary>
internal static class Neutrality
{
    public static object Of(Guide guide, PageContext page) => new
    {
        Technologies = guide.Content.Technologies.Select(t => new
        {
            t.Title,
            Accent = Kebab.Of(t.Accent),
            Verdicts = guide.Content.Criteria.Count(c => c.Verdict.Favours == t.Id),
            Strong = guide.Content.Criteria.Count(c => c.Verdict.Favours == t.Id && c.Verdict.Strength == Strength.Strong),
            Claims = guide.Claims.Count(c => c.Favours == t.Id),
            Scenarios = guide.Content.Scenarios.Count(s => s.Recommends.Value == t.Id),
            Tools = guide.Content.Tools.Count(x => x.Technologies.Contains(t.Id)),
            ProfileWords = t.Body.Words,
        }).ToList(),
        NoSide = NoSide(guide.Content.Criteria.Count(c => c.Verdict.Favours is null)),
        LoadedWords = guide.Entries.Where(e => e is not (Claim or Seed or Evidence)).Sum(e => WatchedWords.In(e).Count(w => w.Fault == WordFault.Loaded)),
        Standings = Enum.GetValues<Standing>().Select(standing => new
        {
            Standing = Wording.Of(standing),
            StandingId = Kebab.Of(standing),
            Counts = guide.Content.Technologies.Select(t => new { t.Title, Share = Share(guide.Claims.Where(c => c.Favours == t.Id), standing) }).ToList(),
        }).ToList(),
        Outcomes = guide.Content.Flow.Outcomes.Select(o => new
        {
            Href = page.Href(o),
            o.Title,
            Scenarios = Wording.Count(guide.Content.Scenarios.Count(s => s.Recommends.Value == o.Id), "scenario", "scenarios"),
        }).ToList(),
    };

    private static string NoSide(int verdicts) =>
        string.Create(CultureInfo.InvariantCulture, $"{verdicts} {(verdicts == 1 ? "verdict favours" : "verdicts favour")} nobody.");

    private static string Share(IEnumerable<Claim> claims, Standing standing)
    {
        var all = claims.ToList();
        var count = all.Count(c => c.Standing.Value == standing);
        return all.Count == 0 ? "0" : string.Create(CultureInfo.InvariantCulture, $"{count} ({100.0 * count / all.Count:0} %)");
    }
}
