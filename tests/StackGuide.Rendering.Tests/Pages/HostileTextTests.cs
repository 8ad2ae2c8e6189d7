using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StackGuide.Model.Guides;
using static StackGuide.Rendering.Tests.SmallGuide;

namespace StackGuide.Rendering.Tests.Pages;

/// <summary>Text that would like to be more than text, in every field of every kind of file.</summary>
public sealed class HostileTextTests
{
    private const string Words = """
        "><script>window.hacked=1</script><img src=x onerror="window.hacked=1">'</title></textarea>--><!-- {{title}} {{> layout}} &lt;b&gt; & \ ${x} =1+1
        """;

    private static readonly HashSet<string> Harmless =
    [
        "html", "head", "meta", "title", "link", "script", "body", "a", "header", "div", "nav", "ul", "ol", "li", "main", "h1", "h2", "h3", "p", "section", "dl", "dt", "dd",
        "span", "time", "table", "caption", "thead", "tbody", "tr", "th", "td", "br", "code", "pre", "em", "strong", "blockquote", "aside", "footer", "details", "summary",
        "form", "label", "input", "noscript", "figure", "figcaption", "svg", "g", "path", "rect", "text", "tspan", "defs", "marker", "polygon", "circle", "desc", "button", "article", "h4", "h5",
    ];

    private static readonly Lazy<Dictionary<string, byte[]>> Site = new(Build);

    [Fact]
    public void No_element_comes_out_of_it()
    {
        var strange = Pages().SelectMany(p => p.Page.All.Where(e => !Harmless.Contains(e.LocalName)).Select(e => $"{p.Path}: {e.OuterHtml}"));

        Assert.Empty(strange);
    }

    [Fact]
    public void No_script_runs_but_our_own_files()
    {
        var scripts = Pages().SelectMany(p => p.Page.Scripts).ToList();
        var handlers = Pages().SelectMany(p => p.Page.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));

        var written = scripts.Where(s => s.Source is null && s.Type != "application/ld+json").ToList();
        var loaded = scripts.Where(s => s.Source is not null).ToList();

        Assert.NotEmpty(loaded);
        Assert.All(loaded, s => Assert.Matches(@"^(\.\./)?assets/[\w-]+\.[0-9a-f]{12}\.js$", s.Source));
        Assert.All(loaded, s => Assert.Empty(s.Text));
        Assert.Equal(Run(GuideOnDisk.Theme("scripts/theme.js")), Run(Assert.Single(written.Select(s => s.Text).Distinct())));
        Assert.Empty(handlers);
    }

    [Fact]
    public void Every_address_is_a_page_an_asset_or_the_original()
    {
        var strange = Pages().SelectMany(p => p.Page.QuerySelectorAll("[href], [src]").Select(e => new Uri(new Uri($"site:///{p.Path}"), e.GetAttribute("href") ?? e.GetAttribute("src"))))
            .Where(a => a.AbsoluteUri != "https://example.org/handbook?a=1&b=2" && !(a.Scheme == "site" && Site.Value.ContainsKey(a.AbsolutePath.TrimStart('/'))));

        Assert.Empty(strange);
    }

    [Theory]
    [InlineData("index.html", "h1", "Guide ")]
    [InlineData("technologies/tea.html", "h1", "Tea ")]
    [InlineData("technologies/tea.html", "dt:nth-of-type(1)", "Kind")]
    [InlineData("criteria/warmth.html", "h1", "Warmth ")]
    [InlineData("criteria/warmth.html", ".question", "Question ")]
    [InlineData("criteria/warmth.html", "tbody th", "In a pot ")]
    [InlineData("scenarios/breakfast.html", "h1", "Breakfast ")]
    [InlineData("tools/kettle.html", "h1", "Kettle ")]
    [InlineData("evidence/handbook.html", "h1", "The handbook ")]
    [InlineData("sources/drinker.html", ".claims .says", "=1+1 ")]
    [InlineData("decide/time.html", "a.option", "Early ")]
    [InlineData("decide/teapot.html", "h1", "Outcome ")]
    public void It_is_shown_as_it_was_written(string path, string selector, string before)
    {
        var shown = Pages().Single(p => p.Path == path).Page.QuerySelector("main " + selector)!.TextContent;

        Assert.Equal(before == "Kind" ? "Kind" : before + Words, shown);
    }

    [Fact]
    public void It_is_the_value_of_an_attribute_as_it_was_written()
    {
        var page = Pages().Single(p => p.Path == "criteria/warmth.html").Page;

        Assert.Equal("Summary " + Words, page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Contains("Tea " + Words, page.QuerySelectorAll("td[data-label]").Select(c => c.GetAttribute("data-label")));
        Assert.Equal($"Warmth {Words} · Guide {Words}", page.Title);
    }

    [Fact]
    public void Data_files_hold_it_as_it_was_written()
    {
        foreach (var path in Site.Value.Keys.Where(p => p.StartsWith("data/", StringComparison.Ordinal) && p.EndsWith(".json", StringComparison.Ordinal)))
            JsonDocument.Parse(Site.Value[path]).Dispose();
        using var claims = JsonDocument.Parse(Site.Value["data/claims.json"]);
        using var flow = JsonDocument.Parse(Site.Value["data/flow.json"]);

        Assert.Equal("=1+1 " + Words, claims.RootElement[0].GetProperty("says").GetString());
        Assert.Equal("When " + Words, flow.RootElement.GetProperty("questions")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void A_spreadsheet_takes_it_for_text()
    {
        var table = Text("data/claims.csv");

        Assert.Contains("\"'=1+1 \"\"><script>", table, StringComparison.Ordinal);
        Assert.DoesNotContain(",=", table, StringComparison.Ordinal);
        Assert.DoesNotContain("\"=", table.Replace("\"\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Scripts_with_data_hold_it_as_text_that_ends_no_script()
    {
        var scripts = Site.Value.Keys.Where(p => p.Contains("guide-data.", StringComparison.Ordinal) || p.Contains("search-index.", StringComparison.Ordinal)).ToList();

        Assert.Equal(2, scripts.Count);
        foreach (var script in scripts.Select(Text))
        {
            Assert.DoesNotContain('<', script);
            using var data = JsonDocument.Parse(script[(script.IndexOf('=', StringComparison.Ordinal) + 1)..].TrimEnd(';', '\n'));
            Assert.Contains(Strings(data.RootElement), s => s.EndsWith(Words, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_sitemap_stays_sound() => Assert.NotEmpty(XDocument.Parse(Text("sitemap.xml")).Root!.Elements());

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](data:text/html,<script>alert(1)</script>)")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x](//evil.example/x.js)")]
    [InlineData("[x](\\\\evil.example)")]
    [InlineData("[x](/etc/passwd)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](../../../etc/passwd)")]
    [InlineData("[x](https://evil.example/)")]
    [InlineData("[x](about.md \"onclick=alert(1)\")")]
    [InlineData("[x][r]\n\n[r]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<https://evil.example/>")]
    [InlineData("![x](x.png)")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("x <b onclick=alert(1)>y</b>")]
    [InlineData("<!-- x --><script>alert(1)</script>")]
    [InlineData("```\"><script>alert(1)</script>\nx\n```")]
    [InlineData("`<script>alert(1)</script>`")]
    [InlineData("## <script>alert(1)</script>")]
    [InlineData("## \"onmouseover=alert(1) x=\"")]
    [InlineData("| <script> |\n|---|\n| <img onerror=alert(1)> |")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\\<script\\>alert(1)\\</script\\>")]
    [InlineData("[@\"><script>]")]
    [InlineData("{{{title}}} {{> layout}}")]
    public void Markdown_makes_no_script_and_no_address_outside(string prose)
    {
        var page = Of(Page("home", prose), Page("about", "")).Page("index.html");

        Assert.Empty(page.Scripts);
        Assert.Empty(page.QuerySelectorAll("img, iframe, object, style, main b"));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.All(page.QuerySelectorAll("[href]"), a => Assert.Matches(@"^(#|about\.html$)", a.GetAttribute("href")!));
    }

    private static Dictionary<string, byte[]> Build()
    {
        using var guide = GuideOnDisk.With(Words);
        var read = guide.Read();
        Assert.Empty(read.Diagnostics);
        var site = SiteRenderer.Render(new Guide(read.Content), read.Theme, new RenderOptions());
        Assert.Empty(site.Diagnostics);
        return site.Files.ToDictionary(f => f.Path.Value, f => f.Render());
    }

    private static string Text(string path) => Encoding.UTF8.GetString(Site.Value[path]);

    private static IEnumerable<(string Path, IHtmlDocument Page)> Pages() =>
        Site.Value.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).Select(f => (f.Key, new HtmlParser().ParseDocument(Encoding.UTF8.GetString(f.Value))));

    private static IEnumerable<string> Strings(JsonElement data) => data.ValueKind switch
    {
        JsonValueKind.String => [data.GetString()!],
        JsonValueKind.Object => data.EnumerateObject().SelectMany(p => Strings(p.Value)),
        JsonValueKind.Array => data.EnumerateArray().SelectMany(Strings),
        _ => [],
    };

    /// <summary>What of a script runs: no comments, no indentation.</summary>
    private static IEnumerable<string> Run(string script) => script.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith("//", StringComparison.Ordinal));
}
