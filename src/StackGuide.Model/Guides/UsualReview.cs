namespace StackGuide.Model.Guides;

/// <summary>How long evidence stands that does not say so itself: by what sort of source it is, spread so that what was read on one day does not fall due on one day.</summary>
public static class UsualReview
{
    /// <summary>
    /// What a release or a registry says is overtaken in 3 months, documentation and surveys in 12; specifications, proposals, measurements
    /// and articles are history and are looked at after 36. By the id it is up to a sixth less or more, for documentation and surveys a quarter.
    /// </summary>
    /// <param name="sort">What sort of source.</param>
    /// <param name="id">The evidence's id: the same id has the same interval, whatever else the guide holds.</param>
    public static Interval Of(EvidenceSort sort, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var spread = HashOf(id);
        return sort switch
        {
            EvidenceSort.ReleaseNotes or EvidenceSort.RegistryData => new Interval(75 + (int)(spread % 31), IntervalUnit.Days),
            EvidenceSort.OfficialDocs or EvidenceSort.Survey => new Interval(9 + (int)(spread % 7), IntervalUnit.Months),
            _ => new Interval(30 + (int)(spread % 13), IntervalUnit.Months),
        };
    }

    /// <summary>A measurement of our own, which can be made again, in 12 months, a quarter less or more by its id: that is how often both sides release.</summary>
    /// <param name="id">The measurement's id.</param>
    public static Interval OfMeasurement(string id) => Of(EvidenceSort.Survey, id);

    // FNV-1a: the hash codes of .NET differ from run to run.
    private static uint HashOf(string id)
    {
        var hash = 2166136261u;
        foreach (var letter in id)
            hash = unchecked((hash ^ letter) * 16777619u);
        return hash;
    }
}
