using System.Collections.Immutable;
using System.Text.Json;
using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Tests.Pages;

/// <summary>The JSON-LD of a small guide's pages.</summary>
public sealed class StructuredDataTests
{
    private const string Words = "</script><b>";

    private static readonly Lazy<ImmutableArray<SiteFile>> Site = new(() => Build("https://example.org/guide/"));

    private static readonly Lazy<ImmutableArray<SiteFile>> Unhosted = new(() => Build(null));

    [Fact]
    public void A_criterion_is_an_article_with_a_trail()
    {
        var (page, trail) = (Graph("criteria/warmth.html")[0], Graph("criteria/warmth.html")[1]);

        Assert.Equal("Article", Value(page, "@type"));
        Assert.Equal("Warmth " + Words, Value(page, "headline"));
        Assert.Equal("2026-01-10", Value(page, "dateModified"));
        Assert.Equal("https://example.org/guide/criteria/warmth.html", Value(page, "url"));
        Assert.Equal("Guide " + Words, Value(page.GetProperty("publisher"), "name"));
        Assert.Equal(["https://example.org/guide/index.html", "https://example.org/guide/criteria.html", null], Trail(trail));
    }

    /// <summary>What reads them holds them against the page's own address.</summary>
    [Fact]
    public void Without_a_host_addresses_are_relative_to_the_page()
    {
        var trail = Graph("criteria/warmth.html", Unhosted.Value)[1];
        var review = Assert.Single(Graph("sources/drinker.html", Unhosted.Value), g => Value(g, "@type") == "ClaimReview");
        var files = Graph("claims.html", Unhosted.Value)[0].GetProperty("distribution").EnumerateArray().Select(d => Value(d, "contentUrl"));

        Assert.Equal(["../index.html", "../criteria.html", null], Trail(trail));
        Assert.Equal("#drinker.2", Value(review, "url"));
        Assert.Equal(["data/claims.json", "data/claims.csv"], files);
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
        var dataset = Graph("claims.html")[0];
        var files = dataset.GetProperty("distribution").EnumerateArray().Select(d => Value(d, "contentUrl")!);

        Assert.All(files, file => Assert.Contains(Site.Value, f => "https://example.org/guide/" + f.Path.Value == file));
        Assert.Equal("Summary " + Words, Value(dataset, "description"));
        Assert.Equal("https://example.org/licence", Value(dataset, "license"));
        Assert.Equal("Guide " + Words, Value(dataset.GetProperty("creator"), "name"));
    }

    /// <summary>The headline is a third party's; the page is what we say of it.</summary>
    [Fact]
    public void An_article_and_a_source_are_what_their_pages_are_about()
    {
        var article = Graph("sources/drinker.html")[0];
        var source = Graph("evidence/handbook.html")[0];
        var page = Site.Value.Page("sources/drinker.html");

        Assert.Equal("Publisher " + Words + ": its claims, checked", Value(article, "headline"));
        Assert.Equal("On tea " + Words, Value(article.GetProperty("about"), "headline"));
        Assert.Equal("Publisher " + Words + ": its claims, checked", page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.StartsWith("Publisher " + Words + ": its claims, checked · ", page.Title, StringComparison.Ordinal);
        Assert.Equal("WebPage", Value(source, "@type"));
        Assert.Equal("https://example.org/handbook?a=1&b=2", Value(source.GetProperty("about"), "url"));
    }

    [Fact]
    public void A_wrong_claim_is_a_fact_check_and_an_opinion_is_none()
    {
        var review = Assert.Single(Graph("sources/drinker.html"), g => Value(g, "@type") == "ClaimReview");

        Assert.Equal("Says " + Words, Value(review, "claimReviewed"));
        Assert.Equal("https://example.org/guide/sources/drinker.html#drinker.2", Value(review, "url"));
        Assert.Equal("wrong", Value(review.GetProperty("reviewRating"), "alternateName"));
    }

    [Fact]
    public void The_card_of_a_shared_link_says_what_the_page_says()
    {
        var page = Site.Value.Page("criteria/warmth.html");

        Assert.Equal("Warmth " + Words, page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.Equal(page.QuerySelector("meta[name=description]")!.GetAttribute("content"), page.QuerySelector("meta[property='og:description']")!.GetAttribute("content"));
        Assert.Equal("https://example.org/guide/criteria/warmth.html", page.QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
    }

    private static IEnumerable<string?> Trail(JsonElement trail) => trail.GetProperty("itemListElement").EnumerateArray().Select(i => i.TryGetProperty("item", out var item) ? item.GetString() : null);

    private static List<JsonElement> Graph(string path) => Graph(path, Site.Value);

    private static List<JsonElement> Graph(string path, ImmutableArray<SiteFile> site)
    {
        using var data = JsonDocument.Parse(site.Page(path).QuerySelector("script[type='application/ld+json']")!.TextContent);
        return [.. data.RootElement.GetProperty("@graph").EnumerateArray().Select(g => g.Clone())];
    }

    private static string? Value(JsonElement element, string key) => element.GetProperty(key).GetString();

    private static ImmutableArray<SiteFile> Build(string? baseUrl)
    {
        using var guide = GuideOnDisk.With(Words);
        var read = guide.Read();
        return SiteRenderer.Render(new Guide(read.Content), read.Theme, new RenderOptions { BaseUrl = baseUrl }).Files;
    }
}
