namespace StackGuide.Guide.Tests;

/// <summary>How much there is to read.</summary>
[Collection(OurSiteTests.Name)]
public sealed class ContentTests(OurSite site)
{
    [Fact]
    public void There_are_five_seeds() => Assert.Equal(5, site.Guide.Content.Seeds.Length);

    [Fact]
    public void There_are_at_least_three_hundred_claims() => Assert.True(site.Guide.Claims.Length >= 300, $"{site.Guide.Claims.Length}");

    [Fact]
    public void There_are_twenty_four_criteria() => Assert.Equal(24, site.Guide.Content.Criteria.Length);

    [Fact]
    public void There_are_twenty_six_scenarios() => Assert.Equal(26, site.Guide.Content.Scenarios.Length);

    [Fact]
    public void There_are_at_least_thirty_five_tools() => Assert.True(site.Guide.Content.Tools.Length >= 35, $"{site.Guide.Content.Tools.Length}");

    [Fact]
    public void There_are_at_least_eighty_evidence_entries() => Assert.True(site.Guide.Content.Evidence.Length >= 80, $"{site.Guide.Content.Evidence.Length}");

    [Fact]
    public void The_flow_has_at_least_eight_questions_and_five_outcomes()
    {
        Assert.True(site.Guide.Content.Flow.Questions.Length >= 8);
        Assert.Equal(5, site.Guide.Content.Flow.Outcomes.Length);
    }
}
