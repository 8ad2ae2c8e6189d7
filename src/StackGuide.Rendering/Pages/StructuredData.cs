using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Search;

namespace StackGuide.Rendering.Pages;

/// <summary>What a page is, for machines: JSON-LD in the vocabulary of schema.org. Addresses are relative to the page unless the guide's own is known.</summary>
internal static class StructuredData
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <returns>JSON in which no character can end the script that holds it.</returns>
    public static string Of(Guide guide, Entry entry, IReadOnlyList<LinkModel> breadcrumbs, string? canonical)
    {
        var graph = new JsonArray { Page(guide, entry, canonical) };
        if (breadcrumbs.Count > 0)
            graph.Add(Trail(entry, breadcrumbs));
        if (entry is Seed seed)
        {
            foreach (var claim in seed.Claims.Where(IsCorrected))
                graph.Add(Review(guide, seed, claim));
        }

        return new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph }.ToJsonString(Options);
    }

    private static JsonObject Page(Guide guide, Entry entry, string? canonical)
    {
        var page = new JsonObject
        {
            ["@type"] = entry switch
            {
                GuidePage { Id: "home" } => "WebSite",
                GuidePage { View.Value: "faq" } => "FAQPage",
                GuidePage { View.Value: "claims" } => "Dataset",
                GuidePage or Question or Outcome => "WebPage",
                _ => "Article",
            },
            [entry is GuidePage ? "name" : "headline"] = entry.Title,
        };
        if (canonical is not null)
            page["url"] = canonical;
        if (EntryPages.Day(entry.Review) is { } day)
            page["dateModified"] = day;
        if (entry.Kind == EntryKind.Evidence)
            page["isBasedOn"] = ((Evidence)entry).Url;
        if (entry is GuidePage { View.Value: "faq" })
            page["mainEntity"] = Questions(entry.Body);
        if (entry is GuidePage { View.Value: "claims" })
            page["distribution"] = new JsonArray(Download("application/json", "data/claims.json"), Download("text/csv", "data/claims.csv"));
        return page;
    }

    private static JsonArray Questions(Body body)
    {
        var questions = body.Headings.Zip(PlainSections.Of(body)).Where(q => q.First.Text.EndsWith('?') && q.Second.Length > 0);
        return [.. questions.Select(q => new JsonObject
        {
            ["@type"] = "Question",
            ["name"] = q.First.Text,
            ["acceptedAnswer"] = new JsonObject { ["@type"] = "Answer", ["text"] = q.Second },
        })];
    }

    private static JsonObject Download(string format, string address) => new() { ["@type"] = "DataDownload", ["encodingFormat"] = format, ["contentUrl"] = address };

    private static JsonObject Trail(Entry entry, IReadOnlyList<LinkModel> breadcrumbs) => new()
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray([.. breadcrumbs.Select((crumb, i) => (JsonNode)new JsonObject
        {
            ["@type"] = "ListItem",
            ["position"] = i + 1,
            ["name"] = crumb.Title,
            ["item"] = crumb.Href,
        }).Append(new JsonObject { ["@type"] = "ListItem", ["position"] = breadcrumbs.Count + 1, ["name"] = entry.Title })]),
    };

    /// <summary>A fact check is one where a source says otherwise; for the rest there is the open data.</summary>
    private static bool IsCorrected(Claim claim) => claim.Standing.Value is Standing.Wrong or Standing.Outdated;

    private static JsonObject Review(Guide guide, Seed seed, Claim claim) => new()
    {
        ["@type"] = "ClaimReview",
        ["url"] = "#" + claim.Anchor,
        ["claimReviewed"] = claim.Says,
        ["author"] = new JsonObject { ["@type"] = "Organization", ["name"] = guide.Site.Title },
        ["reviewRating"] = new JsonObject { ["@type"] = "Rating", ["worstRating"] = 1, ["bestRating"] = 5, ["ratingValue"] = claim.Standing.Value == Standing.Wrong ? 1 : 2, ["alternateName"] = Wording.Of(claim.Standing.Value) },
        ["itemReviewed"] = new JsonObject { ["@type"] = "Claim", ["appearance"] = new JsonObject { ["@type"] = "Article", ["headline"] = seed.Title, ["publisher"] = SeedNames.Of(seed) } },
    };
}
