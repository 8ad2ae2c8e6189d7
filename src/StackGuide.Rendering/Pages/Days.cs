using System.Globalization;
using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Pages;

/// <summary>Days as readers and machines see them: <c>2026-11-29</c>.</summary>
internal static class Days
{
    public static string? Of(Review? review) => review is null ? null : Of(review.On.Value);

    /// <summary>How often something is looked at again; null for what never is.</summary>
    public static string? Every(Review? review) => review is null || review.Every == Interval.Never ? null : review.Every.ToString();

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
