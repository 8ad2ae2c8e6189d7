using System.Collections.Immutable;
using StackGuide.Model.Places;

namespace StackGuide.Model.Guides;

/// <summary>What readers call things, as <c>site/search.yml</c> records it for the search.</summary>
public sealed record SearchNames
{
    /// <summary>Words that mean the same everywhere, in order of writing.</summary>
    public ImmutableArray<Synonym> Synonyms { get; init; } = [];

    /// <summary>Names of pages and of places on them, in order of writing.</summary>
    public ImmutableArray<PageNames> Pages { get; init; } = [];
}

/// <summary>Words for one that the guide says.</summary>
/// <param name="For">The guide's own word, or a few.</param>
/// <param name="Say">What readers say instead.</param>
public sealed record Synonym(Located<string> For, ImmutableArray<string> Say);

/// <summary>Names under which a page is looked for.</summary>
/// <param name="Page">The page's path, or its entry's file; perhaps with an anchor.</param>
/// <param name="Names">Other names than its title.</param>
public sealed record PageNames(Located<string> Page, ImmutableArray<string> Names);
