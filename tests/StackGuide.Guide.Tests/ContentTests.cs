namespace StackGuide.Guide.Tests;

/// <summary>How much there is to read, at the least: an entry more is never a fault.</summary>
[Collection(OurSiteTests.Name)]
public sealed class ContentTests(OurSite site)
{
    [Fact]
    public void There_are_at_least_five_seeds() => Assert.True(site.Guide.Content.Seeds.Length >= 5, $"{site.Guide.Content.Seeds.Length}");

    [Fact]
    public void There_are_at_least_three_hundred_claims() => Assert.True(site.Guide.Claims.Length >= 300, $"{site.Guide.Claims.Length}");

    [Fact]
    public void There_are_at_least_twenty_four_criteria() => Assert.True(site.Guide.Content.Criteria.Length >= 24, $"{site.Guide.Content.Criteria.Length}");

    [Fact]
    public void There_are_at_least_twenty_six_scenarios() => Assert.True(site.Guide.Content.Scenarios.Length >= 26, $"{site.Guide.Content.Scenarios.Length}");

    [Fact]
    public void There_are_at_least_thirty_five_tools() => Assert.True(site.Guide.Content.Tools.Length >= 35, $"{site.Guide.Content.Tools.Length}");

    [Fact]
    public void There_are_at_least_eighty_evidence_entries() => Assert.True(site.Guide.Content.Evidence.Length >= 80, $"{site.Guide.Content.Evidence.Length}");

    [Fact]
    public void The_flow_has_at_least_eight_questions_and_at_least_five_outcomes()
    {
        Assert.True(site.Guide.Content.Flow.Questions.Length >= 8);
        Assert.True(site.Guide.Content.Flow.Outcomes.Length >= 5);
    }
}
