using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests;

public sealed class GuideCheckerTests
{
    [Fact]
    public void Has_nothing_to_say_of_a_sound_guide() => Assert.Empty(Sound.Said());

    [Fact]
    public void Has_nothing_to_say_of_an_empty_guide() => Assert.Empty(new GuideContent().Said());

    [Fact]
    public void Sorts_by_place_what_different_rules_found()
    {
        var guide = Sound.With(
            Performance with { Facts = Performance.Facts.Add(Row("performance", 30, Grade.Good)), Related = [new("nothing", "A reason.")] },
            Method with { Body = Written.Prose("[x](gone.md) and [@gone]", "content/pages/method.md") });

        Assert.Equal(
            [
                "content/criteria/performance.md(1,1) SG2003",
                "content/criteria/performance.md(30,5) SG3001",
                "content/pages/method.md(10,1) SG2001",
                "content/pages/method.md(10,19) SG2004",
            ],
            guide.Found());
    }

    [Fact]
    public void Throws_on_no_content_however_broken()
    {
        var broken = new GuideContent
        {
            Site = new SiteSettings { Navigation = [new(default, "")], Groups = [new("a", "A")] },
            Technologies = [NodeJs, NodeJs with { Id = "..", Profile = [], Lifecycle = Lifecycle.None }],
            Criteria = [Performance with { Group = default, Facts = [] }, Performance with { Id = "", Verdict = new Verdict { Favours = default } }],
            Scenarios = [new Scenario { Id = "s", Title = "", Place = Place.StartOf("f"), Answers = [new(default, default), new("live".At("f", 1), default)] }],
            Pages = [new GuidePage { Id = "p//q", Title = "", Place = Place.StartOf("f") }],
            Evidence =
            [
                NodeJsDocs with
                {
                    Review = new Review(DateOnly.MaxValue.At("f", 1), new Interval(9999, IntervalUnit.Years)),
                    Versions = [new("", "", default)],
                },
            ],
            Seeds =
            [
                Acme with { File = default, Sha256 = default, Lines = default },
                Seed("huge", int.MaxValue) with
                {
                    Blank = [Written.LinesAt(int.MinValue, int.MaxValue, "f", 1), Written.LinesAt(9, 3, "f", 2)],
                    Claims = [Claim("huge", 1, 0, -5) with { Favours = default, Standing = default, Disputes = ["huge.1".At("f", 3)], Group = "" }],
                },
            ],
            Flow = new Flow(default, [Question("", 1, Option("", 2, ""), Option("x", 4, "gone"))], [Outcome("", 9, "")]),
        };
        var options = new CheckOptions
        {
            Today = DateOnly.MinValue,
            Originals = new([new("huge.txt", "", ""), new("huge.txt", "\0\uD800'", "x")]),
            SourceTexts = [new("", ""), new("a.yml", "- - title:\n'\r")],
        };

        Assert.NotEmpty(broken.Check(options));
        Assert.NotEmpty(broken.Check(options with { Today = DateOnly.MaxValue }));
        Assert.NotEmpty((broken with { Flow = broken.Flow with { Start = "".At("f", 1) } }).Check(options));
    }
}
