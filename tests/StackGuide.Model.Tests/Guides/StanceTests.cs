using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using static StackGuide.Model.Tests.Guides.Entries;

namespace StackGuide.Model.Tests.Guides;

public sealed class StanceTests
{
    [Fact]
    public void Is_silent_without_a_claim_on_the_criterion()
    {
        var stance = Of(Claim("acme", 1, "hiring", "nodejs"));

        Assert.Equal(Position.Silent, stance.Position);
        Assert.Equal(0, stance.Claims);
    }

    [Fact]
    public void Is_neutral_when_no_claim_favours_a_technology()
    {
        var stance = Of(Claim("acme", 1, favours: "either"), Claim("acme", 2, favours: "none"));

        Assert.Equal(Position.Neutral, stance.Position);
        Assert.True(stance.Side.IsNone);
        Assert.Equal(2, stance.Claims);
    }

    [Fact]
    public void Favours_the_technology_that_two_thirds_speak_for()
    {
        var stance = Of(Claim("acme", 1, favours: "python"), Claim("acme", 2, favours: "python"), Claim("acme", 3, favours: "nodejs"));

        Assert.Equal(Position.Favours, stance.Position);
        Assert.Equal("python", stance.Side.Only?.Id);
        Assert.Equal([("nodejs", 1), ("python", 2)], stance.Counts.Select(c => (c.Side.ToString(), c.Count)));
    }

    [Fact]
    public void Depends_when_fewer_speak_for_each_side()
    {
        var stance = Of(
            Claim("acme", 1, favours: "python"), Claim("acme", 2, favours: "python"), Claim("acme", 3, favours: "python"),
            Claim("acme", 4, favours: "nodejs"), Claim("acme", 5, favours: "nodejs"));

        Assert.Equal(Position.Depends, stance.Position);
        Assert.True(stance.Side.IsNone);
    }

    [Fact]
    public void Counts_a_group_once_however_often_it_is_repeated()
    {
        var stance = Of(
            Claim("acme", 1, favours: "python", group: "fast"), Claim("acme", 2, favours: "python", group: "fast"), Claim("acme", 3, favours: "python", group: "fast"),
            Claim("acme", 4, favours: "nodejs"), Claim("acme", 5, favours: "nodejs"));

        Assert.Equal(Position.Favours, stance.Position);
        Assert.Equal("nodejs", stance.Side.Only?.Id);
        Assert.Equal([("nodejs", 2), ("python", 1)], stance.Counts.Select(c => (c.Side.ToString(), c.Count)));
        Assert.Equal(5, stance.Claims);
    }

    [Fact]
    public void Is_given_for_every_seed_in_their_order()
    {
        var guide = Guide(Seed("b", Claim("b", 1, favours: "nodejs")), Seed("a"));

        var stances = Stance.OfAll(guide, guide.Content.Criteria[0]);

        Assert.Equal(["b Favours", "a Silent"], stances.Select(s => $"{s.Seed.Id} {s.Position}"));
    }

    [Fact]
    public void Favours_several_technologies_that_are_praised_together()
    {
        var claim = Claim("acme", 1) with { Favours = new(SideReference.Of("python", "nodejs"), Place.StartOf("seeds/acme.yml")) };

        var stance = Of(claim, Claim("acme", 2, favours: "either"));

        Assert.Equal(Position.Favours, stance.Position);
        Assert.Equal("nodejs python", stance.Side.ToString());
        Assert.Null(stance.Side.Only);
    }

    private static Stance Of(params Claim[] claims)
    {
        var guide = Guide(Seed("acme", claims));
        return Stance.Of(guide, guide.Content.Seeds[0], guide.Content.Criteria[0]);
    }

    private static Guide Guide(params Seed[] seeds) => new(new GuideContent
    {
        Technologies = [Technology("nodejs"), Technology("python"), Technology("go")],
        Criteria = [Criterion("cost"), Criterion("hiring")],
        Seeds = [.. seeds],
    });
}
