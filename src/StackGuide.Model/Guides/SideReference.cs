using System.Collections.Immutable;

namespace StackGuide.Model.Guides;

/// <summary>Whom something speaks for or of, as it is written: technologies by their ids, all of the guide, or none of them.</summary>
/// <remarks>What it is in a guide is a <see cref="Side"/>. The words of files for all and for none are <see cref="SideWords"/>.</remarks>
public readonly record struct SideReference
{
    private readonly ImmutableArray<string> _ids;

    private SideReference(ImmutableArray<string> ids, bool isAll) => (_ids, IsAll) = (ids, isAll);

    /// <summary>No technology of the guide.</summary>
    public static SideReference None => default;

    /// <summary>Every technology of the guide.</summary>
    public static SideReference All { get; } = new([], isAll: true);

    /// <summary>Some technologies, by their ids.</summary>
    public static SideReference Of(params IEnumerable<string> ids) => new([.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], isAll: false);

    /// <summary>The ids of the technologies, in ordinal order; none for <see cref="All"/>, which does not know them.</summary>
    public ImmutableArray<string> Ids => _ids.IsDefault ? [] : _ids;

    /// <summary>Whether it is every technology of the guide.</summary>
    public bool IsAll { get; }

    /// <summary>Whether it is no technology of the guide.</summary>
    public bool IsNone => !IsAll && Ids.IsEmpty;

    /// <summary>One set is equal to another of the same technologies.</summary>
    public bool Equals(SideReference other) => IsAll == other.IsAll && Ids.SequenceEqual(other.Ids, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Ids.Aggregate(IsAll ? 1 : 0, HashCode.Combine);

    /// <inheritdoc/>
    public override string ToString() => IsAll ? "all" : IsNone ? "none" : string.Join(' ', Ids);
}
