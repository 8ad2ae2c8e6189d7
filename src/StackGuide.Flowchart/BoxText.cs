using System.Collections.Immutable;

namespace StackGuide.Flowchart;

/// <summary>The text of a step, broken into lines, and the size of the box that holds it.</summary>
/// <param name="Width">Of the box; even.</param>
/// <param name="Height">Of the box.</param>
/// <param name="Lines">All lines, relative to the box's corner.</param>
/// <param name="Rows">The bands of the rows, relative to the box's corner.</param>
public sealed record BoxText(int Width, int Height, ImmutableArray<TextLine> Lines, ImmutableArray<Box> Rows)
{
    /// <summary>The size of the smallest text.</summary>
    public const int Size = 14;

    /// <summary>The size of a step's title.</summary>
    public const int TitleSize = 15;

    /// <summary>Between the box's left or right edge and its text.</summary>
    public const int Side = 14;

    private const int StepWidth = 268;
    private const int EndWidth = 180;
    private const int TitleStep = 19;
    private const int LineStep = 17;
    private const int Top = 10;
    private const int RowPadding = 6;

    /// <summary>The distance from the middle of a line to its baseline is about this part of the size.</summary>
    private const int BaselinePercent = 36;

    /// <summary>Breaks the text of all steps into lines; the boxes of ends become equally high.</summary>
    public static ImmutableArray<BoxText> OfAll(ChartGraph graph)
    {
        ImmutableArray<BoxText> texts = [.. graph.Steps.Select(Of)];
        var highest = graph.Steps.Select((step, i) => step.IsEnd ? texts[i].Height : 0).DefaultIfEmpty().Max();
        return [.. texts.Select((text, i) => graph.Steps[i].IsEnd ? text.Heighten(highest) : text)];
    }

    /// <summary>Breaks a step's text into lines.</summary>
    public static BoxText Of(ChartStep step) => step.IsEnd ? EndOf(step) : StepOf(step);

    /// <summary>Keeps the lines in the middle of a higher box.</summary>
    private BoxText Heighten(int height) =>
        this with { Height = height, Lines = [.. Lines.Select(line => line with { Y = line.Y + ((height - Height) / 2) })] };

    private static BoxText StepOf(ChartStep step)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        var rows = ImmutableArray.CreateBuilder<Box>();
        var y = Add(lines, step.Title, TitleSize, TitleStep, bold: true, StepWidth, Top, row: null) + Top - 2;
        for (var i = 0; i < step.Rows.Length; i++)
        {
            var bottom = Add(lines, step.Rows[i].Text, Size, LineStep, bold: false, StepWidth, y + RowPadding, i) + RowPadding;
            rows.Add(new Box(0, y, StepWidth, bottom - y));
            y = bottom;
        }

        return new BoxText(StepWidth, y, lines.ToImmutable(), rows.ToImmutable());
    }

    private static BoxText EndOf(ChartStep step)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        var y = Add(lines, step.Title, TitleSize, TitleStep, bold: true, EndWidth, Top + 2, row: null) + 4;
        foreach (var note in step.Notes!.Value)
            y = Add(lines, note.Text, Size, LineStep, bold: false, EndWidth, y, row: null, note.Mark);
        return new BoxText(EndWidth, y + Top, lines.ToImmutable(), []);
    }

    /// <returns>Where the next text may begin.</returns>
    private static int Add(ImmutableArray<TextLine>.Builder lines, string text, int size, int step, bool bold, int width, int y, int? row, string? mark = null)
    {
        var indent = mark is null ? 0 : size + 4;
        foreach (var line in TextMeasure.Wrap(text, size, bold, width - (2 * Side) - indent))
        {
            lines.Add(new TextLine(line, Side + indent, y + (step / 2) + (size * BaselinePercent / 100), size, bold, row, mark));
            y += step;
            mark = null;
        }

        return y;
    }
}

/// <summary>A line of text.</summary>
/// <param name="Text">What it says.</param>
/// <param name="X">Where it begins.</param>
/// <param name="Y">Its baseline.</param>
/// <param name="Size">The font's size.</param>
/// <param name="Bold">Whether it is bold.</param>
/// <param name="Row">The row that it belongs to; null for a title.</param>
/// <param name="Mark">The name of the shape that stands before it; null for none.</param>
public sealed record TextLine(string Text, int X, int Y, int Size, bool Bold, int? Row, string? Mark);
