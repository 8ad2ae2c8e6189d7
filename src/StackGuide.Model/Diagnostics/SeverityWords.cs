namespace StackGuide.Model.Diagnostics;

/// <summary>How a severity is called.</summary>
public static class SeverityWords
{
    /// <summary>As it is printed: error, warning, hint.</summary>
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "hint",
    };
}
