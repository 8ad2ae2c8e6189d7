using StackGuide.Model.Places;

namespace StackGuide.Model.Guides;

/// <summary>A warning or hint that an editor accepts for the whole file in which this is written.</summary>
/// <param name="Code">The code of the diagnostic, for example <c>SG2007</c>; never an error's.</param>
/// <param name="Because">Why it is accepted.</param>
public sealed record Waiver(Located<string> Code, string Because);
