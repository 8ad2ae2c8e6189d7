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
        var criterion = guide.CriterionOf(claim);
        var (favours, accent) = WordsOf(guide.SideOf(claim));
        return new ClaimModel(claim.Id, claim.Lines.Value.ToString(), claim.Says, Wording.Of(claim.Standing.Value), Kebab.Of(claim.Standing.Value))
        {
            Criterion = criterion?.Title ?? "General",
            CriterionHref = criterion is null ? null : page.Href(criterion),
            Favours = favours,
            FavoursAccent = accent,
            IsAdvice = claim.IsAdvice,
            Because = claim.Because.IsEmpty ? null : page.Html(claim.Because, claim).IfAny(),
            Evidence = page.Cite(claim.Evidence).IfAny(),
            Disputes = Disputes(guide.DisputedBy(claim)),
        };
    }

    /// <summary>A claim as a line of a list.</summary>
    public ListedClaimModel Brief(Claim claim) => new(
        page.Href(claim),
        claim.Lines.Value.ToString(),
        claim.Says,
        Wording.Of(claim.Standing.Value),
        Kebab.Of(claim.Standing.Value),
        WordsOf(guide.SideOf(claim)).Words,
        NameOf(claim));

    /// <summary>Groups claims that share group, side, standing and reason; in the order of their first claims.</summary>
    public IReadOnlyList<ClaimGroupModel> Grouped(IEnumerable<Claim> claims) =>
        [.. claims.GroupBy(c => (Group: c.Group ?? c.Id, c.Standing.Value, guide.SideOf(c), PlainTextWriter.WordsAndKeys(c.Because))).Select(Group)];

    public static IReadOnlyList<StandingCountModel> Count(IEnumerable<Claim> claims) =>
        [.. claims.GroupBy(c => c.Standing.Value).OrderBy(g => g.Key).Select(g => new StandingCountModel(Wording.Of(g.Key), Kebab.Of(g.Key), g.Count()))];

    private ClaimGroupModel Group(IEnumerable<Claim> same)
    {
        var claims = same.ToList();
        var first = claims[0];
        var (favours, accent) = WordsOf(guide.SideOf(first));
        return new ClaimGroupModel(first.Says, Wording.Of(first.Standing.Value), Kebab.Of(first.Standing.Value))
        {
            Favours = favours,
            FavoursAccent = accent,
            Because = first.Because.IsEmpty ? null : page.Html(first.Because, first).IfAny(),
            Evidence = page.Cite(claims.SelectMany(c => c.Evidence).DistinctBy(e => e.Value)).IfAny(),
            Voices = [.. claims.GroupBy(c => c.Seed).Select(g => Voice([.. g]))],
            Questions = Questions(claims),
            Disputes = SaysAbout(claims) ? [] : [.. Disputes(claims.SelectMany(guide.DisputedBy)).DistinctBy(d => d.Note)],
        };
    }

    /// <summary>An article with each of its lines once, however many claims were taken from it.</summary>
    private LinkGroupModel Voice(List<Claim> claims)
    {
        var lines = claims.DistinctBy(c => c.Lines.Value).Select(c => new LinkModel(page.Href(c), c.Lines.Value.ToString())).ToList();
        return new LinkGroupModel($"{NameOf(claims[0])}, {(lines.Count == 1 ? "line" : "lines")}", lines);
    }

    /// <summary>The short name of the article that makes a claim.</summary>
    public string NameOf(Claim claim) => SeedNames.Of(guide.SeedOf(claim));

    /// <summary>Whether the page of contradictions says what each of the claims contradicts others about, and this is another page.</summary>
    private bool SaysAbout(IEnumerable<Claim> claims) => page.Entry != guide.Contradictions && claims.All(c => c.Disputes.IsEmpty || guide.DisputesOf(c).Any());

    private LinkModel[] Questions(IReadOnlyCollection<Claim> claims) => guide.Contradictions is { } contradictions && SaysAbout(claims)
        ? [.. claims.SelectMany(guide.DisputesOf).Distinct().Select(d => new LinkModel(page.Href(contradictions.Path, d.Anchor), d.Title))]
        : [];

    private LinkModel[] Disputes(IEnumerable<Claim> disputed) =>
    [
        .. disputed
            .Select(c => new LinkModel(page.Href(c), c.Says) { Note = $"{NameOf(c)}, line {c.Lines.Value}" })
            .DistinctBy(d => (d.Note, d.Title)),
    ];

    private (string Words, string? Accent) WordsOf(Side side) =>
        ($"for {(side.IsTaken ? Wording.Of(side) : side.IsNone ? Wording.Neither(guide) : Wording.Each(guide))}", VerdictModels.AccentOf(side));
}
