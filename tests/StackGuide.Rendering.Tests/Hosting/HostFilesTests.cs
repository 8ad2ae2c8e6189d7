using System.Security.Cryptography;
using System.Text;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Rendering.Pages;

namespace StackGuide.Rendering.Tests.Hosting;

public sealed class HostFilesTests
{
    private const string Script = "theme();";

    private static readonly GuideContent Guide = SmallGuide.Of(
        SmallGuide.Page("home", ""), SmallGuide.Page("404", "Nothing here."), SmallGuide.Tool("koa", "Koa", "## Use\n\nText."));

    private static readonly Theme Theme = SmallGuide.PlainTheme with
    {
        Assets =
        [
            new Asset(PageScripts.Head, [.. Encoding.UTF8.GetBytes(Script)]),
            new Asset("site/scripts/redirect.js", [.. "/* redirect */"u8]),
        ],
    };

    private static string ScriptHash => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Script)))}'";

    [Fact]
    public void Headers_let_pages_load_their_own_files_alone_and_assets_be_kept_for_ever() => Assert.Equal(
        $"""
        /*
          Content-Security-Policy: default-src 'none'; base-uri 'none'; form-action 'none'; script-src 'self' {ScriptHash}; style-src 'self'; img-src 'self'; connect-src 'self'; frame-ancestors 'none'
          Cross-Origin-Opener-Policy: same-origin
          Referrer-Policy: same-origin
          X-Content-Type-Options: nosniff
        /assets/*
          Cache-Control: public, max-age=31536000, immutable

        """,
        Guide.Render(Theme).Files.Text("_headers"));

    [Fact]
    public void Redirects_are_listed_for_hosts_and_stand_as_pages_for_all_others()
    {
        var site = With(("tools/express.html", "tools/koa.html"), ("tools/connect.html", "tools/koa.html#use")).Render(Theme).Files;

        Assert.Equal("/tools/connect.html /tools/koa.html#use 301\n/tools/express.html /tools/koa.html 301\n", Sorted(site.Text("_redirects")));
        Assert.Contains("location = /tools/express.html { return 301 /tools/koa.html; }", site.Text("nginx.conf"), StringComparison.Ordinal);
        var page = site.Page("tools/express.html");
        Assert.Equal("koa.html", page.QuerySelector("main a")!.GetAttribute("href"));
        Assert.Equal("koa.html", page.QuerySelector("script")!.GetAttribute("data-to"));
        Assert.Contains("0; url=koa.html", page.QuerySelector("noscript")!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal("koa.html#use", site.Page("tools/connect.html").QuerySelector("main a")!.GetAttribute("href"));
        Assert.DoesNotContain("express", site.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Leave_to_the_page_what_only_a_browser_can_tell_apart()
    {
        var site = With(("tools/express.html", "index.html"), ("tools/express.html#routes", "tools/koa.html#use")).Render(Theme).Files;

        Assert.DoesNotContain(site, f => f.Path.Value == "_redirects");
        Assert.Equal("""{"routes":"koa.html#use"}""", site.Page("tools/express.html").QuerySelector("script")!.GetAttribute("data-places"));
        Assert.Equal("../index.html", site.Page("tools/express.html").QuerySelector("script")!.GetAttribute("data-to"));
    }

    [Fact]
    public void No_redirects_leave_no_trace()
    {
        var paths = Guide.Render(Theme).Files.Select(f => f.Path.Value).ToList();

        Assert.DoesNotContain("_redirects", paths);
        Assert.DoesNotContain(paths, p => p.Contains("redirect", StringComparison.Ordinal));
    }

    [Fact]
    public void The_snippet_for_nginx_names_the_path_that_the_site_is_hosted_below()
    {
        var conf = Guide.Render(Theme, new RenderOptions { BaseUrl = "https://example.org/any/sub/" }).Files.Text("nginx.conf");

        Assert.Contains("location ^~ /any/sub/ {\n", conf, StringComparison.Ordinal);
        Assert.Contains("error_page 404 /any/sub/404.html;", conf, StringComparison.Ordinal);
        Assert.Contains("location ^~ /any/sub/assets/ {", conf, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_for_missing_ones_works_at_any_depth_once_the_host_is_known()
    {
        var theme = Theme.With("pages/page", "<h1>{{ title }}</h1><a href=\"index.html\">Home</a><a href=\"#x\">x</a>");

        Assert.Equal(["/any/sub/index.html", "#x"], Hrefs(new RenderOptions { BaseUrl = "https://example.org/any/sub/" }));
        Assert.Equal(["index.html", "#x"], Hrefs(new RenderOptions()));

        IEnumerable<string?> Hrefs(RenderOptions options) => Guide.Render(theme, options).Files.Page("404.html").QuerySelectorAll("main a").Select(a => a.GetAttribute("href"));
    }

    private static GuideContent With(params (string From, string To)[] redirects) => Guide with
    {
        Redirects = [.. redirects.Select(r => new Redirect(At(r.From), At(r.To)))],
    };

    private static Located<string> At(string text) => new(text, Place.StartOf("site/redirects.yml"));

    private static string Sorted(string lines) => string.Concat(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal).Select(l => l + "\n"));
}
