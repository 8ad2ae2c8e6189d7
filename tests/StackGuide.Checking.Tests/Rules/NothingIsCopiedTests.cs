using StackGuide.Checking.Tests.SmallGuides;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests.Rules;

public sealed class NothingIsCopiedTests
{
    private const string Document = "One.\n\nThe quick brown fox jumps over the lazy dog, and it’s not sorry at all.\nNine short words that nobody else would ever write.";

    [Theory]
    [InlineData("The quick brown fox jumps over the lazy cat.")]
    [InlineData("The quick brown fox jumps over. The lazy fox jumps over the lazy dog and then it's not sorry at all.")]
    [InlineData("")]
    public void Allows_eight_words_in_a_row(string text) => Assert.Empty(Compared("content/pages/method.md", text));

    [Fact]
    public void Reports_nine_words_in_a_row_at_the_first() => Assert.Equal(
        ["content/pages/method.md(2,7): error SG4008: more than eight words in a row stand in 'a.txt' (line 3) as well: \"quick brown fox jumps over the lazy dog and\"; say it in our words"],
        Compared("content/pages/method.md", "First.\nThis: quick brown fox jumps over the lazy dog and more."));

    [Theory]
    [InlineData("QUICK brown fox jumps\r\n  over *the* lazy (dog) -- and it's")]
    [InlineData("says: quick brown fox jumps over\n  the lazy dog; and it\u2019s")]
    public void Looks_through_letter_case_punctuation_line_ends_and_kinds_of_apostrophe(string text) =>
        Assert.Contains("quick brown fox jumps over the lazy dog and it's", Assert.Single(Compared("seeds/x.yml", text)), StringComparison.Ordinal);

    [Fact]
    public void Reports_a_long_run_once_and_shows_its_beginning() => Assert.Equal(
        ["x.md(1,1): error SG4008: more than eight words in a row stand in 'a.txt' (line 3) as well: \"the quick brown fox jumps over the lazy dog and it's not …\"; say it in our words"],
        Compared("x.md", Document[6..]));

    [Fact]
    public void Reports_each_run_by_itself()
    {
        var found = Compared("x.md", "Quick brown fox jumps over the lazy dog and so: it's not sorry at all nine short words that nobody");

        Assert.Equal(["x.md(1,1)", "x.md(1,49)"], found.Select(f => f[..f.IndexOf(": error", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Finds_a_run_behind_any_number_of_other_words() => Assert.All(Enumerable.Range(0, 30), count =>
        Assert.StartsWith(
            $"x.md(1,{1 + (4 * count)})",
            Assert.Single(Compared("x.md", $"{string.Concat(Enumerable.Repeat("zzz ", count))}quick brown fox jumps over the lazy dog and zzz")),
            StringComparison.Ordinal));

    [Fact]
    public void Names_the_original_in_which_the_run_stands() =>
        Assert.Contains("'b.txt' (line 2)", Assert.Single(Compared("x.md", "one two three four five six seven eight nine")), StringComparison.Ordinal);

    [Theory]
    [InlineData("seeds/x.yml", "title: The quick brown fox jumps over the lazy dog and\nurl: x")]
    [InlineData("seeds/x.yml", "list:\n  - title: >-\n      The quick brown fox jumps\n\n      over the lazy dog and\n    url: x")]
    [InlineData("content/evidence/x.md", "---\ntitle: \"The quick brown fox jumps over the lazy dog and\"\n---\nText.")]
    public void Leaves_titles_alone(string path, string text) => Assert.Empty(Compared(path, text));

    [Theory]
    [InlineData("seeds/x.yml", "title: x\nsays: The quick brown fox jumps over the lazy dog and", "seeds/x.yml(2,7)")]
    [InlineData("seeds/x.yml", "subtitle: The quick brown fox jumps over the lazy dog and", "seeds/x.yml(1,11)")]
    [InlineData("x.md", "---\ntitle: x\n---\ntitle: The quick brown fox jumps over the lazy dog and", "x.md(4,8)")]
    [InlineData("x.md", "title: The quick brown fox jumps over the lazy dog and", "x.md(1,8)")]
    public void Leaves_nothing_else_alone(string path, string text, string place) =>
        Assert.StartsWith($"{place}: error SG4008", Assert.Single(Compared(path, text)), StringComparison.Ordinal);

    [Fact]
    public void Joins_no_words_across_a_title() =>
        Assert.Empty(Compared("x.yml", "- says: The quick brown fox\ntitle: x\n- jumps over the lazy dog and it's not"));

    [Fact]
    public void Is_silent_without_originals() =>
        Assert.Empty(Sound.Said(new CheckOptions { Today = Variation.Today, SourceTexts = [new("x.md", Document)] }));

    private static string[] Compared(string path, string text) =>
        [.. Sound.Said(new CheckOptions
        {
            Today = Variation.Today,
            Originals = new([new("b.txt", "Zero\none two three four five six seven eight nine", ""), new("a.txt", Document, "")]),
            SourceTexts = [new(path, text)],
        }).Where(d => !d.Contains("SG4007", StringComparison.Ordinal))];
}
