using StackGuide.Editing.Moving;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Editing.Tests.Moving;

/// <summary>A line more in <c>site/redirects.yml</c>.</summary>
public sealed class RedirectLinesTests
{
    [Theory]
    [InlineData("", "redirects:\n  - { from: a.html, to: b.html }\n")]
    [InlineData("# Former\r\nredirects:\r\n- { from: x.html, to: y.html }", "# Former\r\nredirects:\r\n- { from: x.html, to: y.html }\r\n- { from: a.html, to: b.html }\r\n")]
    [InlineData("redirects:\n# Pages\n      - from: x.html\n        to: y.html\n", "redirects:\n# Pages\n      - from: x.html\n        to: y.html\n      - { from: a.html, to: b.html }\n")]
    public void Is_written_as_the_others_are(string text, string expected) => Assert.Equal(expected, Add(text));

    [Theory]
    [InlineData("redirects: [{ from: x.html, to: y.html }]\n", "a line cannot be added to site/redirects.yml")]
    [InlineData("redirects: []\n", "site/redirects.yml holds no redirects; delete it")]
    public void Is_refused_where_it_could_not_stand(string text, string why) =>
        Assert.StartsWith(why, Assert.Throws<EditException>(() => Add(text)).Message, StringComparison.Ordinal);

    private static string Add(string text)
    {
        var line = Array.FindIndex(text.ReplaceLineEndings("\n").Split('\n'), l => l.Contains("from:", StringComparison.Ordinal));
        var from = new Located<string>("x.html", new Place("site/redirects.yml", line < 0 ? 1 : line + 1, 1));
        return RedirectLines.Add(text, line < 0 ? [] : [new Redirect(from, from)], "a.html", "b.html");
    }
}
