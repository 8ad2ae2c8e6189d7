using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests.Rules;

public sealed class CitationsResolveTests
{
    [Fact]
    public void Accepts_evidence_and_claims()
    {
        var guide = Sound.With(Method with { Body = Written.Prose("So [@python-docs] and [@acme-2023.1]", "content/pages/method.md") });

        Assert.Empty(guide.Said());
    }

    [Fact]
    public void Reports_a_key_in_prose_at_the_key()
    {
        var guide = Sound.With(Method with { Body = Written.Prose("So [@nodejs-dcos]", "content/pages/method.md") });

        Assert.Equal(["content/pages/method.md(10,5): error SG2004: '@nodejs-dcos' is no evidence entry, measurement or claim; did you mean 'nodejs-docs'?"], guide.Said());
    }

    [Fact]
    public void Reports_a_key_in_front_matter_once()
    {
        var row = Performance.Facts[0];
        var cell = row.Cells["nodejs"] with { Cites = ["gone".At("content/criteria/performance.md", 21, 40)] };
        var guide = Sound.With(Performance with { Facts = [row with { Cells = row.Cells.SetItem("nodejs", cell) }] });

        Assert.Equal(["content/criteria/performance.md(21,40) SG2004"], guide.Found());
    }
}
