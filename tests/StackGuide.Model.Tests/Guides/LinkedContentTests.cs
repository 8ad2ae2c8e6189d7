using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using static StackGuide.Model.Tests.Guides.Entries;

namespace StackGuide.Model.Tests.Guides;

public sealed class LinkedContentTests
{
    private static readonly LinkedContent Sound = new(new GuideContent
    {
        Criteria = [Criterion("cost", Body(anchors: ["raw-speed", "für-alle"])), Criterion("hiring")],
        Tools = [Tool("express")],
        Evidence = [Evidence("nodejs-cluster")],
        Pages = [Page("home")],
        Seeds = [Seed("acme", Claim("acme", 7))],
        Flow = Flow([Question("workload", 3)], [Outcome("both", 9)]),
    });

    private static readonly Entry Cost = Sound.Find(EntryKind.Criterion, "cost")!;

    [Theory]
    [InlineData("hiring.md", "criterion", "hiring")]
    [InlineData("./hiring.md", "criterion", "hiring")]
    [InlineData("cost.md", "criterion", "cost")]
    [InlineData("../tools/express.md", "tool", "express")]
    [InlineData("../pages/home.md", "page", "home")]
    [InlineData("../../seeds/acme.yml", "seed", "acme")]
    [InlineData("../../content/evidence/nodejs-cluster.md", "evidence", "nodejs-cluster")]
    [InlineData("%68iring.md", "criterion", "hiring")]
    [InlineData("..%2Ftools/express.md", "tool", "express")]
    [InlineData("hiring.md#", "criterion", "hiring")]
    [InlineData("#", "criterion", "cost")]
    public void Resolves_an_address_to_the_entry_of_that_file(string address, string kind, string id)
    {
        var target = Sound.Resolve(Cost, address);

        Assert.Equal(new LinkTarget(LinkState.Found, Sound.Find(EntryKind.Named(kind)!, id)), target);
    }

    [Theory]
    [InlineData("#raw-speed", "raw-speed")]
    [InlineData("cost.md#raw-speed", "raw-speed")]
    [InlineData("cost.md#raw%2Dspeed", "raw-speed")]
    [InlineData("cost.md#für-alle", "für-alle")]
    [InlineData("cost.md#f%C3%BCr-alle", "für-alle")]
    public void Resolves_an_anchor_to_the_heading_that_has_it(string address, string anchor)
    {
        var target = Sound.Resolve(Cost, address);

        Assert.Equal(new LinkTarget(LinkState.Found, Cost, anchor), target);
        Assert.Equal(anchor, target.PageAnchor);
    }

    [Theory]
    [InlineData("#raw-spede")]
    [InlineData("cost.md#Raw-Speed")]
    [InlineData("cost.md#raw-speed#twice")]
    public void Knows_the_entry_of_an_anchor_that_is_not_there(string address)
    {
        var target = Sound.Resolve(Cost, address);

        Assert.Equal(LinkState.NoSuchAnchor, target.State);
        Assert.Same(Cost, target.Entry);
        Assert.Equal(address[(address.IndexOf('#', StringComparison.Ordinal) + 1)..], target.Anchor);
    }

    [Fact]
    public void Resolves_a_claim_as_an_anchor_of_its_seed()
    {
        var target = Sound.Resolve(Cost, "../../seeds/acme.yml#acme.7");

        Assert.Equal(LinkState.Found, target.State);
        Assert.Equal(new SitePath("sources/acme.html"), target.Path);
        Assert.Equal("acme.7", target.PageAnchor);
    }

    [Theory]
    [InlineData("../decision/flow.yml#workload", "question", "decide/workload.html")]
    [InlineData("../decision/flow.yml#both", "outcome", "decide/both.html")]
    public void Resolves_a_step_of_the_flow_to_its_own_page(string address, string kind, string page)
    {
        var target = Sound.Resolve(Cost, address);

        Assert.Equal(LinkState.Found, target.State);
        Assert.Equal(kind, target.Entry!.Kind.Name);
        Assert.Equal(new SitePath(page), target.Path);
        Assert.Null(target.PageAnchor);
    }

    [Fact]
    public void Resolves_an_outcome_of_a_flow_without_questions()
    {
        var guide = new LinkedContent(new GuideContent { Criteria = [Criterion("cost")], Flow = Flow([], [Outcome("both")]) });

        var target = guide.Resolve(guide.Entries[0], "../decision/flow.yml#both");

        Assert.Equal(LinkState.Found, target.State);
    }

    [Theory]
    [InlineData("perfomance.md")]
    [InlineData("Hiring.md")]
    [InlineData("../criteria.md")]
    [InlineData("express.md#why")]
    [InlineData("../../seeds/none.yml")]
    [InlineData("../decision/flow.yml")]
    [InlineData("../decision/flow.yml#nothing")]
    public void Finds_no_entry_where_there_is_none(string address)
    {
        var target = Sound.Resolve(Cost, address);

        Assert.Equal(new LinkTarget(LinkState.NoSuchEntry), target);
    }

    [Theory]
    [InlineData("https://nodejs.org/api/")]
    [InlineData("http://nodejs.org")]
    [InlineData("HTTPS://nodejs.org#x")]
    [InlineData("//nodejs.org/api")]
    [InlineData("mailto:somebody@example.org")]
    public void Tells_addresses_of_other_sites(string address) => Assert.Equal(new LinkTarget(LinkState.Outside), Sound.Resolve(Cost, address));

    [Theory]
    [InlineData("")]
    [InlineData("/criteria/hiring.html")]
    [InlineData("/etc/passwd")]
    [InlineData("\\\\server\\share")]
    [InlineData("..\\tools\\express.md")]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("ftp://example.org/x.md")]
    [InlineData("../../../outside.md")]
    [InlineData("..%2F..%2F..%2Foutside.md")]
    [InlineData("../..")]
    [InlineData("hiring.html")]
    [InlineData("hiring")]
    [InlineData("hiring.md?x=1")]
    [InlineData("chart.png")]
    public void Refuses_what_cannot_be_published(string address) => Assert.Equal(new LinkTarget(LinkState.Refused), Sound.Resolve(Cost, address));

    [Theory]
    [InlineData("%")]
    [InlineData("%zz.md")]
    [InlineData("hiring.md#%")]
    [InlineData("%00.md")]
    [InlineData("%FF%FE.md#%C3%28")]
    [InlineData("?")]
    [InlineData(":")]
    [InlineData("##")]
    [InlineData("../../../../../..")]
    [InlineData("\ud800.md")]
    public void Resolves_no_nonsense_and_throws_at_none(string address) => Assert.NotEqual(LinkState.Found, Sound.Resolve(Cost, address).State);

    [Fact]
    public void Knows_who_points_to_an_entry_and_where_an_entry_points()
    {
        var hiring = Criterion("hiring");
        var cost = Criterion(
            "cost",
            Body(links: ["hiring.md", "gone.md"], cites: ["nodejs-cluster", "acme.7", "nobody"]),
            new IdReference("hiring", new Place("content/criteria/cost.md", 3, 1), LinkRole.Names, EntryKind.Criterion));
        var guide = new LinkedContent(new GuideContent { Criteria = [cost, hiring], Evidence = [Evidence("nodejs-cluster")], Seeds = [Seed("acme", Claim("acme", 7))] });

        var links = guide.Links.Select(l => $"{l.Role} {l.Written} {l.Target.State}");
        var toHiring = guide.LinksTo(hiring);

        Assert.Equal(
            [
                "Names hiring Found",
                "Mentions hiring.md Found",
                "Mentions gone.md NoSuchEntry",
                "Cites nodejs-cluster Found",
                "Cites acme.7 Found",
                "Cites nobody NoSuchEntry",
            ],
            links);
        Assert.Equal([LinkRole.Names, LinkRole.Mentions], toHiring.Select(l => l.Role));
        Assert.All(toHiring, l => Assert.Same(cost, l.From));
        Assert.Equal(LinkRole.Cites, Assert.Single(guide.LinksTo(guide.FindCited("acme.7")!)).Role);
        Assert.Empty(guide.LinksTo(cost));
    }

    [Fact]
    public void Counts_the_links_of_short_texts_as_the_entrys_own()
    {
        var scenario = new Scenario
        {
            Id = "chat",
            Title = "Chat",
            Place = Place.StartOf("content/scenarios/chat.md"),
            ShortTexts = [Body(links: ["../criteria/cost.md"]), Body(cites: ["nodejs-cluster"])],
            Body = Body(links: ["../criteria/hiring.md"]),
        };
        var guide = new LinkedContent(Sound.Content with { Scenarios = [scenario] });

        var written = guide.Links.Select(l => l.Written);

        Assert.Equal(["../criteria/cost.md", "nodejs-cluster", "../criteria/hiring.md"], written);
        Assert.Same(scenario, Assert.Single(guide.LinksTo(guide.Find(EntryKind.Criterion, "hiring")!)).From);
    }

    [Fact]
    public void Takes_the_first_kind_that_has_the_id_a_reference_names()
    {
        var reference = new IdReference("both", Place.StartOf("x"), LinkRole.LeadsTo, EntryKind.Question, EntryKind.Outcome);
        var guide = new LinkedContent(Sound.Content with { Criteria = [Criterion("cost", null, reference)] });

        var link = Assert.Single(guide.Links);

        Assert.Same(guide.Find(EntryKind.Outcome, "both"), link.Target.Entry);
    }

    [Fact]
    public void Lets_the_first_of_two_entries_with_one_id_stand()
    {
        var first = Tool("express");
        var second = Tool("express") with { Title = "again" };

        var guide = new LinkedContent(new GuideContent { Tools = [first, second] });

        Assert.Same(first, guide.Find(EntryKind.Tool, "express"));
        Assert.Equal(2, guide.Entries.Length);
    }

    [Fact]
    public void Tells_entries_of_different_kinds_with_one_id_apart()
    {
        var guide = new LinkedContent(new GuideContent { Tools = [Tool("cost")], Criteria = [Criterion("cost")] });

        Assert.IsType<Tool>(guide.Find(EntryKind.Tool, "cost"));
        Assert.IsType<Criterion>(guide.Find(EntryKind.Criterion, "cost"));
        Assert.Null(guide.Find<Tool>(EntryKind.Criterion, "cost"));
    }

    [Fact]
    public void Lists_the_ids_of_a_kind_and_the_files_of_all()
    {
        Assert.Equal(["cost", "hiring"], Sound.Ids(EntryKind.Criterion).Order(StringComparer.Ordinal));
        Assert.Equal(
            [
                "content/criteria/cost.md", "content/criteria/hiring.md", "content/evidence/nodejs-cluster.md",
                "content/pages/home.md", "content/tools/express.md", "seeds/acme.yml",
            ],
            Sound.Files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Lists_every_entry_kind_by_kind()
    {
        var keys = Sound.Entries.Select(e => e.Key.ToString());

        Assert.Equal(
            [
                "page 'home'", "criterion 'cost'", "criterion 'hiring'", "tool 'express'", "evidence 'nodejs-cluster'",
                "seed 'acme'", "question 'workload'", "outcome 'both'", "claim 'acme.7'",
            ],
            keys);
    }

    [Fact]
    public void Is_made_of_nothing_without_complaint()
    {
        var guide = new LinkedContent(new GuideContent());

        Assert.Empty(guide.Entries);
        Assert.Empty(guide.Links);
        Assert.Null(guide.FindCited("x"));
    }

    [Fact]
    public void Gives_every_entry_the_page_that_the_design_promises()
    {
        var pages = Sound.Entries.ToDictionary(e => e.Key.ToString(), e => $"{e.Path}{(e.Anchor is null ? "" : "#" + e.Anchor)}");

        Assert.Equal("index.html", pages["page 'home'"]);
        Assert.Equal("criteria/cost.html", pages["criterion 'cost'"]);
        Assert.Equal("tools/express.html", pages["tool 'express'"]);
        Assert.Equal("evidence/nodejs-cluster.html", pages["evidence 'nodejs-cluster'"]);
        Assert.Equal("sources/acme.html", pages["seed 'acme'"]);
        Assert.Equal("sources/acme.html#acme.7", pages["claim 'acme.7'"]);
        Assert.Equal("decide/workload.html", pages["question 'workload'"]);
        Assert.Equal("decide/both.html", pages["outcome 'both'"]);
        Assert.Equal("faq.html", Page("faq").Path.Value);
    }
}
