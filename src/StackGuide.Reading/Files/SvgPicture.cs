using System.Xml;

namespace StackGuide.Reading.Files;

/// <summary>Whether an SVG picture shows something and does nothing: it is published as it is, and a browser that opens it alone would run what is in it.</summary>
internal static class SvgPicture
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const string Links = "http://www.w3.org/1999/xlink";
    private const string OfXml = "http://www.w3.org/XML/1998/namespace";

    // What draws. Not among them: script, foreignObject, image, a, handler, and what changes attributes later.
    private static readonly HashSet<string> Drawing = new(StringComparer.Ordinal)
    {
        "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "title", "desc", "defs", "symbol", "use",
        "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "marker", "style",
    };

    /// <summary>What speaks against publishing it, for a person; null when nothing does.</summary>
    public static string? WhyNot(byte[] bytes)
    {
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = bytes.Length });
            while (xml.Read())
            {
                if (xml is { NodeType: XmlNodeType.Element, Depth: 0 } && (xml.LocalName != "svg" || xml.NamespaceURI != Namespace))
                    return "its root is no element 'svg' of SVG";
                if (WhyNot(xml) is { } why)
                    return why;
            }

            return null;
        }
        catch (XmlException fault)
        {
            return $"it is no XML, or has a document type (line {fault.LineNumber}, column {fault.LinePosition})";
        }
    }

    private static string? WhyNot(XmlReader xml) => xml.NodeType switch
    {
        XmlNodeType.Element => OfElement(xml),
        XmlNodeType.ProcessingInstruction => "it holds an instruction for programs, such as a stylesheet",
        XmlNodeType.Text or XmlNodeType.CDATA => OfValue("style", xml.Value),
        _ => null,
    };

    private static string? OfElement(XmlReader xml)
    {
        if (xml.NamespaceURI != Namespace || !Drawing.Contains(xml.LocalName))
            return $"it holds the element '{xml.LocalName}', which is none that draws";
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (OfAttribute(xml) is { } why)
                return why;
        }

        xml.MoveToElement();
        return null;
    }

    private static string? OfAttribute(XmlReader xml)
    {
        if (xml.Prefix == "xmlns" || xml.Name == "xmlns")
            return null;
        if (xml.NamespaceURI is not ("" or Links or OfXml) || xml.LocalName is "base")
            return $"it holds the attribute '{xml.Name}', which does not draw";
        if (xml.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            return $"it holds the attribute '{xml.Name}', which runs a script";
        if (xml.LocalName is "href" or "src" && !xml.Value.StartsWith('#'))
            return $"its '{xml.Name}' leads out of the picture";
        return OfValue(xml.Name, xml.Value);
    }

    /// <summary>Styles may name parts of the picture and nothing else; escapes, which could hide a name, and imports are refused.</summary>
    private static string? OfValue(string name, string value)
    {
        if (value.Contains('\\') || value.Contains("@import", StringComparison.OrdinalIgnoreCase))
            return $"its '{name}' holds an escape or an import";
        for (var at = value.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = value.IndexOf("url(", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!value.AsSpan(at + 4).TrimStart(" \t\r\n\"'").StartsWith("#"))
                return $"its '{name}' leads out of the picture";
        }

        return value.Contains("image-set(", StringComparison.OrdinalIgnoreCase) || value.Contains("javascript:", StringComparison.OrdinalIgnoreCase) ? $"its '{name}' leads out of the picture" : null;
    }
}
