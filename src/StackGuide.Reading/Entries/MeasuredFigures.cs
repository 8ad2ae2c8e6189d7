using System.Collections.Immutable;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Reading.Entries;

/// <summary>The figures of all measurements, as texts name and print them.</summary>
/// <remarks>Texts are read with them, so that what a page, a search or a data file shows of a text holds the number and never its name.</remarks>
internal sealed class MeasuredFigures
{
    private readonly ImmutableArray<Measurement> _all;
    private readonly Dictionary<string, Measurement> _records;
    private readonly ImmutableArray<string> _unread;

    /// <param name="records">The measurements.</param>
    /// <param name="unread">Ids of those whose files could not be read; what names them is not at fault.</param>
    public MeasuredFigures(ImmutableArray<Measurement> records, ImmutableArray<string> unread)
    {
        _all = records;
        _records = records.ToDictionary(r => r.Id, StringComparer.Ordinal);
        _unread = unread;
    }

    /// <summary>While the measurements themselves are read: their names stand in the texts as they are, and nothing is reported.</summary>
    public static MeasuredFigures Unknown { get; } = new([], []);

    /// <summary>Whether these are the figures of just these measurements.</summary>
    public bool AreOf(ImmutableArray<Measurement> records, ImmutableArray<string> unread) =>
        this != Unknown && _unread.SequenceEqual(unread, StringComparer.Ordinal) && _all.Length == records.Length && _all.Zip(records).All(pair => ReferenceEquals(pair.First, pair.Second));

    /// <summary>Prints a figure.</summary>
    /// <param name="written">What stands between <c>[=</c> and <c>]</c>.</param>
    /// <param name="place">From bracket to bracket.</param>
    /// <param name="report">Takes the fault when there is no such figure.</param>
    /// <returns>The number, a median with its unit, and the measurement; null when there is none.</returns>
    public (string Text, Measurement Record)? Print(string written, Place place, Action<Diagnostic> report)
    {
        if (this == Unknown)
            return null;
        if (FigureName.Parse(written) is not { } name)
        {
            report(FigureFaults.NotAFigure(place, written));
            return null;
        }

        if (_unread.Contains(name.Record))
            return null;
        if (!_records.TryGetValue(name.Record, out var record))
            report(FigureFaults.UnknownRecord(place, name, _records.Keys));
        else if (CaseOf(record, name, place, report) is { } inCase && (name.To is null ? Median(record, name, inCase, place, report) : Ratio(record, name, inCase, place, report)) is { } text)
            return (text, record);
        return null;
    }

    private static string? CaseOf(Measurement record, FigureName name, Place place, Action<Diagnostic> report)
    {
        var cases = record.Cases.Select(c => c.Id).ToList();
        if (name.Case is null && cases.Count > 1)
            report(FigureFaults.CaseNotNamed(place, name, cases));
        else if (name.Case is { } named && !cases.Contains(named))
            report(FigureFaults.UnknownCase(place, name, cases));
        else
            return name.Case ?? (cases.Count == 1 ? cases[0] : "");
        return null;
    }

    private static string? Median(Measurement record, FigureName name, string inCase, Place place, Action<Diagnostic> report)
    {
        if (record.SubjectOf(name.Subject, inCase) is { } subject)
            return $"{subject.Median.Shown} {record.Unit}";
        report(FigureFaults.UnknownSubject(place, name, record.Subjects.Where(s => s.Case == inCase).Select(s => s.Id)));
        return null;
    }

    private static string? Ratio(Measurement record, FigureName name, string inCase, Place place, Action<Diagnostic> report)
    {
        if (record.Ratios.FirstOrDefault(r => (r.Of, r.To, r.Case) == (name.Subject, name.To, inCase)) is { } ratio)
        {
            return name.End switch
            {
                IntervalEnd.Low => ratio.Low.Shown,
                IntervalEnd.High => ratio.High.Shown,
                _ => ratio.Ratio.Shown,
            };
        }

        report(FigureFaults.UnknownRatio(place, name, record.Ratios.Where(r => r.Case == inCase).Select(r => $"{r.Of}/{r.To}")));
        return null;
    }
}
