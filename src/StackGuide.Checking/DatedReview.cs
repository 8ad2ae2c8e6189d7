using StackGuide.Model.Guides;

namespace StackGuide.Checking;

/// <summary>Something that has to be looked at again, and when.</summary>
/// <param name="What">What it is, as messages call it.</param>
/// <param name="Review">When somebody last looked, and how soon that must happen again.</param>
/// <param name="Watch">What to look for; may be empty.</param>
public sealed record DatedReview(string What, Review Review, string Watch)
{
    /// <summary>Everything of a guide that has a date: its entries and the release tables.</summary>
    public static IEnumerable<DatedReview> AllOf(GuideContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return content.All.Select(Of).Concat(content.Technologies.Select(OfReleases)).OfType<DatedReview>();
    }

    private static DatedReview? Of(Entry entry) =>
        entry.Review is { } review ? new DatedReview(entry.Key.ToString(), review, entry is Evidence evidence ? evidence.Watch : "") : null;

    private static DatedReview? OfReleases(Technology technology) =>
        technology.Lifecycle.Review is { } review ? new DatedReview($"release table of '{technology.Id}'", review, "") : null;
}
