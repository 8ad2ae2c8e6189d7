using System.Text;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Rendering.Safety;

namespace StackGuide.Rendering.Hosting;

/// <summary>What hosts read: headers, redirects, a snippet for nginx.</summary>
internal static class HostFiles
{
    private const string ForEver = "public, max-age=31536000, immutable";

    public static IEnumerable<SiteFile> Files(Guide guide, string? baseUrl, string? headScript)
    {
        var redirects = Moved(guide).ToList();
        yield return Text("_headers", Headers(headScript));
        if (redirects.Count > 0)
            yield return Text("_redirects", string.Concat(redirects.Select(r => $"/{r.From} /{r.To} 301\n")));
        yield return Text("nginx.conf", Nginx(PathOf(baseUrl), headScript, redirects));
    }

    /// <summary>Pages that moved as a whole. A server never sees the place on a page, so where places went apart the page at the old address decides.</summary>
    private static IEnumerable<(SitePath From, string To)> Moved(Guide guide) =>
        RedirectPages.Found(guide)
            .GroupBy(r => r.From!.Value)
            .Where(g => g.All(r => r.FromAnchor is null))
            .Select(g => (g.Key, g.First()))
            .Select(r => (r.Key, r.Item2.Target!.Path + (r.Item2.Anchor is { } anchor ? "#" + anchor : "")));

    private static IEnumerable<(string Name, string Value)> HeadersOfAll(string? headScript) =>
    [
        ("Content-Security-Policy", ContentSecurityPolicy.OfHost(headScript)),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Referrer-Policy", "same-origin"),
        ("X-Content-Type-Options", "nosniff"),
    ];

    /// <summary>In the form of Netlify and Cloudflare Pages. Pages are left to their hosts' own short caching, since the same header twice is joined.</summary>
    private static string Headers(string? headScript) =>
        $"/*\n{string.Concat(HeadersOfAll(headScript).Select(h => $"  {h.Name}: {h.Value}\n"))}/assets/*\n  Cache-Control: {ForEver}\n";

    /// <summary>To be included in a server block whose <c>root</c> is the folder that the address's path begins in.</summary>
    private static string Nginx(string path, string? headScript, IEnumerable<(SitePath From, string To)> redirects)
    {
        // A level that adds one header takes none from the level above, so each says all.
        string Added(string indent, string caching) => string.Concat(
            HeadersOfAll(headScript).Append(("Cache-Control", caching)).Select(h => $"{indent}add_header {h.Item1} \"{h.Item2}\" always;\n"));

        var conf = new StringBuilder($$"""
            # Written by stackguide build for the path {{path}}; include it in a server block. docs/hosts/nginx.md says how.
            location ^~ {{path}} {
                index index.html;
                charset utf-8;
                charset_types text/css text/javascript application/javascript application/json application/xml text/csv text/plain;
                absolute_redirect off;
                error_page 404 {{path}}404.html;
                gzip on;
                gzip_static on;
                gzip_vary on;
                gzip_types text/css text/javascript application/javascript application/json application/xml application/atom+xml text/csv text/plain image/svg+xml;

            """.ReplaceLineEndings("\n"));
        conf.Append(Added("    ", "no-cache"))
            .Append($"\n    location ^~ {path}assets/ {{\n").Append(Added("        ", ForEver)).Append("    }\n")
            .Append($"\n    location = {path}nginx.conf {{ return 404; }}\n    location = {path}_headers {{ return 404; }}\n    location = {path}_redirects {{ return 404; }}\n");
        foreach (var (from, to) in redirects)
            conf.Append($"    location = {path}{from} {{ return 301 {path}{to}; }}\n");
        return conf.Append("}\n").ToString();
    }

    /// <summary>The path that the site is hosted below. One with signs that nginx gives a meaning is left to whoever writes it by hand.</summary>
    private static string PathOf(string? baseUrl) =>
        baseUrl is not null && new Uri(baseUrl).AbsolutePath is var path && path.All(c => char.IsAsciiLetterOrDigit(c) || "/-._~".Contains(c)) ? path : "/";

    private static SiteFile Text(string path, string text) => new(new SitePath(path), () => Encoding.UTF8.GetBytes(text));
}
