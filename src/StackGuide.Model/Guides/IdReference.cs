using StackGuide.Model.Places;

namespace StackGuide.Model.Guides;

/// <summary>An id written in front matter, with what it must be the id of.</summary>
/// <param name="Id">The id as written.</param>
/// <param name="Place">Where it was written.</param>
/// <param name="Role">Why it is named.</param>
/// <param name="Kinds">The kinds of entry that it may name; the first that exists is meant.</param>
public sealed record IdReference(string Id, Place Place, LinkRole Role, params EntryKind[] Kinds);
