using StackGuide.Model.Places;

namespace StackGuide.Model.Guides;

/// <summary>When something was last read and compared, and when that is due again.</summary>
/// <param name="On">The day somebody did it, and where that is written.</param>
/// <param name="Every">How long it stands.</param>
public sealed record Review(Located<DateOnly> On, Interval Every)
{
    /// <summary>The first day on which it is overdue; <see cref="DateOnly.MaxValue"/> when that is further off than a date can say.</summary>
    public DateOnly Due => Every.After(On.Value) is var last && last < DateOnly.MaxValue ? last.AddDays(1) : last;
}
