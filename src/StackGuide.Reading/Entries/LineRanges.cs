using System.Globalization;
using StackGuide.Model.Guides;

namespace StackGuide.Reading.Entries;

/// <summary>Reads <c>38</c> and <c>38-40</c>.</summary>
internal static class LineRanges
{
    public static bool TryParse(string text, out LineRange range)
    {
        range = default;
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var first = dash < 0 ? text : text[..dash];
        var last = dash < 0 ? text : text[(dash + 1)..];
        if (!int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            || !int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var to)
            || from < 1 || to < from)
        {
            return false;
        }

        range = new LineRange(from, to);
        return true;
    }
}
