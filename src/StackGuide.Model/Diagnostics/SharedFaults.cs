using StackGuide.Model.Places;
using StackGuide.Texts;

namespace StackGuide.Model.Diagnostics;

/// <summary>What more than one stage reports. For each its code, how grave it is, what the editors' reference says of it, and the wording.</summary>
public static class SharedFaults
{
    private static readonly DiagnosticCode SG1016 = new("SG1016", Severity.Error, "File that every guide needs is missing",
        "A guide has a site/site.yml, a home page and the templates.", "no site/site.yml", "site/site.yml with at least a title");

    /// <summary>File that every guide needs is missing.</summary>
    public static Diagnostic MissingFile(string file, string why) =>
        new(SG1016, Place.StartOf(file), $"there is no such file; {why}");

    private static readonly DiagnosticCode SG1017 = new("SG1017", Severity.Error, "Too large or too deep",
        "A content file may have 1 MiB at most (a seed record 4 MiB), one paragraph, heading, cell or block of code 100,000 letters, and YAML, Markdown and templates may nest 64 levels.", "a file of 5 MiB", "the same content in several entries");

    /// <summary>Too large or too deep.</summary>
    public static Diagnostic OverLimit(Place place, string what) =>
        new(SG1017, place, what);

    private static readonly DiagnosticCode SG1020 = new("SG1020", Severity.Error, "Character that is not shown",
        "A control character, a line separator, a byte order mark within the text, or a character that turns the direction of writing: what is read there is not what is stored. Delete it.",
        "a U+202E before a word, which shows what follows backwards", "the same words without it");

    /// <summary>Character that is not shown.</summary>
    public static Diagnostic HiddenCharacter(Place place, char found) =>
        new(SG1020, place, $"here stands {HiddenCharacters.Describe(found)}; delete it");

    private static readonly DiagnosticCode SG2003 = new("SG2003", Severity.Error, "Unknown id",
        "No entry of that kind has that id.", "criteria: [perfomance]", "criteria: [performance]");

    /// <summary>Unknown id.</summary>
    public static Diagnostic UnknownId(Place place, string what, string id, IEnumerable<string> known) =>
        new(SG2003, place, $"no {what} '{id}'{NearestName.DidYouMean(id, known)}");

    /// <summary>The codes of this class, by number.</summary>
    public static IReadOnlyList<DiagnosticCode> Codes { get; } =
    [
        SG1016, SG1017, SG1020, SG2003,
    ];
}
