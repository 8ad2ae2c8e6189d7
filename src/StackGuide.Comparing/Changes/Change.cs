using System.Collections.Immutable;

namespace StackGuide.Comparing.Changes;

/// <summary>One thing that a reader would notice.</summary>
/// <param name="Subject">What has changed.</param>
/// <param name="Before">What it was; null for something new.</param>
/// <param name="After">What it is now; null for something that is gone.</param>
public sealed record Change(string Subject, string? Before, string? After);

/// <summary>Changes of one sort.</summary>
/// <param name="Title">What sort.</param>
/// <param name="Items">In the order of the guide.</param>
public sealed record ChangeList(string Title, ImmutableArray<Change> Items);
