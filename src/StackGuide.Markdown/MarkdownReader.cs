using System.Globalization;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Markdown;

/// <summary>Parses the guide's one Markdown dialect, once per text, into a <see cref="Body"/>.</summary>
/// <remarks>
/// The dialect is CommonMark with pipe tables, citations (<c>[@key; @key]</c>) and figures of measurements (<c>[=record.subject]</c>). Raw HTML and images are refused with
/// a diagnostic; comments are dropped. A short text has the inline part of it only. Nothing is thrown on content.
/// </remarks>
public static class MarkdownReader
{
    // A chapter of a book. What works on one block may then take its time for each letter, and more for each word.
    private const int LongestBlock = 100_000;

    private static readonly MarkdownPipeline Prose = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UsePreciseSourceLocation()
        .Use(new Citations.CitationExtension())
        .Use(new DelimiterLimit())
        .Build();

    private static readonly MarkdownPipeline Short = ParagraphsOnly()
        .UsePreciseSourceLocation()
        .Use(new Citations.CitationExtension())
        .Use(new DelimiterLimit())
        .Build();

    /// <summary>Reads the prose below a front matter.</summary>
    /// <param name="text">The prose alone.</param>
    /// <param name="start">Where its first character stands in the file.</param>
    /// <param name="report">Takes each fault.</param>
    /// <param name="figures">Prints figures; null to leave their names.</param>
    public static Body Read(string text, Place start, Action<Diagnostic> report, FigurePrinter? figures = null) =>
        Read(text, new TextPlaces(text, start).At, inline: false, report, figures);

    /// <summary>
    /// Reads a short text of the front matter: one paragraph, without a paragraph element around it, whatever it begins with
    /// (<c>2025. A year</c> is no list).
    /// </summary>
    /// <param name="text">The text as YAML gives it.</param>
    /// <param name="placeAt">Tells where the character at an offset of the text stands in the file: YAML folds lines and drops indentation.</param>
    /// <param name="report">Takes each fault.</param>
    /// <param name="figures">Prints figures; null to leave their names.</param>
    public static Body ReadShort(string text, Func<int, Place> placeAt, Action<Diagnostic> report, FigurePrinter? figures = null) =>
        Read(text, placeAt, inline: true, report, figures);

    /// <summary>Reads a short text that stands in the file as it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where its first character stands in the file.</param>
    /// <param name="report">Takes each fault.</param>
    public static Body ReadShort(string text, Place start, Action<Diagnostic> report) =>
        ReadShort(text, new TextPlaces(text, start).At, report);

    private static Body Read(string text, Func<int, Place> placeAt, bool inline, Action<Diagnostic> report, FigurePrinter? figures)
    {
        if (text.Length == 0)
            return Body.Empty;
        if (UnderlineLimit.Exceeded(text) is { } underline)
        {
            report(SharedFaults.OverLimit(placeAt(underline), $"the text has more than {UnderlineLimit.Most} underlined headings; divide it"));
            return Body.Empty;
        }

        try
        {
            var document = Markdig.Markdown.Parse(text, inline ? Short : Prose);
            if (document.Descendants<LeafBlock>().FirstOrDefault(b => b is not HtmlBlock && b.Span.Length > LongestBlock) is { } block)
            {
                report(SharedFaults.OverLimit(placeAt(block.Span.Start), string.Create(CultureInfo.InvariantCulture, $"one paragraph, heading, cell or block of code has {block.Span.Length:N0} letters; {LongestBlock:N0} is the most; divide it")));
                return Body.Empty;
            }

            if (new BodyBuilder(placeAt, report, figures).Build(document, inline) is { } body)
                return body;
        }
        catch (ArgumentException fault) when (fault.GetType() == typeof(ArgumentException))
        {
            // Markdig's only complaint about content: elements nested beyond its limit.
        }
        catch (DelimiterLimit.Exceeded fault)
        {
            report(SharedFaults.OverLimit(placeAt(fault.Offset), $"one paragraph or table has more than {DelimiterLimit.Most} signs of emphasis, links and comments; divide it"));
            return Body.Empty;
        }

        report(SharedFaults.OverLimit(placeAt(0), "the Markdown is nested too deeply"));
        return Body.Empty;
    }

    private static MarkdownPipelineBuilder ParagraphsOnly()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        return builder;
    }
}

/// <summary>Prints a figure of a measurement.</summary>
/// <param name="written">What stands between <c>[=</c> and <c>]</c>.</param>
/// <param name="place">From bracket to bracket.</param>
/// <returns>The words in its place; null after reporting that there are none.</returns>
public delegate string? FigurePrinter(string written, Place place);
