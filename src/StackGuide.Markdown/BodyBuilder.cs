using System.Collections.Immutable;
using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StackGuide.Markdown.Citations;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Texts;

namespace StackGuide.Markdown;

/// <summary>Turns Markdig's syntax tree into a body: our own tree of what the dialect has, and a list of what it points to.</summary>
/// <param name="placeAt">Tells where the character at an offset of the text stands.</param>
/// <param name="report">Takes each fault.</param>
/// <param name="figures">Prints figures; null to leave their names.</param>
internal sealed class BodyBuilder(Func<int, Place> placeAt, Action<Diagnostic> report, FigurePrinter? figures)
{
    // Every writer goes down the tree once more, on a stack of the usual size.
    private const int DeepestNesting = 128;

    private readonly BodyTree _tree = new();
    private readonly ImmutableArray<Heading>.Builder _headings = ImmutableArray.CreateBuilder<Heading>();
    private readonly ImmutableArray<BodyLink>.Builder _links = ImmutableArray.CreateBuilder<BodyLink>();
    private readonly ImmutableArray<Citation>.Builder _citations = ImmutableArray.CreateBuilder<Citation>();
    private readonly AnchorNames _anchors = new();
    private int _words;
    private int _depth;
    private bool _isTooDeep;

    // Whether a paragraph adds its words to what holds it: in short texts, tight lists and cells.
    private bool _wordsAlone;

    /// <param name="document">Markdig's tree.</param>
    /// <param name="inline">Whether it is a short text, of words without blocks.</param>
    /// <returns>Null when elements nest too deeply.</returns>
    public Body? Build(MarkdownDocument document, bool inline)
    {
        _wordsAlone = inline;
        AddBlocks(document);
        if (inline)
            _tree.TrimEnd();
        return _isTooDeep ? null : _tree.ToBody(_headings.ToImmutable(), _links.ToImmutable(), _citations.ToImmutable(), _words);
    }

    private void AddBlocks(ContainerBlock container)
    {
        if (!GoesDeeper())
            return;
        var hasWords = false;
        foreach (var block in container)
        {
            if (block is ParagraphBlock paragraph && _wordsAlone)
            {
                // Only blank lines or a comment can stand between the two; they part words, no more.
                if (hasWords)
                    _tree.AddBreak(isHard: false);
                AddInlines(paragraph.Inline);
                hasWords = true;
                continue;
            }

            hasWords &= block is HtmlBlock;
            AddBlock(block);
        }

        _depth--;
    }

    private void AddBlock(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                AddHeading(heading);
                break;
            case ParagraphBlock paragraph:
                _tree.Open(NodeKind.Paragraph);
                AddInlines(paragraph.Inline);
                _tree.Close();
                break;
            case ListBlock list:
                AddList(list);
                break;
            case QuoteBlock quote:
                _tree.Open(NodeKind.Quote);
                WithParagraphs(areWordsAlone: false, quote);
                _tree.Close();
                break;
            case CodeBlock code:
                AddCodeBlock(code);
                break;
            case ThematicBreakBlock:
                _tree.AddRule();
                break;
            case Table table:
                AddTable(table);
                break;
            case HtmlBlock html:
                Refuse(html);
                break;
        }
    }

    private void AddHeading(HeadingBlock heading)
    {
        var text = PlainText.Of(heading.Inline);

        // The page's title is its only first-level heading.
        _tree.Open(NodeKind.Heading, _headings.Count);
        _headings.Add(new Heading(Math.Max(2, heading.Level), text, _anchors.For(text), PlaceOf(heading.Span)));
        AddInlines(heading.Inline);
        _tree.Close();
    }

    private void AddList(ListBlock list)
    {
        var first = list.IsOrdered && int.TryParse(list.OrderedStart, out var number) ? number : 1;
        _tree.Open(NodeKind.List, first, (list.IsOrdered ? NodeMarks.Ordered : NodeMarks.None) | (list.IsLoose ? NodeMarks.Loose : NodeMarks.None));
        foreach (var item in list.OfType<ListItemBlock>())
        {
            _tree.Open(NodeKind.Item);
            WithParagraphs(areWordsAlone: !list.IsLoose, item);
            _tree.Close();
        }

        _tree.Close();
    }

    private void WithParagraphs(bool areWordsAlone, ContainerBlock container)
    {
        var before = _wordsAlone;
        _wordsAlone = areWordsAlone;
        AddBlocks(container);
        _wordsAlone = before;
    }

    private void AddCodeBlock(CodeBlock code)
    {
        if (code is FencedCodeBlock { ClosingFencedCharCount: 0 } open)
            report(MarkdownFaults.UnclosedFence(PlaceOf(open.Span.Start, open.OpeningFencedCharCount), new string(open.FencedChar, open.OpeningFencedCharCount)));
        var text = new StringBuilder();
        for (var i = 0; i < code.Lines.Count; i++)
            text.Append(code.Lines.Lines[i].Slice.AsSpan()).Append('\n');
        _tree.AddCode((code as FencedCodeBlock)?.Info, text.ToString());
    }

    private void AddTable(Table table)
    {
        _tree.Open(NodeKind.Table);
        foreach (var row in table.OfType<TableRow>())
        {
            var marks = row.IsHeader ? NodeMarks.Head : NodeMarks.None;
            _tree.Open(NodeKind.Row, marks: marks);
            foreach (var cell in row.OfType<TableCell>())
            {
                _tree.Open(NodeKind.Cell, marks: marks);
                WithParagraphs(areWordsAlone: true, cell);
                _tree.Close();
            }

            _tree.Close();
        }

        _tree.Close();
    }

    private void AddInlines(ContainerInline? container)
    {
        if (!GoesDeeper())
            return;
        for (var child = container?.FirstChild; child is not null; child = child.NextSibling)
            AddInline(child);
        _depth--;
    }

    private void AddInline(Inline node)
    {
        switch (node)
        {
            case LiteralInline literal:
                AddText(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                AddEntity(entity);
                break;
            case CodeInline code:
                _words += PlainText.CountWords(code.Content);
                _tree.Add(NodeKind.Code, code.Content);
                break;
            case LineBreakInline line when line.NextSibling is not null:
                _tree.AddBreak(line.IsHard);
                break;
            case EmphasisInline emphasis:
                _tree.Open(emphasis.DelimiterCount == 2 ? NodeKind.Strong : NodeKind.Emphasis);
                AddInlines(emphasis);
                _tree.Close();
                break;
            case LinkInline link:
                AddLink(link);
                break;
            case AutolinkInline link:
                // Always an address outside the guide; checking reports it.
                _links.Add(new BodyLink((link.IsEmail ? "mailto:" : "") + link.Url, PlaceOf(link.Span)));
                _tree.Add(NodeKind.Address, link.Url);
                break;
            case CitationInline citation:
                _tree.AddCitation(_citations.Count);
                _citations.Add(new Citation([.. citation.Keys.Select(k => new Located<string>(k.Key, PlaceOf(k.Offset, k.Key.Length)))]));
                break;
            case FigureInline figure:
                AddText(figures?.Invoke(figure.Written, PlaceOf(figure.Span)) ?? FigureName.Bracketed(figure.Written));
                break;
            case HtmlInline html:
                if (!html.Tag.StartsWith("<!--", StringComparison.Ordinal))
                    Refuse(html.Tag, html.Span.Start);
                break;
            case DelimiterInline delimiter:
                // A sign that became no markup is text.
                _tree.Add(NodeKind.Text, delimiter.ToLiteral());
                AddInlines(delimiter);
                break;
            case ContainerInline others:
                AddInlines(others);
                break;
        }
    }

    private void AddText(ReadOnlySpan<char> text)
    {
        _words += PlainText.CountWords(text);
        _tree.Add(NodeKind.Text, text);
    }

    private void AddEntity(HtmlEntityInline entity)
    {
        foreach (var c in entity.Transcoded.AsSpan())
        {
            if (HiddenCharacters.Contains(c))
                report(SharedFaults.HiddenCharacter(PlaceOf(entity.Span), c));
        }

        AddText(entity.Transcoded.AsSpan());
    }

    private void AddLink(LinkInline link)
    {
        if (link.IsImage)
        {
            report(MarkdownFaults.Image(PlaceOf(link.Span)));
            return;
        }

        if (LinkWords.SayNothing(PlainText.Of(link)) is { } vague)
            report(MarkdownFaults.VagueLink(PlaceOf(link.Span), vague));
        var address = link.Reference?.UrlSpan ?? link.UrlSpan;
        _tree.Open(NodeKind.Link, _links.Count);
        _links.Add(new BodyLink(link.Url ?? "", PlaceOf(link.Span)) { TargetPlace = PlaceOf(address.IsEmpty ? link.Span : address) });
        AddInlines(link);
        _tree.Close();
    }

    private void Refuse(HtmlBlock block)
    {
        if (block.Type == HtmlBlockType.Comment && HoldsCommentsOnly(block.Lines.ToString()))
            return;
        var line = block.Lines.Count > 0 ? block.Lines.Lines[0].Slice.ToString() : "";
        Refuse(line, block.Span.Start);
    }

    /// <summary>Whether nothing would be lost with the comment: in Markdown it takes the rest of its last line with it, and all prose below when it is not closed.</summary>
    private static bool HoldsCommentsOnly(ReadOnlySpan<char> text)
    {
        const string Opening = "<!--";
        text = text.Trim();
        while (text.StartsWith(Opening))
        {
            // The shortest comment is <!-->.
            var end = text[2..].IndexOf("-->");
            if (end < 0)
                return false;
            text = text[(2 + end + 3)..].TrimStart();
        }

        return text.IsEmpty;
    }

    private void Refuse(string tag, int offset)
    {
        var shown = tag.Trim();
        report(MarkdownFaults.RawHtml(PlaceOf(offset, tag.TrimEnd().Length), shown.Length > 40 ? string.Concat(shown.AsSpan(0, 40), "…") : shown, MarkdownInstead.Of(shown)));
    }

    private Place PlaceOf(SourceSpan span) => PlaceOf(span.Start, span.Length);

    /// <summary>The end is sought from the last character: where lines are folded, the one behind it may stand far away.</summary>
    private Place PlaceOf(int offset, int length) => length > 0 ? placeAt(offset).To(placeAt(offset + length - 1).Right(1)) : placeAt(offset);

    private bool GoesDeeper()
    {
        if (_depth == DeepestNesting)
            _isTooDeep = true;
        else
            _depth++;
        return !_isTooDeep;
    }
}
