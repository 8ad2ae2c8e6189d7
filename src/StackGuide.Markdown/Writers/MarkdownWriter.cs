using System.Globalization;
using StackGuide.Model.Guides;

namespace StackGuide.Markdown.Writers;

/// <summary>Writes a body as Markdown for one page: what is read of it is the same tree, and no more.</summary>
/// <param name="context">What the page knows.</param>
/// <param name="levelShift">How many levels deeper than written a heading stands.</param>
public sealed class MarkdownWriter(IBodyContext context, int levelShift = 0)
{
    // Not of hyphens or stars, which also begin items and underline headings.
    private const string Rule = "***";

    /// <summary>Blocks, with an empty line between them.</summary>
    public string Blocks(Body body) => Blocks(body.Nodes);

    /// <summary>The words of a short text.</summary>
    public MarkdownLine Words(Body body) => Words(body.Nodes);

    /// <summary>The number of each source, once.</summary>
    public MarkdownLine Numbers(IEnumerable<string> keys)
    {
        var line = new MarkdownLine();
        foreach (var key in keys.Distinct(StringComparer.Ordinal))
        {
            if (context.NumberOf(key) is { } number)
                line.Number(number);
        }

        return line;
    }

    /// <param name="nodes">The nodes.</param>
    /// <param name="isTight">Whether they are an item's of a tight list.</param>
    /// <param name="bullet">The sign that stands before them on their first line.</param>
    private string Blocks(BodyNodes nodes, bool isTight = false, char bullet = ' ')
    {
        var blocks = new List<(string Text, BodyNode? Node)>();
        var loose = new MarkdownLine();
        foreach (var node in nodes)
        {
            if (IsInline(node.Kind))
            {
                Add(loose, node, withNames: true);
                continue;
            }

            EndWords();
            // Two lists one below the other would be read as one, and three bullets in one line as a rule.
            var avoidsSign = blocks.Count == 0 ? bullet == '-' : blocks[^1].Node is { Kind: NodeKind.List } list && list.IsOrdered == node.IsOrdered;
            if (Block(node, avoidsSign) is { Length: > 0 } text)
                blocks.Add((text, node));
        }

        EndWords();
        return string.Concat(blocks.Select((b, i) => (i == 0 ? "" : isTight && FollowsAtOnce(b.Node) ? "\n" : "\n\n") + b.Text));

        void EndWords()
        {
            if (!loose.IsEmpty)
                blocks.Add((loose.ToParagraph(), null));
            loose = new MarkdownLine();
        }
    }

    /// <summary>Whether a list can follow words without an empty line between.</summary>
    private static bool FollowsAtOnce(BodyNode? node)
    {
        if (node is not { Kind: NodeKind.List } list || (list.IsOrdered && list.FirstNumber != 1))
            return false;
        foreach (var item in list.Children)
            return !item.Children.IsEmpty;
        return false;
    }

    private string Block(BodyNode node, bool avoidsSign) => node.Kind switch
    {
        NodeKind.Paragraph => Words(node.Children).ToParagraph(),
        NodeKind.Heading => Heading(node),
        NodeKind.List => List(node, avoidsSign),
        NodeKind.Quote => Blocks(node.Children) is { Length: > 0 } text ? MarkdownText.Indent("> ", "> ", text) : "",
        NodeKind.CodeBlock => MarkdownText.Fence(node.Language, node.Text),
        NodeKind.Rule => Rule,
        NodeKind.Table => Table(node),
        _ => Blocks(node.Children),
    };

    private string Heading(BodyNode node)
    {
        context.BeginSection(node.Heading);
        var line = new MarkdownLine();
        foreach (var child in node.Children)
            Add(line, child, withNames: false);
        return line.IsEmpty ? "" : $"{new string('#', new HtmlForm(LevelShift: levelShift).LevelOf(node.Heading.Level))} {line.ToHeading()}";
    }

    private string List(BodyNode list, bool avoidsSign)
    {
        const int MostNumber = 999_999_999;
        var items = new List<string>();
        foreach (var item in list.Children)
        {
            var marker = list.IsOrdered
                ? string.Create(CultureInfo.InvariantCulture, $"{Math.Min(MostNumber, (long)list.FirstNumber + items.Count)}{(avoidsSign ? ')' : '.')} ")
                : avoidsSign ? "+ " : "- ";
            items.Add(MarkdownText.Indent(marker, new string(' ', marker.Length), Blocks(item.Children, !list.IsLoose, marker[0])));
        }

        return string.Join(list.IsLoose ? "\n\n" : "\n", items);
    }

    private string Table(BodyNode table)
    {
        var lines = new List<string>();
        foreach (var row in table.Children)
        {
            var cells = new List<string>();
            foreach (var cell in row.Children)
                cells.Add(Words(cell.Children).ToCell());
            lines.Add($"| {string.Join(" | ", cells)} |");
            if (lines.Count == 1)
                lines.Add(string.Concat(Enumerable.Repeat("| --- ", cells.Count)) + "|");
        }

        return string.Join('\n', lines);
    }

    private MarkdownLine Words(BodyNodes nodes, bool withNames = true)
    {
        var line = new MarkdownLine();
        foreach (var node in nodes)
            Add(line, node, withNames);
        return line;
    }

    private void Add(MarkdownLine line, BodyNode node, bool withNames)
    {
        switch (node.Kind)
        {
            case NodeKind.Text when withNames:
                AddText(line, node);
                break;
            case NodeKind.Text or NodeKind.Address:
                line.Text(node.Text);
                break;
            case NodeKind.Code or NodeKind.CodeBlock:
                line.Code(node.Text);
                break;
            case NodeKind.Break:
                if (node.IsHard)
                    line.Break();
                else
                    line.Text(" ");
                break;
            case NodeKind.Emphasis:
                line.Emphasis(Words(node.Children, withNames));
                break;
            case NodeKind.Strong:
                line.Strong(Words(node.Children, withNames));
                break;
            case NodeKind.Link:
                line.Link(Words(node.Children, withNames: false), context.AddressOf(node.Link));
                break;
            case NodeKind.Citation:
                line.Add(Numbers(node.Citation.Keys.Select(k => k.Value)));
                break;
            default:
                // A block in one line: its words, set apart.
                line.Text(" ").Add(Words(node.Children, withNames)).Text(" ");
                break;
        }
    }

    private void AddText(MarkdownLine line, BodyNode node)
    {
        using var decoded = new DecodedText(node);
        var text = decoded.Text;
        while (context.FindName(text, out var length, out var address) is var at and >= 0)
        {
            line.Text(text[..at]).Link(new MarkdownLine().Text(text.Slice(at, length)), address);
            text = text[(at + length)..];
        }

        line.Text(text);
    }

    private static bool IsInline(NodeKind kind) => kind >= NodeKind.Text;
}
