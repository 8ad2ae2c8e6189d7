using StackGuide.Reading.Files;

namespace StackGuide.Reading.Tests.Files;

public sealed class ShownTextTests
{
    private readonly Reported _reported = [];

    [Theory]
    [InlineData("tabs\tand\r\nline ends\r日本語 🎉 العربية")]
    [InlineData("\u200Fright to left by nature\u200E")]
    public void Leaves_what_is_shown(string text)
    {
        Assert.Same(text, ShownText.Of("a.md", text, _reported.Add));
        Assert.Empty(_reported);
    }

    [Theory]
    [InlineData("a\0b", "1,2 SG1020 here stands U+0000, a null; delete it")]
    [InlineData("a\n \u001b[31m", "2,2 SG1020 here stands U+001B, a control character; delete it")]
    [InlineData("\u007f", "1,1 SG1020 here stands U+007F, a control character; delete it")]
    [InlineData("a\u0085b", "1,2 SG1020 here stands U+0085, a control character; delete it")]
    [InlineData("a\u2028b", "1,2 SG1020 here stands U+2028, a separator at which some programs end the line; delete it")]
    [InlineData("a\u202Eb", "1,2 SG1020 here stands U+202E, which turns the direction of writing; delete it")]
    [InlineData("a\u2066b", "1,2 SG1020 here stands U+2066, which turns the direction of writing; delete it")]
    [InlineData("a\uFEFFb", "1,2 SG1020 here stands U+FEFF, a byte order mark within the text; delete it")]
    public void Names_what_is_not_and_puts_the_sign_for_it_in_its_place(string text, string said)
    {
        var shown = ShownText.Of("a.md", text, _reported.Add);

        Assert.Equal([said], _reported.Said);
        Assert.Equal(text.Length, shown.Length);
        Assert.Single(shown, c => c == '\uFFFD');
    }

    [Fact]
    public void Names_the_first_ten_of_many()
    {
        ShownText.Of("a.md", new string('\u0001', 5_000), _reported.Add);

        Assert.Equal(10, _reported.Count);
    }
}
