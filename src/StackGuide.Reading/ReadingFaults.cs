using StackGuide.Model.Diagnostics;
using StackGuide.Model.Places;
using StackGuide.Texts;

namespace StackGuide.Reading;

/// <summary>What can be wrong with a file, its YAML and its keys. For each its code, how grave it is, what the editors' reference says of it, and the wording.</summary>
public static class ReadingFaults
{
    private static readonly DiagnosticCode SG1001 = new("SG1001", Severity.Error, "Front matter is not closed",
        "The file opens with three dashes, but no line of three dashes (or three dots) closes the front matter.",
        "---\ntitle: Performance\nBody text", "---\ntitle: Performance\n---\nBody text");

    /// <summary>Front matter is not closed.</summary>
    public static Diagnostic UnclosedFrontMatter(Place place) =>
        new(SG1001, place, "the front matter is opened here but never closed; add a line of three dashes below it");

    private static readonly DiagnosticCode SG1002 = new("SG1002", Severity.Error, "No front matter",
        "An entry begins with its front matter: a line of three dashes, the keys, a line of three dashes.",
        "Body text", "---\ntitle: Performance\n---\nBody text");

    /// <summary>No front matter.</summary>
    public static Diagnostic NoFrontMatter(Place place) =>
        new(SG1002, place, "the file has no front matter; begin it with a line of three dashes, the keys, and a line of three dashes");

    private static readonly DiagnosticCode SG1003 = new("SG1003", Severity.Error, "Not UTF-8",
        "The file holds bytes that are not UTF-8. Save it again with the encoding UTF-8.",
        "a file saved as Latin-1", "the same file saved as UTF-8");

    /// <summary>Not UTF-8.</summary>
    public static Diagnostic InvalidUtf8(Place place, byte found) =>
        new(SG1003, place, $"the byte 0x{found:X2} here is not UTF-8; save the file with the encoding UTF-8");

    /// <summary>Not UTF-8, for a whole encoding.</summary>
    public static Diagnostic OtherEncoding(string file, string encoding) =>
        new(SG1003, Place.StartOf(file), $"the file is {encoding} and not UTF-8; save it with the encoding UTF-8");

    private static readonly DiagnosticCode SG1004 = new("SG1004", Severity.Error, "Empty file",
        "The file has no content. Fill it or delete it.", "(nothing)", "---\ntitle: Performance\n---\nBody text");

    /// <summary>Empty file.</summary>
    public static Diagnostic EmptyFile(string file) =>
        new(SG1004, Place.StartOf(file), "the file is empty; fill it or delete it");

    private static readonly DiagnosticCode SG1005 = new("SG1005", Severity.Error, "Broken YAML",
        "The YAML cannot be read: a bracket or quote is missing, the indentation is uneven, a tab indents.",
        "cite: [nodejs-docs", "cite: [nodejs-docs]");

    /// <summary>Broken YAML.</summary>
    public static Diagnostic YamlSyntax(Place place, string problem) =>
        new(SG1005, place, $"the YAML cannot be read: {problem}");

    private static readonly DiagnosticCode SG1006 = new("SG1006", Severity.Error, "Unknown key",
        "The key is not one that this kind of entry has; most often a slip of the pen.", "titel: Performance", "title: Performance");

    /// <summary>Unknown key.</summary>
    public static Diagnostic UnknownKey(Located<string> key, string owner, IEnumerable<string> known) =>
        new(SG1006, key.Place, $"{owner} has no key '{key.Value}'{NearestName.DidYouMean(key.Value, known)}");

    /// <summary>Unknown key, for a slip of the pen in a key that is needed: one fault for the key that is there and the one that is not.</summary>
    public static Diagnostic MisspeltKey(Located<string> key, string owner, string meant) =>
        new(SG1006, key.Place, $"{owner} has no key '{key.Value}', but needs '{meant}'; did you mean '{meant}'?");

    private static readonly DiagnosticCode SG1007 = new("SG1007", Severity.Error, "Missing key",
        "A key that every entry of this kind needs is not there.", "---\nquestion: Which is faster?\n---", "---\ntitle: Performance\nquestion: Which is faster?\n---");

    /// <summary>Missing key.</summary>
    public static Diagnostic MissingKey(Place place, string key, string owner, string description) =>
        new(SG1007, place, $"{owner} needs the key '{key}': {description}");

    private static readonly DiagnosticCode SG1008 = new("SG1008", Severity.Error, "Wrong kind of value",
        "The value is of another kind than the key wants: a list instead of a text, a word instead of a date.", "order: first", "order: 1");

    /// <summary>Wrong kind of value.</summary>
    public static Diagnostic WrongType(Place place, string key, string expected, string found) =>
        new(SG1008, place, $"'{key}' must be {expected}, but this is {found}");

    private static readonly DiagnosticCode SG1009 = new("SG1009", Severity.Error, "Key written twice",
        "The same key stands twice in one place; only one can count.", "title: A\ntitle: B", "title: A");

    /// <summary>Key written twice.</summary>
    public static Diagnostic DuplicateKey(Located<string> key, Place first) =>
        new(SG1009, key.Place, $"the key '{key.Value}' was already given on line {first.Line}");

    private static readonly DiagnosticCode SG1010 = new("SG1010", Severity.Error, "Id used twice",
        "Two entries of a kind have the same id; links could not tell them apart.", "two claims with id netguru-2023.14", "ids netguru-2023.14 and netguru-2023.15");

    /// <summary>Id used twice.</summary>
    public static Diagnostic DuplicateId(Place place, string what, string id, Place first) =>
        new(SG1010, place, $"the {what} '{id}' already exists at {first}; ids are never used twice");

    private static readonly DiagnosticCode SG1011 = new("SG1011", Severity.Error, "Value is not one of the choices",
        "The key allows a few words only.", "strength: huge", "strength: strong");

    /// <summary>Value is not one of the choices.</summary>
    public static Diagnostic NotAChoice(Located<string> value, string key, IReadOnlyCollection<string> choices) =>
        new(SG1011, value.Place, $"'{key}' cannot be '{value.Value}'; it is one of {string.Join(", ", choices)}{NearestName.DidYouMean(value.Value, choices)}");

    private static readonly DiagnosticCode SG1012 = new("SG1012", Severity.Error, "Id is not lower-case kebab",
        "Ids (and so the names of entry files) are lower-case letters and digits, joined by single hyphens.", "content/tools/Socket_IO.md", "content/tools/socketio.md");

    /// <summary>Id is not lower-case kebab.</summary>
    public static Diagnostic BadId(Place place, string id) =>
        new(SG1012, place, $"'{id}' is not an id; use lower-case letters and digits joined by single hyphens");

    private static readonly DiagnosticCode SG1013 = new("SG1013", Severity.Error, "YAML feature that is not used here",
        "Anchors, aliases, tags and several documents in one file are refused: write the value out.", "criteria: *same", "criteria: [concurrency]");

    /// <summary>YAML feature that is not used here.</summary>
    public static Diagnostic YamlFeature(Place place, string feature) =>
        new(SG1013, place, $"{feature} cannot be used here; write the value out");

    private static readonly DiagnosticCode SG1015 = new("SG1015", Severity.Warning, "File that nothing reads",
        "The file lies in a folder of entries, but is not an entry: the extension is wrong, or the folder.", "content/tools/express.markdown", "content/tools/express.md");

    /// <summary>File that nothing reads.</summary>
    public static Diagnostic UnexpectedFile(string file, string expected) =>
        new(SG1015, Place.StartOf(file), $"nothing reads this file; {expected}");

    private static readonly DiagnosticCode SG1018 = new("SG1018", Severity.Error, "File cannot be read",
        "The system refuses to open the file, or it is a link that leads out of the guide's input folders.", "a file without read permission", "the file with read permission");

    /// <summary>File cannot be read.</summary>
    public static Diagnostic UnreadableFile(string file, string why) =>
        new(SG1018, Place.StartOf(file), $"the file cannot be read: {why}");

    private static readonly DiagnosticCode SG1022 = new("SG1022", Severity.Error, "Name that Windows keeps for a device",
        "A file called con, prn, aux, nul, com0 to com9 or lpt0 to lpt9 can neither be checked out nor unpacked on Windows, whatever its extension.",
        "content/tools/aux.md", "content/tools/aux-tool.md");

    /// <summary>Name that Windows keeps for a device.</summary>
    public static Diagnostic DeviceName(Place place, string name) =>
        new(SG1022, place, $"Windows keeps the name '{name}' for a device, so that no file can be called so; choose another id");

    private static readonly DiagnosticCode SG1024 = new("SG1024", Severity.Hint, "Summary that lists and search engines cut",
        "A summary has at most 160 characters; what is beyond is not shown in search results.", "summary: three sentences", "summary: one sentence");

    /// <summary>Summary that lists and search engines cut.</summary>
    public static Diagnostic LongSummary(Place place, int length) =>
        new(SG1024, place, $"the summary has {length} characters; beyond 160 it is cut where it is listed");

    private static readonly DiagnosticCode SG1025 = new("SG1025", Severity.Error, "Id that links need for something else",
        "Links to answers and weights name questions and criteria, and say with at, v, was and then where the reader is and what the guide said when the link was made.",
        "- id: then", "- id: afterwards");

    /// <summary>Id that links need for something else.</summary>
    public static Diagnostic ReservedId(Place place, string id) =>
        new(SG1025, place, $"'{id}' cannot be the id of a question or a criterion, because links to answers and weights say something else with that word; choose another id");

    /// <summary>The codes of this class, by number.</summary>
    public static IReadOnlyList<DiagnosticCode> Codes { get; } =
    [
        SG1001, SG1002, SG1003, SG1004, SG1005, SG1006, SG1007, SG1008, SG1009, SG1010, SG1011, SG1012, SG1013, SG1015,
        SG1018, SG1022, SG1024, SG1025,
    ];
}
