using System.Globalization;

namespace StackGuide.Statistics;

/// <summary>Numbers as a record prints them.</summary>
public static class Rounded
{
    /// <summary>A measured value with three significant digits, never in exponents: <c>12300</c>, <c>4.56</c>, <c>0.00789</c>.</summary>
    public static string Value(double value) => Digits(value, 3);

    /// <summary>A ratio, or an end of its interval, with three significant digits.</summary>
    public static string Ratio(double ratio) => Digits(ratio, 3);

    private static string Digits(double value, int digits)
    {
        if (value == 0)
            return "0";
        // Rounded in decimal, on the digits that the number reads back from, so that no machine rounds a half the other way.
        var exact = decimal.Parse(value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        var magnitude = 0;
        for (var rest = Math.Abs(exact); rest >= 10; rest /= 10)
            magnitude++;
        for (var rest = Math.Abs(exact); rest is < 1 and > 0; rest *= 10)
            magnitude--;
        var places = digits - 1 - magnitude;
        if (places >= 0)
            return Math.Round(exact, Math.Min(places, 28), MidpointRounding.AwayFromZero).ToString("0.############################", CultureInfo.InvariantCulture);
        var step = 1m;
        for (var i = 0; i < -places; i++)
            step *= 10;
        return (Math.Round(exact / step, MidpointRounding.AwayFromZero) * step).ToString("0", CultureInfo.InvariantCulture);
    }
}
