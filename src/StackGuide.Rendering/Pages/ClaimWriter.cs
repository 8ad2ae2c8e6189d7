using StackGuide.Markdown.Writers;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;

namespace StackGuide.Rendering.Pages;

/// <summary>Makes the models of claims for a page.</summary>
internal sealed class ClaimWriter(Guide guide, PageContext page)
{
    /// <summary>A claim with its reasons.</summary>
    public ClaimModel Full(Claim claim)
    {
        var criterion = guide.Find(EntryKind.Criterion, claim.Criterion.Value);
        var (favours, accent) = Side(claim.Favours);
        return new ClaimModel(claim.Id, claim.Lines.Value.ToString(), claim.Says, Wording.Of(claim.Standing.Value), Kebab.Of(claim.Standing.Value))
        {
            Criterion = criterion?.Title ?? "General",
            CriterionHref = criterion is null ? null : page.Href(criterion),
            Favours = favours,
            FavoursAccent = accent,
            IsAdvice = claim.IsAdvice,
            Because = claim.Because.IsEmpty ? null : page.Html(claim.Because, claim).IfAny(),
            Evidence = page.Cite(claim.Evidence).IfAny(),
            Disputes = Disputes(claim.Disputes.Select(d => d.Value)),
        };
    }

    /// <summary>A claim as a line of a list.</summary>
    public ListedClaimModel Brief(Claim claim) => new(
        page.Href(claim),
        claim.Lines.Value.ToString(),
        claim.Says,
        Wording.Of(claim.Standing.Value),
        Kebab.Of(claim.Standing.Value),
        Side(claim.Favours).Words,
        NameOf(claim.Seed));

    /// <summary>Groups claims that share group, side, standing and reason; in the order of their first claims.</summary>
    public IReadOnlyList<ClaimGroupModel> Grouped(IEnumerable<Claim> claims) =>
        [.. claims.GroupBy(c => (Group: c.Group ?? c.Id, c.Standing.Value, c.Favours, PlainTextWriter.WordsAndKeys(c.Because))).Select(Group)];

    public static IReadOnlyList<StandingCountModel> Count(IEnumerable<Claim> claims) =>
        [.. claims.GroupBy(c => c.Standing.Value).OrderBy(g => g.Key).Select(g => new StandingCountModel(Wording.Of(g.Key), Kebab.Of(g.Key), g.Count()))];

    private ClaimGroupModel Group(IEnumerable<Claim> same)
    {
        var claims = same.ToList();
        var first = claims[0];
        var (favours, accent) = Side(first.Favours);
        return new ClaimGroupModel(first.Says, Wording.Of(first.Standing.Value), Kebab.Of(first.Standing.Value))
        {
            Favours = favours,
            FavoursAccent = accent,
            Because = first.Because.IsEmpty ? null : page.Html(first.Because, first).IfAny(),
            Evidence = page.Cite(claims.SelectMany(c => c.Evidence).DistinctBy(e => e.Value)).IfAny(),
            Voices = [.. claims.GroupBy(c => c.Seed).Select(Voice)],
            Disputes = [.. Disputes(claims.SelectMany(c => c.Disputes).Select(d => d.Value)).DistinctBy(d => d.Note)],
        };
    }

    /// <summary>An article with each of its lines once, however many claims were taken from it.</summary>
    private LinkGroupModel Voice(IGrouping<string, Claim> seed)
    {
        var lines = seed.DistinctBy(c => c.Lines.Value).Select(c => new LinkModel(page.Href(c), c.Lines.Value.ToString())).ToList();
        return new LinkGroupModel($"{NameOf(seed.Key)}, {(lines.Count == 1 ? "line" : "lines")}", lines);
    }

    private string NameOf(string seed) => guide.Find(EntryKind.Seed, seed) is Seed found ? SeedNames.Of(found) : seed;

    private LinkModel[] Disputes(IEnumerable<string> ids) =>
    [
        .. ids.Select(id => guide.Find<Claim>(EntryKind.Claim, id))
            .Where(c => c is not null)
            .Select(c => new LinkModel(page.Href(c!), c!.Says) { Note = $"{NameOf(c!.Seed)}, line {c.Lines.Value}" })
            .DistinctBy(d => (d.Note, d.Title)),
    ];

    private (string Words, string? Accent) Side(string favours) => guide.Find<Technology>(EntryKind.Technology, favours) is { } technology
        ? ($"for {technology.Title}", Kebab.Of(technology.Accent))
        : ($"for {(favours == "either" ? Wording.Each(guide) : Wording.Neither(guide))}", null);
}
