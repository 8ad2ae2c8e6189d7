using System.Globalization;

namespace StackGuide.Model.Guides;

/// <summary>A length of time in days, months or years, as editors write it: <c>90 days</c>, <c>12 months</c>; or <c>never</c>, which has no end.</summary>
public readonly record struct Interval(int Count, IntervalUnit Unit)
{
    /// <summary>For what cannot change any more.</summary>
    public static Interval Never { get; } = new(0, IntervalUnit.Never);

    /// <summary>The day that lies this long after <paramref name="day"/>; <see cref="DateOnly.MaxValue"/> when there is no such day.</summary>
    public DateOnly After(DateOnly day)
    {
        try
        {
            return Unit switch
            {
                IntervalUnit.Days => day.AddDays(Count),
                IntervalUnit.Months => day.AddMonths(Count),
                IntervalUnit.Years => day.AddYears(Count),
                _ => DateOnly.MaxValue,
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return DateOnly.MaxValue;
        }
    }

    /// <summary>Reads <c>N days</c>, <c>N months</c> or <c>N years</c> (also in the singular), N from 1 to 9999, or <c>never</c>.</summary>
    public static bool TryParse(string text, out Interval interval)
    {
        interval = Never;
        if (text == "never")
            return true;
        interval = default;
        var parts = text.Split(' ');
        if (parts.Length != 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > 9999)
            return false;
        IntervalUnit? unit = parts[1] switch
        {
            "day" or "days" => IntervalUnit.Days,
            "month" or "months" => IntervalUnit.Months,
            "year" or "years" => IntervalUnit.Years,
            _ => null,
        };
        if (unit is null)
            return false;
        interval = new Interval(count, unit.Value);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var unit = Unit.ToString().ToLowerInvariant();
        if (Unit == IntervalUnit.Never)
            return unit;
        return string.Create(CultureInfo.InvariantCulture, $"{Count} {(Count == 1 ? unit[..^1] : unit)}");
    }
}

/// <summary>The unit of an <see cref="Interval"/>.</summary>
public enum IntervalUnit
{
    /// <summary>Days.</summary>
    Days,

    /// <summary>Calendar months.</summary>
    Months,

    /// <summary>Calendar years.</summary>
    Years,

    /// <summary>No time at all: what cannot change is not due again.</summary>
    Never,
}
