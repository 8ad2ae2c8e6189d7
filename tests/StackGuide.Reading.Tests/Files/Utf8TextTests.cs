using System.Text;
using StackGuide.Reading.Files;

namespace StackGuide.Reading.Tests.Files;

public sealed class Utf8TextTests
{
    private readonly Reported _reported = [];

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("Größe 日本語 🎉\r\n\0")]
    public void Reads_what_is_UTF_8(string text)
    {
        Assert.Equal(text, Utf8Text.Decode("a.md", Encoding.UTF8.GetBytes(text), _reported.Add));
        Assert.Empty(_reported);
    }

    [Fact]
    public void Leaves_out_one_byte_order_mark()
    {
        Assert.Equal("a", Utf8Text.Decode("a.md", [0xEF, 0xBB, 0xBF, (byte)'a'], _reported.Add));
        Assert.Equal("", Utf8Text.Decode("a.md", [0xEF, 0xBB, 0xBF], _reported.Add));
    }

    [Theory]
    [InlineData("FF", 1, 1, "0xFF")]
    [InlineData("61 62 FF 63", 1, 3, "0xFF")]
    [InlineData("61 0A 62 FF", 2, 2, "0xFF")]
    [InlineData("61 0D 0A 62 FF", 2, 2, "0xFF")]
    [InlineData("61 0D 62 FF", 2, 2, "0xFF")]
    [InlineData("EF BB BF 61 FF", 1, 2, "0xFF")]
    [InlineData("C3 BC FC", 1, 2, "0xFC")]
    [InlineData("F0 9F 8E 89 FC", 1, 3, "0xFC")]
    [InlineData("61 C3", 1, 2, "0xC3")]
    [InlineData("61 C3 28", 1, 2, "0xC3")]
    [InlineData("61 E2 82", 1, 2, "0xE2")]
    [InlineData("61 F0 9F 8E", 1, 2, "0xF0")]
    [InlineData("61 E2 82 0A 62", 1, 2, "0xE2")]
    [InlineData("61 C0 80", 1, 2, "0xC0")]
    [InlineData("61 ED A0 80", 1, 2, "0xED")]
    [InlineData("61 F5 80 80 80", 1, 2, "0xF5")]
    public void Names_the_first_byte_that_is_not(string hex, int line, int column, string found)
    {
        var bytes = Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));

        var text = Utf8Text.Decode("a.md", bytes, _reported.Add);

        Assert.Null(text);
        Assert.Equal([$"{line},{column} SG1003 the byte {found} here is not UTF-8; save the file with the encoding UTF-8"], _reported.Said);
    }

    [Theory]
    [InlineData("FF FE 61 00", "UTF-16")]
    [InlineData("FE FF 00 61", "UTF-16")]
    [InlineData("2D 00 2D 00 2D 00", "UTF-16")]
    [InlineData("00 2D 00 2D 00 2D", "UTF-16")]
    [InlineData("FF FE 00 00 2D 00 00 00", "UTF-32")]
    [InlineData("00 00 FE FF 00 00 00 2D", "UTF-32")]
    public void Names_another_encoding(string hex, string name)
    {
        Assert.Null(Utf8Text.Decode("a.md", Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)), _reported.Add));
        Assert.Equal([$"1,1 SG1003 the file is {name} and not UTF-8; save it with the encoding UTF-8"], _reported.Said);
    }

    [Fact]
    public void Names_a_byte_that_stands_far_down()
    {
        // Decoders work in blocks; the place must not be counted from the last one.
        byte[] bytes = [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Zeile mit Größe\n", 10_000))), (byte)'x', 0xE4, (byte)'y'];

        Utf8Text.Decode("a.md", bytes, _reported.Add);

        Assert.Equal(["10001,2 SG1003"], _reported.Found);
    }
}
