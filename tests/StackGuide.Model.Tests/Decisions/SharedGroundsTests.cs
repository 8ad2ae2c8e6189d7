using System.Collections.Immutable;
using StackGuide.Model.Decisions;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using static StackGuide.Model.Tests.Decisions.SmallFlow;

namespace StackGuide.Model.Tests.Decisions;

public sealed class SharedGroundsTests
{
    private static readonly Place Somewhere = new("content/criteria/x.md", 1, 1);
    private static readonly Side NodeJs = new([SmallFlow.Guide().Content.Technologies[0]]);
    private static readonly Side Python = new([SmallFlow.Guide().Content.Technologies[1]]);

    /// <summary>Both weigh 8 points; the first speaks by two grounds, the second by four.</summary>
    [Fact]
    public void A_ground_counts_where_it_weighs_most_and_the_other_criterion_loses_its_part()
    {
        var counted = CountOnce(("wide", 8, ["Django", null, null, null]), ("narrow", 8, ["Django", null]));

        Assert.Equal(["wide 6 Django>narrow", "narrow 8 "], counted);
    }

    [Fact]
    public void Of_equal_ones_the_first_of_the_guide_keeps_it() =>
        Assert.Equal(["one 8 ", "two 4 Django>one"], CountOnce(("one", 8, ["Django", null]), ("two", 8, ["Django", null])));

    [Fact]
    public void Rows_of_one_ground_are_one_within_a_criterion_too() =>
        Assert.Equal(["one 8 ", "two 4 Django>one"], CountOnce(("one", 8, ["Django", "Django"]), ("two", 8, ["Django", "Django", null])));

    [Fact]
    public void A_criterion_that_rests_on_nothing_else_adds_nothing() =>
        Assert.Equal(["one 8 ", "two 0 Django>one"], CountOnce(("one", 8, ["Django"]), ("two", 4, ["Django"])));

    [Fact]
    public void A_third_of_ten_points_is_three_and_halves_are_rounded_up() =>
        Assert.Equal(["one 12 ", "two 7 Django>one", "three 3 Django>one"], CountOnce(("one", 12, ["Django"]), ("two", 10, ["Django", null, null]), ("three", 5, ["Django", null])));

    [Fact]
    public void Criteria_without_a_common_ground_keep_their_points() =>
        Assert.Equal(["one 8 ", "two 4 "], CountOnce(("one", 8, ["Django", null]), ("two", 4, [null, "Gunicorn"])));

    /// <summary>What speaks for the other side, or for nobody, is no ground of this one.</summary>
    [Fact]
    public void Only_rows_that_speak_for_the_side_are_its_grounds()
    {
        var criterion = Criterion("one", ["Django", null]) with { Facts = [Row("Django", Grade.Good, Grade.Good), Row("Django", Grade.Strong, Grade.Fair), Row("Django", Grade.Unknown, Grade.Fair), Row("Gunicorn", Grade.Fair, Grade.Good)] };

        Assert.Equal("1 Gunicorn", Say(SharedGrounds.Of(criterion, Python)));
        Assert.Equal("1 Django", Say(SharedGrounds.Of(criterion, NodeJs)));
        Assert.Equal("0 ", Say(SharedGrounds.Of(criterion, Side.None)));

        static string Say((int All, ImmutableArray<string> Named) grounds) => $"{grounds.All} {string.Join(' ', grounds.Named)}";
    }

    [Fact]
    public void Sides_do_not_share_a_ground()
    {
        var one = Criterion("one", ["Async"]);
        var two = Criterion("two", ["Async"]) with { Facts = [Row("Async", Grade.Good, Grade.Fair)] };

        var counted = SharedGrounds.CountOnce(GuideOf(one, two), [new Reason(one, Python, Importance.Must, 8), new Reason(two, NodeJs, Importance.Must, 8)]);

        Assert.Equal([8, 8], counted.Select(r => r.Points));
    }

    [Fact]
    public void The_engine_counts_a_ground_of_two_answers_once()
    {
        var guide = SmallFlow.Guide(Question("work", Option("a", "python", Weigh("one", Importance.Must), Weigh("two", Importance.Must)), Option("b", "nodejs")));
        var engine = new DecisionEngine(guide.Content with { Criteria = [Criterion("one", ["Django"]), Criterion("two", ["Django", null])] });

        var reasons = engine.ReasonsOf(engine.Paths[0]);

        Assert.Equal([("one", 8), ("two", 4)], reasons.Select(r => (r.Criterion.Id, r.Points)));
        Assert.Equal(12, engine.SupportOf(reasons)["python"]);
    }

    [Fact]
    public void Shared_are_those_of_several_criteria() => Assert.Equal(
        ["Django: one two"],
        SharedGrounds.Shared(GuideOf(Criterion("one", ["Django", "Django", "Alone"]), Criterion("two", ["Django", null]))).Select(g => $"{g.Ground}: {string.Join(' ', g.Criteria.Select(c => c.Id))}"));

    private static IEnumerable<string> CountOnce(params (string Id, int Points, string?[] Grounds)[] weighed)
    {
        var criteria = weighed.Select(w => Criterion(w.Id, w.Grounds)).ToArray();
        return SharedGrounds.CountOnce(GuideOf(criteria), criteria.Zip(weighed, (c, w) => new Reason(c, Python, Importance.Must, w.Points)))
            .Select(r => $"{r.Criterion.Id} {r.Points} {string.Join(' ', r.Elsewhere.Select(e => $"{e.Ground}>{e.Under.Id}"))}");
    }

    private static GuideContent GuideOf(params Criterion[] criteria) => new() { Criteria = [.. criteria] };

    private static Criterion Criterion(string id, string?[] grounds) => new()
    {
        Id = id,
        Title = id,
        Place = Somewhere,
        Verdict = new Verdict { Favours = new(SideReference.Of("python"), Somewhere), Strength = Strength.Moderate },
        Facts = [.. grounds.Select(g => Row(g, Grade.Fair, Grade.Good))],
    };

    private static Fact Row(string? ground, Grade nodejs, Grade python) => new(
        new Located<string>("Row", Somewhere),
        new[] { ("nodejs", nodejs), ("python", python) }.ToImmutableSortedDictionary(c => c.Item1, c => new Cell(Somewhere, c.Item2, "So.", []), StringComparer.Ordinal))
    {
        Ground = new Located<string?>(ground, Somewhere),
    };
}
