using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StackGuide.Flowchart;
using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Pictures;

/// <summary>Writes a layout as SVG for use within a page. The stylesheet gives it its colours; there is no style in the markup.</summary>
internal static class FlowchartSvg
{
    private const int Corner = 7;
    private const int Arrowhead = 5;
    private const int UnitsOfFont = 16;

    /// <summary>The markup of a flow's picture; empty when there is nothing to show.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="technologies">Those that outcomes may pick.</param>
    /// <param name="hrefOf">The address of an entry.</param>
    /// <param name="idPrefix">What stands before every id.</param>
    public static string Write(Flow flow, ImmutableArray<Technology> technologies, Func<Entry, string> hrefOf, string idPrefix)
    {
        var steps = ((IEnumerable<Entry>)[.. flow.Questions, .. flow.Outcomes]).DistinctBy(step => step.Id).ToDictionary(step => step.Id);
        return Write(LayeredLayout.Of(FlowchartOfFlow.Of(flow, technologies)), id => hrefOf(steps[id]), idPrefix);
    }

    /// <summary>The markup of a layout; empty when there is nothing to show.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="hrefOf">The address of a step's page, by the step's id.</param>
    /// <param name="idPrefix">What stands before every id.</param>
    /// <remarks>The size is given in <c>em</c>, so that the text grows with the reader's font size; the stylesheet may override it.</remarks>
    public static string Write(ChartLayout layout, Func<string, string> hrefOf, string idPrefix)
    {
        if (layout.Steps.IsEmpty)
            return "";
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"flowchart-picture\" viewBox=\"0 0 {layout.Width} {layout.Height}\"");
        svg.Append(CultureInfo.InvariantCulture, $" width=\"{Em(layout.Width)}\" height=\"{Em(layout.Height)}\">\n");
        svg.Append("<title>Flowchart of all questions and outcomes</title>\n");
        var (questions, outcomes) = (layout.Steps.Count(s => !s.Step.IsEnd), layout.Steps.Count(s => s.Step.IsEnd));
        svg.Append(CultureInfo.InvariantCulture, $"<desc>{Wording.Count(questions, "question", "questions")} with {Wording.Count(layout.Arrows.Length, "answer", "answers")} lead to {Wording.Count(outcomes, "outcome", "outcomes")}; the list after the picture says the same.</desc>\n");
        svg.Append("<g class=\"edges\">\n");
        foreach (var arrow in layout.Arrows)
            WriteArrow(svg, arrow);
        svg.Append("</g>\n");
        foreach (var step in layout.Steps)
            WriteStep(svg, step, hrefOf(step.Step.Id), idPrefix + "node-");
        return svg.Append("</svg>\n").ToString();
    }

    private static string Em(int units) => ((decimal)units / UnitsOfFont).ToString("0.####", CultureInfo.InvariantCulture) + "em";

    private static void WriteArrow(StringBuilder svg, PlacedArrow arrow)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"edge to-{arrow.Tone}\" data-from=\"{Text(arrow.From)}\" data-option=\"{Text(arrow.Row)}\" data-to=\"{Text(arrow.To)}\" d=\"");
        WritePath(svg, arrow.Points);
        var end = arrow.Points[^1];
        svg.Append(CultureInfo.InvariantCulture, $"m{-Arrowhead} {-Arrowhead - 2}L{end.X} {end.Y}l{Arrowhead} {-Arrowhead - 2}\"/>\n");
    }

    /// <summary>Straight pieces with rounded corners; a corner is smaller where a piece is short.</summary>
    private static void WritePath(StringBuilder svg, ImmutableArray<Spot> points)
    {
        svg.Append(CultureInfo.InvariantCulture, $"M{points[0].X} {points[0].Y}");
        for (var i = 1; i < points.Length - 1; i++)
        {
            var (before, at, after) = (points[i - 1], points[i], points[i + 1]);
            var radius = Math.Min(Corner, Math.Min(LengthOf(before, at), LengthOf(at, after)) / 2);
            var (enter, leave) = (Towards(at, before, radius), Towards(at, after, radius));
            svg.Append(CultureInfo.InvariantCulture, $"L{enter.X} {enter.Y}Q{at.X} {at.Y} {leave.X} {leave.Y}");
        }

        svg.Append(CultureInfo.InvariantCulture, $"L{points[^1].X} {points[^1].Y}");
    }

    private static int LengthOf(Spot from, Spot to) => Math.Abs(from.X - to.X) + Math.Abs(from.Y - to.Y);

    private static Spot Towards(Spot from, Spot to, int distance) =>
        new(from.X + (Math.Sign(to.X - from.X) * distance), from.Y + (Math.Sign(to.Y - from.Y) * distance));

    private static void WriteStep(StringBuilder svg, PlacedStep placed, string href, string idPrefix)
    {
        var (step, box) = (placed.Step, placed.Box);
        var kind = step.IsEnd ? "outcome" : "question";
        svg.Append(CultureInfo.InvariantCulture, $"<a id=\"{Text(idPrefix + step.Id)}\" class=\"node node-{kind} tone-{step.Tone}\" href=\"{Text(href)}\">\n");
        var round = step.IsEnd ? Math.Min(box.Height / 2, 30) : 8;
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"box\" x=\"{box.X}\" y=\"{box.Y}\" width=\"{box.Width}\" height=\"{box.Height}\" rx=\"{round}\"/>\n");
        WriteLines(svg, placed, null);
        for (var row = 0; row < step.Rows.Length; row++)
        {
            var band = placed.Text.Rows[row];
            svg.Append(CultureInfo.InvariantCulture, $"<g class=\"row\" data-option=\"{Text(step.Rows[row].Id)}\"><path class=\"rule\" d=\"M{box.X} {box.Y + band.Y}h{box.Width}\"/>");
            WriteLines(svg, placed, row);
            foreach (var port in placed.Ports.Where(p => p.Row == row))
                svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"port to-{port.Tone}\" cx=\"{port.At.X}\" cy=\"{port.At.Y}\" r=\"4\"/>");
            svg.Append("</g>\n");
        }

        svg.Append("</a>\n");
    }

    private static void WriteLines(StringBuilder svg, PlacedStep placed, int? row)
    {
        foreach (var line in placed.Text.Lines.Where(l => l.Row == row))
        {
            var (x, y) = (placed.Box.X + line.X, placed.Box.Y + line.Y);
            if (line.Mark is { } mark)
                WriteMark(svg, mark, placed.Box.X + BoxText.Side, y - (line.Size * 36 / 100));
            svg.Append(CultureInfo.InvariantCulture, $"<text{(line.Bold ? " class=\"title\"" : "")} x=\"{x}\" y=\"{y}\">{Text(line.Text)} </text>");
        }
    }

    /// <summary>The shape that doubles a technology's colour, as beside its name elsewhere in the guide.</summary>
    private static void WriteMark(StringBuilder svg, string accent, int x, int middle) =>
        svg.Append("<path class=\"mark mark-").Append(accent).Append("\" d=\"").Append(AccentShape.Path(accent, x + 5, middle, 5)).Append("\"/>");

    private static string Text(string text) => Pages.Hrefs.Escape(text);
}
