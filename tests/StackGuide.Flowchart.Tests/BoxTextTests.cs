namespace StackGuide.Flowchart.Tests;

/// <summary>Text wraps and stays in its box, by the widths of the widest common fonts; a browser test looks at the real one.</summary>
public sealed class BoxTextTests
{
    [Fact]
    public void A_chart_as_people_write_it_fits_its_boxes() =>
        Assert.All(GeneratedCharts.Of(25, 1).Steps, ExpectToFit);

    [Theory]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft")]
    [InlineData("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW")]
    [InlineData("它从一个事件循环开始并且一直等待数据库和其他服务的回答直到所有连接都被关闭")]
    [InlineData("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen")]
    [InlineData("")]
    public void Awkward_text_fits_its_boxes(string text)
    {
        ExpectToFit(new ChartStep("q", text, [new ChartRow("a", text), new ChartRow("b", text)], null, "question"));
        ExpectToFit(new ChartStep("o", text, [], [new ChartNote(text, "green"), new ChartNote(text, "blue")], "several"));
    }

    [Fact]
    public void Wrapping_loses_no_word()
    {
        const string text = "a  text with \t several spaces and a Donaudampfschifffahrtsgesellschaftskapitän in it";

        var lines = TextMeasure.Wrap(text, 14, bold: false, 120);

        Assert.True(lines.Length > 3);
        Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.InRange(TextMeasure.WidthOf(line, 14, bold: false), 1, 120));
    }

    private static void ExpectToFit(ChartStep step)
    {
        var text = BoxText.Of(step);
        Assert.All(text.Lines, line =>
        {
            Assert.InRange(line.X + TextMeasure.WidthOf(line.Text, line.Size, line.Bold), 0, text.Width - BoxText.Side);
            var band = line.Row is { } row ? text.Rows[row] : new Box(0, 0, text.Width, text.Rows.IsEmpty ? text.Height : text.Rows[0].Y);
            Assert.InRange(line.Y, band.Y + (line.Size * 3 / 4), band.Bottom - (line.Size / 4));
        });
        Assert.All(text.Lines.Zip(text.Lines.Skip(1)), pair => Assert.True(pair.Second.Y >= pair.First.Y + pair.First.Size, $"'{pair.Second.Text}' lies on the line before"));
    }
}
