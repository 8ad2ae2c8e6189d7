using System.Text;
using StackGuide.Model.Guides;

namespace StackGuide.Markdown;

/// <summary>Writes a body for one page: fills the marks with what the page knows.</summary>
public static class BodyWriter
{
    /// <summary>The finished markup.</summary>
    public static string Write(Body body, IBodyContext context)
    {
        if (body.IsEmpty)
            return "";
        var markup = body.Markup;
        if (body.Marks.IsEmpty)
            return markup;
        var page = new StringBuilder(markup.Length + (body.Marks.Length * 16));
        var written = 0;
        foreach (var mark in body.Marks)
        {
            page.Append(markup, written, mark.Offset - written);
            written = mark.Offset;
            switch (mark.Kind)
            {
                case BodyMarkKind.Address:
                    page.Append(context.AddressOf(body.Links[mark.Index]));
                    break;
                case BodyMarkKind.Citation:
                    context.WriteCitation(body.Citations[mark.Index], page);
                    break;
                case BodyMarkKind.Section:
                    context.BeginSection();
                    break;
                case BodyMarkKind.Text:
                    context.WriteText(markup.AsSpan(mark.Offset, mark.Length), page);
                    written += mark.Length;
                    break;
            }
        }

        return page.Append(markup, written, markup.Length - written).ToString();
    }
}

/// <summary>What a page knows that its texts do not.</summary>
public interface IBodyContext
{
    /// <summary>The address of a link, escaped for an attribute.</summary>
    string AddressOf(BodyLink link);

    /// <summary>Writes the markup of a citation.</summary>
    void WriteCitation(Citation citation, StringBuilder page);

    /// <summary>A new section begins.</summary>
    void BeginSection();

    /// <summary>Writes a run of plain text, which is escaped already; known names in it may become links.</summary>
    void WriteText(ReadOnlySpan<char> escaped, StringBuilder page);
}
