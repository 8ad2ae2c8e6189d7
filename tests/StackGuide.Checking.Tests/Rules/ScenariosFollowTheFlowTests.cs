using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests.Rules;

public sealed class ScenariosFollowTheFlowTests
{
    private const string File = "content/scenarios/chat.md";

    [Fact]
    public void Accepts_answers_that_lead_to_the_recommendation() =>
        Assert.Empty(Answering("python", ("live", "no"), ("data", "yes")).Said());

    [Fact]
    public void Takes_the_answers_in_any_order() =>
        Assert.Empty(Answering("either", ("data", "no"), ("live", "no")).Said());

    [Fact]
    public void Reports_answers_that_lead_elsewhere() => Assert.Equal(
        [$"{File}(6,13): error SG5004: 'chat' recommends 'nodejs', but its answers lead to 'python'"],
        Answering("nodejs", ("live", "no"), ("data", "yes")).Said());

    [Fact]
    public void Reports_an_option_that_the_question_does_not_have() => Assert.Equal(
        [$"{File}(8,12): error SG5004: the question 'live' has no option 'yess'; did you mean 'yes'?"],
        Answering("nodejs", ("live", "yess")).Said());

    [Fact]
    public void Reports_a_question_without_an_answer_where_the_way_came_from() => Assert.Equal(
        [$"{File}(8,5): error SG5004: the answers of 'chat' lead to the question 'data', to which it has no answer"],
        Answering("python", ("live", "no")).Said());

    [Fact]
    public void Reports_the_first_question_of_a_scenario_without_any_answer() => Assert.Equal(
        [$"{File}(1,1): error SG5004: 'chat' has no answer to the first question of the flow, 'live'"],
        Answering("nodejs").Said());

    [Fact]
    public void Reports_an_answer_to_a_question_that_is_never_met() => Assert.Equal(
        [$"{File}(9,5): error SG5004: the answers of 'chat' never lead to the question 'data'; remove this one"],
        Answering("nodejs", ("live", "yes"), ("data", "no")).Said());

    [Fact]
    public void Reports_a_second_answer_to_one_question() => Assert.Equal(
        [$"{File}(9,5): error SG5004: the question 'live' is answered a second time"],
        Answering("nodejs", ("live", "yes"), ("live", "no")).Said());

    [Fact]
    public void Leaves_ids_that_do_not_exist_to_the_ids()
    {
        Assert.Equal([$"{File}(9,5) SG2003"], Answering("nodejs", ("live", "yes"), ("gone", "no")).Found());
        Assert.Equal([$"{File}(6,13) SG2003"], Answering("gone", ("live", "yes")).Found());
    }

    [Fact]
    public void Is_silent_where_there_is_no_flow() => Assert.DoesNotContain(
        (Sound.With(Chat with { Answers = [] }) with { Flow = Flow.None }).Found(), f => f.EndsWith("SG5004", StringComparison.Ordinal));

    [Fact]
    public void Is_silent_where_the_flow_itself_is_at_fault()
    {
        var guide = Answering("python", ("live", "no"), ("data", "yes"));
        var nowhere = Data with { Options = [Option("yes", 22, "gone"), Option("no", 26, "either")] };
        var circle = Data with { Options = [Option("yes", 22, "live"), Option("no", 26, "either")] };

        Assert.Equal([$"{FlowFile}(1,8) SG2003"], (guide with { Flow = guide.Flow with { Start = "gone".At(FlowFile, 1, 8) } }).Found());
        Assert.Equal([$"{FlowFile}(23,15) SG2003", $"{FlowFile}(50,3) SG5001"], guide.With(nowhere).Found());
        Assert.Equal([$"{FlowFile}(23,15) SG5002", $"{FlowFile}(50,3) SG5001"], guide.With(circle).Found());
        Assert.Equal(
            [$"{FlowFile}(20,3) SG5003", $"{FlowFile}(50,3) SG5001", $"{FlowFile}(60,3) SG5001"],
            guide.With(Data with { Options = [] }).Found());
    }

    private static GuideContent Answering(string recommends, params (string Question, string Option)[] answers) => Sound.With(Chat with
    {
        Recommends = recommends.At(File, 6, 13),
        Answers = [.. answers.Select((a, i) => Answer("chat", 8 + i, a.Question, a.Option))],
    });
}
