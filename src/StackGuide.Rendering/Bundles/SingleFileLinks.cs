using System.Collections.Frozen;
using StackGuide.Model.Places;
using StackGuide.Rendering.Markup;

namespace StackGuide.Rendering.Bundles;

/// <summary>Makes links between files into links within one: <c>#page/criteria/performance.html:anchor</c>. Ids get the page's name in front.</summary>
/// <param name="pages">The pages that the file holds.</param>
/// <param name="files">The other files that it holds.</param>
internal sealed class SingleFileLinks(FrozenSet<string> pages, FrozenSet<string> files)
{
    // The guide on one page would stand in this file twice; a link to it leads to the file's beginning.
    public const string Whole = "guide.html";

    // site/bundle/single-file.js undoes it for the page that is shown.
    private static readonly FrozenSet<string> References =
        FrozenSet.Create(StringComparer.Ordinal, "id", "for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "list", "form");

    /// <summary>The page's own markup, ready to stand among the others.</summary>
    public string Own(SitePath page, string html) => AttributeRewriter.Rewrite(html, (name, value) => name switch
    {
        "href" => Link(page, value),
        _ when References.Contains(name) && value.Length > 0 => string.Join(' ', value.Split(' ').Select(id => IdOf(page, id))),
        _ => null,
    });

    /// <summary>Markup that stands once for all pages; its ids and the links to places on the page itself stay.</summary>
    public string Shared(SitePath page, string html) =>
        AttributeRewriter.Rewrite(html, (name, value) => name == "href" && !value.StartsWith('#') ? Link(page, value) : null);

    public static string IdOf(SitePath page, string? anchor = null) => anchor is null ? $"page/{page}" : $"page/{page}:{anchor}";

    private string? Link(SitePath page, string address)
    {
        if (SiteAddress.Target(page, address) is not var (path, anchor))
            return null;
        if (path == Whole)
            return "#" + IdOf(new SitePath("index.html"));
        if (path == page.Value || pages.Contains(path))
            return "#" + IdOf(new SitePath(path), anchor);
        return files.Contains(path) ? "#file/" + path : null;
    }
}
