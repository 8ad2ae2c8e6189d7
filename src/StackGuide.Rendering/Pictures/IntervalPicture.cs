using System.Globalization;
using StackGuide.Flowchart;

namespace StackGuide.Rendering.Pictures;

/// <summary>A row of a picture of intervals.</summary>
/// <param name="Label">What it is of.</param>
/// <param name="Value">The figures, as the table beside the picture has them.</param>
/// <param name="Point">Where the mark stands.</param>
/// <param name="Low">The lower end of the interval.</param>
/// <param name="High">The upper end.</param>
/// <param name="Accent">The accent of the technology that it shows or speaks for; null for none.</param>
internal sealed record IntervalRow(string Label, string Value, double Point, double Low, double High, string? Accent);

/// <summary>Rows that stand together below a line of words.</summary>
/// <param name="Title">The line; empty for none.</param>
/// <param name="Rows">The rows; none for a line that stands above several groups.</param>
/// <param name="IsMain">Whether the line begins a part of the picture.</param>
internal sealed record IntervalGroup(string Title, IReadOnlyList<IntervalRow> Rows, bool IsMain = false);

/// <summary>Points with their intervals on one scale, each below its words, so that a phone has room for them.</summary>
internal static class IntervalPicture
{
    private const int Width = 360;
    private const int Margin = 12;
    private const int LineHeight = 18;
    private const int FontLine = 13;
    private const int Gap = 6;
    private const int StripHeight = 20;
    private const int AxisHeight = 22;

    /// <param name="picture">Writes it.</param>
    /// <param name="id">Unique on its page.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="description">What one would see, besides the scale.</param>
    /// <param name="groups">The rows.</param>
    /// <param name="isRatio">Whether 1 is the line that parts them, so that the scale is of multiples whatever it spans.</param>
    /// <returns>Markup; empty when there is nothing to draw.</returns>
    public static string Of(PictureWriter picture, string id, string title, string description, IReadOnlyList<IntervalGroup> groups, bool isRatio)
    {
        var rows = groups.SelectMany(g => g.Rows).ToList();
        if (rows.Count == 0)
            return "";
        var scale = IntervalScale.Of(rows, isRatio, Width - (2 * Margin));

        // The lines of the scale cross the intervals and not the words above them.
        List<int> strips = [];
        var y = AxisHeight;
        foreach (var group in groups)
        {
            foreach (var line in Wrapped(group.Title, group.IsMain))
                picture.Words(0, y += LineHeight, line, group.IsMain ? "strong" : "muted");
            y += group.Title.Length > 0 ? Gap : 0;
            foreach (var row in group.Rows)
            {
                y = Label(picture, row, y) + Gap;
                strips.Add(y);
                y += StripHeight;
            }
        }

        var height = y + AxisHeight;
        foreach (var (value, label) in scale.Ticks)
        {
            var x = Margin + scale.At(value);
            picture.Lines(strips.Select(strip => (x, strip, x, strip + StripHeight)), isRatio && value == 1 ? "today" : "rule");
            var left = Math.Clamp(x - (PictureWriter.WidthOf(label) / 2), 0, Width - PictureWriter.WidthOf(label));
            picture.Words(left, FontLine, label, "muted");
            picture.Words(left, height - 4, label, "muted");
        }

        foreach (var (row, strip) in rows.Zip(strips))
            Interval(picture, row, strip + (StripHeight / 2), value => Margin + scale.At(value));
        return picture.ToMarkup(id, title, $"{description} {scale.Describe()} The table says the same.", Width, height);
    }

    /// <summary>What a row is of, and its figures: on one line where both have room.</summary>
    /// <returns>The foot of the last line.</returns>
    private static int Label(PictureWriter picture, IntervalRow row, int y)
    {
        var value = PictureWriter.WidthOf(row.Value);
        var lines = Wrapped(row.Label, isStrong: false);
        foreach (var line in lines)
            picture.Words(0, y += LineHeight, line);
        if (PictureWriter.WidthOf(lines[^1]) + Gap + value > Width)
            y += LineHeight;
        picture.Words(Width - value, y, row.Value, "muted");
        return y;
    }

    private static void Interval(PictureWriter picture, IntervalRow row, int middle, Func<double, int> at)
    {
        var (low, high) = (at(row.Low), at(row.High));
        picture.Lines([(low, middle, high, middle), (low, middle - 4, low, middle + 4), (high, middle - 4, high, middle + 4)], "stroke");
        if (row.Accent is { } accent)
            picture.Mark(at(row.Point), middle, accent, "pick-" + accent);
        else
            picture.Mark(at(row.Point), middle, "", "hollow");
    }

    /// <summary>Words in lines that have room; a word that is too long for one has a line of its own.</summary>
    private static List<string> Wrapped(string words, bool isStrong)
    {
        List<string> lines = [];
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && TextMeasure.WidthOf($"{lines[^1]} {word}", PictureWriter.FontSize, isStrong) <= Width)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }

        return lines;
    }
}

/// <summary>Where values stand along a line, and which are written on it.</summary>
/// <param name="Low">The value at its beginning.</param>
/// <param name="High">The value at its end; above <paramref name="Low"/>.</param>
/// <param name="IsOfMultiples">Whether equal steps are equal multiples.</param>
/// <param name="Length">How long it is.</param>
internal sealed record IntervalScale(double Low, double High, bool IsOfMultiples, int Length)
{
    // What spans more is told by multiples: on a scale of steps the small values would lie on top of each other.
    private const double Span = 10;
    private const int TickGap = 14;

    /// <summary>The values that are written along it.</summary>
    public IReadOnlyList<(double Value, string Label)> Ticks { get; private init; } = [];

    /// <summary>The scale on which rows find room.</summary>
    public static IntervalScale Of(IReadOnlyCollection<IntervalRow> rows, bool isRatio, int length)
    {
        var (low, high) = (rows.Min(r => Math.Min(r.Low, r.Point)), rows.Max(r => Math.Max(r.High, r.Point)));
        var points = rows.Min(r => r.Point);
        if (isRatio || (points > 0 && high / points > Span))
        {
            // An interval that reaches to nothing or below ends at the edge.
            low = low > 0 ? low : points / 2;
            if (isRatio)
                (low, high) = (Math.Min(low, 1 / 1.1), Math.Max(high, 1.1));
            var multiples = new IntervalScale(low / 1.05, high * 1.05, true, length);
            return multiples with { Ticks = multiples.Written(Multiples(multiples.Low, multiples.High)) };
        }

        var steps = new IntervalScale(0, high > 0 ? high * 1.03 : 1, false, length);
        return steps with { Ticks = steps.Written(Steps(steps.High)) };
    }

    /// <summary>How far along the line a value stands; one that lies beyond an end stands there.</summary>
    public int At(double value)
    {
        var inside = Math.Clamp(value, Low, High);
        var share = IsOfMultiples ? Math.Log(inside / Low) / Math.Log(High / Low) : (inside - Low) / (High - Low);
        return (int)Math.Round(share * Length);
    }

    /// <summary>What sort of scale it is, in a sentence.</summary>
    public string Describe() => IsOfMultiples ? "Equal distances are equal multiples." : "The scale begins at 0.";

    /// <summary>Values that read well, the densest of the sets that have room.</summary>
    private static IEnumerable<IReadOnlyList<double>> Multiples(double low, double high)
    {
        double[][] sets = [[1, 1.1, 1.2, 1.5, 2, 3, 4, 5, 6, 7, 8, 9], [1, 1.2, 1.5, 2, 3, 5, 7], [1, 1.5, 2, 3, 5], [1, 2, 5], [1, 3], [1]];
        var (first, last) = ((int)Math.Floor(Math.Log10(low)), (int)Math.Ceiling(Math.Log10(high)));
        foreach (var set in sets)
            yield return [.. Enumerable.Range(first, last - first + 1).SelectMany(power => set.Select(digit => Exactly(digit, power))).Where(value => value >= low && value <= high)];
        for (var every = 2; every < 8; every++)
            yield return [.. Enumerable.Range(first, last - first + 1).Where(power => power % every == 0).Select(power => Exactly(1, power)).Where(value => value >= low && value <= high)];
    }

    private static IEnumerable<IReadOnlyList<double>> Steps(double high)
    {
        var power = (int)Math.Floor(Math.Log10(high));
        foreach (var step in (double[])[Exactly(1, power - 1), Exactly(2, power - 1), Exactly(5, power - 1), Exactly(1, power), Exactly(2, power), Exactly(5, power)])
            yield return [.. Enumerable.Range(0, (int)(high / step) + 1).Select(i => i * step)];
    }

    private static double Exactly(double digit, int power) => power >= 0 ? digit * Math.Pow(10, power) : digit / Math.Pow(10, -power);

    private IReadOnlyList<(double Value, string Label)> Written(IEnumerable<IReadOnlyList<double>> sets)
    {
        IReadOnlyList<(double Value, string Label)> last = [];
        foreach (var set in sets)
        {
            last = [.. set.Select(value => (value, Label(value)))];
            if (HaveRoom(last))
                return last;
        }

        return last;
    }

    private bool HaveRoom(IReadOnlyList<(double Value, string Label)> ticks)
    {
        for (var i = 1; i < ticks.Count; i++)
        {
            var needed = (PictureWriter.WidthOf(ticks[i].Label) + PictureWriter.WidthOf(ticks[i - 1].Label)) / 2 + TickGap;
            if (At(ticks[i].Value) - At(ticks[i - 1].Value) < needed)
                return false;
        }

        return true;
    }

    private static string Label(double value) => value >= 1000 ? value.ToString("N0", CultureInfo.InvariantCulture) : value.ToString("0.############", CultureInfo.InvariantCulture);
}
