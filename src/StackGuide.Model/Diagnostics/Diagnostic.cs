using StackGuide.Model.Places;
using StackGuide.Texts;

namespace StackGuide.Model.Diagnostics;

/// <summary>A fault found in the guide's files: what, where, how grave. Made by the classes of faults only, one for each area.</summary>
public sealed record Diagnostic(DiagnosticCode Code, Place Place, string Message)
{
    /// <summary>What is wrong and what to do, on one line: control characters and line breaks of quoted content are replaced.</summary>
    public string Message { get; } = HiddenCharacters.OneLine(Message);

    /// <summary>How grave; <c>--strict</c> raises warnings to errors.</summary>
    public Severity Severity { get; init; } = Code.Severity;

    /// <summary>The same under <c>--strict</c>: a warning is an error, a hint stays one.</summary>
    public Diagnostic Strictly() => Severity == Severity.Warning ? this with { Severity = Severity.Error } : this;

    /// <summary>The form that editors and build logs can jump to: <c>file(line,column): error CODE: text</c>.</summary>
    public override string ToString() =>
        $"{Place}: {Severity.Word()} {Code.Id}: {Message}";

    /// <summary>Sorted by place, then code, then text, whatever ran first; exact repetitions once.</summary>
    public static IReadOnlyList<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics
            .Distinct()
            .OrderBy(d => d.Place)
            .ThenBy(d => d.Code.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal)];
}
