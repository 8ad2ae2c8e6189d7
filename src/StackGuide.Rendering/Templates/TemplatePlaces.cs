using Scriban.Parsing;
using StackGuide.Model.Places;

namespace StackGuide.Rendering.Templates;

/// <summary>Where and how a template fails, from what the engine says.</summary>
internal static class TemplatePlaces
{
    private const int Longest = 200;

    /// <summary>The engine counts from 0, ends with the last character, and names no file for what it has not parsed.</summary>
    public static Place Of(SourceSpan span, string file)
    {
        var name = string.IsNullOrEmpty(span.FileName) ? file : span.FileName;
        return At(span.Start, name).To(At(span.End, name).Right(1));
    }

    /// <summary>As the engine counts.</summary>
    /// <param name="first">Of the first character.</param>
    /// <param name="last">Of the last.</param>
    public static SourceSpan SpanOf(Place first, Place last) => new(first.File, Position(first), Position(last));

    private static TextPosition Position(Place place) => new(0, place.Line - 1, place.Column - 1);

    private static Place At(TextPosition position, string file) => new(file, Math.Max(position.Line, 0) + 1, Math.Max(position.Column, 0) + 1);

    /// <summary>The message's first line without its full stop; one that quotes much of the template is cut.</summary>
    public static string Problem(string message)
    {
        var line = message.Split('\n')[0].Trim().TrimEnd('.');
        if (line.Length > Longest)
            line = line[..Longest] + "…";
        return line.Length > 1 && char.IsUpper(line[0]) && !char.IsUpper(line[1]) ? char.ToLowerInvariant(line[0]) + line[1..] : line;
    }
}
