using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Bundles;

namespace StackGuide.Rendering.Tests.Bundles;

public sealed class SingleFileTests : IDisposable
{
    private readonly GuideOnDisk _folder = GuideOnDisk.With("words");
    private readonly PreparedSite _site;
    private readonly IDocument _document;

    public SingleFileTests()
    {
        var read = _folder.Read();
        var guide = new Guide(read.Content);
        _site = SiteRenderer.Render(guide, read.Theme, new RenderOptions());
        var single = SingleFile.Render(guide, read.Theme, _site, new BundleNotes("abc123", [.. "Do as you <like>."u8]));
        _document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Assert.Single(single.Files).Render()));
    }

    [Fact]
    public void Holds_every_page_once_and_the_licence()
    {
        var pages = _site.Files.Select(f => f.Path.Value).Where(p => p.EndsWith(".html", StringComparison.Ordinal) && p != "guide.html");

        Assert.Equal(pages.Append("LICENSE.txt").Order(StringComparer.Ordinal), _document.QuerySelectorAll(".pages > article").Select(a => a.Id!["page/".Length..]).Order(StringComparer.Ordinal));
        Assert.Equal("page/index.html", _document.QuerySelector("article")!.Id);
        Assert.Equal("Do as you <like>.", _document.QuerySelector("article pre")!.TextContent);
    }

    [Fact]
    public void Has_no_id_twice() =>
        Assert.Empty(_document.All.Where(e => e.Id is { Length: > 0 }).GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void Every_link_leads_to_a_place_in_the_file()
    {
        var ids = _document.All.Select(e => e.Id).ToHashSet();
        var parts = _document.QuerySelectorAll("script[data-part]").Select(s => "#file/" + s.GetAttribute("data-part")).ToHashSet();
        var links = _document.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).ToList();

        Assert.NotEmpty(links);
        Assert.DoesNotContain(links, l => l != "#main" && !l.StartsWith("https://", StringComparison.Ordinal) && !ids.Contains(l[1..]) && !parts.Contains(l));
    }

    [Fact]
    public void Every_reference_to_an_id_leads_to_one()
    {
        var ids = _document.All.Select(e => e.Id).ToHashSet();
        var references = ((string[])["for", "aria-labelledby", "aria-describedby", "aria-controls"]).SelectMany(name => _document.QuerySelectorAll($"[{name}]").SelectMany(e => e.GetAttribute(name)!.Split(' ')));

        Assert.DoesNotContain(references, id => !ids.Contains(id));
    }

    [Fact]
    public void Loads_nothing_and_runs_only_what_its_policy_knows_by_its_hash()
    {
        var policy = _document.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!;
        var texts = _document.QuerySelectorAll("style, script:not([data-part]), script[data-part$='.js']").Select(e => e.TextContent).ToList();

        Assert.Empty(_document.QuerySelectorAll("[src], link[rel=stylesheet], [style]"));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.True(texts.Count > 4);
        Assert.All(texts, text => Assert.Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'", policy, StringComparison.Ordinal));
    }

    [Fact]
    public void A_template_that_fails_is_told_as_by_a_build()
    {
        var read = _folder.Read();
        var guide = new Guide(read.Content);
        var theme = read.Theme.With("pages/criterion", "{{ include title it }}");
        var site = SiteRenderer.Render(guide, theme, new RenderOptions());

        var single = SingleFile.Render(guide, theme, site, new BundleNotes("abc123", []));

        var fault = Assert.Single(single.Diagnostics);
        Assert.Equal(("SG7002", "templates/pages/criterion.scriban-html"), (fault.Code.Id, fault.Place.File));
        Assert.Empty(single.Files);
    }

    [Fact]
    public void Carries_scripts_that_cannot_end_their_element()
    {
        Assert.Equal("\"\\u003C/script>\\u003C!--\"", InlinePart.Inert("\"</script><!--\""));
    }

    public void Dispose() => _folder.Dispose();
}
