using System.Text;
using StackGuide.Markdown.Writers;
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

        /// <summary>The markup on a page that writes an address as it was written, with each citation as <c>{key+key}</c>.</summary>
        public string Html
        {
            get
            {
                var html = new StringBuilder();
                var page = new SourcePage();
                HtmlWriter.Write(Body, page, default, html);
                foreach (var citation in Body.Citations)
                {
                    // Each key has a number of its own here, also one that was cited before.
                    var numbers = citation.Keys.Select(k => $"<a class=\"cite\" href=\"#ref-{page.Numbers[k.Value]}\" role=\"doc-noteref\">{page.Numbers[k.Value]}</a>");
                    html.Replace(string.Concat(numbers), $"{{{string.Join('+', citation.Keys.Select(k => k.Value))}}}");
                }

                return html.ToString();
            }
        }

        /// <summary>The runs of text in which a name may be linked.</summary>
        public IEnumerable<string> Runs
        {
            get
            {
                var page = new SourcePage();
                HtmlWriter.Write(Body, page, default, new StringBuilder());
                return page.Runs;
            }
        }
    }

    public static Result Prose(string text, int line = 1, int column = 1) => Read((prose, start, report) => MarkdownReader.Read(prose, start, report), text, line, column);

    public static Result Short(string text, int line = 1, int column = 1) => Read((words, start, report) => MarkdownReader.ReadShort(words, start, report), text, line, column);

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

    /// <summary>A page that knows no names and shows addresses as they are in the source.</summary>
    public sealed class SourcePage : IBodyContext
    {
        public Dictionary<string, int> Numbers { get; } = [];

        public List<string> Runs { get; } = [];

        public string AddressOf(BodyLink link) => link.Target;

        public int? NumberOf(string key)
        {
            Numbers.TryAdd(key, Numbers.Count + 1);
            return Numbers[key];
        }

        public IReadOnlyList<string> FormerNames(string anchor) => [];

        public void BeginSection(Heading heading)
        {
        }

        public int FindName(ReadOnlySpan<char> text, out int length, out string address)
        {
            Runs.Add(text.ToString());
            (length, address) = (0, "");
            return -1;
        }
    }
}
