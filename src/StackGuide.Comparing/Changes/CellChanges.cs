using StackGuide.Comparing.Editions;

namespace StackGuide.Comparing.Changes;

/// <summary>Cells of the comparison that say, grade or cite otherwise, or have come or gone with their row. Cells of a new or removed criterion come with its page.</summary>
internal static class CellChanges
{
    public static IEnumerable<Change> Between(EntryPairs pairs) => pairs.Both.SelectMany(p => Between(p.Before, p.After));

    private static IEnumerable<Change> Between(EditionEntry before, EditionEntry after)
    {
        var former = before.Cells.DistinctBy(KeyOf).ToDictionary(KeyOf);
        foreach (var cell in after.Cells.DistinctBy(KeyOf))
        {
            var subject = SubjectOf(after, cell);
            if (!former.Remove(KeyOf(cell), out var was))
                yield return new Change(subject, null, Whole(cell));
            else if (Whole(was) != Whole(cell))
                yield return new Change(subject, Whole(was), Whole(cell));
            else if (was.Cites != cell.Cites)
                yield return new Change(subject + ", sources", was.Cites, cell.Cites);
        }

        foreach (var gone in before.Cells.Where(c => former.ContainsKey(KeyOf(c))))
            yield return new Change(SubjectOf(before, gone), Whole(gone), null);
    }

    private static string SubjectOf(EditionEntry criterion, EditionCell cell) => $"{criterion.Title}, {cell.Aspect}, {cell.Technology}";

    private static string Whole(EditionCell cell) => $"{cell.Grade}: {cell.Text}";

    private static (string Aspect, string Technology) KeyOf(EditionCell cell) => (cell.Aspect, cell.Technology);
}
