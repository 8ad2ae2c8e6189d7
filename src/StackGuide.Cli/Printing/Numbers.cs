using System.Globalization;

namespace StackGuide.Cli.Printing;

/// <summary>How numbers are written for people.</summary>
internal static class Numbers
{
    /// <summary>Commas between thousands, a point before decimals, on every machine.</summary>
    public static CultureInfo Culture => CultureInfo.InvariantCulture;

    /// <summary>1,234.</summary>
    public static string Whole(long number) => number.ToString("N0", Culture);

    /// <summary>2 errors, 1 warning.</summary>
    public static string Of(long number, string one) => $"{Whole(number)} {one}{(number == 1 ? "" : "s")}";

    /// <summary>812 bytes, 14.2 KB, 3.1 MB; a KB is 1,000 bytes.</summary>
    public static string Bytes(long bytes) => bytes switch
    {
        < 1_000 => Of(bytes, "byte"),
        < 1_000_000 => string.Create(Culture, $"{bytes / 1_000.0:0.0} KB"),
        < 1_000_000_000 => string.Create(Culture, $"{bytes / 1_000_000.0:0.0} MB"),
        _ => string.Create(Culture, $"{bytes / 1_000_000_000.0:0.0} GB"),
    };

    /// <summary>38 ms, 1.24 s, 2 min 5 s.</summary>
    public static string Time(TimeSpan time) => time.TotalSeconds switch
    {
        < 1 => string.Create(Culture, $"{time.TotalMilliseconds:0} ms"),
        < 100 => string.Create(Culture, $"{time.TotalSeconds:0.00} s"),
        _ => string.Create(Culture, $"{(int)time.TotalMinutes} min {time.Seconds} s"),
    };
}
