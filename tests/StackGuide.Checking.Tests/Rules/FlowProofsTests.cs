using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests.Rules;

/// <summary><see cref="Checking.Rules.OptionsMatter"/>, <see cref="Checking.Rules.QuestionsMatter"/>, <see cref="Checking.Rules.OutcomesFollowTheBalance"/>.</summary>
public sealed class FlowProofsTests
{
    [Fact]
    public void Reports_an_option_that_does_what_another_does()
    {
        var guide = Sound.With(Data with { Options = [.. Data.Options, Option("maybe", 30, "python", "python")] });

        Assert.Equal(
            [$"{FlowFile}(30,9): error SG5006: the options 'yes' and 'maybe' lead to the same step and weigh the same, so choosing between them changes nothing"],
            guide.Said());
    }

    [Fact]
    public void Lets_options_lead_to_the_same_step_when_they_weigh_otherwise()
    {
        var more = Option("surely", 30, "python", "python");
        var guide = Sound.With(Data with { Options = [.. Data.Options, more with { Weighs = [more.Weighs[0] with { Importance = Importance.Must }] }] });

        Assert.Empty(guide.Said());
    }

    [Fact]
    public void Reports_a_question_after_which_only_one_outcome_can_come()
    {
        var strong = Option("much", 74, "python", "python");
        var guide = Sound.With(
            Data with { Options = [.. Data.Options, Option("team", 30, "team")] },
            Question("team", 70, Option("little", 72, "python", "python"), strong with { Weighs = [strong.Weighs[0] with { Importance = Importance.Must }] }));

        Assert.Equal([$"{FlowFile}(70,3): error SG5007: whatever is answered to 'team', the outcome is 'python'; the question need not be asked"], guide.Said());
    }

    [Fact]
    public void Reports_a_pick_that_its_path_does_not_support()
    {
        var guide = Sound.With(Data with { Options = [Option("yes", 22, "python", "nodejs"), Data.Options[1]] });

        Assert.Equal(
            [$"{FlowFile}(23,15): error SG5008: the answers live=no data=yes lead to 'python', but their criteria weigh nodejs 4, python 0"],
            guide.Said());
    }

    [Fact]
    public void Reports_a_pick_that_nothing_supports()
    {
        var guide = Sound.With(Data with { Options = [Option("yes", 22, "python"), Data.Options[1]] });

        Assert.Equal([$"{FlowFile}(23,15) SG5008"], guide.Found());
    }

    [Fact]
    public void Reports_picks_of_which_each_should_do_but_one_is_far_ahead()
    {
        var far = Option("no", 26, "either", "nodejs");
        var guide = Sound.With(Data with { Options = [Data.Options[0], far with { Weighs = [far.Weighs[0] with { Importance = Importance.Must }] }] });

        Assert.Equal([$"{FlowFile}(27,15) SG5008"], guide.Found());
    }

    [Fact]
    public void Reports_picks_used_together_of_which_one_has_nothing_for_it()
    {
        var guide = Sound.With(
            TakeEither with { Together = true },
            Data with { Options = [Data.Options[0], Option("no", 26, "either", "nodejs")] });

        Assert.Equal([$"{FlowFile}(27,15) SG5008"], guide.Found());
    }

    [Fact]
    public void Wants_a_must_on_a_path_that_picks_nobody()
    {
        var none = TakeEither with { Picks = [] };
        var must = Option("no", 26, "either", "nodejs");

        Assert.Equal([$"{FlowFile}(27,15) SG5008"], Sound.With(none, Data with { Options = [Data.Options[0], must] }).Found());
        Assert.Empty(Sound.With(none, Data with { Options = [Data.Options[0], must with { Weighs = [must.Weighs[0] with { Importance = Importance.Must }] }] }).Said());
    }

    [Fact]
    public void Reports_a_flow_with_more_paths_than_can_be_proved()
    {
        const int many = 17;
        var chain = Enumerable.Range(0, many).Select(i => Question($"q{i}", 100 + (10 * i), Option("yes", 101 + (10 * i), Next(i), "nodejs"), Option("no", 103 + (10 * i), Next(i), "python")));
        var guide = Sound with { Flow = Sound.Flow with { Questions = [Live, Data with { Options = [Data.Options[0], Option("no", 26, "q0")] }, .. chain] } };

        Assert.Equal(
            [$"{FlowFile}(1,8): error SG5009: the paths of the flow have more than 1,000,000 answers together, so that nobody can follow each to its outcome; ask fewer questions on a path, or let its answers lead to an outcome sooner"],
            guide.Said().Where(d => !d.Contains("SG5007", StringComparison.Ordinal)));

        static string Next(int i) => i == many - 1 ? "either" : $"q{i + 1}";
    }
}
