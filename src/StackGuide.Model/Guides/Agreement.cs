using System.Collections.Immutable;

namespace StackGuide.Model.Guides;

/// <summary>Where one seed stands on one criterion, counted from its claims.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Position">Its position in a word.</param>
/// <param name="Side">Whom it favours, for <see cref="Position.Favours"/>; else nobody.</param>
/// <param name="Counts">How many different things it says for each side that it takes, by the ids of the side: a group of claims counts once.</param>
/// <param name="Claims">How many claims it makes in all.</param>
public sealed record Stance(Seed Seed, Position Position, Side Side, ImmutableArray<(Side Side, int Count)> Counts, int Claims)
{
    /// <summary>Counts the claims of <paramref name="seed"/> on <paramref name="criterion"/>.</summary>
    /// <remarks>A seed favours a side when at least two thirds of what it says for any side is said for that one.</remarks>
    public static Stance Of(Guide guide, Seed seed, Criterion criterion)
    {
        ArgumentNullException.ThrowIfNull(guide);
        var claims = guide.ClaimsOn(criterion).Where(c => c.Seed == seed.Id).ToList();
        var counts = claims
            .Select(c => (Claim: c, Side: guide.SideOf(c)))
            .Where(c => c.Side.IsTaken)
            .DistinctBy(c => (c.Side, c.Claim.Group ?? c.Claim.Id))
            .CountBy(c => c.Side)
            .Select(c => (Side: c.Key, Count: c.Value))
            .OrderBy(c => c.Side.ToString(), StringComparer.Ordinal)
            .ToImmutableArray();
        if (claims.Count == 0)
            return new Stance(seed, Position.Silent, Side.None, counts, 0);
        if (counts.IsEmpty)
            return new Stance(seed, Position.Neutral, Side.None, counts, claims.Count);
        var (leader, most) = counts.MaxBy(c => c.Count);
        return most * 3 >= counts.Sum(c => c.Count) * 2
            ? new Stance(seed, Position.Favours, leader, counts, claims.Count)
            : new Stance(seed, Position.Depends, Side.None, counts, claims.Count);
    }

    /// <summary>The stances of all seeds on a criterion, in the order of the seeds.</summary>
    public static ImmutableArray<Stance> OfAll(Guide guide, Criterion criterion) => [.. guide.Content.Seeds.Select(s => Of(guide, s, criterion))];
}

/// <summary>A seed's position on a criterion.</summary>
public enum Position
{
    /// <summary>It says nothing.</summary>
    Silent,

    /// <summary>What it says favours no side.</summary>
    Neutral,

    /// <summary>It speaks for both sides.</summary>
    Depends,

    /// <summary>It favours one technology.</summary>
    Favours,
}
