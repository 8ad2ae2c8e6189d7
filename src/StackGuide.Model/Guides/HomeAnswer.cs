using System.Collections.Immutable;
using StackGuide.Model.Places;

namespace StackGuide.Model.Guides;

/// <summary>What a reader who reads one screen should take away: the answer, and what tips it to each side.</summary>
/// <param name="Place">Where it is written.</param>
/// <param name="Text">The answer in a few sentences, with citations.</param>
/// <param name="Tips">What tips it, side by side in the order of writing.</param>
public sealed record HomeAnswer(Place Place, Body Text, ImmutableArray<Tip> Tips);

/// <summary>A circumstance that tips the answer to one technology.</summary>
/// <param name="Side">The technology's id.</param>
/// <param name="When">The circumstance, in a few words of plain text.</param>
/// <param name="Because">Why it tips the answer, with citations.</param>
/// <param name="See">The id of the criterion or scenario that says more.</param>
public sealed record Tip(Located<string> Side, string When, Body Because, Located<string> See);
