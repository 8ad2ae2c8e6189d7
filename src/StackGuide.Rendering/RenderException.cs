using StackGuide.Model.Diagnostics;

namespace StackGuide.Rendering;

/// <summary>A page could not be made, because of something that an editor wrote.</summary>
public sealed class RenderException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    /// <summary>What to tell the editor.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;
}
