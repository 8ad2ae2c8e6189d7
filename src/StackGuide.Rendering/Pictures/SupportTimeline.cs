using System.Globalization;
using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Pictures;

/// <summary>From when until when each release line of a technology is supported.</summary>
internal static class SupportTimeline
{
    private const int Row = 24;
    private const int Years = 320;
    private const int Gap = 14;
    private const int BarHeight = 12;

    /// <returns>Markup; empty when fewer than two lines have both dates.</returns>
    public static string Of(Technology technology, string idPrefix)
    {
        var lines = technology.Lifecycle.Releases.Where(r => r.Released.IsKnown && r.SupportEnds.IsKnown).ToList();
        if (lines.Count < 2 || technology.Lifecycle.Review is not { } review)
            return "";
        var (first, last) = (lines.Min(r => r.Released.Year), lines.Max(r => r.SupportEnds.Year) + 1);
        var picture = new PictureWriter(idPrefix);
        var left = lines.Max(r => PictureWriter.WidthOf(r.Version.Value)) + Gap;
        var bottom = (lines.Count + 1) * Row;
        int At(double year) => left + (int)Math.Round((year - first) * Years / (last - first));

        // A label every so many years that they do not touch.
        var every = Math.Max(1, (int)Math.Ceiling((last - first) * 48.0 / Years));
        for (var year = first; year <= last; year++)
        {
            picture.Line(At(year), Row, At(year), bottom, "rule");
            if ((year - first) % every == 0 && At(year) + PictureWriter.WidthOf("2000") <= left + Years + Gap)
                picture.Words(At(year), Row - 8, year.ToString(CultureInfo.InvariantCulture), "muted");
        }

        foreach (var (line, i) in lines.Select((l, i) => (l, i)))
        {
            var y = (i + 1) * Row;
            picture.Words(0, y + Row - 8, line.Version.Value);
            var (from, to) = (At(Begin(line.Released)), At(End(line.SupportEnds)));
            picture.Bar(from, y + ((Row - BarHeight) / 2), Math.Max(2, to - from), BarHeight, "pick-" + Kebab.Of(technology.Accent));
        }

        var read = review.On.Value;
        var now = At(read.Year + ((read.DayOfYear - 1) / 366.0));
        picture.Line(now, Row - 4, now, bottom, "today");
        var day = read.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return picture.ToMarkup("support", $"Release lines of {technology.Title} from first release to end of support", $"A bar for each release line; the upright line marks {day}, when the dates were read. The table says the same.", left + Years + Gap, bottom);
    }

    /// <summary>The beginning of what is known of a date, in years.</summary>
    private static double Begin(PartialDate date) => date.Year + ((Math.Max(date.Month, 1) - 1) / 12.0) + ((Math.Max(date.Day, 1) - 1) / 366.0);

    /// <summary>The end of what is known of a date, in years.</summary>
    private static double End(PartialDate date) => date switch
    {
        { Month: 0 } => date.Year + 1,
        { Day: 0 } => date.Year + (date.Month / 12.0),
        _ => Begin(date),
    };
}
