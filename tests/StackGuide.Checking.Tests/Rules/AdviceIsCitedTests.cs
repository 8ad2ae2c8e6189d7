using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests.Rules;

public sealed class AdviceIsCitedTests
{
    private static readonly Claim Advice = Acme.Claims[1];

    [Fact]
    public void Reports_advice_that_nothing_in_the_flow_cites() => Assert.Equal(
        ["seeds/acme-2023.yml(40,5): warning SG5005: the advice 'acme-2023.2' is cited by no option and no outcome of the flow"],
        Uncited.Said());

    [Fact]
    public void Accepts_advice_that_an_outcome_cites()
    {
        Assert.Empty(Uncited.With(TakePython with { Cites = [Advice.Id.At(FlowFile, 52, 12)] }).Said());
        Assert.Empty(Uncited.With(TakePython with { Because = Written.Prose($"As [@{Advice.Id}] says.", FlowFile, 52) }).Said());
    }

    [Fact]
    public void Counts_no_citation_outside_the_flow() => Assert.Equal(
        ["seeds/acme-2023.yml(40,5) SG5005"],
        Uncited.With(Method with { Body = Written.Prose($"[@{Advice.Id}]", "content/pages/method.md") }).Found());

    [Fact]
    public void Asks_for_no_citation_where_there_is_no_flow() => Assert.DoesNotContain(
        (Uncited with { Flow = Flow.None }).Found(), f => f.EndsWith("SG5005", StringComparison.Ordinal));

    private static GuideContent Uncited => Sound.With(Live with { Options = [Live.Options[0] with { Cites = [] }, Live.Options[1]] });
}
