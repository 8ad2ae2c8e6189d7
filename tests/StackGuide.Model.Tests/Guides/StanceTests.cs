using StackGuide.Model.Guides;
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
        Assert.Null(stance.Technology);
        Assert.Equal(2, stance.Claims);
    }

    [Fact]
    public void Favours_the_technology_that_two_thirds_speak_for()
    {
        var stance = Of(Claim("acme", 1, favours: "python"), Claim("acme", 2, favours: "python"), Claim("acme", 3, favours: "nodejs"));

        Assert.Equal(Position.Favours, stance.Position);
        Assert.Equal("python", stance.Technology);
        Assert.Equal(2, stance.Counts["python"]);
        Assert.Equal(1, stance.Counts["nodejs"]);
    }

    [Fact]
    public void Depends_when_fewer_speak_for_each_side()
    {
        var stance = Of(
            Claim("acme", 1, favours: "python"), Claim("acme", 2, favours: "python"), Claim("acme", 3, favours: "python"),
            Claim("acme", 4, favours: "nodejs"), Claim("acme", 5, favours: "nodejs"));

        Assert.Equal(Position.Depends, stance.Position);
        Assert.Null(stance.Technology);
    }

    [Fact]
    public void Counts_a_group_once_however_often_it_is_repeated()
    {
        var stance = Of(
            Claim("acme", 1, favours: "python", group: "fast"), Claim("acme", 2, favours: "python", group: "fast"), Claim("acme", 3, favours: "python", group: "fast"),
            Claim("acme", 4, favours: "nodejs"), Claim("acme", 5, favours: "nodejs"));

        Assert.Equal(Position.Favours, stance.Position);
        Assert.Equal("nodejs", stance.Technology);
        Assert.Equal(1, stance.Counts["python"]);
        Assert.Equal(5, stance.Claims);
    }

    [Fact]
    public void Is_given_for_every_seed_in_their_order()
    {
        var guide = new Guide(new GuideContent { Seeds = [Seed("b", Claim("b", 1, favours: "nodejs")), Seed("a")] });

        var stances = Stance.OfAll(guide, "cost");

        Assert.Equal(["b Favours", "a Silent"], stances.Select(s => $"{s.Seed.Id} {s.Position}"));
    }

    private static Stance Of(params Claim[] claims) => Stance.Of(Seed("acme", claims), "cost");
}
