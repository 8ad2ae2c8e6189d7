using StackGuide.Model.Guides;

namespace StackGuide.Model.Tests.Guides;

public sealed class UsualReviewTests
{
    private static readonly DateOnly Day = new(2026, 11, 29);

    [Theory]
    [InlineData(EvidenceSort.ReleaseNotes, 75, 105)]
    [InlineData(EvidenceSort.RegistryData, 75, 105)]
    [InlineData(EvidenceSort.OfficialDocs, 273, 457)]
    [InlineData(EvidenceSort.Survey, 273, 457)]
    [InlineData(EvidenceSort.Specification, 912, 1277)]
    [InlineData(EvidenceSort.Measurement, 912, 1277)]
    [InlineData(EvidenceSort.Article, 912, 1277)]
    public void Is_as_long_as_the_sort_of_source_stands(EvidenceSort sort, int least, int most) =>
        Assert.All(Ids, id => Assert.InRange(DaysOf(sort, id), least, most));

    /// <summary>Of a hundred that were read on one day no month has more than three times its share.</summary>
    [Fact]
    public void Is_spread_over_the_months()
    {
        var months = Ids.Select(id => UsualReview.Of(EvidenceSort.OfficialDocs, id)).GroupBy(every => every).Select(g => g.Count()).ToList();

        Assert.Equal(7, months.Count);
        Assert.True(months.Max() < 3 * 100 / 7, $"{months.Max()} in one month");
    }

    /// <summary>On every machine and in every run.</summary>
    [Fact]
    public void Is_the_same_for_the_same_id() => Assert.Equal(
        ["9 months", "95 days", "38 months"],
        new[] { EvidenceSort.OfficialDocs, EvidenceSort.ReleaseNotes, EvidenceSort.Article }.Select(sort => UsualReview.Of(sort, "nodejs-cluster").ToString()));

    private static IEnumerable<string> Ids => Enumerable.Range(1, 100).Select(i => $"source-{i}");

    private static int DaysOf(EvidenceSort sort, string id) => UsualReview.Of(sort, id).After(Day).DayNumber - Day.DayNumber;
}
