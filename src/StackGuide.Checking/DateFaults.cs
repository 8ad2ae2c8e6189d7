using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Checking;

/// <summary>What can be wrong with dates and versions. For each its code, how grave it is, what the editors' reference says of it, and the wording.</summary>
public static class DateFaults
{
    private static readonly DiagnosticCode SG6001 = new("SG6001", Severity.Warning, "Review is overdue",
        "The time set by reviewEvery has passed since somebody last looked. Read the sources again and set the date.", "checked: 2020-01-01", "checked: the day you read it");

    /// <summary>Review is overdue.</summary>
    public static Diagnostic ReviewOverdue(string what, Review review) =>
        new(SG6001, review.On.Place, $"the {what} was last looked at on {review.On.Value:yyyy-MM-dd} and is due every {review.Every}; it has been overdue since {review.Due:yyyy-MM-dd}");

    private static readonly DiagnosticCode SG6002 = new("SG6002", Severity.Error, "Date in the future",
        "A review that has not happened yet.", "reviewed: 2999-01-01", "reviewed: the day you did it");

    /// <summary>Date in the future.</summary>
    public static Diagnostic DateInFuture(Located<DateOnly> day, DateOnly today) =>
        new(SG6002, day.Place, $"{day.Value:yyyy-MM-dd} lies after today, {today:yyyy-MM-dd}");

    private static readonly DiagnosticCode SG6003 = new("SG6003", Severity.Warning, "Evidence for a version past its end",
        "The evidence speaks only of release lines that are no longer supported; look for a newer source.", "versions: [\"nodejs 12\"]", "a source for a supported version");

    /// <summary>Evidence for a version past its end.</summary>
    public static Diagnostic VersionEnded(VersionScope scope, PartialDate ended) =>
        new(SG6003, scope.Place, $"{scope.Technology} {scope.Version} has not been supported since {ended}, and the evidence speaks of no newer line; look for a newer source");

    private static readonly DiagnosticCode SG6004 = new("SG6004", Severity.Error, "Unknown version",
        "The release table of that technology has no such line.", "versions: [\"nodejs 99\"]", "versions: [\"nodejs 24\"]");

    /// <summary>Unknown version.</summary>
    public static Diagnostic UnknownVersion(VersionScope scope, IEnumerable<string> known) =>
        new(SG6004, scope.Place, $"the releases of '{scope.Technology}' have no line '{scope.Version}'; known are {string.Join(", ", known)}");

    private static readonly DiagnosticCode SG6005 = new("SG6005", Severity.Warning, "Waiver that is not needed",
        "The evidence says why it is kept although its versions have ended, but one of them is still supported (or it names none).",
        "versions: [\"nodejs 24\"]\nkeptBecause: No newer measurement was found.", "versions: [\"nodejs 24\"]")
    {
        CanBeWaived = false,
    };

    /// <summary>Waiver that is not needed.</summary>
    public static Diagnostic NeedlessWaiver(Place place) =>
        new(SG6005, place, "keptBecause is not needed: a version that the evidence speaks of is still supported, or it names none; remove the key");

    private static readonly DiagnosticCode SG6008 = new("SG6008", Severity.Hint, "Word that ages unseen",
        "Currently, recently and their like are true on the day they are written, and nobody sees when that ends. Name the day, the year or the version.",
        "Python is currently removing its lock.", "Since 3.14 Python can be built without its lock [@pep-779].");

    /// <summary>Word that ages unseen.</summary>
    public static Diagnostic AgeingWord(Entry entry, string word) =>
        new(SG6008, entry.Place, $"the {entry.Key} says '{word}', which nobody can date later; name the day, the year or the version");

    /// <summary>The codes of this class, by number.</summary>
    public static IReadOnlyList<DiagnosticCode> Codes { get; } =
    [
        SG6001, SG6002, SG6003, SG6004, SG6005, SG6008,
    ];
}
