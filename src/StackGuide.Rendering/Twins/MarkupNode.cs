using System.Net;
using System.Text.RegularExpressions;

namespace StackGuide.Rendering.Twins;

/// <summary>A node of a page's own markup, which our templates and writer keep well formed: an element, or a run of text.</summary>
/// <param name="Name">The element's name; empty for text.</param>
/// <param name="Attributes">What stands behind the name, as written; for text the text itself, decoded.</param>
internal sealed partial record MarkupNode(string Name, string Attributes)
{
    private static readonly string[] Void = ["br", "col", "hr", "img", "input", "link", "meta", "wbr"];

    public List<MarkupNode> Children { get; } = [];

    public bool IsText => Name.Length == 0;

    /// <summary>Whether no reader of text is meant to see it.</summary>
    public bool IsHidden => HiddenAttribute().IsMatch(Attributes) && !IsText;

    /// <summary>An attribute's value, decoded; null when it is not there.</summary>
    public string? Attribute(string name) =>
        Regex.Match(Attributes, $"""(?:^|\s){name}="([^"]*)" """.TrimEnd()) is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;

    /// <summary>The nodes of a piece of markup. What closes nothing is passed over; what is never closed ends with the markup.</summary>
    public static List<MarkupNode> Parse(string markup)
    {
        var root = new MarkupNode("root", "");
        var open = new Stack<MarkupNode>([root]);
        foreach (Match token in Token().Matches(markup))
        {
            if (token.Groups["text"].Success)
            {
                open.Peek().Children.Add(new MarkupNode("", WebUtility.HtmlDecode(token.Value)));
                continue;
            }

            var name = token.Groups["name"].Value.ToLowerInvariant();
            if (token.Groups["close"].Success)
            {
                while (open.Any(n => n.Name == name) && open.Pop().Name != name)
                {
                }

                continue;
            }

            var node = new MarkupNode(name, token.Groups["attributes"].Value);
            open.Peek().Children.Add(node);
            if (!Void.Contains(name) && !node.Attributes.EndsWith('/'))
                open.Push(node);
        }

        return root.Children;
    }

    [GeneratedRegex("""<!--.*?-->|<(?<close>/)?(?<name>[a-zA-Z][\w-]*)(?<attributes>(?:"[^"]*"|[^>"])*)>|(?<text>[^<]+)""", RegexOptions.Singleline)]
    private static partial Regex Token();

    [GeneratedRegex("""(?:^|\s)(?:hidden(?=\s|$|=|/)|aria-hidden="true")""")]
    private static partial Regex HiddenAttribute();
}
