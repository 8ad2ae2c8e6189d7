using System.Collections.Immutable;
using System.Text.Json;
using StackGuide.Model.Guides;
using StackGuide.Model.Sites;

namespace StackGuide.Rendering.Tests.Pages;

/// <summary>The JSON-LD of a small guide's pages.</summary>
public sealed class StructuredDataTests
{
    private const string Words = "</script><b>";

    private static readonly Lazy<ImmutableArray<SiteFile>> Site = new(Build);

    [Fact]
    public void A_criterion_is_an_article_with_a_trail()
    {
        var (page, trail) = (Graph("criteria/warmth.html")[0], Graph("criteria/warmth.html")[1]);

        Assert.Equal("Article", Value(page, "@type"));
        Assert.Equal("Warmth " + Words, Value(page, "headline"));
        Assert.Equal("2026-01-10", Value(page, "dateModified"));
        Assert.Equal("https://example.org/criteria/warmth.html", Value(page, "url"));
        Assert.Equal(["../index.html", "../criteria.html", null], trail.GetProperty("itemListElement").EnumerateArray().Select(i => i.TryGetProperty("item", out var item) ? item.GetString() : null));
    }

    [Fact]
    public void Questions_and_answers_are_listed()
    {
        var questions = Graph("faq.html")[0].GetProperty("mainEntity").EnumerateArray().ToList();

        Assert.Equal(["What?", "Why?", "How?"], questions.Select(q => Value(q, "name")));
        Assert.Equal("That.", Value(questions[0].GetProperty("acceptedAnswer"), "text"));
    }

    [Fact]
    public void The_claims_are_a_dataset_whose_files_exist()
    {
        var files = Graph("claims.html")[0].GetProperty("distribution").EnumerateArray().Select(d => Value(d, "contentUrl")!);

        Assert.All(files, file => Assert.Contains(Site.Value, f => f.Path.Value == file));
    }

    [Fact]
    public void A_wrong_claim_is_a_fact_check_and_an_opinion_is_none()
    {
        var review = Assert.Single(Graph("sources/drinker.html"), g => Value(g, "@type") == "ClaimReview");

        Assert.Equal("Says " + Words, Value(review, "claimReviewed"));
        Assert.Equal("#drinker.2", Value(review, "url"));
        Assert.Equal("wrong", Value(review.GetProperty("reviewRating"), "alternateName"));
    }

    [Fact]
    public void The_card_of_a_shared_link_says_what_the_page_says()
    {
        var page = Site.Value.Page("criteria/warmth.html");

        Assert.Equal("Warmth " + Words, page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.Equal(page.QuerySelector("meta[name=description]")!.GetAttribute("content"), page.QuerySelector("meta[property='og:description']")!.GetAttribute("content"));
        Assert.Equal("https://example.org/criteria/warmth.html", page.QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
    }

    private static List<JsonElement> Graph(string path)
    {
        using var data = JsonDocument.Parse(Site.Value.Page(path).QuerySelector("script[type='application/ld+json']")!.TextContent);
        return [.. data.RootElement.GetProperty("@graph").EnumerateArray().Select(g => g.Clone())];
    }

    private static string? Value(JsonElement element, string key) => element.GetProperty(key).GetString();

    private static ImmutableArray<SiteFile> Build()
    {
        using var guide = GuideOnDisk.With(Words);
        var read = guide.Read();
        return SiteRenderer.Render(new Guide(read.Content), read.Theme, new RenderOptions { BaseUrl = "https://example.org/" }).Files;
    }
}
