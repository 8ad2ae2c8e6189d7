using System.Text;
using StackGuide.Markdown.Writers;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Entries;

namespace StackGuide.Rendering.Twins;

/// <summary><c>llms.txt</c> (llmstxt.org): the guide's pages for language models, kind by kind, with a sentence each.</summary>
internal static class LlmsText
{
    public static string Of(Guide guide)
    {
        var text = new StringBuilder($"# {new MarkdownLine().Text(guide.Site.Title).ToHeading()}\n\n> {new MarkdownLine().Text(guide.Site.Tagline).ToParagraph()}\n\nEvery claim, cell and verdict as data: [data/guide.json](data/guide.json), [data/claims.json](data/claims.json){(guide.Content.Measurements.IsEmpty ? "" : ", [data/measurements.json](data/measurements.json)")}.\n");
        foreach (var kinds in EntryPages.All.Where(k => k.Kind != EntryKind.Evidence).GroupBy(k => k.Kind.Plural))
            Append(text, kinds.Key, kinds.SelectMany(k => guide.Content.Of(k.Kind)).Where(e => e is not GuidePage { Id: GuidePage.MissingId }), guide);
        // What a model may pass over when it has little room.
        Append(text, "Optional", guide.Content.Evidence, guide);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string title, IEnumerable<Entry> entries, Guide guide)
    {
        var lines = entries.OrderBy(e => e.Path).Select(e => $"- {Line(guide, e)}\n").ToList();
        if (lines.Count > 0)
            text.Append($"\n## {title}\n\n").AppendJoin("", lines);
    }

    private static MarkdownLine Line(Guide guide, Entry entry)
    {
        var address = guide.Site.MarkdownPages ? MarkdownTwin.PathOf(entry.Path.Value) : entry.Path.Value;
        var line = new MarkdownLine().Link(new MarkdownLine().Text(entry.Title), address);
        return entry.Summary.Length > 0 ? line.Text($": {entry.Summary}") : line;
    }
}
