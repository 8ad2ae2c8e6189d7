using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Checking;

/// <summary>What can be wrong with what a file accepts. For each its code, how grave it is, what the editors' reference says of it, and the wording.</summary>
public static class WaiverFaults
{
    private static readonly DiagnosticCode SG6006 = new("SG6006", Severity.Warning, "Waiver that waives nothing",
        "The file accepts a warning or hint that it no longer has (or accepts it twice). Reported by check, once no error stands.",
        "waivers: [{ code: SG2007, because: \"Its page is being written.\" }], while a page links to it", "no such waiver")
    {
        CanBeWaived = false,
    };

    /// <summary>Waiver that waives nothing.</summary>
    public static Diagnostic IdleWaiver(Waiver waiver) =>
        new(SG6006, waiver.Code.Place, $"nothing in this file is reported as {waiver.Code.Value}, or it is waived already; remove the waiver");

    private static readonly DiagnosticCode SG6007 = new("SG6007", Severity.Error, "Waiver that cannot be",
        "Only warnings and hints can be accepted, by the code under which they are printed; an error is mended, and a waiver that is not needed is removed.",
        "waivers: [{ code: SG2001, because: \"We know.\" }]", "the link mended");

    /// <summary>Waiver that cannot be.</summary>
    public static Diagnostic RefusedWaiver(Located<string> code, string why) =>
        new(SG6007, code.Place, $"'{code.Value}' cannot be waived: {why}");

    /// <summary>The codes of this class, by number.</summary>
    public static IReadOnlyList<DiagnosticCode> Codes { get; } =
    [
        SG6006, SG6007,
    ];
}
