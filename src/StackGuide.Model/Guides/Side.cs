using System.Collections.Immutable;

namespace StackGuide.Model.Guides;

/// <summary>Whom something speaks for: a set of technologies, which may be none, one, or several.</summary>
/// <param name="Technologies">In the order of the guide.</param>
/// <param name="IsAll">Whether every technology is meant, whichever they are.</param>
public readonly record struct Side(ImmutableArray<Technology> Technologies, bool IsAll = false)
{
    /// <summary>Nobody.</summary>
    public static Side None { get; } = new([]);

    /// <summary>Looks up what is written; a technology that the guide does not have is left out.</summary>
    public static Side Of(SideReference written, ImmutableArray<Technology> technologies) =>
        written.IsAll ? new(technologies, IsAll: true) : written.IsNone ? None : new([.. technologies.Where(t => written.Ids.Contains(t.Id))]);

    /// <summary>Whether it speaks for nobody.</summary>
    public bool IsNone => Technologies.IsDefaultOrEmpty;

    /// <summary>Whether it takes a side: it speaks for some technologies by name.</summary>
    public bool IsTaken => !IsNone && !IsAll;

    /// <summary>The technology that it speaks for alone; null when there is none, or more than one.</summary>
    public Technology? Only => IsTaken && Technologies is [var only] ? only : null;

    /// <summary>Whether it speaks for a technology, alone or among others.</summary>
    public bool Contains(Technology technology) => !IsNone && Technologies.Contains(technology);

    /// <summary>A set is equal to another one of the same technologies.</summary>
    public bool Equals(Side other) => IsAll == other.IsAll && (IsNone ? other.IsNone : !other.IsNone && Technologies.Select(t => t.Id).SequenceEqual(other.Technologies.Select(t => t.Id), StringComparer.Ordinal));

    /// <inheritdoc/>
    public override int GetHashCode() => IsNone ? 0 : Technologies.Aggregate(IsAll ? 1 : 0, (hash, t) => HashCode.Combine(hash, t.Id));

    /// <summary>The ids with a space between; empty for nobody.</summary>
    public override string ToString() => IsNone ? "" : string.Join(' ', Technologies.Select(t => t.Id));
}
