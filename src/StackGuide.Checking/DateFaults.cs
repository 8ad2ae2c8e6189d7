using StackGuide.Checking.Words;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Checking;

/// <summary>What can be wrong with dates and versions. For each its code, how grave it is, what the editors' reference says of it, and the wording.</summary>
public static class DateFaults
{
    private static readonly DiagnosticCode SG6001 = new("SG6001", Severity.Hint, "Review is due",
        "The time set by reviewEvery has passed since somebody last looked. Read the sources again and set the date. Time alone brings it about, so it stops nobody's change; the monthly run reports it.", "checked: 2020-01-01", "checked: the day you read it");

    /// <summary>Review is due.</summary>
    /// <param name="due">What is due.</param>
    public static Diagnostic ReviewDue(DatedReview due) =>
        new(SG6001, due.Review.On.Place, $"the {due.What} was last looked at on {due.Review.On.Value:yyyy-MM-dd} and is due every {due.Review.Every}; it has been due since {due.Review.Due:yyyy-MM-dd}{(due.Watch.Length == 0 ? "" : $"; look for: {due.Watch}")}");

    private static readonly DiagnosticCode SG6002 = new("SG6002", Severity.Error, "Date in the future",
        "A review that has not happened yet.", "reviewed: 2999-01-01", "reviewed: the day you did it");

    /// <summary>Date in the future.</summary>
    public static Diagnostic DateInFuture(Located<DateOnly> day, DateOnly today) =>
        new(SG6002, day.Place, $"{day.Value:yyyy-MM-dd} lies after today, {today:yyyy-MM-dd}");

    private static readonly DiagnosticCode SG6003 = new("SG6003", Severity.Hint, "Evidence for a version past its end",
        "The evidence speaks only of release lines that are no longer supported; look for a newer source.", "versions: [\"nodejs 12\"]", "a source for a supported version");

    /// <summary>Evidence for a version past its end.</summary>
    public static Diagnostic VersionEnded(VersionScope scope, PartialDate ended) =>
        new(SG6003, scope.Place, $"{scope.Technology} {scope.Version} has not been supported since {ended}, and the evidence speaks of no newer line; look for a newer source");

    private static readonly DiagnosticCode SG6004 = new("SG6004", Severity.Error, "Unknown version",
        "The release table of that technology has no such line.", "versions: [\"nodejs 99\"]", "versions: [\"nodejs 24\"]");

    /// <summary>Unknown version.</summary>
    public static Diagnostic UnknownVersion(VersionScope scope, IEnumerable<string> known) =>
        new(SG6004, scope.Place, $"the releases of '{scope.Technology}' have no line '{scope.Version}'; known are {string.Join(", ", known)}");

    private static readonly DiagnosticCode SG6005 = new("SG6005", Severity.Warning, "keptBecause that is not needed",
        "The evidence says why it is kept although its versions have ended, but one of them is still supported (or it names none).",
        "versions: [\"nodejs 24\"]\nkeptBecause: No newer measurement was found.", "versions: [\"nodejs 24\"]")
    {
        CanBeWaived = false,
    };

    /// <summary>keptBecause that is not needed.</summary>
    public static Diagnostic NeedlessKeptBecause(Place place) =>
        new(SG6005, place, "keptBecause is not needed: a version that the evidence speaks of is still supported, or it names none; remove the key");

    private static readonly DiagnosticCode SG6008 = new("SG6008", Severity.Hint, "Word that ages unseen",
        "Currently, recently and their like are true on the day they are written, and nobody sees when that ends. Name the day, the year or the version.",
        "Python is currently removing its lock.", "Since 3.14 Python can be built without its lock [@pep-779].");

    /// <summary>Word that ages unseen.</summary>
    public static Diagnostic AgeingWord(Entry entry, WatchedWord word) =>
        new(SG6008, word.Place, $"the {entry.Key} says '{word.Word}', which nobody can date later; name the day, the year or the version");

    private static readonly DiagnosticCode SG6009 = new("SG6009", Severity.Warning, "As of a month in which nobody looked",
        "A sentence says as of a month, and every source that is cited beside it was read earlier; without a source beside it, the entry itself was reviewed earlier. Read one of them again, or name the month in which it was read.",
        "As of November 2026 none did [@read-in-august].", "As of August 2026 none did [@read-in-august].");

    /// <summary>As of a month in which nobody looked.</summary>
    /// <param name="place">Where it is said.</param>
    /// <param name="entry">The entry that says it.</param>
    /// <param name="month">The month, in words.</param>
    /// <param name="last">When somebody last looked.</param>
    /// <param name="isCited">Whether that is the day of a source, and not of the entry.</param>
    public static Diagnostic UnseenMonth(Place place, Entry entry, string month, DateOnly last, bool isCited) =>
        new(SG6009, place, $"the {entry.Key} says 'as of {month}', but {(isCited ? "the newest source beside it was read" : "it was last reviewed")} on {last:yyyy-MM-dd}");

    private static readonly DiagnosticCode SG6010 = new("SG6010", Severity.Hint, "Nothing said of what to look for",
        "A plan, and what has to be read again within four months, is bound to change. The key watch says what to look for, and the report of reviews that are due repeats it.",
        "plan: true", "plan: true\nwatch: Whether 27 appeared on 22 April 2027.");

    /// <summary>Nothing said of what to look for.</summary>
    public static Diagnostic NothingToWatch(Evidence evidence) =>
        new(SG6010, evidence.Place, $"the {evidence.Key} {(evidence.IsPlan ? "is a plan" : $"is due every {evidence.Review!.Every}")}, and says nothing of what to look for; add watch");

    /// <summary>The codes of this class, by number.</summary>
    public static IReadOnlyList<DiagnosticCode> Codes { get; } =
    [
        SG6001, SG6002, SG6003, SG6004, SG6005, SG6008, SG6009, SG6010,
    ];
}
