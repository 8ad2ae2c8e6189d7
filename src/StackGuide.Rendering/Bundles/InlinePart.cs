namespace StackGuide.Rendering.Bundles;

/// <summary>A file that the single file carries as a block of text, for its script to run or to give out.</summary>
internal sealed record InlinePart(string Path, string Text)
{
    public bool IsScript => Path.EndsWith(".js", StringComparison.Ordinal);

    public static InlinePart Of(string path, string text) => new(path, Inert(text));

    /// <summary>Text that cannot end the element in which it stands. In strings of scripts and of JSON, which is where ours have such signs, it means the same.</summary>
    public static string Inert(string text) => text
        .Replace("</script", "\\u003C/script", StringComparison.OrdinalIgnoreCase)
        .Replace("<!--", "\\u003C!--", StringComparison.Ordinal);

    public string ToHtml() => $"<script type=\"text/plain\" data-part=\"{Path}\">{Text}</script>\n";
}
