using System.Globalization;
using System.Text;
using StackGuide.Flowchart;
using StackGuide.Rendering.Pages;

namespace StackGuide.Rendering.Pictures;

/// <summary>Writes an SVG picture for use within a page: a title, a description, shapes and words. The stylesheet gives it its colours.</summary>
/// <remarks>Lengths are in units of which sixteen make the font's size. The table beside a picture is its equivalent; the picture has no links.</remarks>
/// <param name="idPrefix">What stands before every id of the page.</param>
internal sealed class PictureWriter(string idPrefix)
{
    public const int FontSize = 13;

    private readonly StringBuilder _shapes = new();

    /// <summary>How wide some words become.</summary>
    public static int WidthOf(string words) => TextMeasure.WidthOf(words, FontSize, bold: false);

    public void Words(int x, int y, string words, string kind = "") =>
        _shapes.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{y}\"{Class(kind)}>{Hrefs.Escape(words)}</text>\n");

    /// <summary>Words that rise to the right.</summary>
    public void SlopingWords(int x, int y, string words) =>
        _shapes.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{y}\" transform=\"rotate(-45 {x} {y})\">{Hrefs.Escape(words)}</text>\n");

    public void Bar(int x, int y, int width, int height, string kind) =>
        _shapes.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"2\"{Class(kind)}/>\n");

    public void Line(int x1, int y1, int x2, int y2, string kind) =>
        _shapes.Append(CultureInfo.InvariantCulture, $"<path d=\"M{x1} {y1}L{x2} {y2}\"{Class(kind)}/>\n");

    /// <summary>Lines that are one shape.</summary>
    public void Lines(IEnumerable<(int X1, int Y1, int X2, int Y2)> lines, string kind) =>
        _shapes.Append("<path d=\"").AppendJoin("", lines.Select(l => string.Create(CultureInfo.InvariantCulture, $"M{l.X1} {l.Y1}L{l.X2} {l.Y2}"))).Append('"').Append(Class(kind)).Append("/>\n");

    /// <summary>A mark in the shape of an accent, so that no colour stands alone.</summary>
    public void Mark(int x, int y, string accent, string kind) =>
        _shapes.Append("<path d=\"").Append(AccentShape.Path(accent, x, y, 6)).Append('"').Append(Class(kind)).Append("/>\n");

    /// <summary>The whole picture.</summary>
    /// <param name="id">Unique on its page.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="description">What one would see.</param>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    public string ToMarkup(string id, string title, string description, int width, int height) => string.Create(CultureInfo.InvariantCulture, $"""
        <svg class="picture" role="img" viewBox="0 0 {width} {height}" width="{width}" height="{height}" aria-labelledby="{idPrefix}{id}-title" aria-describedby="{idPrefix}{id}-description">
        <title id="{idPrefix}{id}-title">{Hrefs.Escape(title)}</title>
        <desc id="{idPrefix}{id}-description">{Hrefs.Escape(description)}</desc>
        {_shapes}</svg>
        """);

    private static string Class(string kind) => kind.Length == 0 ? "" : $" class=\"{kind}\"";
}
