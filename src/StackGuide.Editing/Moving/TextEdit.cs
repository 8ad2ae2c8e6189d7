using StackGuide.Model.Places;

namespace StackGuide.Editing.Moving;

/// <summary>A piece of a file to be replaced.</summary>
/// <param name="Place">Where it is written; a quote or a pointed bracket may stand before it.</param>
/// <param name="Old">What must stand there.</param>
/// <param name="New">What is to stand there.</param>
internal sealed record TextEdit(Place Place, string Old, string New);
