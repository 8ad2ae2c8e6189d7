using StackGuide.Model.Decisions;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;
using static StackGuide.Rendering.Tests.SmallGuide;

namespace StackGuide.Rendering.Tests.Pages;

/// <summary>Who says a thing, and who says the opposite.</summary>
public sealed class ClaimWriterTests
{
    private static readonly Place Start = Place.StartOf("seeds/times.yml");

    [Fact]
    public void A_line_is_named_once_for_all_that_it_says()
    {
        var seed = Seed("times", Claim("times.1", 3, 3), Claim("times.2", 3, 3), Claim("times.3", 3, 4));

        var voice = Assert.Single(Assert.Single(Writer(seed).Grouped(seed.Claims)).Voices);

        Assert.Equal("The times, lines", voice.Title);
        Assert.Equal(["3 sources/times.html#times.1", "3-4 sources/times.html#times.3"], voice.Links.Select(l => $"{l.Title} {l.Href}"));
    }

    [Fact]
    public void Several_claims_of_one_line_are_one_line()
    {
        var seed = Seed("times", Claim("times.1", 3, 3), Claim("times.2", 3, 3));

        Assert.Equal("The times, line", Assert.Single(Assert.Single(Writer(seed).Grouped(seed.Claims)).Voices).Title);
    }

    [Fact]
    public void A_line_disputes_a_group_once()
    {
        var other = Seed("post", Claim("post.1", 8, 8), Claim("post.2", 8, 8), Claim("post.3", 9, 9));
        var seed = Seed("times", Claim("times.1", 3, 3, "post.1", "post.3"), Claim("times.2", 4, 4, "post.2"));

        var group = Assert.Single(Writer(seed, other).Grouped(seed.Claims));

        Assert.Equal(["The post, line 8", "The post, line 9"], group.Disputes.Select(d => d.Note));
    }

    /// <summary>The article's own page names what the other says, so the words tell two claims of one line apart.</summary>
    [Fact]
    public void Disputes_that_say_different_things_stay_apart_where_they_are_read()
    {
        var other = Seed("post", Claim("post.1", 8, 8), Claim("post.2", 8, 8) with { Says = "Tea is wet." }, Claim("post.3", 8, 8));
        var seed = Seed("times", Claim("times.1", 3, 3, "post.1", "post.2", "post.3"));

        Assert.Equal(["Tea is warm.", "Tea is wet."], Writer(seed, other).Full(seed.Claims[0]).Disputes.Select(d => d.Title));
    }

    private static ClaimWriter Writer(params Seed[] seeds)
    {
        var home = Page("home", "");
        var guide = new Guide(Of([home, .. seeds]));
        return new ClaimWriter(guide, new PageContext(guide, home.Path, home, null, new PageMarkup(home.Path, PageForms.Alone, _ => null))
        {
            SearchIndex = () => null,
            Decisions = new Lazy<DecisionEngine>(() => new DecisionEngine(guide)),
            Parts = () => [],
        });
    }

    private static Seed Seed(string id, params Claim[] claims) => new()
    {
        Id = id,
        Title = id,
        Place = Start,
        Publisher = "The " + id,
        Claims = [.. claims],
        File = new Located<string>("a.txt", Start),
        Sha256 = new Located<string>("00", Start),
        Lines = new Located<int>(9, Start),
    };

    private static Claim Claim(string id, int first, int last, params string[] disputes) => new()
    {
        Id = id,
        Title = id,
        Place = Start,
        Seed = id.Split('.')[0],
        Group = "warm",
        Says = "Tea is warm.",
        Favours = new(SideReference.All, Start),
        Lines = new Located<LineRange>(new LineRange(first, last), Start),
        Disputes = [.. disputes.Select(d => new Located<string>(d, Start))],
    };
}
