using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests.Rules;

public sealed class NoOrphansTests
{
    [Fact]
    public void Reports_an_evidence_that_nobody_cites() => Assert.Equal(
        ["content/evidence/alone.md(1,1): warning SG2007: nothing in the guide leads to the evidence 'alone'; cite it where it belongs, or delete it"],
        Sound.With(Evidence("alone")).Said());

    [Fact]
    public void Reports_a_technology_a_criterion_a_scenario_a_tool_and_a_page_that_nothing_leads_to()
    {
        var guide = Sound.With(
            Technology("go", 3, "nodejs-docs"),
            Concurrency with { Id = "cost", Place = Place.StartOf("content/criteria/cost.md"), Facts = [], Related = [] },
            Chat with { Id = "shop", Place = Place.StartOf("content/scenarios/shop.md") },
            Express with { Id = "koa", Place = Place.StartOf("content/tools/koa.md") },
            Page("lonely", "page", ""),
            Page("questions", "faq", ""));

        Assert.Equal(
            [
                "content/criteria/cost.md(1,1) SG2007",
                "content/pages/lonely.md(1,1) SG2007",
                "content/pages/questions.md(1,1) SG2007",
                "content/scenarios/shop.md(1,1) SG2007",
                "content/technologies/go.md(1,1) SG2007",
                "content/tools/koa.md(1,1) SG2007",
            ],
            guide.Found().Where(f => f.EndsWith("SG2007", StringComparison.Ordinal)));
    }

    [Fact]
    public void Does_not_count_a_link_of_an_entry_to_itself() =>
        Assert.Equal(["content/pages/lonely.md(1,1) SG2007"], Sound.With(Page("lonely", "page", "[me](lonely.md)")).Found());

    [Fact]
    public void Counts_a_claim_that_speaks_of_a_criterion()
    {
        var cost = Concurrency with { Id = "cost", Place = Place.StartOf("content/criteria/cost.md"), Facts = [], Related = [] };

        var guide = Sound.With(cost, Beta.Claims[0] with { Criterion = "cost".At("seeds/beta-2022.yml", 22, 16) });

        Assert.Empty(guide.Said());
    }

    [Fact]
    public void Expects_no_link_to_overviews_and_pages_of_the_navigation()
    {
        var guide = Sound.With(Page("sources", "sources", ""), Page("404", "page", ""), Page("about", "page", ""));

        Assert.Empty((guide with { Site = guide.Site with { Navigation = [new("about".At("site/site.yml", 8, 11), "About")] } }).Said());
    }
}
