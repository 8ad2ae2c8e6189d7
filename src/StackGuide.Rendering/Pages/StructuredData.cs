using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using StackGuide.Markdown.Writers;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Data;
using StackGuide.Rendering.Entries;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Views;

namespace StackGuide.Rendering.Pages;

/// <summary>What a page is, for machines: JSON-LD in the vocabulary of schema.org.</summary>
/// <remarks>Addresses are whole when it is known where the guide is hosted, as search engines want them. Otherwise they are relative, and not left
/// out: JSON-LD is read against the address of its page, so that they are right wherever the site lies.</remarks>
internal static class StructuredData
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <returns>JSON in which no character can end the script that holds it.</returns>
    public static string Of(Guide guide, Entry entry, IReadOnlyList<LinkModel> breadcrumbs, string? canonical)
    {
        List<JsonNode> graph = [Page(guide, entry, canonical)];
        if (breadcrumbs.Count > 0)
            graph.Add(Trail(entry, breadcrumbs, canonical));
        if (entry is Seed seed)
        {
            foreach (var claim in seed.Claims.Where(IsCorrected))
                graph.Add(Review(guide, seed, claim, canonical));
        }

        return new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = new JsonArray([.. graph]) }.ToJsonString(Options);
    }

    private static JsonObject Page(Guide guide, Entry entry, string? canonical)
    {
        var type = TypeOf(entry);
        var page = new JsonObject
        {
            ["@type"] = type,
            [entry is GuidePage ? "name" : "headline"] = PageTitles.Of(entry),
            ["publisher"] = Organization(guide.Site.Title),
        };
        if (canonical is not null)
            page["url"] = canonical;
        if (Days.Of(entry.Review) is { } day)
            page["dateModified"] = day;
        if (entry is Evidence evidence)
            page["about"] = new JsonObject { ["@type"] = "CreativeWork", ["name"] = evidence.Title, ["url"] = evidence.Url, ["publisher"] = Organization(evidence.Publisher) };
        if (entry is Seed seed)
            page["about"] = Original(seed);
        if (type == "FAQPage")
            page["mainEntity"] = Questions(entry.Body);
        if (type == "Dataset")
            DescribeDataset(guide, entry, page, canonical);
        return page;
    }

    private static string TypeOf(Entry entry) => entry switch
    {
        GuidePage { Id: GuidePage.HomeId } => "WebSite",
        GuidePage page => ViewDefinitions.Of(page).SchemaType,
        _ => EntryPages.Of(entry.Kind).SchemaType,
    };

    private static void DescribeDataset(Guide guide, Entry entry, JsonObject dataset, string? canonical)
    {
        dataset["description"] = Descriptions.Of(entry);
        dataset["creator"] = Organization(guide.Site.Title);
        if (guide.Site.Licence is { } licence)
            dataset["license"] = licence;
        dataset["distribution"] = entry is Measurement measurement
            ? new JsonArray(Download("text/csv", MeasurementExports.SamplesOf(measurement).RelativeTo(measurement.Path), canonical))
            : new JsonArray(Download("application/json", "data/claims.json", canonical), Download("text/csv", "data/claims.csv", canonical));
    }

    private static JsonObject Organization(string name) => new() { ["@type"] = "Organization", ["name"] = name };

    /// <summary>The article that a seed's page is about; its publisher where it names one.</summary>
    private static JsonObject Original(Seed seed)
    {
        var article = new JsonObject { ["@type"] = "Article", ["headline"] = seed.Title };
        if (SeedNames.IsNamed(seed))
            article["publisher"] = Organization(seed.Publisher);
        return article;
    }

    /// <summary>An address from the page: whole when the page's own is known.</summary>
    private static string Address(string? canonical, string href) => canonical is null ? href : new Uri(new Uri(canonical), href).AbsoluteUri;

    private static JsonArray Questions(Body body)
    {
        var questions = body.Headings.Zip(PlainTextWriter.Sections(body)).Where(q => q.First.Text.EndsWith('?') && q.Second.Length > 0);
        return new JsonArray([.. questions.Select(JsonNode (q) => new JsonObject
        {
            ["@type"] = "Question",
            ["name"] = q.First.Text,
            ["acceptedAnswer"] = new JsonObject { ["@type"] = "Answer", ["text"] = q.Second },
        })]);
    }

    private static JsonObject Download(string format, string address, string? canonical) => new() { ["@type"] = "DataDownload", ["encodingFormat"] = format, ["contentUrl"] = Address(canonical, address) };

    private static JsonObject Trail(Entry entry, IReadOnlyList<LinkModel> breadcrumbs, string? canonical) => new()
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray([.. breadcrumbs.Select((crumb, i) => (JsonNode)new JsonObject
        {
            ["@type"] = "ListItem",
            ["position"] = i + 1,
            ["name"] = crumb.Title,
            ["item"] = Address(canonical, crumb.Href),
        }).Append(new JsonObject { ["@type"] = "ListItem", ["position"] = breadcrumbs.Count + 1, ["name"] = PageTitles.Of(entry) })]),
    };

    /// <summary>A fact check is one where a source says otherwise; for the rest there is the open data.</summary>
    private static bool IsCorrected(Claim claim) => claim.Standing.Value is Standing.Wrong or Standing.Outdated;

    private static JsonObject Review(Guide guide, Seed seed, Claim claim, string? canonical) => new()
    {
        ["@type"] = "ClaimReview",
        ["url"] = Address(canonical, "#" + claim.Anchor),
        ["claimReviewed"] = claim.Says,
        ["author"] = Organization(guide.Site.Title),
        ["reviewRating"] = new JsonObject { ["@type"] = "Rating", ["worstRating"] = 1, ["bestRating"] = 5, ["ratingValue"] = claim.Standing.Value == Standing.Wrong ? 1 : 2, ["alternateName"] = Wording.Of(claim.Standing.Value) },
        ["itemReviewed"] = new JsonObject { ["@type"] = "Claim", ["appearance"] = Original(seed) },
    };
}
