using System.Globalization;

namespace StackGuide.Lab.Experiments;

/// <summary>A fault in a file of an experiment.</summary>
/// <param name="File">Relative to the laboratory's folder, with slashes.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Text">What was expected and found.</param>
internal sealed record LabFault(string File, int Line, int Column, string Text)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column}): error: {Text}");
}
