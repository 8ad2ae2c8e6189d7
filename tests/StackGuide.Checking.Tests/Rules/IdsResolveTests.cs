using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests.Rules;

public sealed class IdsResolveTests
{
    [Fact]
    public void Says_which_kind_was_asked_for_and_suggests_the_nearest_id()
    {
        var guide = Sound.With(Chat with { Weighs = [new("perfomance".At("content/scenarios/chat.md", 4, 7), Importance.Must, null)] });

        Assert.Equal(["content/scenarios/chat.md(4,7): error SG2003: no criterion 'perfomance'; did you mean 'performance'?"], guide.Said());
    }

    [Fact]
    public void Names_both_kinds_where_either_would_do()
    {
        var guide = Sound.With(Data with { Options = [Data.Options[0], Option("no", 26, "eiter"), Option("perhaps", 30, "either")] });

        Assert.Equal([$"{FlowFile}(27,15): error SG2003: no question or outcome 'eiter'; did you mean 'either'?"], guide.Said());
    }

    [Fact]
    public void Suggests_nothing_where_nothing_is_near()
    {
        var guide = Sound.With(Chat with { Recommends = "mainframe".At("content/scenarios/chat.md", 6, 13) });

        Assert.Equal(["content/scenarios/chat.md(6,13): error SG2003: no outcome 'mainframe'"], guide.Said());
    }

    [Fact]
    public void Reports_a_claim_cited_where_only_evidence_will_do()
    {
        var guide = Sound.With(Acme.Claims[0] with { Evidence = ["beta-2022.1".At("seeds/acme-2023.yml", 27, 16)] });

        Assert.Equal(["seeds/acme-2023.yml(27,16): error SG2003: no evidence 'beta-2022.1'"], guide.Said());
    }

    [Fact]
    public void Reports_an_unknown_start_of_the_flow()
    {
        var guide = Sound with { Flow = Sound.Flow with { Start = "life".At(FlowFile, 1, 8) } };

        Assert.Equal([$"{FlowFile}(1,8): error SG2003: no question 'life'; did you mean 'live'?"], guide.Said());
    }

    [Fact]
    public void Reports_an_unknown_page_in_the_navigation()
    {
        var guide = Sound with { Site = Sound.Site with { Navigation = [.. Sound.Site.Navigation, new("metod".At("site/site.yml", 9, 11), "Method")] } };

        Assert.Equal(["site/site.yml(9,11): error SG2003: no page 'metod'; did you mean 'method'?"], guide.Said());
    }

    [Fact]
    public void Reports_an_unknown_group_of_criteria()
    {
        var guide = Sound.With(Performance with { Group = "runing".At("content/criteria/performance.md", 3, 8) });

        Assert.Equal(["content/criteria/performance.md(3,8): error SG2003: no group 'runing'; did you mean 'running'?"], guide.Said());
    }

    [Fact]
    public void Asks_for_no_group_where_the_site_has_none() => Assert.Empty((Sound with { Site = Sound.Site with { Groups = [] } }).Said());
}
