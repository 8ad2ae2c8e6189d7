namespace StackGuide.Statistics.Tests;

public sealed class FiguresTests
{
    private static readonly Sample[] Samples =
    [
        new(1, "light", "a", 10), new(1, "light", "b", 5), new(1, "light", "a-again", 10),
        new(2, "light", "b", 6), new(2, "light", "a", 12), new(2, "light", "a-again", 12),
        new(1, "heavy", "a", 0), new(1, "heavy", "b", 5), new(1, "heavy", "a-again", 3),
    ];

    [Fact]
    public void Each_subject_has_a_figure_in_each_case_and_the_control_has_none()
    {
        var figures = Figures.From(Samples, [], new SubjectPair("a", "a-again"));

        Assert.Equal(
            [new("light", "a", 11, 1, 2), new("light", "b", 5.5, 0.5, 2), new("heavy", "a", 0, 0, 1), new("heavy", "b", 5, 0, 1)],
            figures.Subjects);
    }

    [Fact]
    public void Ratios_pair_the_rounds_and_leave_out_cases_with_zeros()
    {
        var figures = Figures.From(Samples, [new SubjectPair("a", "b")], new SubjectPair("a", "a-again"));

        var ratio = Assert.Single(figures.Ratios);
        Assert.Equal(new RatioFigure("light", new SubjectPair("a", "b"), new Interval(2, 2, 2)), ratio);
        Assert.Equal(new Interval(1, 1, 1), Assert.Single(figures.Same).Interval);
        Assert.True(figures.Differs(ratio));
    }

    [Fact]
    public void Without_a_control_no_difference_is_seen()
    {
        var figures = Figures.From(Samples, [new SubjectPair("a", "b")], null);

        Assert.False(figures.Differs(Assert.Single(figures.Ratios)));
    }
}
