using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using StackGuide.Model.Guides;

namespace StackGuide.Markdown.Writers;

/// <summary>Writes a body as HTML for one page.</summary>
public sealed class HtmlWriter
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create("<>&\"");

    private readonly IBodyContext _context;
    private readonly HtmlForm _form;
    private readonly StringBuilder _html;
    private readonly int _start;

    // Above 0 inside links and headings, where a name must not become a link.
    private int _namesStay;

    // A number is a link, and must not stand within another.
    private StringBuilder? _behindLink;

    private HtmlWriter(IBodyContext context, HtmlForm form, StringBuilder html)
    {
        _context = context;
        _form = form;
        _html = html;
        _start = html.Length;
    }

    /// <summary>Writes a body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="context">What the page knows.</param>
    /// <param name="form">Where on the page it stands.</param>
    /// <param name="html">Takes the markup.</param>
    public static void Write(Body body, IBodyContext context, HtmlForm form, StringBuilder html) => new HtmlWriter(context, form, html).Write(body.Nodes);

    /// <summary>Writes the number of each source, once.</summary>
    public static void Write(IEnumerable<string> keys, IBodyContext context, HtmlForm form, StringBuilder html)
    {
        foreach (var key in keys.Distinct(StringComparer.Ordinal))
        {
            if (context.NumberOf(key) is { } number)
                html.Append(CultureInfo.InvariantCulture, $"<a class=\"cite\" href=\"#{WebUtility.HtmlEncode(form.IdPrefix)}ref-{number}\" role=\"doc-noteref\">{number}</a>");
        }
    }

    /// <summary>Plain words as a body's are written.</summary>
    public static string Escape(string words)
    {
        var html = new StringBuilder(words.Length);
        AppendEscaped(words, html);
        return html.ToString();
    }

    private void Write(BodyNodes nodes)
    {
        var isFirst = true;
        foreach (var node in nodes)
        {
            if (node.Kind == NodeKind.Paragraph && !isFirst)
                EnsureLine();
            isFirst = false;
            Write(node);
        }
    }

    private void Write(BodyNode node)
    {
        switch (node.Kind)
        {
            case NodeKind.Paragraph:
                WriteElement("p", node.Children);
                EnsureLine();
                break;
            case NodeKind.Heading:
                WriteHeading(node);
                break;
            case NodeKind.List:
                WriteList(node);
                break;
            case NodeKind.Item:
                WriteElement("li", node.Children);
                EnsureLine();
                break;
            case NodeKind.Quote:
                EnsureLine();
                _html.Append("<blockquote>\n");
                Write(node.Children);
                EnsureLine();
                _html.Append("</blockquote>\n");
                break;
            case NodeKind.CodeBlock:
                WriteCodeBlock(node);
                break;
            case NodeKind.Rule:
                EnsureLine();
                _html.Append("<hr />\n");
                break;
            case NodeKind.Table:
                EnsureLine();
                _html.Append("<div class=\"scroll\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">\n<table>");
                Write(node.Children);
                _html.Append("</table></div>\n");
                break;
            case NodeKind.Row:
                WriteElement("tr", node.Children);
                EnsureLine();
                break;
            case NodeKind.Cell:
                _html.Append(node.IsHead ? "<th scope=\"col\">" : "<td>");
                Write(node.Children);
                _html.Append(node.IsHead ? "</th>" : "</td>");
                break;
            default:
                WriteInline(node);
                break;
        }
    }

    private void WriteInline(BodyNode node)
    {
        switch (node.Kind)
        {
            case NodeKind.Text:
                WriteText(node);
                break;
            case NodeKind.Address:
                WriteEscaped(node);
                break;
            case NodeKind.Code:
                _html.Append("<code>");
                WriteEscaped(node);
                _html.Append("</code>");
                break;
            case NodeKind.Break:
                _html.Append(node.IsHard ? "<br />\n" : "\n");
                break;
            case NodeKind.Emphasis:
                WriteElement("em", node.Children);
                break;
            case NodeKind.Strong:
                WriteElement("strong", node.Children);
                break;
            case NodeKind.Link:
                WriteLink(node);
                break;
            case NodeKind.Citation:
                Write(node.Citation.Keys.Select(k => k.Value), _context, _form, _behindLink ?? _html);
                break;
        }
    }

    private void WriteElement(string name, BodyNodes children)
    {
        _html.Append('<').Append(name).Append('>');
        Write(children);
        _html.Append("</").Append(name).Append('>');
    }

    private void WriteHeading(BodyNode node)
    {
        var heading = node.Heading;
        _context.BeginSection(heading);
        EnsureLine();
        var level = (char)('0' + _form.LevelOf(heading.Level));
        _html.Append("<h").Append(level).Append(" id=\"");
        AppendEscaped(_form.IdPrefix);
        AppendEscaped(heading.Anchor);
        _html.Append("\">");
        foreach (var name in _context.FormerNames(heading.Anchor))
        {
            _html.Append("<span id=\"");
            AppendEscaped(_form.IdPrefix);
            AppendEscaped(name);
            _html.Append("\"></span>");
        }

        _namesStay++;
        Write(node.Children);
        _namesStay--;
        _html.Append("</h").Append(level).Append(">\n");
    }

    private void WriteList(BodyNode node)
    {
        EnsureLine();
        if (!node.IsOrdered)
            _html.Append("<ul>\n");
        else if (node.FirstNumber == 1)
            _html.Append("<ol>\n");
        else
            _html.Append(CultureInfo.InvariantCulture, $"<ol start=\"{node.FirstNumber}\">\n");
        Write(node.Children);
        _html.Append(node.IsOrdered ? "</ol>\n" : "</ul>\n");
    }

    private void WriteCodeBlock(BodyNode node)
    {
        EnsureLine();
        _html.Append("<pre><code");
        if (node.Language is { Length: > 0 } language)
        {
            _html.Append(" class=\"language-");
            AppendEscaped(language);
            _html.Append('"');
        }

        _html.Append('>');
        WriteEscaped(node);
        _html.Append("</code></pre>\n");
    }

    private void WriteLink(BodyNode node)
    {
        var outer = _behindLink;
        _behindLink = new StringBuilder();
        _html.Append("<a href=\"").Append(WebUtility.HtmlEncode(_context.AddressOf(node.Link))).Append("\">");
        _namesStay++;
        Write(node.Children);
        _namesStay--;
        _html.Append("</a>").Append(_behindLink);
        _behindLink = outer;
    }

    private void WriteText(BodyNode node)
    {
        if (_namesStay > 0)
        {
            WriteEscaped(node);
            return;
        }

        using var decoded = new DecodedText(node);
        var text = decoded.Text;
        while (_context.FindName(text, out var length, out var address) is var at and >= 0)
        {
            AppendEscaped(text[..at]);
            _html.Append("<a class=\"name\" href=\"").Append(WebUtility.HtmlEncode(address)).Append("\">");
            AppendEscaped(text.Slice(at, length));
            _html.Append("</a>");
            text = text[(at + length)..];
        }

        AppendEscaped(text);
    }

    private void WriteEscaped(BodyNode node)
    {
        using var decoded = new DecodedText(node);
        AppendEscaped(decoded.Text);
    }

    private void AppendEscaped(ReadOnlySpan<char> text) => AppendEscaped(text, _html);

    private static void AppendEscaped(ReadOnlySpan<char> text, StringBuilder html)
    {
        while (text.IndexOfAny(Escaped) is var at and >= 0)
        {
            html.Append(text[..at]).Append(text[at] switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", _ => "&quot;" });
            text = text[(at + 1)..];
        }

        html.Append(text);
    }

    private void EnsureLine()
    {
        if (_html.Length > _start && _html[^1] != '\n')
            _html.Append('\n');
    }
}
