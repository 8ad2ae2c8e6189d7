using System.Text;
using StackGuide.Model.Guides;

namespace StackGuide.Markdown.Writers;

/// <summary>Writes a body as plain words: blocks and cells set apart by a line break, no sign for what only looks different.</summary>
public static class PlainTextWriter
{
    /// <summary>For readers: citations left out.</summary>
    public static string Words(Body body) => Write(body.Nodes, withKeys: false);

    /// <summary>For data files: citations as their keys, <c>[@key; @key]</c>.</summary>
    public static string WordsAndKeys(Body body) => Write(body.Nodes, withKeys: true);

    /// <summary>The words below each heading, in one line.</summary>
    /// <returns>One text for each heading, in order, the heading itself left out.</returns>
    public static IReadOnlyList<string> Sections(Body body)
    {
        var sections = new List<StringBuilder>();
        AddSections(body.Nodes, sections);
        return [.. sections.Select(s => string.Join(' ', s.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
    }

    private static void AddSections(BodyNodes nodes, List<StringBuilder> sections)
    {
        foreach (var node in nodes)
        {
            if (node.Kind == NodeKind.Heading)
                sections.Add(new StringBuilder());
            else if (node.Kind is NodeKind.List or NodeKind.Item or NodeKind.Quote)
                AddParts(node.Children, sections);
            else if (sections.Count > 0)
                Write(node, withKeys: false, sections[^1]);
        }
    }

    private static void AddParts(BodyNodes nodes, List<StringBuilder> sections)
    {
        if (sections.Count > 0)
            EnsureLine(sections[^1]);
        AddSections(nodes, sections);
        if (sections.Count > 0)
            EnsureLine(sections[^1]);
    }

    private static string Write(BodyNodes nodes, bool withKeys)
    {
        var text = new StringBuilder();
        foreach (var node in nodes)
            Write(node, withKeys, text);
        return text.ToString().Trim();
    }

    private static void Write(BodyNode node, bool withKeys, StringBuilder text)
    {
        switch (node.Kind)
        {
            case NodeKind.Text or NodeKind.Address or NodeKind.Code or NodeKind.CodeBlock:
                using (var decoded = new DecodedText(node))
                    text.Append(decoded.Text);
                return;
            case NodeKind.Break:
                text.Append('\n');
                return;
            case NodeKind.Citation:
                if (withKeys)
                    text.Append(" [").AppendJoin("; ", node.Citation.Keys.Select(k => "@" + k.Value)).Append(']');
                return;
        }

        var isInline = node.Kind is NodeKind.Emphasis or NodeKind.Strong or NodeKind.Link;
        if (!isInline)
            EnsureLine(text);
        foreach (var child in node.Children)
            Write(child, withKeys, text);
        if (!isInline)
            EnsureLine(text);
    }

    private static void EnsureLine(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
    }
}
