using System.Collections.Immutable;

namespace StackGuide.Rendering.Flowchart;

/// <summary>The text of a step, broken into lines, and the size of the box that holds it.</summary>
/// <param name="Width">Of the box; even.</param>
/// <param name="Height">Of the box.</param>
/// <param name="Lines">All lines, relative to the box's corner.</param>
/// <param name="Rows">The bands of the options, relative to the box's corner.</param>
public sealed record BoxText(int Width, int Height, ImmutableArray<TextLine> Lines, ImmutableArray<Box> Rows)
{
    /// <summary>The size of the smallest text.</summary>
    public const int Size = 14;

    /// <summary>The size of a question's text and an outcome's name.</summary>
    public const int TitleSize = 15;

    /// <summary>Between the box's left or right edge and its text.</summary>
    public const int Side = 14;

    private const int QuestionWidth = 268;
    private const int OutcomeWidth = 180;
    private const int TitleStep = 19;
    private const int LineStep = 17;
    private const int Top = 10;
    private const int RowPadding = 6;

    /// <summary>The distance from the middle of a line to its baseline is about this part of the size.</summary>
    private const int BaselinePercent = 36;

    /// <summary>Breaks the text of all steps into lines; the boxes of outcomes become equally high.</summary>
    public static ImmutableArray<BoxText> OfAll(FlowGraph graph)
    {
        ImmutableArray<BoxText> texts = [.. graph.Steps.Select(Of)];
        var highest = graph.Steps.Select((step, i) => step.IsOutcome ? texts[i].Height : 0).DefaultIfEmpty().Max();
        return [.. texts.Select((text, i) => graph.Steps[i].IsOutcome ? text.Heighten(highest) : text)];
    }

    /// <summary>Breaks a step's text into lines.</summary>
    public static BoxText Of(FlowStep step) => step.IsOutcome ? OutcomeOf(step) : QuestionOf(step);

    /// <summary>Keeps the lines in the middle of a higher box.</summary>
    private BoxText Heighten(int height) =>
        this with { Height = height, Lines = [.. Lines.Select(line => line with { Y = line.Y + ((height - Height) / 2) })] };

    private static BoxText QuestionOf(FlowStep step)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        var rows = ImmutableArray.CreateBuilder<Box>();
        var y = Add(lines, step.Title, TitleSize, TitleStep, bold: true, QuestionWidth, Top, row: null) + Top - 2;
        for (var i = 0; i < step.Options.Length; i++)
        {
            var bottom = Add(lines, step.Options[i].Text, Size, LineStep, bold: false, QuestionWidth, y + RowPadding, i) + RowPadding;
            rows.Add(new Box(0, y, QuestionWidth, bottom - y));
            y = bottom;
        }

        return new BoxText(QuestionWidth, y, lines.ToImmutable(), rows.ToImmutable());
    }

    private static BoxText OutcomeOf(FlowStep step)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        var y = Add(lines, step.Title, TitleSize, TitleStep, bold: true, OutcomeWidth, Top + 2, row: null) + 4;
        foreach (var pick in step.Picks!.Value)
            y = Add(lines, pick.Title, Size, LineStep, bold: false, OutcomeWidth, y, row: null, pick.Accent);
        return new BoxText(OutcomeWidth, y + Top, lines.ToImmutable(), []);
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
/// <param name="Row">The option that it belongs to; null for a title.</param>
/// <param name="Mark">The accent whose shape stands before it; null for none.</param>
public sealed record TextLine(string Text, int X, int Y, int Size, bool Bold, int? Row, string? Mark);
