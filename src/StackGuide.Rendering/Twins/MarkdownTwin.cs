using StackGuide.Model.Guides;
using StackGuide.Rendering.Booklet;
using StackGuide.Rendering.Entries;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Views;

namespace StackGuide.Rendering.Twins;

/// <summary>A page's own part as Markdown, for readers and programs that would rather have text.</summary>
/// <remarks>
/// It is written from the same models as the page, and not from the page: a template may look as it likes, and nothing that it writes has to be
/// understood again. The price is that what a template adds of its own, beyond its model, is not in the twin.
/// </remarks>
internal static class MarkdownTwin
{
    // A chapter stands below its part, which stands below the booklet's title.
    private const int ChapterShift = 2;

    /// <summary>Where the twin of a page lies.</summary>
    public static string PathOf(string page) => page.EndsWith(".html", StringComparison.Ordinal) ? page[..^".html".Length] + ".md" : page;

    /// <param name="guide">The guide.</param>
    /// <param name="entry">The entry that the page shows.</param>
    /// <param name="pageOf">Makes what a page of Markdown knows: that of the first entry, lying where the twin of the second lies.</param>
    /// <returns>Markdown that ends with a line break. Links to pages lead to their twins.</returns>
    public static string Of(Guide guide, Entry entry, Func<Entry, Entry, PageContext> pageOf)
    {
        var page = pageOf(entry, entry);
        var twin = new TwinPage(page);
        EntryPages.Of(entry.Kind).WriteTwin(guide, page, twin);
        if (entry is GuidePage own && ViewDefinitions.Of(own).IsBooklet)
            WriteChapters(twin, guide, own, pageOf);
        return twin.ToString();
    }

    private static void WriteChapters(TwinPage twin, Guide guide, GuidePage booklet, Func<Entry, Entry, PageContext> pageOf)
    {
        foreach (var (title, entries) in BookletPart.EntriesOf(guide).Where(part => part.Entries.Count > 0))
        {
            twin.Heading(2, title);
            foreach (var entry in entries)
            {
                var page = pageOf(entry, booklet);
                var chapter = new TwinPage(page, ChapterShift);
                EntryPages.Of(entry.Kind).WriteTwin(guide, page, chapter);
                twin.Add(chapter);
            }
        }
    }
}
