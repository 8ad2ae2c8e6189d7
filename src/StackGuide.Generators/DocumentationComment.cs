using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace StackGuide.Generators;

/// <summary>What the documentation comments of records and their members say, for the code that is generated from them.</summary>
internal static class DocumentationComment
{
    /// <summary>What stands before a declaration, or null.</summary>
    public static XElement? Comments(ISymbol symbol)
    {
        var xml = symbol.GetDocumentationCommentXml();
        return string.IsNullOrEmpty(xml) ? null : XElement.Parse(xml!);
    }

    /// <summary>What it is, as Markdown on one line.</summary>
    public static string Summary(XElement? comments) => Words(comments?.Element("summary"));

    /// <summary>What a parameter is, as Markdown on one line.</summary>
    public static string Parameter(XElement? comments, string name) =>
        Words(comments?.Elements("param").FirstOrDefault(p => (string?)p.Attribute("name") == name));

    /// <summary>The comment as Markdown on one line.</summary>
    private static string Words(XElement? element)
    {
        if (element is null)
            return "";
        var words = string.Concat(element.Nodes().Select(n => n is XElement { Name.LocalName: "c" } code ? "`" + code.Value + "`" : n is XElement other ? other.Value : ((XText)n).Value));
        return Regex.Replace(words, @"\s+", " ").Trim();
    }

    /// <summary>A text as C# writes it.</summary>
    public static string Quote(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
}
