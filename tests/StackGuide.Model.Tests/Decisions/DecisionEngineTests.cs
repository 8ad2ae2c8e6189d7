using StackGuide.Model.Decisions;
using StackGuide.Model.Guides;
using static StackGuide.Model.Tests.Decisions.SmallFlow;

namespace StackGuide.Model.Tests.Decisions;

public sealed class DecisionEngineTests
{
    private readonly DecisionEngine _engine = new(SmallFlow.Guide());

    [Fact]
    public void Enumerates_every_path_first_options_first() => Assert.Equal(
        ["work=waiting team=script > nodejs", "work=waiting team=snake > either", "work=models > python"],
        _engine.Paths.Select(p => $"{p.Answers} > {p.Outcome.Id}"));

    [Fact]
    public void Weighs_a_criterion_once_with_its_highest_importance_times_its_strength()
    {
        var reason = Assert.Single(_engine.Explain(_engine.Paths[0]).Reasons);

        Assert.Equal(("speed", "nodejs", Importance.Must, 8), (reason.Criterion.Id, reason.Side.ToString(), reason.Importance, reason.Points));
    }

    [Fact]
    public void Counts_a_side_against_the_verdict_as_moderate()
    {
        var explanation = _engine.Explain(_engine.Paths[1]);

        Assert.Equal([("nodejs", 8), ("python", 2)], explanation.Reasons.Select(r => (r.Side.ToString(), r.Points)));
        Assert.Equal([("nodejs", 8), ("python", 2)], explanation.Support.Select(s => (s.Key, s.Value)));
    }

    [Fact]
    public void Lists_a_criterion_that_favours_nobody_without_points()
    {
        var reasons = _engine.Explain(_engine.Paths[2]).Reasons;

        Assert.Equal([("data", "python", 12), ("cost", "", 0)], reasons.Select(r => (r.Criterion.Id, r.Side.ToString(), r.Points)));
    }

    [Fact]
    public void Counts_a_verdict_that_favours_several_for_each_of_them()
    {
        var guide = SmallFlow.Guide();
        var both = guide.Content.Criteria[0].Verdict with { Favours = new(SideReference.Of("nodejs", "python"), guide.Content.Criteria[0].Place) };
        var engine = new DecisionEngine(guide.Content with { Criteria = [guide.Content.Criteria[0] with { Verdict = both }, .. guide.Content.Criteria[1..]] });

        var explanation = engine.Explain(engine.Paths[0]);

        Assert.Equal([("nodejs", 8), ("python", 8)], explanation.Support.Select(s => (s.Key, s.Value)));
        Assert.Equal("nodejs python", Assert.Single(explanation.For).Side.ToString());
        Assert.Empty(explanation.Against);
    }

    [Fact]
    public void Separates_what_speaks_for_the_outcome_from_what_speaks_against_it()
    {
        var engine = new DecisionEngine(SmallFlow.Guide(Question("work", Option("a", "nodejs", Weigh("speed", Importance.Must), Weigh("data", Importance.Slightly)), Option("b", "python"))));

        var explanation = engine.Explain(engine.Paths[0]);

        Assert.Equal(["speed"], explanation.For.Select(r => r.Criterion.Id));
        Assert.Equal(["data"], explanation.Against.Select(r => r.Criterion.Id));
        Assert.Equal("python", explanation.RunnerUp);
    }

    [Theory]
    [InlineData(Importance.Slightly, false)]
    [InlineData(Importance.Matters, true)]
    public void Calls_a_lead_of_a_quarter_or_less_close(Importance against, bool close)
    {
        // 8 points for, 3 or 6 against: leads of 5 of 11 and 2 of 14.
        var engine = new DecisionEngine(SmallFlow.Guide(Question("work", Option("a", "nodejs", Weigh("speed", Importance.Must), Weigh("data", against)), Option("b", "python"))));

        Assert.Equal(close, engine.Explain(engine.Paths[0]).IsClose);
        Assert.Equal(close, engine.IsClose(engine.Paths[0]));
    }

    [Fact]
    public void Finds_the_smallest_changes_one_for_each_outcome_fewest_new_questions_first()
    {
        var changes = _engine.Explain(_engine.Paths[2]).Changes;

        Assert.Equal(
            ["work=waiting + team=script > nodejs", "work=waiting + team=snake > either"],
            changes.Select(c => $"{Say(c.Changed)} + {Say(c.Added)} > {c.Outcome.Id}"));
    }

    [Fact]
    public void Leaves_out_outcomes_that_need_more_changes_than_the_smallest()
    {
        var engine = new DecisionEngine(SmallFlow.Guide(
            Question("work", Option("a", "team"), Option("b", "team")),
            Question("team", Option("c", "nodejs"), Option("d", "last")),
            Question("last", Option("e", "nodejs"), Option("f", "python"))));

        // From a-c: d with f gives python by one change. Nothing gives "either".
        var change = Assert.Single(engine.Explain(engine.Paths[0]).Changes);

        Assert.Equal(("team=d", "last=f", "python"), (Say(change.Changed), Say(change.Added), change.Outcome.Id));
    }

    [Fact]
    public void Replays_answers_for_as_long_as_they_fit()
    {
        var answers = new Dictionary<string, string> { ["work"] = "waiting", ["team"] = "nobody" };

        var (steps, waiting, outcome) = _engine.Replay(answers.GetValueOrDefault);

        Assert.Equal("work=waiting", Say(steps));
        Assert.Equal("team", waiting?.Id);
        Assert.Null(outcome);
    }

    [Fact]
    public void Replays_to_the_outcome_and_ignores_answers_to_other_questions()
    {
        var answers = new Dictionary<string, string> { ["work"] = "models", ["team"] = "script" };

        var (steps, waiting, outcome) = _engine.Replay(answers.GetValueOrDefault);

        Assert.Equal(("work=models", null, "python"), (Say(steps), waiting, outcome?.Id));
    }

    [Fact]
    public void Has_no_paths_through_a_circle_or_a_loose_end_and_comes_back()
    {
        var circle = SmallFlow.Guide(Question("work", Option("a", "team"), Option("b", "nodejs")), Question("team", Option("c", "work"), Option("d", "python")));
        var loose = SmallFlow.Guide(Question("work", Option("a", "nowhere"), Option("b", "nodejs")));

        Assert.Empty(new DecisionEngine(circle).Paths);
        Assert.Empty(new DecisionEngine(loose).Paths);
        Assert.Equal("team", new DecisionEngine(circle).Replay(_ => "a").Waiting?.Id);
    }

    [Fact]
    public void Gives_up_on_more_paths_than_anybody_could_read()
    {
        var questions = Enumerable.Range(0, 40).Select(i => Question(i == 0 ? "work" : $"q{i}", Option("a", i == 39 ? "nodejs" : $"q{i + 1}"), Option("b", i == 39 ? "python" : $"q{i + 1}")));

        Assert.Empty(new DecisionEngine(SmallFlow.Guide([.. questions])).Paths);
    }

    [Fact]
    public void Knows_the_longest_way_from_each_question()
    {
        var longest = new FlowGraph(SmallFlow.Guide().Content.Flow).LongestWays();

        Assert.Equal((2, 1), (longest["work"], longest["team"]));
    }

    private static string Say(IEnumerable<DecisionStep> steps) => string.Join(' ', steps.Select(s => $"{s.Question.Id}={s.Option.Id.Value}"));
}
