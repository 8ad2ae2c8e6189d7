namespace StackGuide.Model.Diagnostics;

/// <summary>One kind of fault: its stable code and what the editors' reference says of it.</summary>
/// <param name="Id">Stable for ever, for example <c>SG2001</c>; never given a second meaning.</param>
/// <param name="Severity">How much it weighs without <c>--strict</c>.</param>
/// <param name="Title">A few words, the heading of its section in the reference.</param>
/// <param name="Meaning">What the author did and what to do, in plain words.</param>
/// <param name="Bad">A short example that raises it.</param>
/// <param name="Good">The example mended.</param>
public sealed record DiagnosticCode(string Id, Severity Severity, string Title, string Meaning, string Bad, string Good)
{
    /// <summary>Whether a file may accept it; an error never.</summary>
    public bool CanBeWaived { get; init; } = Severity != Severity.Error;
}
