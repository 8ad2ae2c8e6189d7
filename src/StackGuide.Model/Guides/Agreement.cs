using System.Collections.Immutable;

namespace StackGuide.Model.Guides;

/// <summary>Where one seed stands on one criterion, counted from its claims.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Position">Its position in a word.</param>
/// <param name="Technology">The favoured technology's id for <see cref="Position.Favours"/>; else null.</param>
/// <param name="Counts">How many different things it says for each technology: a group of claims counts once.</param>
/// <param name="Claims">How many claims it makes in all.</param>
public sealed record Stance(Seed Seed, Position Position, string? Technology, ImmutableSortedDictionary<string, int> Counts, int Claims)
{
    /// <summary>Counts the claims of <paramref name="seed"/> on <paramref name="criterion"/>.</summary>
    /// <remarks>A seed favours a technology when at least two thirds of what it says for any side is said for that one.</remarks>
    public static Stance Of(Seed seed, string criterion)
    {
        var claims = seed.Claims.Where(c => c.Criterion.Value == criterion).ToList();
        var counts = claims
            .Where(c => c.Favours is not ("either" or "none" or ""))
            .DistinctBy(c => (c.Favours, c.Group ?? c.Id))
            .GroupBy(c => c.Favours)
            .ToImmutableSortedDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        if (claims.Count == 0)
            return new Stance(seed, Position.Silent, null, counts, 0);
        if (counts.IsEmpty)
            return new Stance(seed, Position.Neutral, null, counts, claims.Count);
        var total = counts.Values.Sum();
        var (leader, most) = counts.MaxBy(c => c.Value);
        return most * 3 >= total * 2
            ? new Stance(seed, Position.Favours, leader, counts, claims.Count)
            : new Stance(seed, Position.Depends, null, counts, claims.Count);
    }

    /// <summary>The stances of all seeds on a criterion, in the order of the seeds.</summary>
    public static ImmutableArray<Stance> OfAll(Guide guide, string criterion) => [.. guide.Content.Seeds.Select(s => Of(s, criterion))];
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
