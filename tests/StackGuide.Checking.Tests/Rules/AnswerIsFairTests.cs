using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;
using static StackGuide.Checking.Tests.SmallGuides.Written;

namespace StackGuide.Checking.Tests.Rules;

public sealed class AnswerIsFairTests
{
    private const string File = "content/pages/home.md";

    private static readonly HomeAnswer Fair = new(
        new Place(File, 5, 9),
        Prose("Either [@nodejs-docs].", File, 5),
        [Tip("nodejs", 7), Tip("python", 11)]);

    [Fact]
    public void Says_nothing_of_an_answer_that_is_cited_and_as_long_for_each_side() => Assert.Empty(Answering(Fair).Said());

    [Fact]
    public void Reports_an_answer_and_a_tip_without_a_source() => Assert.Equal(
        [
            $"{File}(5,9): error SG3010: the answer has no source; cite one as [@its-id]",
            $"{File}(11,13): error SG3010: the line 'Line 11' says without a source what tips the answer to 'python'; cite one in its because as [@its-id]",
        ],
        Answering(Fair with { Text = Prose("Either.", File, 5), Tips = [Fair.Tips[0], Fair.Tips[1] with { Because = Prose("So.", File, 13) }] }).Said());

    [Fact]
    public void Reports_each_technology_for_which_it_says_less() => Assert.Equal(
        [
            $"{File}(5,9): error SG3011: 0 of the tips are for 'go' and 2 for 'python'; give each technology as many",
            $"{File}(5,9): error SG3011: 1 of the tips are for 'nodejs' and 2 for 'python'; give each technology as many",
        ],
        ThreeTechnologies.Sound.With(Home with { Answer = Fair with { Tips = [.. Fair.Tips, Tip("python", 15)] } }).Said());

    [Fact]
    public void Does_not_count_tips_where_the_side_of_one_is_misspelt() => Assert.DoesNotContain(
        Answering(Fair with { Tips = [Tip("node", 7), Fair.Tips[1]] }).Said(),
        said => said.Contains("SG3011", StringComparison.Ordinal));

    [Fact]
    public void Reports_an_answer_that_no_reader_would_see() => Assert.Equal(
        ["content/pages/home.md(5,9): error SG3012: the view 'page' does not show an answer; only 'home' does"],
        Sound.With(Method with { Answer = Fair }).Said());

    private static GuideContent Answering(HomeAnswer answer) => Sound.With(Home with { Answer = answer });

    private static Tip Tip(string side, int line) =>
        new(side.At(File, line, 13), $"Line {line}", Prose($"So [@{side}-docs].", File, line + 2), "performance".At(File, line + 3, 12));
}
