using System.Collections.Immutable;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Lines;

/// <summary>Lines of a document, held as ranges: what a record says costs nothing by its length, only by its number of ranges.</summary>
internal sealed class LineSet
{
    private LineSet(ImmutableArray<LineRange> runs) => Runs = runs;

    /// <summary>The lines from 1 to <paramref name="last"/>; none when that is less than 1.</summary>
    public static LineSet UpTo(int last) => Of([new LineRange(1, last)]);

    /// <summary>All lines of some ranges, which may overlap and come in any order; a range that ends before it begins has none.</summary>
    public static LineSet Of(IEnumerable<LineRange> ranges)
    {
        var runs = ImmutableArray.CreateBuilder<LineRange>();
        foreach (var range in ranges.Where(r => r.First <= r.Last).OrderBy(r => r.First))
        {
            if (runs.Count > 0 && range.First <= runs[^1].Last + 1L)
                runs[^1] = new LineRange(runs[^1].First, Math.Max(runs[^1].Last, range.Last));
            else
                runs.Add(range);
        }

        return new LineSet(runs.DrainToImmutable());
    }

    /// <summary>As few ranges as there can be, from the top down.</summary>
    public ImmutableArray<LineRange> Runs { get; }

    /// <summary>How many lines.</summary>
    public long Count => Runs.Sum(r => r.Last - (long)r.First + 1);

    /// <summary>The lines that are in both sets.</summary>
    public LineSet Overlap(LineSet other) => Except(Except(other));

    /// <summary>The lines of this set that are not in <paramref name="other"/>.</summary>
    public LineSet Except(LineSet other)
    {
        var left = ImmutableArray.CreateBuilder<LineRange>();
        var next = 0;
        foreach (var run in Runs)
        {
            long first = run.First;
            while (next < other.Runs.Length && other.Runs[next].Last < first)
                next++;
            for (var i = next; i < other.Runs.Length && other.Runs[i].First <= run.Last; i++)
            {
                if (other.Runs[i].First > first)
                    left.Add(new LineRange((int)first, other.Runs[i].First - 1));
                first = other.Runs[i].Last + 1L;
            }

            if (first <= run.Last)
                left.Add(new LineRange((int)first, run.Last));
        }

        return new LineSet(left.DrainToImmutable());
    }
}
