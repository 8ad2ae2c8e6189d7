using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace StackGuide.Flowchart;

/// <summary>How wide a text can become in a reader's sans-serif font, and how it breaks into lines that fit.</summary>
/// <remarks>
/// The build has no fonts and does not know which one a reader's system has. For ASCII the widths are those of DejaVu Sans or of Liberation
/// Sans, whichever is wider. The first has the metrics of Verdana and is wider than all other common system fonts (Segoe UI, San Francisco,
/// Roboto, Helvetica), the second those of Arial. For other characters they are estimated on the safe side.
/// </remarks>
public static class TextMeasure
{
    private const char FirstInTable = ' ';
    private const char LastInTable = '~';

    /// <summary>In thousandths of the font's size, from the space to the tilde.</summary>
    private static ReadOnlySpan<short> Regular =>
    [
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337,
        636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 556,
        1015, 684, 686, 722, 770, 667, 611, 778, 752, 295, 500, 667, 557, 863, 748, 787,
        667, 787, 722, 667, 611, 732, 684, 989, 685, 667, 685, 390, 337, 390, 838, 556,
        500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612,
        635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
    ];

    private static ReadOnlySpan<short> Bold =>
    [
        348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365,
        696, 696, 696, 696, 696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 611,
        1000, 774, 762, 734, 830, 683, 683, 821, 837, 372, 556, 775, 637, 995, 837, 850,
        733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 365, 457, 838, 556,
        500, 675, 716, 593, 716, 678, 435, 716, 712, 343, 343, 665, 343, 1042, 712, 687,
        716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838,
    ];

    /// <summary>The width of a line, in the units of <paramref name="size"/>, rounded up.</summary>
    /// <param name="text">Without line breaks.</param>
    /// <param name="size">The font's size.</param>
    /// <param name="bold">Whether it is bold.</param>
    public static int WidthOf(ReadOnlySpan<char> text, int size, bool bold)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += Advance(rune, bold);
        return ((width * size) + 999) / 1000;
    }

    /// <summary>Breaks a text at its spaces, and within a word only when the word alone is too wide.</summary>
    /// <returns>At least one line.</returns>
    public static ImmutableArray<string> Wrap(string text, int size, bool bold, int width)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (WidthOf(longer, size, bold) <= width)
            {
                line.Clear().Append(longer);
                continue;
            }

            EndLine();
            foreach (var rune in word.EnumerateRunes())
            {
                if (line.Length > 0 && WidthOf($"{line}{rune}", size, bold) > width)
                    EndLine();
                line.Append(rune.ToString());
            }
        }

        EndLine();
        return lines.Count == 0 ? [""] : lines.ToImmutable();

        void EndLine()
        {
            if (line.Length > 0)
                lines.Add(line.ToString());
            line.Clear();
        }
    }

    private static int Advance(Rune rune, bool bold) => rune.Value switch
    {
        >= FirstInTable and <= LastInTable => (bold ? Bold : Regular)[rune.Value - FirstInTable],
        '\u00A0' => bold ? Bold[0] : Regular[0],
        '‘' or '’' or '·' => bold ? 400 : 340,
        '“' or '”' or '–' or '«' or '»' => bold ? 665 : 620,
        _ when Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark => 0,
        < '\u0180' when Rune.IsLower(rune) => bold ? 800 : 700,
        < '\u0180' when Rune.IsUpper(rune) => bold ? 980 : 920,
        < '\u1100' => bold ? 1405 : 1180,
        _ => 1400,
    };
}
