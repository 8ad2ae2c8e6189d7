using System.Collections.Immutable;
using StackGuide.Model.Guides;

namespace StackGuide.Model.Decisions;

/// <summary>Counts once what rests on one ground, however many criteria it stands in.</summary>
/// <remarks>
/// A criterion speaks for a side by the rows in which that side has the better grade. Rows of one ground are one; a row that names no
/// ground is one of its own. Where criteria that are weighed for the same side share a ground, it counts in the one in which it weighs
/// most, points divided by grounds, the first in the guide's order where they are equal; each other one loses that part of its points,
/// halves rounded up. The browser does the same in <c>site/scripts/grounds.js</c>; tests run both.
/// </remarks>
public static class SharedGrounds
{
    /// <summary>By how many grounds a criterion speaks for a side, and those that have a name, in the order of its rows.</summary>
    public static (int All, ImmutableArray<string> Named) Of(Criterion criterion, Side side)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        var rows = criterion.Facts.Where(f => f.SpeaksFor(side)).ToList();
        var named = rows.Select(f => f.Ground.Value).OfType<string>().Distinct(StringComparer.Ordinal).ToImmutableArray();
        return (named.Length + rows.Count(f => f.Ground.Value is null), named);
    }

    /// <summary>The grounds that rows of several criteria name, in the guide's order, each with its criteria.</summary>
    public static IEnumerable<(string Ground, ImmutableArray<Criterion> Criteria)> Shared(GuideContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return content.Criteria
            .SelectMany(c => c.Facts.Select(f => (Ground: f.Ground.Value, Criterion: c)))
            .Where(x => x.Ground is not null)
            .GroupBy(x => x.Ground!, x => x.Criterion, StringComparer.Ordinal)
            .Select(g => (g.Key, g.Distinct().ToImmutableArray()))
            .Where(g => g.Item2.Length > 1);
    }

    /// <summary>Takes off what counts elsewhere among the same reasons, and says where.</summary>
    /// <param name="content">The guide of which the criteria are.</param>
    /// <param name="reasons">What is weighed together, each criterion once for a side.</param>
    /// <returns>The reasons in the order given.</returns>
    public static ImmutableArray<Reason> CountOnce(GuideContent content, IEnumerable<Reason> reasons)
    {
        ArgumentNullException.ThrowIfNull(content);
        var counted = reasons.ToArray();
        var taken = new Dictionary<(Side Side, string Ground), Criterion>();
        var sharing = counted
            .Select((reason, at) => (reason, at, Grounds: reason is { Side.IsTaken: true, Points: > 0 } ? Of(reason.Criterion, reason.Side) : (0, [])))
            .Where(x => !x.Grounds.Named.IsEmpty)
            .ToList();
        sharing.Sort((a, b) => (b.reason.Points * a.Grounds.All, content.Criteria.IndexOf(a.reason.Criterion)).CompareTo((a.reason.Points * b.Grounds.All, content.Criteria.IndexOf(b.reason.Criterion))));
        foreach (var (reason, at, (all, named)) in sharing)
        {
            var elsewhere = ImmutableArray.CreateBuilder<CountedElsewhere>();
            foreach (var ground in named)
            {
                if (!taken.TryAdd((reason.Side, ground), reason.Criterion))
                    elsewhere.Add(new CountedElsewhere(ground, taken[(reason.Side, ground)]));
            }

            counted[at] = reason with { Points = ((2 * reason.Points * (all - elsewhere.Count)) + all) / (2 * all), Elsewhere = elsewhere.ToImmutable() };
        }

        return [.. counted];
    }
}

/// <summary>A ground of a criterion that counts in another one.</summary>
/// <param name="Ground">Its name.</param>
/// <param name="Under">The criterion in which it counts.</param>
public sealed record CountedElsewhere(string Ground, Criterion Under);
