namespace StackGuide.Rendering.Templates;

/// <summary>Markup that our own writers made, in which everything that an editor wrote is escaped already. Templates write it as it is, and escape all else.</summary>
/// <param name="Html">The markup.</param>
internal sealed record SafeHtml(string Html)
{
    public static SafeHtml Empty { get; } = new("");

    /// <summary>Null for no markup, so that a template can ask whether there is any.</summary>
    public static SafeHtml? IfAny(string? html) => string.IsNullOrEmpty(html) ? null : new SafeHtml(html);

    /// <summary>Null when it is empty, so that a template can ask whether there is any.</summary>
    public SafeHtml? IfAny() => Html.Length == 0 ? null : this;

    public override string ToString() => Html;
}
