using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Texts;

namespace StackGuide.Reading;

/// <summary>What can be wrong with figures of measurements that texts name. For each its code, how grave it is, what the editors' reference says of it, and the wording.</summary>
public static class FigureFaults
{
    private static readonly DiagnosticCode SG9001 = new("SG9001", Severity.Error, "Figure that cannot be understood",
        "A figure of a measurement is written `[=record.subject]` for a median with its unit and `[=record.subject/other]` for a ratio; `@case` behind it says which case of several, and ` low` or ` high` prints an end of the ratio's interval.",
        "[=json-route-throughput fastapi]", "[=json-route-throughput.fastapi@json]");

    /// <summary>Figure that cannot be understood.</summary>
    public static Diagnostic NotAFigure(Place place, string written) =>
        new(SG9001, place, $"'{FigureName.Bracketed(written)}' is no figure; write {FigureName.Form}");

    private static readonly DiagnosticCode SG9002 = new("SG9002", Severity.Error, "Figure that no measurement has",
        "The measurement, the subject, the pair or the case does not exist; or the measurement has several cases and none is named.",
        "[=json-route-throughput.fastapy@json]", "[=json-route-throughput.fastapi@json]");

    /// <summary>Figure that no measurement has, for the measurement.</summary>
    public static Diagnostic UnknownRecord(Place place, FigureName name, IEnumerable<string> known) =>
        new(SG9002, place, $"no measurement '{name.Record}'{NearestName.DidYouMean(name.Record, known)}");

    /// <summary>Figure that no measurement has, for the subject.</summary>
    public static Diagnostic UnknownSubject(Place place, FigureName name, IEnumerable<string> known) =>
        new(SG9002, place, $"the measurement '{name.Record}' has no subject '{name.Subject}'{In(name)}{Otherwise(name.Subject, known)}");

    /// <summary>Figure that no measurement has, for the pair.</summary>
    public static Diagnostic UnknownRatio(Place place, FigureName name, IEnumerable<string> known) =>
        new(SG9002, place, $"the measurement '{name.Record}' has no ratio '{name.Subject}/{name.To}'{In(name)}{Otherwise($"{name.Subject}/{name.To}", known)}");

    /// <summary>Figure that no measurement has, for the case.</summary>
    public static Diagnostic UnknownCase(Place place, FigureName name, IReadOnlyCollection<string> known) =>
        new(SG9002, place, $"the measurement '{name.Record}' has no case '{name.Case}'{(known.Count == 0 ? "; it has only one, which is not named" : Otherwise(name.Case!, known))}");

    /// <summary>Figure that no measurement has, for a case that is not named.</summary>
    public static Diagnostic CaseNotNamed(Place place, FigureName name, IEnumerable<string> known) =>
        new(SG9002, place, $"the measurement '{name.Record}' has several cases; put one of them behind the subject: {string.Join(", ", known.Select(c => "@" + c))}");

    private static string In(FigureName name) => name.Case is null ? "" : $" in the case '{name.Case}'";

    private static string Otherwise(string name, IEnumerable<string> known) =>
        NearestName.DidYouMean(name, known) is { Length: > 0 } meant ? meant : $"; it has {string.Join(", ", known)}";

    /// <summary>The codes of this class, by number.</summary>
    public static IReadOnlyList<DiagnosticCode> Codes { get; } =
    [
        SG9001, SG9002,
    ];
}
