using System.Text;
using StackGuide.Rendering.Data;

namespace StackGuide.Rendering.Tests.Data;

public sealed class CsvWriterTests
{
    [Fact]
    public void A_record_ends_with_the_line_break_of_the_standard() => Assert.Equal("a,b\r\nc,d\r\n", Written(["a", "b"], ["c", "d"]));

    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("", "")]
    [InlineData("one, two", "\"one, two\"")]
    [InlineData("she said \"no\"", "\"she said \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("grün 日本 😀", "grün 日本 😀")]
    public void A_field_is_quoted_where_it_must_be(string field, string written) => Assert.Equal(written + "\r\n", Written([field]));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49 30", "'+49 30")]
    [InlineData("-5 %", "'-5 %")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t'=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("text;=1+1", "text;'=1+1")]
    [InlineData("text|@SUM(A1);-1", "text|'@SUM(A1);'-1")]
    [InlineData("semi; colons - and a+b=c", "semi; colons - and a+b=c")]
    [InlineData("=HYPERLINK(\"http://x\", \"y\")", "\"'=HYPERLINK(\"\"http://x\"\", \"\"y\"\")\"")]
    public void A_field_that_a_spreadsheet_would_run_is_made_text(string field, string written) => Assert.Equal(written + "\r\n", Written([field]));

    [Fact]
    public void There_is_no_byte_order_mark()
    {
        var csv = new CsvWriter();
        csv.Write("a");

        Assert.Equal("a\r\n"u8.ToArray(), csv.ToBytes());
    }

    private static string Written(params string[][] records)
    {
        var csv = new CsvWriter();
        foreach (var record in records)
            csv.Write(record);
        return Encoding.UTF8.GetString(csv.ToBytes());
    }
}
