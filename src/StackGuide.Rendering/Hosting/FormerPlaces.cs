using System.Collections.Frozen;
using System.Text;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Rendering.Pages;

namespace StackGuide.Rendering.Hosting;

/// <summary>Places that pages once had: a heading also answers to its former names, and what went to another page leaves a link. No script is needed.</summary>
internal sealed class FormerPlaces(Guide guide)
{
    private readonly FrozenDictionary<SitePath, ResolvedRedirect[]> _places = RedirectMap.Of(guide.Content)
        .Where(r => r.State == RedirectState.FoundFromPlace)
        .GroupBy(r => r.From!.Value)
        .ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The page with the places that it once had.</summary>
    public string AddTo(string html, SitePath page)
    {
        if (!_places.TryGetValue(page, out var places))
            return html;
        var gone = new StringBuilder();
        foreach (var place in places)
        {
            var id = Hrefs.Escape(place.FromAnchor!);
            if (place.Target!.Path == page && InsideOf(html, place.Anchor) is var at && at >= 0)
                html = html.Insert(at, $"<span id=\"{id}\"></span>");
            else
                gone.Append($"<li id=\"{id}\"><a href=\"{Hrefs.Escape(Hrefs.To(page, place.Target.Path, place.Anchor))}\">{Hrefs.Escape(place.Target.Title)}</a></li>\n");
        }

        var end = html.LastIndexOf("</main>", StringComparison.Ordinal);
        return gone.Length == 0 || end < 0 ? html : html.Insert(end, $"<section aria-labelledby=\"section-moved\">\n<h2 id=\"section-moved\">Moved from here</h2>\n<ul>\n{gone}</ul>\n</section>\n");
    }

    /// <summary>Where the content of the element begins that bears the anchor, or of the main part for none; -1 when there is no such element.</summary>
    private static int InsideOf(string html, string? anchor)
    {
        var at = html.IndexOf(anchor is null ? "<main" : $" id=\"{Hrefs.Escape(anchor)}\"", StringComparison.Ordinal);
        return at < 0 ? -1 : html.IndexOf('>', at) + 1;
    }
}
