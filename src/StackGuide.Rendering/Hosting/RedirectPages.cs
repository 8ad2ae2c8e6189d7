using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Rendering.Assets;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Safety;

namespace StackGuide.Rendering.Hosting;

/// <summary>A small page at each former address, for hosts that know no redirects and for opened folders.</summary>
internal sealed partial class RedirectPages(Guide guide, HashedAssets assets)
{
    /// <summary>Keeps the place that was asked for; published only where there are redirects.</summary>
    public const string Script = GuideLayout.Scripts + "/redirect.js";

    public static IEnumerable<SiteFile> Files(Guide guide, HashedAssets assets)
    {
        var pages = new RedirectPages(guide, assets);
        return Found(guide).GroupBy(r => r.From!.Value).Select(g => new SiteFile(g.Key, () => Encoding.UTF8.GetBytes(pages.Page(g.Key, [.. g]))) { Source = g.First().Source.From.Place });
    }

    /// <summary>Those that lead to a page.</summary>
    public static IEnumerable<ResolvedRedirect> Found(Guide guide) => RedirectMap.Of(guide.Content).Where(r => r.State == RedirectState.Found);

    private string Page(SitePath from, ImmutableArray<ResolvedRedirect> redirects)
    {
        var main = redirects.FirstOrDefault(r => r.FromAnchor is null) ?? redirects[0];
        var to = Hrefs.Escape(Address(from, main));
        var places = redirects.Where(r => r.FromAnchor is not null).ToDictionary(r => r.FromAnchor!, r => Address(from, r));
        var title = Hrefs.Escape(main.Target!.Title);
        var script = assets.Find(Script) is { } found
            ? $"<script src=\"{found.RelativeTo(from)}\" data-to=\"{to}\"{(places.Count > 0 ? $" data-places=\"{Hrefs.Escape(JsonSerializer.Serialize(places, PlacesJson.Default.DictionaryStringString))}\"" : "")}></script>\n"
            : "";
        var style = assets.Find(Stylesheets.Whole) is { } sheet ? $"<link rel=\"stylesheet\" href=\"{sheet.RelativeTo(from)}\">\n" : "";
        return $"""
            <!doctype html>
            <html lang="{Hrefs.Escape(guide.Site.Language)}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Hrefs.Escape(ContentSecurityPolicy.OfPages(headScript: null))}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>Moved: {title}</title>
            {script}{(script.Length > 0 ? $"<noscript><meta http-equiv=\"refresh\" content=\"0; url={to}\"></noscript>" : $"<meta http-equiv=\"refresh\" content=\"0; url={to}\">")}
            <link rel="canonical" href="{to}">
            {style}</head>
            <body>
            <main class="wrap page"><h1>This page has moved</h1><p>It is now part of <a href="{to}">{title}</a>.</p></main>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    [JsonSerializable(typeof(Dictionary<string, string>))]
    private sealed partial class PlacesJson : JsonSerializerContext;

    private static string Address(SitePath from, ResolvedRedirect redirect) => Hrefs.To(from, redirect.Target!.Path, redirect.Anchor);
}
