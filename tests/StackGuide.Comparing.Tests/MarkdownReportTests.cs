using Markdig;
using StackGuide.Comparing.Changes;
using StackGuide.Comparing.Reports;

namespace StackGuide.Comparing.Tests;

/// <summary>The comment, read by a Markdown reader that knows what code hosts know.</summary>
public sealed class MarkdownReportTests
{
    private static readonly MarkdownPipeline CodeHost = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseTaskLists().UseMathematics().Build();

    [Theory]
    [InlineData("a | b \\| c")]
    [InlineData("`code` ``` fence")]
    [InlineData("<script>alert(1)</script> <!-- &amp; &lt;")]
    [InlineData("</details></td></table>")]
    [InlineData("**bold** _it_ ~~gone~~ ^up^ $x$")]
    [InlineData("[link](https://example.org) ![picture](x.png) [ref]: x")]
    [InlineData("https://example.org/x www.example.org")]
    [InlineData("\\* \\")]
    [InlineData("{.class}")]
    public void Shows_hostile_text_as_text(string text)
    {
        var html = Markdig.Markdown.ToHtml(MarkdownReport.Write(Of(new Change(text, text, text))), CodeHost);

        var cell = $"<td>{System.Net.WebUtility.HtmlEncode(text)}</td>";
        Assert.Equal(3, html.Split(cell).Length - 1);
        Assert.DoesNotContain("<a", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@someone #12", "&#64;&#8203;someone &#35;&#8203;12")]
    [InlineData("one\r\ntwo\tthree\u202Efour", "one  two three four")]
    public void Breaks_mentions_and_lines(string text, string expected) =>
        Assert.Contains($"| {expected} | — | x |", MarkdownReport.Write(Of(new Change(text, null, "x"))), StringComparison.Ordinal);

    [Fact]
    public void Folds_long_lists_and_cuts_longer_ones_with_a_count()
    {
        var ten = MarkdownReport.Write(Of([.. Enumerable.Range(0, 10).Select(n => new Change($"c{n}", "a", "b"))]));
        var many = MarkdownReport.Write(Of([.. Enumerable.Range(0, 72).Select(n => new Change($"c{n}", "a", "b"))]));

        Assert.DoesNotContain("<details>", ten, StringComparison.Ordinal);
        Assert.Contains("#### Claims (72)\n\n<details><summary>Show them</summary>\n\n| what | before | after |\n", many, StringComparison.Ordinal);
        Assert.EndsWith("| c49 | a | b |\n\n… and 22 more.\n\n</details>\n", many, StringComparison.Ordinal);
    }

    [Fact]
    public void Stays_below_what_code_hosts_take()
    {
        var list = new ChangeList("Claims", [.. Enumerable.Range(0, 50).Select(n => new Change(new string('@', 1000), new string('|', 1000), "b"))]);

        var report = MarkdownReport.Write(new Report("a", "b", [.. Enumerable.Repeat(list, 12)]));

        Assert.InRange(report.Length, 50_000, 65_000);
        Assert.Equal(12, report.Split("\n</details>\n").Length - 1);
    }

    [Fact]
    public void Says_when_nothing_would_be_noticed()
    {
        Assert.Equal("Nothing that a reader would notice.\n", MarkdownReport.Write(new Report("a", "b", [])));
        Assert.Equal("Nothing that a reader would notice.\n", TextReport.Write(new Report("a", "b", [])));
    }

    [Fact]
    public void Runs_no_control_characters_on_a_terminal() =>
        Assert.Equal("From a to b, a reader would notice 1 change.\n\nClaims (1)\n  x [31m: a -> nothing\n", TextReport.Write(Of(new Change("x\u001b[31m", "a", ""))));

    private static Report Of(params Change[] changes) => new("a", "b", [new ChangeList("Claims", [.. changes])]);
}
