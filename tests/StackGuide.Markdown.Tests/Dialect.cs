using System.Text;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Markdown.Tests;

/// <summary>Reads texts of the guide's dialect, as if they began in the first line of <c>a.md</c>.</summary>
internal static class Dialect
{
    /// <summary>A body and what was wrong with it.</summary>
    public sealed record Result(Body Body, IReadOnlyList<Diagnostic> Faults)
    {
        /// <summary>The faults as "line,column code".</summary>
        public IEnumerable<string> Found => Faults.Select(f => $"{f.Place.Line},{f.Place.Column} {f.Code.Id}");

        /// <summary>The faults as "line,column code message".</summary>
        public IEnumerable<string> Said => Faults.Select(f => $"{f.Place.Line},{f.Place.Column} {f.Code.Id} {f.Message}");

        /// <summary>The markup on a page that writes a citation as <c>{key+key}</c> and an address as it was written.</summary>
        public string Html => BodyWriter.Write(Body, new PlainContext());

        /// <summary>The runs of text in which a name may be linked.</summary>
        public IEnumerable<string> Runs => Body.Marks.Where(m => m.Kind == BodyMarkKind.Text).Select(m => Body.Markup.Substring(m.Offset, m.Length));
    }

    public static Result Prose(string text, int line = 1, int column = 1) => Read(MarkdownReader.Read, text, line, column);

    public static Result Short(string text, int line = 1, int column = 1) => Read(MarkdownReader.ReadShort, text, line, column);

    /// <summary>The markup of a prose without faults.</summary>
    public static string Html(string text)
    {
        var result = Prose(text);
        Assert.Empty(result.Faults);
        return result.Html;
    }

    private static Result Read(Func<string, Place, Action<Diagnostic>, Body> read, string text, int line, int column)
    {
        var faults = new List<Diagnostic>();
        var body = read(text, new Place("a.md", line, column), faults.Add);
        return new Result(body, faults);
    }

    private sealed class PlainContext : IBodyContext
    {
        public string AddressOf(BodyLink link) => System.Net.WebUtility.HtmlEncode(link.Target);

        public void WriteCitation(Citation citation, StringBuilder page) =>
            page.Append('{').AppendJoin('+', citation.Keys.Select(k => k.Value)).Append('}');

        public void BeginSection()
        {
        }

        public void WriteText(ReadOnlySpan<char> escaped, StringBuilder page) => page.Append(escaped);
    }
}
