using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests.Rules;

public sealed class WhatAgesIsWatchedTests
{
    [Fact]
    public void Asks_a_plan_what_to_look_for() => Assert.Equal(
        ["content/evidence/python-docs.md(1,1): hint SG6010: the evidence 'python-docs' is a plan, and says nothing of what to look for; add watch"],
        Said(Sound.With(PythonDocs with { IsPlan = true })));

    [Theory]
    [InlineData("105 days", 1)]
    [InlineData("3 months", 1)]
    [InlineData("4 months", 0)]
    [InlineData("12 months", 0)]
    [InlineData("never", 0)]
    public void Asks_what_is_due_within_four_months(string every, int hints) => Assert.Equal(hints, Said(Every(every)).Count());

    [Fact]
    public void Is_content_with_a_note() => Assert.Empty(Said(Sound.With(PythonDocs with { IsPlan = true, Watch = "Its date." })));

    /// <summary>Without what is said of the cells that a plan alone carries.</summary>
    private static IEnumerable<string> Said(GuideContent content) => content.Said(new CheckOptions()).Where(said => !said.Contains("SG3013", StringComparison.Ordinal));

    private static GuideContent Every(string every) => Sound.With(PythonDocs with
    {
        Review = PythonDocs.Review! with { Every = Interval.TryParse(every, out var interval) ? interval : throw new FormatException(every) },
    });
}
