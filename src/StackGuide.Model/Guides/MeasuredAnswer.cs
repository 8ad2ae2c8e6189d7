namespace StackGuide.Model.Guides;

/// <summary>What a measurement answers, in sentences made of its figures alone: who is ahead and by how much, or that no difference was seen.</summary>
public static class MeasuredAnswer
{
    /// <summary>The cases of a record, in order; one that is empty where it has no several.</summary>
    public static IEnumerable<string> CasesOf(Measurement record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Cases.Select(c => c.Id).DefaultIfEmpty("");
    }

    /// <summary>The pair that a case is told by: the first of two technologies, else the first; null where there is none.</summary>
    public static MeasuredRatio? Headline(Measurement record, string inCase)
    {
        ArgumentNullException.ThrowIfNull(record);
        var pairs = record.Ratios.Where(r => r.Case == inCase).ToList();
        return pairs.Find(r => record.SideOf(r.Of) != record.SideOf(r.To)) ?? pairs.FirstOrDefault();
    }

    /// <summary>The sentence of the whole record: that of its first case.</summary>
    public static string Of(Measurement record) => Of(record, CasesOf(record).First());

    /// <summary>The sentence of a case, which it names where there are several.</summary>
    public static string Of(Measurement record, string inCase)
    {
        ArgumentNullException.ThrowIfNull(record);
        var title = record.TitleOf(inCase);
        var before = title.Length == 0 ? "" : title + ": ";
        if (Headline(record, inCase) is not { } pair || record.SubjectOf(pair.Of, inCase) is not { } of || record.SubjectOf(pair.To, inCase) is not { } to)
            return before + string.Join(", ", record.Subjects.Where(s => s.Case == inCase).Select(s => $"{s.Title} {s.Median.Shown}")) + $" {record.Unit}.";
        var interval = $"ratio {of.Title}/{to.Title} {pair.Ratio.Shown}, 95 % interval {pair.Low.Shown} to {pair.High.Shown}";
        if (pair.Seen != Seen.Difference)
            return $"{before}{Instead(pair.Seen)} {of.Title} ({of.Median.Shown} {record.Unit}) and {to.Title} ({to.Median.Shown}); {interval}.";
        var (ahead, behind) = record.AheadOf(pair) == pair.Of ? (of, to) : (to, of);
        return $"{before}{ahead.Title} is ahead of {behind.Title}: {ahead.Median.Shown} against {behind.Median.Shown} {record.Unit}; {interval}.";
    }

    private static string Instead(Seen seen) => seen == Seen.LoadCoreFull
        ? "The load generator was the limit, which says nothing of"
        : "No difference was seen here between";
}
