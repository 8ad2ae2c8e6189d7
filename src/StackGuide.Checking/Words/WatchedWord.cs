using StackGuide.Model.Places;

namespace StackGuide.Checking.Words;

/// <summary>A word of the guide that a fair and dated comparison does without.</summary>
/// <param name="Word">As it is written.</param>
/// <param name="Fault">What is wrong with it.</param>
/// <param name="Place">Where it is written; for a word of Markdown where the entry begins.</param>
public sealed record WatchedWord(string Word, WordFault Fault, Place Place);
