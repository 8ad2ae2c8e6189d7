using System.Buffers;
using System.Collections.Frozen;
using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Pages;

/// <summary>Finds the names of tools and technologies in plain text. Built once for a guide.</summary>
internal sealed class NameLinker
{
    private readonly SearchValues<string> _names;
    private readonly FrozenDictionary<char, (string Name, Entry Entry)[]> _byFirst;

    public NameLinker(Guide guide)
    {
        var names = guide.Content.Technologies
            .SelectMany(t => t.Also.Prepend(t.Title).Select(name => (Name: name, Entry: (Entry)t)))
            .Concat(guide.Content.Tools
                .Where(t => t.LinksItself)
                .SelectMany(t => t.Also.Prepend(t.Title).Select(name => (Name: name, Entry: (Entry)t))))
            .Where(n => n.Name.Length > 1)
            .DistinctBy(n => n.Name, StringComparer.Ordinal)
            .ToList();
        _names = SearchValues.Create([.. names.Select(n => n.Name)], StringComparison.Ordinal);
        _byFirst = names
            .GroupBy(n => n.Name[0])
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(n => n.Name.Length).ToArray());
    }

    /// <summary>Finds the next whole name at or after the start of a text: the longest where several begin.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="length">The length of the name.</param>
    /// <param name="entry">Whose name it is.</param>
    /// <returns>Its offset, or -1.</returns>
    public int Find(ReadOnlySpan<char> text, out int length, out Entry? entry)
    {
        var from = 0;
        while (from < text.Length)
        {
            var found = text[from..].IndexOfAny(_names);
            if (found < 0)
                break;
            var at = from + found;
            foreach (var (name, candidate) in _byFirst[text[at]])
            {
                if (text[at..].StartsWith(name, StringComparison.Ordinal) && IsWhole(text, at, at + name.Length))
                {
                    (length, entry) = (name.Length, candidate);
                    return at;
                }
            }

            from = at + 1;
        }

        (length, entry) = (0, null);
        return -1;
    }

    /// <summary>Not a part of a longer word: "Node" is none in "Node-RED" or "node.js", nor "Express" in "Expression".</summary>
    private static bool IsWhole(ReadOnlySpan<char> text, int start, int end)
    {
        if (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '.' or '/' or '@' or '_'))
            return false;
        if (end == text.Length)
            return true;
        return text[end] switch
        {
            '.' => end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]),
            '-' or '/' or '_' => false,
            var next => !char.IsLetterOrDigit(next),
        };
    }
}
