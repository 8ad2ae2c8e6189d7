using System.Collections.Immutable;
using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StackGuide.Markdown.Citations;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Markdown;

/// <summary>Turns a syntax tree into a body: finished markup, and marks where the page's knowledge is needed.</summary>
internal sealed class BodyBuilder
{
    private readonly StringBuilder _markup = new();
    private readonly HtmlRenderer _html;
    private readonly Func<int, Place> _placeAt;
    private readonly bool _inline;
    private readonly Action<Diagnostic> _report;
    private readonly ImmutableArray<BodyMark>.Builder _marks = ImmutableArray.CreateBuilder<BodyMark>();
    private readonly ImmutableArray<Heading>.Builder _headings = ImmutableArray.CreateBuilder<Heading>();
    private readonly ImmutableArray<BodyLink>.Builder _links = ImmutableArray.CreateBuilder<BodyLink>();
    private readonly ImmutableArray<Citation>.Builder _citations = ImmutableArray.CreateBuilder<Citation>();
    private readonly AnchorNames _anchors = new();
    private readonly CodeBlockRenderer _code = new();
    private int _words;

    // Above 0 inside links and headings, where a name must not become a link.
    private int _namesStay;

    public BodyBuilder(Func<int, Place> placeAt, bool inline, Action<Diagnostic> report)
    {
        _placeAt = placeAt;
        _inline = inline;
        _report = report;
        _html = new HtmlRenderer(new StringWriter(_markup)) { ImplicitParagraph = inline };
        var renderers = _html.ObjectRenderers;
        if (inline)
            renderers.Replace<ParagraphRenderer>(new Node<ParagraphBlock>(WriteShortParagraph));
        renderers.Replace<HeadingRenderer>(new Node<HeadingBlock>(WriteHeading));
        renderers.Replace<CodeBlockRenderer>(new Node<CodeBlock>(WriteCodeBlock));
        renderers.Replace<HtmlBlockRenderer>(new Node<HtmlBlock>(RefuseHtml));
        renderers.Replace<Markdig.Renderers.Html.Inlines.HtmlInlineRenderer>(new Node<HtmlInline>(RefuseHtml));
        renderers.Replace<Markdig.Renderers.Html.Inlines.LinkInlineRenderer>(new Node<LinkInline>(WriteLink));
        renderers.Replace<Markdig.Renderers.Html.Inlines.AutolinkInlineRenderer>(new Node<AutolinkInline>(WriteAutolink));
        renderers.Replace<Markdig.Renderers.Html.Inlines.LiteralInlineRenderer>(new Node<LiteralInline>(WriteText));
        renderers.Replace<Markdig.Renderers.Html.Inlines.HtmlEntityInlineRenderer>(new Node<HtmlEntityInline>(WriteText));
        renderers.Replace<Markdig.Renderers.Html.Inlines.CodeInlineRenderer>(new Node<CodeInline>(WriteCode));
        renderers.Add(new Node<Table>(WriteTable));
        renderers.Add(new Node<CitationInline>(WriteCitation));
    }

    public Body Build(MarkdownDocument document)
    {
        _html.Render(document);
        if (_inline)
            TrimEnd();
        return new Body(_markup.ToString(), _marks.ToImmutable())
        {
            Headings = _headings.ToImmutable(),
            Links = _links.ToImmutable(),
            Citations = _citations.ToImmutable(),
            Words = _words,
        };
    }

    private void WriteShortParagraph(HtmlRenderer html, ParagraphBlock paragraph)
    {
        // A short text is one paragraph; blank lines in it part words, no more.
        if (_markup.Length > 0 || _marks.Count > 0)
            html.WriteLine();
        html.WriteLeafInline(paragraph);
    }

    private void WriteHeading(HtmlRenderer html, HeadingBlock heading)
    {
        var text = PlainText.Of(heading.Inline);
        var anchor = _anchors.For(text);

        // The page's title is its only first-level heading.
        var level = Math.Max(2, heading.Level);
        _headings.Add(new Heading(level, text, anchor, _placeAt(heading.Span.Start)));
        html.EnsureLine();
        Mark(BodyMarkKind.Section, 0);
        html.Write("<h").Write((char)('0' + level)).Write(" id=\"").WriteEscape(anchor).Write("\">");
        _namesStay++;
        html.WriteLeafInline(heading);
        _namesStay--;
        html.Write("</h").Write((char)('0' + level)).WriteLine(">");
    }

    private void WriteCodeBlock(HtmlRenderer html, CodeBlock code)
    {
        if (code is FencedCodeBlock { ClosingFencedCharCount: 0 } open)
            _report(Faults.UnclosedFence(_placeAt(open.Span.Start), new string(open.FencedChar, open.OpeningFencedCharCount)));
        _code.Write(html, code);
    }

    private void WriteLink(HtmlRenderer html, LinkInline link)
    {
        if (link.IsImage)
        {
            _report(Faults.Image(_placeAt(link.Span.Start)));
            return;
        }

        if (LinkWords.SayNothing(PlainText.Of(link)) is { } vague)
            _report(Faults.VagueLink(_placeAt(link.Span.Start), vague));
        html.Write("<a href=\"");
        Mark(BodyMarkKind.Address, _links.Count);
        var address = link.Reference?.UrlSpan ?? link.UrlSpan;
        _links.Add(new BodyLink(link.Url ?? "", _placeAt(link.Span.Start)) { TargetPlace = _placeAt(address.IsEmpty ? link.Span.Start : address.Start) });
        html.Write("\">");
        _namesStay++;
        html.WriteChildren(link);
        _namesStay--;
        html.Write("</a>");
    }

    private void WriteAutolink(HtmlRenderer html, AutolinkInline link)
    {
        // Always an address outside the guide; checking reports it.
        _links.Add(new BodyLink((link.IsEmail ? "mailto:" : "") + link.Url, _placeAt(link.Span.Start)));
        html.WriteEscape(link.Url);
    }

    private void WriteText(HtmlRenderer html, LiteralInline literal) => WriteText(html, literal.Content.AsSpan());

    private void WriteText(HtmlRenderer html, HtmlEntityInline entity)
    {
        foreach (var c in entity.Transcoded.AsSpan())
        {
            if (HiddenCharacters.Contains(c))
                _report(Faults.HiddenCharacter(_placeAt(entity.Span.Start), c));
        }

        WriteText(html, entity.Transcoded.AsSpan());
    }

    private void WriteText(HtmlRenderer html, ReadOnlySpan<char> text)
    {
        _words += PlainText.CountWords(text);
        var start = _markup.Length;
        html.WriteEscape(text);
        if (_namesStay == 0 && _markup.Length > start)
            _marks.Add(new BodyMark(start, _markup.Length - start, BodyMarkKind.Text, 0));
    }

    private void WriteCode(HtmlRenderer html, CodeInline code)
    {
        _words += PlainText.CountWords(code.Content);
        html.Write("<code>").WriteEscape(code.Content).Write("</code>");
    }

    private void WriteCitation(HtmlRenderer html, CitationInline citation)
    {
        // No space and no line break is left between a word and the number of its source.
        TrimEnd();
        Mark(BodyMarkKind.Citation, _citations.Count);
        _citations.Add(new Citation([.. citation.Keys.Select(k => new Located<string>(k.Key, _placeAt(k.Offset)))]));
    }

    private void WriteTable(HtmlRenderer html, Table table)
    {
        html.EnsureLine();
        html.WriteLine("<div class=\"scroll\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">");
        html.Write("<table>");
        foreach (var row in table.OfType<TableRow>())
        {
            html.Write("<tr>");
            foreach (var cell in row.OfType<TableCell>())
            {
                html.Write(row.IsHeader ? "<th scope=\"col\">" : "<td>");
                var implicitParagraph = html.ImplicitParagraph;
                html.ImplicitParagraph = true;
                html.WriteChildren(cell);
                html.ImplicitParagraph = implicitParagraph;
                html.Write(row.IsHeader ? "</th>" : "</td>");
            }

            html.WriteLine("</tr>");
        }

        html.WriteLine("</table></div>");
    }

    private void RefuseHtml(HtmlRenderer html, HtmlBlock block)
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

    private void RefuseHtml(HtmlRenderer html, HtmlInline inline)
    {
        if (!inline.Tag.StartsWith("<!--", StringComparison.Ordinal))
            Refuse(inline.Tag, inline.Span.Start);
    }

    private void Refuse(string tag, int offset)
    {
        var shown = tag.Trim();
        _report(Faults.RawHtml(_placeAt(offset), shown.Length > 40 ? string.Concat(shown.AsSpan(0, 40), "…") : shown, MarkdownInstead.Of(shown)));
    }

    private void Mark(BodyMarkKind kind, int index) => _marks.Add(new BodyMark(_markup.Length, 0, kind, index));

    /// <summary>Takes spaces and line breaks off the end of the markup, and off the runs of text that they stand in.</summary>
    private void TrimEnd()
    {
        var end = _markup.Length;
        while (end > 0 && _markup[end - 1] is '\n' or ' ')
            end--;
        _markup.Length = end;
        while (_marks.Count > 0 && _marks[^1] is { Kind: BodyMarkKind.Text } run && run.Offset + run.Length > end)
        {
            if (run.Offset < end)
                _marks[^1] = run with { Length = end - run.Offset };
            else
                _marks.RemoveAt(_marks.Count - 1);
        }
    }

    /// <summary>One kind of node, one way to write it.</summary>
    private sealed class Node<T>(Action<HtmlRenderer, T> write) : HtmlObjectRenderer<T>
        where T : MarkdownObject
    {
        protected override void Write(HtmlRenderer renderer, T obj) => write(renderer, obj);
    }
}
