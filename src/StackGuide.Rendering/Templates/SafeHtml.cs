namespace StackGuide.Rendering.Templates;

/// <summary>Markup that our own writers made, in which everything that an editor wrote is escaped already. Templates write it as it is, and escape all else.</summary>
/// <remarks>
/// A text is written when a template comes to it, and once: so the sources that it cites are numbered in the order in which the page shows them,
/// whatever the order of a model's members. What it is written of stays with it, for those who write the page in another form.
/// </remarks>
internal sealed class SafeHtml
{
    private readonly Func<PageText, WrittenText>? _write;
    private WrittenText? _written;

    /// <param name="html">The markup.</param>
    public SafeHtml(string html) => _written = new(html, []);

    /// <param name="source">What is to be written.</param>
    /// <param name="write">Writes it as markup.</param>
    public SafeHtml(PageText source, Func<PageText, WrittenText> write) => (Source, _write) = (source, write);

    public static SafeHtml Empty { get; } = new("");

    /// <summary>What it is written of; null for markup that no text is behind.</summary>
    public PageText? Source { get; }

    /// <summary>The markup.</summary>
    public string Html => Written.Html;

    /// <summary>The sections that begin within it.</summary>
    public IReadOnlyList<PageSection> Sections => Written.Sections;

    private WrittenText Written => _written ??= _write!(Source!);

    /// <summary>Null for no markup, so that a template can ask whether there is any.</summary>
    public static SafeHtml? IfAny(string? html) => string.IsNullOrEmpty(html) ? null : new SafeHtml(html);

    /// <summary>Null when it is empty, so that a template can ask whether there is any.</summary>
    public SafeHtml? IfAny() => (Source?.IsEmpty ?? Html.Length == 0) ? null : this;

    public override string ToString() => Html;
}

/// <summary>A text as markup.</summary>
/// <param name="Html">The markup.</param>
/// <param name="Sections">The sections that begin within it.</param>
internal sealed record WrittenText(string Html, IReadOnlyList<PageSection> Sections);
