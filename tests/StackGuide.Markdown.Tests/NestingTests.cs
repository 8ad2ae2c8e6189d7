using System.Diagnostics;

namespace StackGuide.Markdown.Tests;

/// <summary>However absurd a text is, it ends soon, with or without a diagnostic.</summary>
public sealed class NestingTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static TheoryData<string, int> Absurdities => new()
    {
        { ">", 10_000 },
        { "> ", 10_000 },
        { "- ", 10_000 },
        { "1. ", 10_000 },
        { "[", 10_000 },
        { "![", 10_000 },
        { "[@", 10_000 },
        { "[@a;", 10_000 },
        { "**a** `b` ", 10_000 },
        { "]", 10_000 },
        { "[x](", 10_000 },
        { "[x](y)", 10_000 },
        { "*", 10_000 },
        { "*a", 10_000 },
        { "**a ", 10_000 },
        { "*a **b ", 10_000 },
        { "_a_b", 10_000 },
        { "`", 10_000 },
        { "`a", 10_000 },
        { "``a`", 10_000 },
        { "<", 10_000 },
        { "<a ", 10_000 },
        { "<!--", 10_000 },
        { "<b>", 10_000 },
        { "&", 10_000 },
        { "&amp;", 10_000 },
        { "|", 10_000 },
        { "|a", 10_000 },
        { "|-", 10_000 },
        { "a\n", 10_000 },
        { "a\n\n", 10_000 },
        { "|a|\n|-|\n", 5_000 },
        { "\\", 10_000 },
        { "[a]: b\n", 3_000 },
        { "# a\n", 10_000 },
        { "# \n", 10_000 },
        { "a\n=\n", 5_000 },
        { "- a\n  ", 5_000 },
        { "\t", 10_000 },
        { "\0", 10_000 },
    };

    [Theory]
    [MemberData(nameof(Absurdities))]
    public void Ends_whatever_is_repeated(string part, int times)
    {
        var text = string.Concat(Enumerable.Repeat(part, times));
        var clock = Stopwatch.StartNew();

        var prose = Dialect.Prose(text);
        var line = Dialect.Short(text);

        // Also what was read can be written, on a stack of the usual size.
        Assert.NotNull(prose.Html);
        Assert.NotNull(line.Html);
        Assert.True(clock.Elapsed < Patience, $"took {clock.Elapsed}");
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    public void Says_so_when_blocks_nest_too_deeply(string part)
    {
        var result = Dialect.Prose(string.Concat(Enumerable.Repeat(part, 10_000)) + "x");

        Assert.Equal(["1,1 SG1017"], result.Found);
        Assert.True(result.Body.IsEmpty);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[@a;")]
    public void Says_so_when_brackets_nest_too_deeply(string part)
    {
        var result = Dialect.Prose(string.Concat(Enumerable.Repeat(part, 1_000)));

        Assert.Equal(["1,1 SG1017"], result.Found);
    }

    [Fact]
    public void Says_so_when_emphasis_nests_too_deeply()
    {
        var text = string.Concat(Enumerable.Repeat("*a **b ", 500)) + string.Concat(Enumerable.Repeat("b** a* ", 500));

        Assert.Equal(["1,1 SG1017"], Dialect.Prose(text).Found);
    }

    [Fact]
    public void Says_where_a_paragraph_has_too_many_signs_to_be_read_in_time()
    {
        var text = "A line.\n\n" + string.Concat(Enumerable.Repeat("**a** `b` ", 5_000));

        // A pair of signs every ten characters: the 3,001st is the opening one of the 1,501st pair.
        Assert.Equal(["3,15001 SG1017"], Dialect.Prose(text).Found);
    }

    [Fact]
    public void Says_so_when_a_paragraph_is_too_long_for_its_signs()
    {
        var text = string.Concat(Enumerable.Repeat("[a](", 1_000)) + new string('x', 1_000_000);

        Assert.EndsWith(" SG1017", Assert.Single(Dialect.Prose(text).Found), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_so_when_a_paragraph_is_too_long_for_comments_that_never_end()
    {
        var text = string.Concat(Enumerable.Repeat("a <!-- x ", 100_000));

        Assert.EndsWith(" SG1017", Assert.Single(Dialect.Prose(text).Found), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_where_headings_that_are_underlined_are_too_many_to_be_read_in_time()
    {
        var text = string.Concat(Enumerable.Repeat("a\n=\n", 10_001));

        Assert.Equal(["20002,1 SG1017"], Dialect.Prose(text).Found);
    }

    /// <summary>What stands before and behind it says nothing of its place.</summary>
    [Theory]
    [InlineData("", "", "3,1")]
    [InlineData("## ", "", "3,1")]
    [InlineData("> ", "", "3,3")]
    [InlineData("- a\n- ", "", "4,3")]
    [InlineData("| A | B |\n| - | - |\n| a | ", " |", "5,6")]
    [InlineData("```\n", "\n```", "3,1")]
    [InlineData("    ", "", "3,1")]
    public void Says_where_a_block_is_too_long(string before, string after, string place)
    {
        string Text(int letters) => $"A line.\n\n{before}{string.Concat(Enumerable.Repeat("word ", letters / 5))}{after}\n\nThe end.\n";

        Assert.Equal([$"{place} SG1017"], Dialect.Prose(Text(100_100)).Found);
        Assert.Empty(Dialect.Prose(Text(99_900)).Found);
        Assert.Equal(["1,1 SG1017"], Dialect.Short(string.Concat(Enumerable.Repeat("word ", 20_100))).Found);
    }

    [Fact]
    public void Counts_signs_anew_for_each_paragraph()
    {
        var text = string.Concat(Enumerable.Repeat("*a* **b** [c](d.md)\n\n", 5_000));

        var result = Dialect.Prose(text);

        Assert.Empty(result.Faults);
        Assert.Equal(5_000, result.Body.Links.Length);
    }

    [Fact]
    public void Reads_a_long_table()
    {
        var text = "| A | B |\n| --- | --- |\n" + string.Concat(Enumerable.Repeat("| one [@a] | **two** |\n", 500));

        var result = Dialect.Prose(text);

        Assert.Empty(result.Faults);
        Assert.Equal(500, result.Body.Citations.Length);
    }
}
