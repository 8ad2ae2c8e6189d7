namespace StackGuide.Model.Diagnostics;

/// <summary>How much a diagnostic weighs: an error stops a build, a warning does so only under <c>--strict</c>, a hint never.</summary>
public enum Severity
{
    /// <summary>Something that an editor may want to know; nothing is wrong.</summary>
    Hint,

    /// <summary>The guide is published, but somebody should look.</summary>
    Warning,

    /// <summary>The guide is not published.</summary>
    Error,
}
