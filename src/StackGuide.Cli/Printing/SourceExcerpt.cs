using StackGuide.Model.Places;
using StackGuide.Texts;

namespace StackGuide.Cli.Printing;

/// <summary>The line at which a diagnostic points, with marks below what is meant; for people at a terminal.</summary>
/// <param name="root">The guide's folder.</param>
internal sealed class SourceExcerpt(string root)
{
    private const int Widest = 100;
    private const int Before = 60;

    private (string File, string[] Lines) _read = ("", []);

    /// <returns>Two lines, or nothing where the file has no such line.</returns>
    public IReadOnlyList<string> Of(Place place)
    {
        var lines = LinesOf(place.File);
        if (place.Line > lines.Length || place.Column > lines[place.Line - 1].Length + 1 || lines[place.Line - 1].Trim().Length == 0)
            return [];

        // What a stranger wrote must not drive the terminal, and every character takes one column.
        var line = HiddenCharacters.OneLine(lines[place.Line - 1]);
        var start = Math.Max(0, place.Column - 1 - Before);
        var shown = line.Substring(start, Math.Min(Widest, line.Length - start));
        var number = place.Line.ToString(Numbers.Culture);
        var end = place.EndLine == place.Line ? place.EndColumn - 1 : line.Length;
        var marks = Math.Clamp(end - (place.Column - 1), 1, Math.Max(1, start + shown.Length - (place.Column - 1)));
        return [$"  {number} | {shown}", $"  {new string(' ', number.Length)} | {new string(' ', place.Column - 1 - start)}{new string('^', marks)}"];
    }

    private string[] LinesOf(string file)
    {
        if (_read.File == file)
            return _read.Lines;
        try
        {
            // What has no length may be a pipe, which would keep us waiting for ever.
            var path = Path.Combine(root, file);
            _read = (file, new FileInfo(path).Length == 0 ? [] : File.ReadAllLines(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The diagnostic stands without it.
            _read = (file, []);
        }

        return _read.Lines;
    }
}
