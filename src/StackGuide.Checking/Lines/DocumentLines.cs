using StackGuide.Model.Guides;

namespace StackGuide.Checking.Lines;

/// <summary>What can be counted in a document: the numbers that a seed's record states.</summary>
internal sealed class DocumentLines
{
    /// <param name="text">The whole document; any newline style.</param>
    public DocumentLines(string text)
    {
        var blank = new List<LineRange>();
        var lines = new LineReader(text);
        while (lines.Next(out var start, out var end, out var number))
        {
            Count = number;
            if (text.AsSpan(start..end).IsWhiteSpace())
                blank.Add(new LineRange(number, number));
        }

        Blank = LineSet.Of(blank);
        Words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
    }

    /// <summary>How many lines; what follows the last newline is one unless it is empty.</summary>
    public int Count { get; }

    /// <summary>The lines with nothing but white space.</summary>
    public LineSet Blank { get; }

    /// <summary>How many runs of anything but white space.</summary>
    public int Words { get; }
}
