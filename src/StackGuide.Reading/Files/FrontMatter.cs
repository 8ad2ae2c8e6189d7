using StackGuide.Model.Diagnostics;
using StackGuide.Model.Places;

namespace StackGuide.Reading.Files;

/// <summary>A file cut into front matter and prose.</summary>
/// <param name="Yaml">The lines between the dashes.</param>
/// <param name="YamlStart">Where they begin.</param>
/// <param name="Prose">All below.</param>
/// <param name="ProseStart">Where that begins.</param>
internal sealed record FrontMatter(string Yaml, Place YamlStart, string Prose, Place ProseStart)
{
    /// <summary>Cuts a file: three dashes on the first line, closed by a line of three dashes or three dots.</summary>
    /// <returns>The parts, or null after reporting why there are none.</returns>
    public static FrontMatter? Cut(SourceText file, Action<Diagnostic> report)
    {
        var text = file.Text;
        var firstEnd = LineEnd(text, 0);
        if (!IsFence(text.AsSpan(0, firstEnd), "---"))
        {
            report(ReadingFaults.NoFrontMatter(file.Start));
            return null;
        }

        var yamlStart = NextLine(text, firstEnd);
        var line = 2;
        for (var at = yamlStart; at < text.Length; line++)
        {
            var end = LineEnd(text, at);
            var content = text.AsSpan(at, end - at);
            if (IsFence(content, "---") || IsFence(content, "..."))
            {
                var prose = NextLine(text, end);
                return new FrontMatter(text[yamlStart..at], new Place(file.Path, 2, 1), text[prose..], new Place(file.Path, line + 1, 1));
            }

            at = NextLine(text, end);
        }

        report(ReadingFaults.UnclosedFrontMatter(file.Start));
        return null;
    }

    private static bool IsFence(ReadOnlySpan<char> line, string fence) => line.TrimEnd().SequenceEqual(fence);

    private static int LineEnd(string text, int from)
    {
        var end = text.AsSpan(from).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : from + end;
    }

    private static int NextLine(string text, int end)
    {
        if (end >= text.Length)
            return text.Length;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
