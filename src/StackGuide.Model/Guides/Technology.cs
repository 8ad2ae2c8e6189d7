using System.Collections.Immutable;
using StackGuide.Model.Places;

namespace StackGuide.Model.Guides;

/// <summary>One of the things that the guide compares.</summary>
public sealed record Technology : Entry
{
    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Technology;

    /// <summary>What sort of thing it is, in a word or two: a runtime, a language.</summary>
    public string Nature { get; init; } = "";

    /// <summary>Which of the theme's accents it wears; always doubled by its name.</summary>
    public Accent Accent { get; init; }

    /// <summary>Where it stands among the others, from the left.</summary>
    public int Order { get; init; }

    /// <summary>Other names that readers meet.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>The same rows for every technology.</summary>
    public ImmutableArray<ProfileRow> Profile { get; init; } = [];

    /// <summary>Its release lines and until when each is supported; empty when the guide has no such table.</summary>
    public Lifecycle Lifecycle { get; init; } = Lifecycle.None;
}

/// <summary>One fact of a technology's profile.</summary>
/// <param name="Aspect">The name of the row; the same for every technology.</param>
/// <param name="Text">What is so, in a few words.</param>
/// <param name="Cites">Ids of evidence or claims.</param>
public sealed record ProfileRow(Located<string> Aspect, string Text, ImmutableArray<Located<string>> Cites);

/// <summary>The colours that a technology may wear; the stylesheet has one for each, doubled by a shape of its own.</summary>
public enum Accent
{
    /// <summary>The first.</summary>
    Green,

    /// <summary>The second.</summary>
    Blue,

    /// <summary>The third.</summary>
    Purple,

    /// <summary>The fourth.</summary>
    Orange,

    /// <summary>The fifth.</summary>
    Teal,

    /// <summary>The sixth.</summary>
    Red,

    /// <summary>The seventh.</summary>
    Pink,

    /// <summary>The eighth.</summary>
    Olive,

    /// <summary>The ninth.</summary>
    Brown,

    /// <summary>The tenth.</summary>
    Grey,
}
