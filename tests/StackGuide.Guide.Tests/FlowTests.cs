using StackGuide.Model.Decisions;
using StackGuide.Reading;
using StackGuide.Testing;

namespace StackGuide.Guide.Tests;

/// <summary>Our decision flow, by ids: no test here compares prose.</summary>
public sealed class FlowTests
{
    private static readonly DecisionEngine Engine = new(new Model.Guides.Guide(ContentReader.Read(Repository.Root).Content));

    [Fact]
    public void Every_outcome_is_reached_and_every_path_says_what_would_change_it()
    {
        var explanations = Engine.Paths.Where((_, i) => i % ExplainedPaths.EachOf == 0).Select(Engine.Explain).ToList();

        Assert.Equal(Engine.Graph.Flow.Outcomes.Select(o => o.Id).Order(StringComparer.Ordinal), explanations.Select(e => e.Path.Outcome.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.All(explanations, e => Assert.NotEmpty(e.Changes));
    }

    [Fact]
    public void No_path_asks_more_than_six_questions_and_half_of_them_at_most_four()
    {
        var taps = Engine.Paths.Select(p => p.Steps.Length).Order().ToList();

        Assert.InRange(taps[^1], 2, 6);
        Assert.InRange(taps[taps.Count / 2], 2, 4);
    }

    [Fact]
    public void What_is_expected_is_said_in_at_most_150_lines() => Assert.InRange(Engine.Graph.Flow.Expectations.Length, 30, 150);

    [Fact]
    public void The_first_question_has_short_answers_and_every_other_one_can_be_left_open()
    {
        Assert.All(Engine.Graph.Start!.Options, o => Assert.InRange(o.Text.Split(' ').Length, 2, 5));
        Assert.All(Engine.Graph.Flow.Questions.Where(q => q != Engine.Graph.Start), q => Assert.Single(q.Options, o => o.IsUnsure));
        Assert.All(Engine.Graph.Flow.Questions.SelectMany(q => q.Options), o => Assert.NotNull(o.ShortText));
    }
}
