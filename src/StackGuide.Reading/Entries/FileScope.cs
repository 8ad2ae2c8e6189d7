using StackGuide.Model.Diagnostics;

namespace StackGuide.Reading.Entries;

/// <summary>What a file is read with, besides its text.</summary>
/// <param name="Report">Takes each fault.</param>
/// <param name="Figures">The figures that its texts may name.</param>
internal sealed record FileScope(Action<Diagnostic> Report, MeasuredFigures Figures);
