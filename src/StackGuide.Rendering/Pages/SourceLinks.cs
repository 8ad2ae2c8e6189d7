using System.Globalization;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Rendering.Pages;

/// <summary>Addresses from a page back to the repository that it was made from, where the guide has one in public.</summary>
internal static class SourceLinks
{
    /// <summary>Where the line can be edited; null without a repository. The first line needs no fragment.</summary>
    public static string? Edit(SiteSettings site, Place place) =>
        site.EditUrl is not { } edit ? null : place.Line == 1 ? edit + place.File : string.Create(CultureInfo.InvariantCulture, $"{edit}{place.File}#L{place.Line}");

    /// <summary>Where a reader reports a problem with the page, filled in beforehand; null where the guide has no such place.</summary>
    public static string? Report(SiteSettings site, Entry entry) => site.ReportUrl?
        .Replace("{page}", Uri.EscapeDataString(entry.Path.Value), StringComparison.Ordinal)
        .Replace("{file}", Uri.EscapeDataString(entry.Place.File), StringComparison.Ordinal);
}
