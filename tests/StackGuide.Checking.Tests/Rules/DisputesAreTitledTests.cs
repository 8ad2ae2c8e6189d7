using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;
using static StackGuide.Checking.Tests.SmallGuides.Written;

namespace StackGuide.Checking.Tests.Rules;

public sealed class DisputesAreTitledTests
{
    private const string File = "content/pages/contradictions.md";
    private const string Untitled = "seeds/acme-2023.yml(28,16): warning SG4010: 'acme-2023.1' and 'beta-2022.1' contradict each other, but no dispute says what about; name one of them in the disputes of the page with the view 'contradictions'";

    private static readonly GuidePage Contradictions = Page("contradictions", GuideViews.Contradictions, "Claims.");

    [Fact]
    public void Asks_for_titles_where_a_page_shows_the_contradictions() => Assert.Equal([Untitled], Sound.With(Contradictions).Said());

    [Fact]
    public void Asks_for_none_where_no_page_shows_them() => Assert.Empty(Sound.Said());

    [Theory]
    [InlineData("acme-2023.1")]
    [InlineData("beta-2022.1")]
    public void Takes_a_title_that_names_either_claim(string claim) => Assert.Empty(Titled(claim).Said());

    [Fact]
    public void Takes_a_title_that_names_another_claim_of_the_group()
    {
        var claims = Acme.Claims.Select(c => c with { Group = "the-same" }).ToList();

        Assert.Empty(Titled("acme-2023.2").With([.. claims]).Said());
    }

    [Fact]
    public void Reports_a_title_without_a_contradiction() => Assert.Equal(
        [$"{File}(5,9): warning SG4011: no contradiction belongs to the dispute 'speed'", Untitled],
        Titled("acme-2023.2").Said());

    [Fact]
    public void Reports_a_title_whose_contradictions_an_earlier_one_has_taken() => Assert.Equal(
        [$"{File}(9,9): warning SG4011: no contradiction belongs to the dispute 'scale'"],
        Sound.With(Contradictions with { Disputes = [Dispute("speed", 5, "acme-2023.1"), Dispute("scale", 9, "beta-2022.1")] }).Said());

    [Fact]
    public void Says_nothing_of_what_follows_from_a_misspelt_claim() => Assert.DoesNotContain(
        Titled("acme-2032.1").Said(),
        said => said.Contains("SG401", StringComparison.Ordinal));

    [Fact]
    public void Reports_a_title_on_a_page_that_does_not_show_it() => Assert.Equal(
        ["content/pages/method.md(5,9): warning SG4011: the view 'page' does not show the dispute 'speed'; only 'contradictions' does"],
        Sound.With(Method with { Disputes = [Dispute("speed", 5, "acme-2023.1", "content/pages/method.md")] }).Said());

    private static GuideContent Titled(string claim) => Sound.With(Contradictions with { Disputes = [Dispute("speed", 5, claim)] });

    private static Dispute Dispute(string id, int line, string claim, string file = File) =>
        new(id.At(file, line, 9), "Which one?", Prose("So [@nodejs-docs].", file, line + 2), [claim.At(file, line + 3, 14)]);
}
