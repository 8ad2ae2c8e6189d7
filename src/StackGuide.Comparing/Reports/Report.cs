using System.Collections.Immutable;
using StackGuide.Comparing.Changes;

namespace StackGuide.Comparing.Reports;

/// <summary>What a report is written from.</summary>
/// <param name="Before">What the former edition is called.</param>
/// <param name="After">What the later one is called.</param>
/// <param name="Changes">What was found.</param>
public sealed record Report(string Before, string After, ImmutableArray<ChangeList> Changes)
{
    /// <summary>What is said when there is nothing to say.</summary>
    public const string Nothing = "Nothing that a reader would notice.";

    internal int Count => Changes.Sum(c => c.Items.Length);

    internal string Changed => Count == 1 ? "1 change" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Count:N0} changes");
}
