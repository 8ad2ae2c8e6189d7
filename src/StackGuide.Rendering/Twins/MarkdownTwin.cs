using System.Text;
using System.Text.RegularExpressions;
using StackGuide.Model.Places;

namespace StackGuide.Rendering.Twins;

/// <summary>A page's own part as Markdown, for readers and programs that would rather have text.</summary>
internal static partial class MarkdownTwin
{
    private static readonly string[] Containers = ["root", "main", "article", "section", "div", "figure", "details", "aside", "header", "footer", "nav", "dialog", "fieldset"];
    private static readonly string[] Blocks = [.. Containers, "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "dl", "table", "pre", "blockquote", "figcaption", "summary", "hr"];
    private static readonly string[] LeftOut = ["svg", "script", "style", "form", "button", "input", "select", "textarea", "progress", "meter", "template"];

    /// <param name="markup">Made by our own templates and writer.</param>
    /// <returns>Markdown that ends with a line break. Links to pages lead to their twins.</returns>
    public static string Of(string markup) => Flow(MarkupNode.Parse(markup)) + "\n";

    /// <summary>Where the twin of a page lies.</summary>
    public static string PathOf(string page) => page.EndsWith(".html", StringComparison.Ordinal) ? page[..^".html".Length] + ".md" : page;

    /// <summary>Blocks with an empty line between them; what stands loose between blocks is a paragraph.</summary>
    private static string Flow(IEnumerable<MarkupNode> nodes)
    {
        var blocks = new List<string>();
        var loose = new List<MarkupNode>();
        foreach (var node in nodes.Where(IsShown))
        {
            if (!Blocks.Contains(node.Name))
            {
                loose.Add(node);
                continue;
            }

            Add(blocks, Line(loose));
            loose.Clear();
            Add(blocks, Block(node));
        }

        Add(blocks, Line(loose));
        return string.Join("\n\n", blocks);
    }

    private static void Add(List<string> blocks, string block)
    {
        if (block.Length > 0)
            blocks.Add(block);
    }

    private static string Block(MarkupNode node) => node.Name switch
    {
        ['h', >= '1' and <= '6' and var level] => Line(node.Children) is { Length: > 0 } title ? new string('#', level - '0') + " " + title : "",
        "ul" or "ol" => List(node),
        "dl" => Descriptions(node),
        "table" => Table(node),
        "pre" => $"```\n{Text(node).Trim('\n')}\n```",
        "blockquote" => Indented("> ", "> ", Flow(node.Children)),
        "hr" => "---",
        _ when Containers.Contains(node.Name) => Flow(node.Children),
        _ => Line(node.Children),
    };

    private static string List(MarkupNode list)
    {
        var items = list.Children.Where(c => c.Name == "li" && IsShown(c)).Select((item, i) =>
        {
            var marker = list.Name == "ol" ? $"{i + 1}. " : "- ";
            return Indented(marker, new string(' ', marker.Length), Flow(item.Children));
        });
        return string.Join('\n', items);
    }

    private static string Descriptions(MarkupNode list)
    {
        var lines = new StringBuilder();
        foreach (var part in list.Children.SelectMany(c => c.Name == "div" ? c.Children : [c]).Where(IsShown))
        {
            if (part.Name == "dt")
                lines.Append(lines.Length > 0 ? "\n" : "").Append("- **").Append(Line(part.Children)).Append(":**");
            else if (part.Name == "dd")
                lines.Append(' ').Append(Line(part.Children));
        }

        return lines.ToString();
    }

    private static string Table(MarkupNode table)
    {
        var rows = Rows(table).Select(row => row.Children.Where(c => c.Name is "th" or "td").Select(c => Line(c.Children).Replace("|", "\\|", StringComparison.Ordinal)).ToList()).Where(row => row.Count > 0).ToList();
        if (rows.Count == 0)
            return "";
        var lines = rows.Select(row => $"| {string.Join(" | ", row)} |").ToList();
        lines.Insert(1, string.Concat(Enumerable.Repeat("| --- ", rows[0].Count)) + "|");
        var caption = table.Children.FirstOrDefault(c => c.Name == "caption") is { } own ? Line(own.Children) : "";
        return (caption.Length > 0 ? $"*{caption}*\n\n" : "") + string.Join('\n', lines);
    }

    private static IEnumerable<MarkupNode> Rows(MarkupNode node) => node.Children.Where(IsShown).SelectMany(c => c.Name == "tr" ? [c] : Rows(c));

    /// <summary>Words of one line; blocks within them are set apart by a space.</summary>
    private static string Line(IEnumerable<MarkupNode> nodes)
    {
        var line = new StringBuilder();
        Write(nodes, line);
        return Space().Replace(line.ToString(), " ").Trim();
    }

    private static void Write(IEnumerable<MarkupNode> nodes, StringBuilder line)
    {
        foreach (var node in nodes.Where(IsShown))
        {
            if (node.IsText)
                line.Append(Special().Replace(node.Attributes, @"\$0"));
            else if (node.Attribute("class") == "cite")
                line.Append('[').Append(Line(node.Children)).Append(']');
            else if (node.Attribute("class")?.StartsWith("grade ", StringComparison.Ordinal) == true)
                line.Append("**").Append(Line(node.Children)).Append(":**");
            else if (node.Name == "a")
                line.Append('[').Append(Line(node.Children)).Append("](").Append(Address(node.Attribute("href") ?? "")).Append(')');
            else if (node.Name == "code")
                line.Append(Code(Text(node)));
            else if (node.Name is "strong" or "b" or "em" or "i" && Line(node.Children) is { Length: > 0 } words)
                line.Append(Marks(node)).Append(words).Append(Marks(node));
            else if (Blocks.Contains(node.Name) || node.Name is "li" or "dt" or "dd" or "br")
                Write([new MarkupNode("", " "), .. node.Children, new MarkupNode("", " ")], line);
            else
                Write(node.Children, line);
        }
    }

    private static string Marks(MarkupNode node) => node.Name is "strong" or "b" ? "**" : "*";

    private static string Code(string text) => text.Contains('`', StringComparison.Ordinal) ? $"`` {text} ``" : $"`{text}`";

    private static string Text(MarkupNode node) => node.IsText ? node.Attributes : string.Concat(node.Children.Select(Text));

    private static string Address(string address)
    {
        if (address.Contains(':', StringComparison.Ordinal))
            return address;
        var (path, anchor) = AnchoredPath.Cut(address);
        return AnchoredPath.Join(PathOf(path), anchor);
    }

    private static string Indented(string first, string rest, string text) => first + text.Replace("\n", "\n" + rest, StringComparison.Ordinal).Replace(rest + "\n", rest.TrimEnd() + "\n", StringComparison.Ordinal);

    private static bool IsShown(MarkupNode node) => node.IsText || (!LeftOut.Contains(node.Name) && !node.IsHidden);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"[\\`*\[\]<]|(?<=\W|^)_|_(?=\W|$)")]
    private static partial Regex Special();
}
