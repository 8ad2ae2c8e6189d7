using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests.Rules;

/// <summary><see cref="Checking.Rules.OptionsMatter"/>, <see cref="Checking.Rules.QuestionsMatter"/>, <see cref="Checking.Rules.OutcomesFollowTheBalance"/>, <see cref="Checking.Rules.PathsAreAsExpected"/>, <see cref="Checking.Rules.AnswersAreHonest"/>.</summary>
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
    public void Reports_a_line_of_expectations_once_with_the_first_path_against_it()
    {
        var guide = Sound with { Flow = Sound.Flow with { Expectations = [Expect(80, "live", "yes", "python"), Expect(81, "live", "no", "python", "either")] } };

        Assert.Equal([$"{FlowFile}(80,5): error SG5012: the answers live=yes lead to 'nodejs', where this line accepts 'python'"], guide.Said());
    }

    [Fact]
    public void Counts_further_paths_against_a_line()
    {
        var guide = Sound with { Flow = Sound.Flow with { Expectations = [Expect(80, "live", "yes", "nodejs"), Expect(81, "live", "no", "nodejs")] } };

        Assert.Equal([$"{FlowFile}(81,5): error SG5012: the answers live=no data=yes lead to 'python', where this line accepts 'nodejs'; 1 more path does the same"], guide.Said());
    }

    [Fact]
    public void Reports_once_that_paths_fit_no_line()
    {
        var guide = Sound with { Flow = Sound.Flow with { Expectations = [Expect(80, "live", "yes", "nodejs")] } };

        Assert.Equal([$"{FlowFile}(80,5): error SG5013: no line under expects fits the answers live=no data=yes, which lead to 'python'; 1 more path does the same"], guide.Said());
    }

    [Fact]
    public void Says_one_thing_of_a_pattern_with_a_slip_of_the_pen()
    {
        var guide = Sound with { Flow = Sound.Flow with { Expectations = [Expect(80, "live", "yess", "nodejs"), Expect(81, "live", "no", "python", "either")] } };

        Assert.Equal([$"{FlowFile}(80,20): error SG5011: the question 'live' has no option 'yess'; did you mean 'yes'?"], guide.Said());
    }

    [Fact]
    public void Reports_that_not_to_know_turns_the_answer_round()
    {
        var unsure = Option("unsure", 15, "nodejs", "nodejs") with { IsUnsure = true };
        var guide = Sound.With(Live with { Options = [.. Live.Options, unsure] });

        Assert.Equal(
            [$"{FlowFile}(15,9): error SG5014: the answers live=unsure lead to 'nodejs', and live=no data=yes to 'python': not to know turns the answer round"],
            guide.Said());
    }

    [Fact]
    public void Reports_answers_for_which_rules_leave_nothing()
    {
        var open = Data with { Options = [Open("yes", 22), Data.Options[1]] };
        var rule = new DecisionRule(new(FlowFile, 90, 5), Pattern(90, "data", "yes"), new(null!, new(FlowFile, 90, 5)), [.. new[] { "nodejs", "python", "either" }.Select(o => o.At(FlowFile, 91, 5))], "No.", []);
        var guide = Sound.With(open);

        Assert.Contains(
            $"{FlowFile}(1,8): error SG5015: nothing is left for the answers live=no data=yes: the rules rule everything out, or no outcome fits the balance",
            (guide with { Flow = guide.Flow with { Rules = [rule] } }).Said());
    }

    [Fact]
    public void Reports_a_technology_for_people_who_do_not_write_it_when_nothing_pulls()
    {
        var lacking = Data.Options[0] with { Weighs = [], Lacks = ["python"] };

        Assert.Contains(
            $"{FlowFile}(22,9): error SG5016: the answers live=no data=yes lead to 'python' although nobody writes 'python' and nothing else pulls to it",
            Sound.With(Data with { Options = [lacking, Data.Options[1]] }).Said());
    }

    private static Expectation Expect(int line, string question, string option, params string[] accepts) =>
        new(new(FlowFile, line, 5), Pattern(line, question, option), [.. accepts.Select(o => o.At(FlowFile, line, 40))]);

    private static AnswerPattern Pattern(int line, string question, string option) => new([(question.At(FlowFile, line, 10), [option.At(FlowFile, line, 20)])]);

    private static Option Open(string id, int line) => Option(id, line, "python", "python") with { Next = new(null!, new(FlowFile, line, 9)) };

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
