using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Pages;

/// <summary>A claim as its seed's page shows it.</summary>
internal sealed record ClaimModel(string Id, string Lines, string Says, string Standing, string StandingId)
{
    public string? Criterion { get; init; }

    public string? CriterionHref { get; init; }

    public required string Favours { get; init; }

    public string? FavoursAccent { get; init; }

    public bool IsAdvice { get; init; }

    public string? Because { get; init; }

    public string? Evidence { get; init; }

    public IReadOnlyList<LinkModel> Disputes { get; init; } = [];

    public string? Seed { get; init; }

    public string? SeedTitle { get; init; }

    public string? Href { get; init; }
}

/// <summary>Claims that say the same thing and stand the same, shown once with all who make them.</summary>
internal sealed record ClaimGroupModel(string Says, string Standing, string StandingId)
{
    public required string Favours { get; init; }

    public string? FavoursAccent { get; init; }

    public string? Because { get; init; }

    public string? Evidence { get; init; }

    /// <summary>For each article its name and links to the lines.</summary>
    public IReadOnlyList<LinkGroupModel> Voices { get; init; } = [];

    public IReadOnlyList<LinkModel> Disputes { get; init; } = [];
}

/// <summary>How many claims have a standing.</summary>
internal sealed record StandingCount(string Standing, string StandingId, int Count);

/// <summary>Makes the models of claims for a page.</summary>
internal sealed class ClaimWriter(Guide guide, PageContext page)
{
    public ClaimModel Full(Claim claim) => Brief(claim) with
    {
        Because = claim.Because.IsEmpty ? null : page.Html(claim.Because, claim),
        Evidence = claim.Evidence.IsEmpty ? null : page.Cite(claim.Evidence),
        Disputes = Disputes(claim.Disputes.Select(d => d.Value)),
    };

    public ClaimModel Brief(Claim claim)
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
            Seed = claim.Seed,
            SeedTitle = NameOf(claim.Seed),
            Href = page.Href(claim),
        };
    }

    /// <summary>Groups claims that share group, side, standing and reason; in the order of their first claims.</summary>
    public IReadOnlyList<ClaimGroupModel> Grouped(IEnumerable<Claim> claims) =>
        [.. claims.GroupBy(c => (Group: c.Group ?? c.Id, c.Standing.Value, c.Favours, c.Because.Markup)).Select(Group)];

    public static IReadOnlyList<StandingCount> Count(IEnumerable<Claim> claims) =>
        [.. claims.GroupBy(c => c.Standing.Value).OrderBy(g => g.Key).Select(g => new StandingCount(Wording.Of(g.Key), Kebab.Of(g.Key), g.Count()))];

    private ClaimGroupModel Group(IEnumerable<Claim> same)
    {
        var claims = same.ToList();
        var first = claims[0];
        var (favours, accent) = Side(first.Favours);
        return new ClaimGroupModel(first.Says, Wording.Of(first.Standing.Value), Kebab.Of(first.Standing.Value))
        {
            Favours = favours,
            FavoursAccent = accent,
            Because = first.Because.IsEmpty ? null : page.Html(first.Because, first),
            Evidence = claims.All(c => c.Evidence.IsEmpty) ? null : page.Cite(claims.SelectMany(c => c.Evidence).DistinctBy(e => e.Value)),
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
