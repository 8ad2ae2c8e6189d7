using System.Text;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Rendering;

/// <summary>Files for search engines and hosts.</summary>
internal static class SiteIndexes
{
    public static IEnumerable<SiteFile> Files(Guide guide, string? baseUrl)
    {
        yield return new SiteFile(new SitePath("robots.txt"), () => Encoding.UTF8.GetBytes(Robots(baseUrl)));
        yield return new SiteFile(new SitePath("sitemap.xml"), () => Encoding.UTF8.GetBytes(Sitemap(guide, baseUrl)));
        yield return new SiteFile(new SitePath(".nojekyll"), () => []);
    }

    private static string Robots(string? baseUrl) =>
        "User-agent: *\nAllow: /\n" + (baseUrl is null ? "" : $"Sitemap: {baseUrl}sitemap.xml\n");

    /// <summary>The protocol wants whole addresses; without a base URL they are relative, which at least says what there is.</summary>
    private static string Sitemap(Guide guide, string? baseUrl)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (var entry in guide.Entries.Where(e => e.Kind.HasPage && e.Path != Hosting.NotFoundPage.Path).OrderBy(e => e.Path))
        {
            xml.Append("  <url><loc>").Append(Pages.Hrefs.Escape(baseUrl + entry.Path.Value)).Append("</loc>");
            if (Pages.Days.Of(entry.Review) is { } day)
                xml.Append("<lastmod>").Append(day).Append("</lastmod>");
            xml.Append("</url>\n");
        }

        return xml.Append("</urlset>\n").ToString();
    }
}
