using StackGuide.Checking.Lines;

namespace StackGuide.Checking.Copies;

/// <summary>Finds the lines of a file's YAML that hold a title: the title of an article is a fact about it and may be long.</summary>
internal static class TitleLines
{
    /// <summary>The numbers, from 1, of the lines with a key <c>title</c> and of the deeper lines below it, which continue it.</summary>
    /// <param name="path">A <c>.yml</c> or <c>.yaml</c> file is YAML throughout, any other in its front matter only.</param>
    /// <param name="text">The whole file.</param>
    public static HashSet<int> Of(string path, string text)
    {
        var found = new HashSet<int>();
        var isYaml = path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);
        var column = -1;
        var lines = new LineReader(text);
        while (lines.Next(out var start, out var end, out var number))
        {
            var line = text.AsSpan(start..end);
            if (!isYaml && number == 1 && line.TrimEnd() is not "---")
                break;
            if (!isYaml && number > 1 && line.TrimEnd() is "---" or "...")
                break;
            var key = KeyColumn(line);
            if (line[key..].StartsWith("title:", StringComparison.Ordinal))
                column = key;
            else if (column >= 0 && !line.IsWhiteSpace() && Indentation(line) <= column)
                column = -1;
            if (column >= 0)
                found.Add(number);
        }

        return found;
    }

    /// <summary>Where a key may begin: behind the spaces and the hyphens of list items.</summary>
    private static int KeyColumn(ReadOnlySpan<char> line)
    {
        var at = Indentation(line);
        while (line[at..].StartsWith("- ", StringComparison.Ordinal))
            at += 2 + Indentation(line[(at + 2)..]);
        return at;
    }

    private static int Indentation(ReadOnlySpan<char> line) => line.Length - line.TrimStart(' ').Length;
}
