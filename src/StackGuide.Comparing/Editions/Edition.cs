using System.Collections.Immutable;
using StackGuide.Model.Decisions;

namespace StackGuide.Comparing.Editions;

/// <summary>A guide as its readers get it: what the published data and pages say, whatever they were made from.</summary>
public sealed record Edition
{
    /// <summary>The guide's name.</summary>
    public string Title { get; init; } = "";

    /// <summary>The guide's version.</summary>
    public string Version { get; init; } = "";

    /// <summary>Everything that has a page, but for redirects.</summary>
    public ImmutableArray<EditionEntry> Entries { get; init; } = [];

    /// <summary>Every claim, in the order of the data.</summary>
    public ImmutableArray<EditionClaim> Claims { get; init; } = [];

    /// <summary>The paths of the decision flow.</summary>
    public PathTable Paths { get; init; } = new([]);

    /// <summary>Pages by their path, like <c>criteria/performance.html</c>.</summary>
    public ImmutableSortedDictionary<string, EditionPage> Pages { get; init; } = Sorted<EditionPage>();

    /// <summary>Pages at former addresses that lead on, by their path.</summary>
    public ImmutableSortedDictionary<string, MovedPage> Moved { get; init; } = Sorted<MovedPage>();

    internal static ImmutableSortedDictionary<string, T> Sorted<T>() => ImmutableSortedDictionary.Create<string, T>(StringComparer.Ordinal);
}

/// <summary>An entry as <c>data/guide.json</c> has it.</summary>
/// <param name="Kind">Like <c>criterion</c>.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its page.</param>
public sealed record EditionEntry(string Kind, string Id, string Title, string Url)
{
    /// <summary>The day of its review, or empty.</summary>
    public string Reviewed { get; init; } = "";

    /// <summary>The outcome that a scenario recommends, or empty.</summary>
    public string Recommends { get; init; } = "";

    /// <summary>The state of a tool, or empty.</summary>
    public string State { get; init; } = "";

    /// <summary>The address of a source, or empty.</summary>
    public string Address { get; init; } = "";

    /// <summary>A criterion's verdict in words, like <c>tea, slight, low certainty</c>; or empty.</summary>
    public string Verdict { get; init; } = "";

    /// <summary>The cells of a criterion's table, row by row.</summary>
    public ImmutableArray<EditionCell> Cells { get; init; } = [];
}

/// <summary>A cell of a comparison.</summary>
/// <param name="Aspect">The row.</param>
/// <param name="Technology">The column.</param>
/// <param name="Grade">How good.</param>
/// <param name="Text">What is so.</param>
/// <param name="Cites">The keys of its sources, joined by blanks.</param>
public sealed record EditionCell(string Aspect, string Technology, string Grade, string Text, string Cites);

/// <summary>A claim as <c>data/claims.json</c> has it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Says">The statement.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Rest">All else that a reader sees of it, by the name of the key.</param>
public sealed record EditionClaim(string Id, string Says, string Standing, ImmutableSortedDictionary<string, string> Rest);

/// <summary>A page that only leads on.</summary>
/// <param name="To">Where to: a path, perhaps with an anchor.</param>
public sealed record MovedPage(string To);
