using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Markdown;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;
using static StackGuide.Checking.Tests.SmallGuides.Written;

namespace StackGuide.Checking.Tests.Rules;

/// <summary>Both sources of the small guide were read on 1 March 2026.</summary>
public sealed class MonthsWereSeenTests
{
    private const string File = "content/criteria/performance.md";

    [Theory]
    [InlineData("As of April 2026 it is so [@nodejs-docs].")]
    [InlineData("It is so, as of 2 April 2026 [@nodejs-docs; @python-docs].")]
    [InlineData("- It is *so*,\n  as of April\n  2026 [@nodejs-docs].")]
    public void Reports_a_month_after_every_source_beside_it(string text) =>
        Assert.StartsWith("SG6009 the criterion 'performance' says 'as of ", Assert.Single(Found(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("As of March 2026 it is so [@nodejs-docs].")]
    [InlineData("As of January 2026 it was so [@nodejs-docs].")]
    [InlineData("As of 2026 it is so [@nodejs-docs].")]
    [InlineData("As of `April 2026` it is so [@nodejs-docs].")]
    public void Takes_a_month_in_which_a_source_was_read_and_what_names_none(string text) => Assert.Empty(Found(text));

    [Fact]
    public void One_source_that_was_read_in_that_month_is_enough() => Assert.Empty(Sound
        .With(PythonDocs with { Review = PythonDocs.Review! with { On = new DateOnly(2026, 4, 2).At("content/evidence/python-docs.md", 6, 10) } }, Saying("As of April 2026 it is so [@nodejs-docs; @python-docs]."))
        .Said());

    [Fact]
    public void Another_paragraph_is_not_beside_it() => Assert.Single(Sound
        .With(PythonDocs with { Review = PythonDocs.Review! with { On = new DateOnly(2026, 4, 2).At("content/evidence/python-docs.md", 6, 10) } }, Saying("As of April 2026 it is so [@nodejs-docs].\n\nSee [@python-docs]."))
        .Said());

    [Theory]
    [InlineData(3, 0)]
    [InlineData(2, 1)]
    public void Without_a_source_beside_it_the_entry_was_looked_at(int month, int faults) => Assert.Equal(
        faults,
        Sound.With(Saying("As of March 2026 it is so.") with { Review = new Review(new DateOnly(2026, month, 20).At(File, 9, 11), new Interval(12, IntervalUnit.Months)) }).Said().Length);

    [Fact]
    public void Looks_at_cells() => Assert.Equal(
        [$"{File}(21,5): warning SG6009: the criterion 'performance' says 'as of May 2026', but the newest source beside it was read on 2026-03-01"],
        Sound.With(Performance with { Facts = [Performance.Facts[0] with { Cells = Performance.Facts[0].Cells.SetItem("nodejs", Performance.Facts[0].Cells["nodejs"] with { Text = "Fast as of May 2026." }) }, Performance.Facts[1]] }).Said());

    [Fact]
    public void Counts_what_settles_a_claim_as_beside_its_reason() => Assert.Single(
        Sound.With(Beta.Claims[0] with { Because = MarkdownReader.ReadShort("So it is as of June 2026.", new Place("seeds/beta-2022.yml", 26, 5), _ => { }) }).Said());

    private static string[] Found(string text) => [.. Sound.With(Saying(text)).Check().Select(d => $"{d.Code.Id} {d.Message}")];

    private static Criterion Saying(string text) => Performance with { Body = MarkdownReader.Read(text + "\n\n[Threads](concurrency.md#threads), [@nodejs-docs]. Raw speed\n\n## Raw speed\n", new Place(File, 40, 1), _ => { }) };
}
