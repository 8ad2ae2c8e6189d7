using System.Globalization;

namespace StackGuide.Model.Guides;

/// <summary>A date known to the day, the month or the year, or not at all.</summary>
/// <param name="Year">0 when unknown.</param>
/// <param name="Month">0 when unknown.</param>
/// <param name="Day">0 when unknown.</param>
public readonly record struct PartialDate(int Year, int Month, int Day)
{
    /// <summary>No date is known.</summary>
    public static PartialDate Unknown => default;

    /// <summary>Whether anything is known.</summary>
    public bool IsKnown => Year > 0;

    /// <summary>Reads <c>2025-11-24</c>, <c>2025-11</c>, <c>2025</c> or <c>unknown</c>.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        date = Unknown;
        if (text == "unknown")
            return true;
        var parts = text.Split('-');
        if (parts.Length > 3 || parts[0].Length != 4)
            return false;
        Span<int> numbers = stackalloc int[3];
        for (var i = 0; i < parts.Length; i++)
        {
            if ((i > 0 && parts[i].Length != 2) || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
                return false;
        }

        if (numbers[0] < 1 || (parts.Length > 1 && numbers[1] is < 1 or > 12)
            || (parts.Length > 2 && (numbers[2] < 1 || numbers[2] > DateTime.DaysInMonth(numbers[0], numbers[1]))))
        {
            return false;
        }

        date = new PartialDate(numbers[0], numbers[1], numbers[2]);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => this switch
    {
        { Year: 0 } => "unknown",
        { Month: 0 } => Year.ToString("D4", CultureInfo.InvariantCulture),
        { Day: 0 } => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}"),
    };
}
