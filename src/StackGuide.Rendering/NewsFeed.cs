using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using StackGuide.Markdown.Writers;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Rendering;

/// <summary>The dated changes of the guide as an Atom feed (RFC 4287).</summary>
internal static class NewsFeed
{
    public const string Path = "feed.xml";

    /// <summary>The page whose changes the feed tells; null when the guide has none.</summary>
    public static GuidePage? PageOf(Guide guide) => guide.Content.Pages.FirstOrDefault(p => !p.Changes.IsEmpty);

    /// <summary>The anchors of a page's changes: they are counted from the oldest, which stands last, so that a new one moves none.</summary>
    public static IEnumerable<(GuideChange Change, string Anchor)> Anchored(GuidePage page) =>
        page.Changes.Select((change, i) => (change, string.Create(CultureInfo.InvariantCulture, $"change-{page.Changes.Length - i}")));

    public static IEnumerable<SiteFile> Files(Guide guide, string? baseUrl) =>
        PageOf(guide) is { } page ? [new SiteFile(new SitePath(Path), () => Write(guide, page, baseUrl))] : [];

    private static byte[] Write(Guide guide, GuidePage page, string? baseUrl)
    {
        var text = new MemoryStream();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false), CheckCharacters = false }))
        {
            xml.WriteStartElement("feed", "http://www.w3.org/2005/Atom");
            xml.WriteElementString("id", Id(guide, ""));
            xml.WriteElementString("title", guide.Site.Title);
            xml.WriteElementString("updated", Time(page.Changes.Max(c => c.Day)));
            xml.WriteStartElement("author");
            xml.WriteElementString("name", guide.Site.Title);
            xml.WriteEndElement();
            Link(xml, "alternate", baseUrl + page.Path.Value);
            if (baseUrl is not null)
                Link(xml, "self", baseUrl + Path);
            foreach (var (change, anchor) in Anchored(page))
            {
                xml.WriteStartElement("entry");
                xml.WriteElementString("id", Id(guide, anchor));
                xml.WriteElementString("title", change.Title);
                xml.WriteElementString("updated", Time(change.Day));
                Link(xml, "alternate", $"{baseUrl}{page.Path.Value}#{anchor}");
                xml.WriteElementString("summary", PlainTextWriter.Words(change.Text));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return [.. text.ToArray(), (byte)'\n'];
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    /// <summary>Atom wants an id that never changes, wherever the guide is published: the guide's title and the change, as a UUID.</summary>
    private static string Id(Guide guide, string anchor) =>
        "urn:uuid:" + new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{guide.Site.Title}\n{anchor}")).AsSpan(0, 16)).ToString("D");

    private static string Time(DateOnly day) => Pages.Days.Of(day) + "T00:00:00Z";
}
