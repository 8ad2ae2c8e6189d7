using Markdig;
using Markdig.Syntax;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Markdown;

/// <summary>Parses the guide's one Markdown dialect, once per text, into a <see cref="Body"/>.</summary>
/// <remarks>
/// The dialect is CommonMark with pipe tables and citations (<c>[@key; @key]</c>). Raw HTML and images are refused with
/// a diagnostic; comments are dropped. Nothing is thrown on content.
/// </remarks>
public static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UsePreciseSourceLocation()
        .Use(new Citations.CitationExtension())
        .Build();

    /// <summary>Reads the prose below a front matter.</summary>
    /// <param name="text">The prose alone.</param>
    /// <param name="start">Where its first character stands in the file.</param>
    /// <param name="report">Takes each fault.</param>
    public static Body Read(string text, Place start, Action<Diagnostic> report) =>
        Read(text, new TextPlaces(text, start, isScalar: false), inline: false, report);

    /// <summary>Reads a short text of the front matter: one paragraph, without a paragraph element around it.</summary>
    /// <param name="text">The text as YAML gives it.</param>
    /// <param name="start">Where its first character stands in the file.</param>
    /// <param name="report">Takes each fault.</param>
    public static Body ReadShort(string text, Place start, Action<Diagnostic> report) =>
        Read(text, new TextPlaces(text, start, isScalar: true), inline: true, report);

    private static Body Read(string text, TextPlaces places, bool inline, Action<Diagnostic> report)
    {
        if (text.Length == 0)
            return Body.Empty;
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's only complaint about content: elements nested beyond its limit.
            report(Faults.OverLimit(places.At(0), "the Markdown is nested too deeply"));
            return Body.Empty;
        }

        return new BodyBuilder(places, inline, report).Build(document);
    }
}
