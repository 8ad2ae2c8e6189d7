namespace StackGuide.Rendering.Templates;

/// <summary>The templates that stand around what a page's own template writes, by their names below <c>templates/</c>.</summary>
internal static class LayoutTemplates
{
    /// <summary>The frame of every page.</summary>
    public const string Frame = "layouts/main";

    /// <summary>A page between header and footer.</summary>
    public const string Page = "layouts/page";

    /// <summary>What a page says.</summary>
    public const string Content = "layouts/content";

    /// <summary>Each with what it is needed for.</summary>
    public static IReadOnlyList<(string Name, string Reason)> All { get; } =
    [
        (Frame, "it is the frame of every page"),
        (Page, "every page is shown by it, between header and footer"),
        (Content, "what every page says is shown by it"),
    ];
}
