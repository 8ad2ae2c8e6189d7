using AngleSharp.Dom;

namespace StackGuide.Guide.Tests;

[Collection(OurSiteTests.Name)]
public sealed class LinkTests(OurSite site)
{
    // The site may lie anywhere; it must stay below that place.
    private const string Host = "http://host.example";
    private const string Below = Host + "/some/path/";

    private static readonly string[] AddressAttributes = ["href", "src", "srcset", "action", "formaction", "poster", "data", "xlink:href", "cite", "background"];

    [Fact]
    public void Every_link_leads_to_a_file_and_an_anchor_below_any_path()
    {
        var files = site.Files.ToHashSet(StringComparer.Ordinal);

        var faults = InternalAddresses().Select(a => FaultOf(files, a.Page, a.Address)).OfType<string>();

        Expect.None(faults);
    }

    [Fact]
    public void Every_link_is_relative_and_names_a_file()
    {
        var faults = InternalAddresses()
            .Where(a => !IsRelativeAndNamesAFile(a.Address))
            .Select(a => $"{a.Page.Path}: '{a.Address}'");

        Expect.None(faults);
    }

    [Fact]
    public void Only_links_to_originals_leave_the_site()
    {
        var outside = site.Documents.SelectMany(p => p.Document.QuerySelectorAll("a.outside").Select(a => (p.Path, Address: a.GetAttribute("href")!))).ToList();
        var known = site.Guide.Content.Evidence.Select(e => e.Url).ToHashSet(StringComparer.Ordinal);

        var faults = outside.Where(o => !known.Contains(o.Address)).Select(o => $"{o.Path}: '{o.Address}' stands in no evidence entry");

        Expect.None(faults);
        Assert.True(outside.Count >= site.Guide.Content.Evidence.Length);
    }

    [Fact]
    public void Links_to_originals_tell_the_other_host_nothing_of_the_window()
    {
        var faults = site.Documents
            .SelectMany(p => p.Document.QuerySelectorAll("a.outside").Select(a => (p.Path, Link: a)))
            .Where(x => x.Link.GetAttribute("rel")?.Split(' ').Contains("noopener") != true)
            .Select(x => $"{x.Path}: {x.Link.OuterHtml}");

        Expect.None(faults);
    }

    [Fact]
    public void No_text_of_the_guide_loads_a_style_or_a_font_from_elsewhere()
    {
        var styles = site.Files.Where(f => f.EndsWith(".css", StringComparison.Ordinal)).Select(f => (File: f, Text: File.ReadAllText(site.At(f))))
            .Concat(site.Documents.SelectMany(p => p.Document.QuerySelectorAll("style").Select(s => (File: p.Path, Text: s.TextContent))))
            .Concat(site.Documents.SelectMany(p => p.Document.QuerySelectorAll("[style]").Select(s => (File: p.Path, Text: s.GetAttribute("style")!))))
            .ToList();

        var faults = styles.Where(s => s.Text.Contains("url(", StringComparison.OrdinalIgnoreCase) || s.Text.Contains("@import", StringComparison.OrdinalIgnoreCase)).Select(s => s.File);

        Assert.NotEmpty(styles);
        Expect.None(faults);
    }

    private IEnumerable<(Page Page, string Address)> InternalAddresses() =>
        from page in site.Documents
        from element in page.Document.All
        where !element.ClassList.Contains("outside")
        from name in AddressAttributes
        let address = element.GetAttribute(name)
        where address is not null
        select (page, address);

    private string? FaultOf(HashSet<string> files, Page page, string address)
    {
        if (!Uri.TryCreate(new Uri(Below + page.Path), address, out var target))
            return $"{page.Path}: '{address}' is no address";
        var whole = target.GetLeftPart(UriPartial.Path);
        if (!whole.StartsWith(Below, StringComparison.Ordinal))
            return $"{page.Path}: '{address}' leaves the site";
        var path = Uri.UnescapeDataString(whole[Below.Length..]);
        if (!files.Contains(path))
            return $"{page.Path}: '{address}' leads to no file";
        var anchor = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        if (!address.Contains('#'))
            return null;
        return site.ByPath.TryGetValue(path, out var there) && there.Ids.Contains(anchor) ? null : $"{page.Path}: '{address}' leads to no anchor";
    }

    private static bool IsRelativeAndNamesAFile(string address)
    {
        if (address.StartsWith('#'))
            return address.Length > 1;
        var path = address.Split('#', '?')[0];
        return !path.StartsWith('/') && !path.Contains(':') && Path.HasExtension(path.Split('/')[^1]) && !address.Contains('?');
    }
}
