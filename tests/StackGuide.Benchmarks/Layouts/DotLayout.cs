using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using StackGuide.Flowchart;

namespace StackGuide.Benchmarks.Layouts;

/// <summary>The same graph with the same boxes, drawn by Graphviz <c>dot</c>, so that one counter can measure both.</summary>
internal static class DotLayout
{
    /// <summary>Parts of a unit: dot's lines are curves, and a layout's points are whole numbers.</summary>
    private const int Scale = 8;

    /// <summary>Pieces into which a curve is cut.</summary>
    private const int Pieces = 24;

    /// <summary>What dot prints is rounded; a line that ends at a box must not count as entering it.</summary>
    private const int Edge = 1;

    private const double Inch = 72;

    /// <summary>Runs dot.</summary>
    /// <param name="graph">What to draw.</param>
    /// <param name="rows">
    /// Whether an arrow begins at its option's row, as in our picture; dot then draws from left to right, which is how people
    /// draw rows with it. Otherwise arrows may begin anywhere at a box, which is easier.
    /// </param>
    /// <exception cref="InvalidOperationException">dot failed.</exception>
    public static ChartLayout Of(ChartGraph graph, bool rows)
    {
        var texts = BoxText.OfAll(graph);
        using var json = JsonDocument.Parse(Run(Source(graph, texts, rows)));
        var size = json.RootElement.GetProperty("bb").GetString()!.Split(',').Select(Number).ToList();
        var steps = json.RootElement.GetProperty("objects").EnumerateArray().Select((node, i) => StepOf(graph.Steps[i], texts[i], PointOf(node.GetProperty("pos").GetString()!)));
        var arrows = json.RootElement.GetProperty("edges").EnumerateArray().Select((edge, i) => ArrowOf(graph, graph.Arrows[i], edge.GetProperty("pos").GetString()!));
        return new ChartLayout([.. steps], [.. arrows], Rounded(size[2]), Rounded(size[3]));
    }

    private static string Source(ChartGraph graph, ImmutableArray<BoxText> texts, bool rows)
    {
        var dot = new StringBuilder("digraph {\n").Append(rows ? "rankdir=LR\n" : "").Append("node [shape=box fixedsize=true label=\"\"]\nedge [dir=none]\n");
        for (var i = 0; i < graph.Steps.Length; i++)
        {
            dot.Append(CultureInfo.InvariantCulture, $"n{i} [width={texts[i].Width / Inch} height={texts[i].Height / Inch}");
            if (rows && !graph.Steps[i].IsEnd)
                dot.Append(CultureInfo.InvariantCulture, $" shape=plain fixedsize=false width=0 height=0 label=<{TableOf(texts[i])}>");
            dot.Append("]\n");
        }

        foreach (var arrow in graph.Arrows)
            dot.Append(CultureInfo.InvariantCulture, $"n{arrow.From}{(rows ? $":r{arrow.Row}:e" : "")} -> n{arrow.To}\n");
        return dot.Append("}\n").ToString();
    }

    private static string TableOf(BoxText text)
    {
        var cells = text.Rows.Select((row, i) => Cell($" PORT=\"r{i}\"", row.Height)).Prepend(Cell("", text.Rows[0].Y));
        return $"<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">{string.Concat(cells)}</TABLE>";

        string Cell(string port, int height) => $"<TR><TD{port} FIXEDSIZE=\"TRUE\" WIDTH=\"{text.Width}\" HEIGHT=\"{height}\"></TD></TR>";
    }

    private static string Run(string source)
    {
        using var dot = Process.Start(new ProcessStartInfo("dot", ["-Tjson0"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        dot.StandardInput.Write(source);
        dot.StandardInput.Close();
        var json = dot.StandardOutput.ReadToEnd();
        dot.WaitForExit();
        return dot.ExitCode == 0 ? json : throw new InvalidOperationException($"dot ended with status {dot.ExitCode}");
    }

    private static PlacedStep StepOf(ChartStep step, BoxText text, (double X, double Y) centre)
    {
        var (width, height) = (text.Width - (2 * Edge), text.Height - (2 * Edge));
        var corner = new Box(Rounded(centre.X - (width / 2.0)), Rounded(centre.Y - (height / 2.0)), width * Scale, height * Scale);
        return new PlacedStep(step, corner, text, []);
    }

    /// <summary>A spline as dot writes it: a point, then three more for each cubic curve.</summary>
    private static PlacedArrow ArrowOf(ChartGraph graph, ChartArrow arrow, string spline)
    {
        var given = spline.Split(' ').Where(p => p[0] is not ('e' or 's')).Select(PointOf).ToList();
        var points = ImmutableArray.CreateBuilder<Spot>();
        points.Add(SpotOf(given[0]));
        for (var i = 0; i + 3 < given.Count; i += 3)
        {
            for (var piece = 1; piece <= Pieces; piece++)
            {
                var (t, u) = (piece / (double)Pieces, 1 - (piece / (double)Pieces));
                points.Add(SpotOf((On(p => p.X), On(p => p.Y))));

                double On(Func<(double X, double Y), double> part) =>
                    (u * u * u * part(given[i])) + (3 * u * u * t * part(given[i + 1])) + (3 * u * t * t * part(given[i + 2])) + (t * t * t * part(given[i + 3]));
            }
        }

        var (from, to) = (graph.Steps[arrow.From], graph.Steps[arrow.To]);
        return new PlacedArrow(from.Id, from.Rows[arrow.Row].Id, to.Id, to.Tone, points.ToImmutable());
    }

    private static (double X, double Y) PointOf(string point) => point.Split(',') is var parts ? (Number(parts[0]), Number(parts[1])) : default;

    private static Spot SpotOf((double X, double Y) point) => new(Rounded(point.X), Rounded(point.Y));

    private static double Number(string number) => double.Parse(number, CultureInfo.InvariantCulture);

    private static int Rounded(double units) => (int)Math.Round(units * Scale);
}
