using StackGuide.Markdown.Writers;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Twins;

/// <summary>A page as Markdown, block by block in the order of reading.</summary>
/// <param name="page">Knows the addresses and numbers of the twin.</param>
/// <param name="levelShift">How many levels deeper than on a page of its own its headings stand.</param>
internal sealed class TwinPage(PageContext page, int levelShift = 0)
{
    private readonly List<string> _blocks = [];

    /// <summary>Plain words.</summary>
    public static MarkdownLine Line(string? words) => new MarkdownLine().Text(words);

    /// <summary>Words that lead elsewhere; plain where there is no address.</summary>
    public static MarkdownLine Link(string? href, string words) => href is null ? Line(words) : new MarkdownLine().Link(Line(words), href);

    /// <summary>A link and what stands beside it.</summary>
    public static MarkdownLine Link(LinkModel link) => Link(link.Href, link.Title).Text($" {link.Note}");

    /// <summary>Parts with words between them.</summary>
    public static MarkdownLine Join(string between, IEnumerable<MarkdownLine> parts)
    {
        var line = new MarkdownLine();
        foreach (var part in parts)
            (line.IsEmpty ? line : line.Text(between)).Add(part);
        return line;
    }

    /// <summary>The words of a short text; none for none.</summary>
    public MarkdownLine Words(SafeHtml? text) => text?.Source is { } source ? page.Words(source) : new MarkdownLine();

    public TwinPage Heading(int level, string title) => Heading(level, Line(title));

    public TwinPage Heading(int level, MarkdownLine title) => Add(title.IsEmpty ? "" : $"{new string('#', new HtmlForm(LevelShift: levelShift).LevelOf(level))} {title.ToHeading()}");

    public TwinPage Paragraph(string? words) => Paragraph(Line(words));

    public TwinPage Paragraph(MarkdownLine words) => Add(words.ToParagraph());

    /// <summary>A text with its blocks.</summary>
    public TwinPage Text(SafeHtml text) => Add(text.Source is { } source ? page.Blocks(source, levelShift) : "");

    /// <summary>A list of lines; nothing for none.</summary>
    public TwinPage List(IEnumerable<MarkdownLine> items) => Items(items.Select(i => i.ToParagraph()), i => "- ", "\n");

    /// <summary>A numbered list of lines; nothing for none.</summary>
    public TwinPage Numbered(IEnumerable<MarkdownLine> items) => Items(items.Select(i => i.ToParagraph()), i => $"{i + 1}. ", "\n");

    /// <summary>A numbered list of lists.</summary>
    public TwinPage Numbered<T>(IEnumerable<T> items, Action<TwinPage, T> write) => Items(items.Select(i => Part(i, write)), i => $"{i + 1}. ", "\n\n");

    /// <summary>A list whose items have several blocks.</summary>
    public TwinPage List<T>(IEnumerable<T> items, Action<TwinPage, T> write) => Items(items.Select(i => Part(i, write)), i => "- ", "\n\n");

    /// <summary>Terms, each with what is said of it; those of which nothing is said are left out.</summary>
    public TwinPage Facts(params IEnumerable<(string Term, MarkdownLine Words)> facts) =>
        List(facts.Where(f => !f.Words.IsEmpty).Select(f => new MarkdownLine().Strong(Line(f.Term + ":")).Text(" ").Add(f.Words)));

    /// <summary>A table.</summary>
    /// <param name="caption">What it shows; null for none.</param>
    /// <param name="heads">The heads of its columns.</param>
    /// <param name="rows">Its rows; no table is written without any.</param>
    public TwinPage Table(string? caption, IEnumerable<MarkdownLine> heads, IEnumerable<IEnumerable<MarkdownLine>> rows)
    {
        var columns = heads.ToList();
        var lines = rows.Select(Row).ToList();
        if (lines.Count == 0)
            return this;
        if (caption is not null)
            Paragraph(new MarkdownLine().Emphasis(Line(caption)));
        return Add(string.Join('\n', [Row(columns), string.Concat(Enumerable.Repeat("| --- ", columns.Count)) + "|", .. lines]));

        static string Row(IEnumerable<MarkdownLine> cells) => $"| {string.Join(" | ", cells.Select(c => c.ToCell()))} |";
    }

    /// <summary>A section that is there where it has something to show.</summary>
    public TwinPage Section<T>(string title, IReadOnlyCollection<T> all, Action<IReadOnlyCollection<T>> write)
    {
        if (all.Count == 0)
            return this;
        Heading(2, title);
        write(all);
        return this;
    }

    /// <summary>A section of links.</summary>
    public TwinPage Links(string title, IReadOnlyCollection<LinkModel> links) => Section(title, links, all => List(all.Select(Link)));

    /// <summary>Another page as a part of this one, with its sources.</summary>
    public void Add(TwinPage chapter) => Add(chapter.ToString().TrimEnd('\n'));

    /// <summary>The whole page, with the sources that it has cited.</summary>
    public override string ToString()
    {
        Section("Sources", page.References.Items, all => Numbered(all.Select(Reference)));
        return string.Join("\n\n", _blocks) + "\n";
    }

    private static MarkdownLine Reference(ReferenceModel source)
    {
        var line = Link(source.Href, source.Title);
        if (source.IsClaim)
            return line.Text($" — claim by {source.Publisher}, line {source.Lines}; {source.Standing}");
        return line.Text($". {source.Publisher}, {source.Sort}{(source.Published is null ? "" : $", {source.Published}")}{(source.Checked is null ? "" : $"; read {source.Checked}")}.");
    }

    private string Part<T>(T item, Action<TwinPage, T> write)
    {
        var part = new TwinPage(page, levelShift);
        write(part, item);
        return string.Join("\n\n", part._blocks);
    }

    private TwinPage Items(IEnumerable<string> items, Func<int, string> marker, string between) =>
        Add(string.Join(between, items.Select((text, i) => MarkdownText.Indent(marker(i), new string(' ', marker(i).Length), text))));

    private TwinPage Add(string block)
    {
        if (block.Length > 0)
            _blocks.Add(block);
        return this;
    }
}
