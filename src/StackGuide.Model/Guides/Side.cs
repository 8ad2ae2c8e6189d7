using System.Collections.Immutable;

namespace StackGuide.Model.Guides;

/// <summary>Whom something speaks for: a set of technologies, which may be none, one, or several.</summary>
/// <param name="Technologies">In the order of the guide.</param>
public readonly record struct Side(ImmutableArray<Technology> Technologies)
{
    /// <summary>Nobody.</summary>
    public static Side None { get; } = new([]);

    /// <summary>Whether it speaks for nobody.</summary>
    public bool IsNone => Technologies.IsDefaultOrEmpty;

    /// <summary>The technology that it speaks for alone; null when there is none, or more than one.</summary>
    public Technology? Only => Technologies is { IsDefault: false, Length: 1 } ? Technologies[0] : null;

    /// <summary>Whether it speaks for a technology, alone or among others.</summary>
    public bool Contains(Technology technology) => !Technologies.IsDefault && Technologies.Contains(technology);

    /// <summary>A set is equal to another one of the same technologies.</summary>
    public bool Equals(Side other) => IsNone ? other.IsNone : !other.IsNone && Technologies.Select(t => t.Id).SequenceEqual(other.Technologies.Select(t => t.Id), StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => IsNone ? 0 : Technologies.Aggregate(0, (hash, t) => HashCode.Combine(hash, t.Id));
}
