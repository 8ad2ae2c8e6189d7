using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests.Rules;

public sealed class FlowIsSoundTests
{
    [Fact]
    public void Reports_questions_and_outcomes_that_no_answer_leads_to()
    {
        var guide = Sound.With(Question("team", 30, Option("small", 32, "rest"), Option("big", 34, "python")), Outcome("rest", 70, "python"));

        Assert.Equal(
            [
                $"{FlowFile}(30,3): error SG5001: no sequence of answers leads to the question 'team'",
                $"{FlowFile}(70,3): error SG5001: no sequence of answers leads to the outcome 'rest'",
            ],
            guide.Said());
    }

    [Fact]
    public void Says_nothing_of_reach_without_a_start()
    {
        Assert.Empty((Sound with { Flow = Sound.Flow with { Start = default } }).Said());
        Assert.Equal([$"{FlowFile}(1,8) SG2003"], (Sound with { Flow = Sound.Flow with { Start = "gone".At(FlowFile, 1, 8) } }).Found());
    }

    [Fact]
    public void Reports_a_circle_at_the_answer_that_closes_it()
    {
        var guide = Sound.With(Data with { Options = [.. Data.Options, Option("back", 30, "live")] });

        Assert.Equal([$"{FlowFile}(31,15): error SG5002: this answer leads round in a circle: live > data > live"], guide.Said());
    }

    [Fact]
    public void Reports_a_question_that_leads_to_itself_and_a_circle_that_the_start_does_not_reach()
    {
        var guide = Sound.With(
            Data with { Options = [.. Data.Options, Option("again", 30, "data")] },
            Question("a", 80, Option("x", 81, "b"), Option("y", 83, "python")),
            Question("b", 90, Option("x", 91, "a"), Option("y", 93, "python")));

        Assert.Equal(
            [
                $"{FlowFile}(31,15): error SG5002: this answer leads round in a circle: data > data",
                $"{FlowFile}(80,3): error SG5001: no sequence of answers leads to the question 'a'",
                $"{FlowFile}(90,3): error SG5001: no sequence of answers leads to the question 'b'",
                $"{FlowFile}(92,15): error SG5002: this answer leads round in a circle: a > b > a",
            ],
            guide.Said());
    }

    [Fact]
    public void Takes_two_ways_to_one_question_for_no_circle()
    {
        var guide = Sound.With(
            Live with { Options = [.. Live.Options, Option("perhaps", 15, "team")] },
            Question("team", 30, Option("small", 32, "data"), Option("big", 34, "python", "python")));

        Assert.Empty(guide.Said());
    }

    [Fact]
    public void Reports_a_question_with_less_than_two_options()
    {
        var guide = Sound.With(
            Data with { Options = [.. Data.Options, Option("x", 30, "none"), Option("y", 32, "one")] },
            Question("none", 70),
            Question("one", 80, Option("x", 82, "python")));

        Assert.Equal(
            [
                $"{FlowFile}(70,3): error SG5003: the question 'none' has no option, so the path ends nowhere",
                $"{FlowFile}(80,3): error SG5003: the question 'one' has only one option, so nothing is asked",
            ],
            guide.Said());
    }

    [Fact]
    public void Walks_a_chain_of_ten_thousand_questions()
    {
        Assert.Equal([$"{FlowFile}(1,8) SG5009"], Chain("python").Found());
        Assert.Equal(
            [$"{FlowFile}(109999,15): error SG5002: this answer leads round in a circle: q0 > q1 > q2 > q3 > … > q9996 > q9997 > q9998 > q9999 > q0"],
            Chain("q0").Said());
    }

    [Fact]
    public void Writes_out_a_short_circle()
    {
        var circle = Enumerable.Range(0, 8).Select(i =>
            Question($"q{i}", 100 + (10 * i), Option("on", 101 + (10 * i), $"q{(i + 1) % 8}"), Option("off", 104, "python")));
        var guide = Sound.With([Data with { Options = [.. Data.Options, Option("more", 30, "q0")] }, .. circle]);

        Assert.EndsWith("q0 > q1 > q2 > q3 > q4 > q5 > q6 > q7 > q0", Assert.Single(guide.Said()), StringComparison.Ordinal);
    }

    /// <summary>Questions in a row below the small guide's; the last one leads to <paramref name="end"/>.</summary>
    private static GuideContent Chain(string end)
    {
        const int Length = 10_000;
        var chain = Enumerable.Range(0, Length).Select(i =>
            Question($"q{i}", 100 + i, Option("off", 50_000 + i, "either"), Option("on", 99_999 + i, i + 1 < Length ? $"q{i + 1}" : end)));
        var guide = Sound.With(Data with { Options = [.. Data.Options, Option("more", 30, "q0")] });
        return guide with { Flow = guide.Flow with { Questions = [.. guide.Flow.Questions, .. chain] } };
    }
}
