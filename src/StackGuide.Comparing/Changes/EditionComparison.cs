using System.Collections.Immutable;
using StackGuide.Comparing.Editions;

namespace StackGuide.Comparing.Changes;

/// <summary>What a reader of one edition would notice in another.</summary>
public static class EditionComparison
{
    /// <summary>Compares them.</summary>
    /// <returns>The sorts of changes that there are, those first that matter most to a reader; none when nothing would be noticed.</returns>
    public static ImmutableArray<ChangeList> Compare(Edition before, Edition after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var renames = new Renames(before, after);
        var differences = PageDifference.All(before, after, renames.Pages);
        ChangeList gone = new("Addresses gone without a redirect", [.. LostAddresses.Between(before, after, differences).Select(a => new Change(a.Address, "was there", null))]);
        var moved = renames.Changes(before).ToList();
        before = renames.Follow(before);
        var pairs = EntryPairs.Of(before, after);
        ChangeList[] all =
        [
            new("Verdicts that moved", [.. pairs.Moved(e => e.Verdict)]),
            new("Paths of the flow that end elsewhere", [.. PathChanges.Between(before.Paths, after.Paths)]),
            new("Recommendations and states that moved", [.. pairs.Moved(e => e.Recommends), .. pairs.Moved(e => e.State)]),
            new("Standings that moved", [.. ClaimChanges.Standings(before, after)]),
            new("Claims", [.. ClaimChanges.Between(before, after)]),
            new("Table cells", [.. CellChanges.Between(pairs)]),
            new("Pages", [.. moved, .. PageChanges.Between(pairs, after)]),
            gone,
            new("Text of pages", [.. TextChanges.Of(differences.Values)]),
            new("Evidence and sources", [.. SourceChanges.Between(pairs)]),
            new("Checked and reviewed", [.. pairs.Moved(e => e.Reviewed)]),
            new("The guide", [.. Changed("Title", before.Title, after.Title), .. Changed("Version", before.Version, after.Version)]),
        ];
        return [.. all.Where(list => !list.Items.IsEmpty)];
    }

    private static IEnumerable<Change> Changed(string subject, string before, string after) => before == after ? [] : [new Change(subject, before, after)];
}
