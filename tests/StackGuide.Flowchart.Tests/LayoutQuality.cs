using System.Collections.Immutable;

namespace StackGuide.Flowchart.Tests;

/// <summary>How good a layout is, in numbers. Measured on the drawn lines, whoever drew them.</summary>
/// <param name="Crossings">How often one arrow crosses another, counted for each pair of arrows.</param>
/// <param name="CrossingPoints">In how many places lines cross; arrows that run on as one line cross others once.</param>
/// <param name="StepOverlaps">Pairs of boxes that overlap.</param>
/// <param name="ArrowsThroughSteps">Pairs of an arrow and a box that it enters.</param>
/// <param name="ArrowsOnArrows">Pairs of arrows that run on each other without leading to the same step.</param>
/// <param name="Length">All arrows together.</param>
/// <param name="Area">Of the whole picture.</param>
internal sealed record LayoutQuality(int Crossings, int CrossingPoints, int StepOverlaps, int ArrowsThroughSteps, int ArrowsOnArrows, double Length, double Area)
{
    /// <summary>Upright or level pieces nearer than this look like one line.</summary>
    private const int Near = 4;

    /// <summary>Crossings nearer than this look like one.</summary>
    private const int SamePlace = 2;

    /// <summary>Measures a layout.</summary>
    public static LayoutQuality Of(ChartLayout layout)
    {
        var lines = layout.Arrows.Select(a => PiecesOf(a.Points)).ToList();
        var boxes = layout.Steps.Select(s => s.Box).ToList();
        var crossings = 0;
        var places = new List<(double X, double Y)>();
        var onEachOther = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            for (var j = i + 1; j < lines.Count; j++)
            {
                var found = lines[i].SelectMany(a => lines[j].Where(b => Cross(a, b)).Select(b => Meeting(a, b))).ToList();
                crossings += found.Count;
                places.AddRange(found);
                if (layout.Arrows[i].To != layout.Arrows[j].To && lines[i].Any(a => lines[j].Any(b => RunTogether(a, b))))
                    onEachOther++;
            }
        }

        return new LayoutQuality(
            crossings,
            Distinct(places),
            boxes.Select((box, i) => boxes.Skip(i + 1).Count(other => Overlap(box, other))).Sum(),
            lines.Sum(line => boxes.Count(box => line.Any(piece => Enters(piece, box)))),
            onEachOther,
            lines.Sum(line => line.Sum(p => Math.Sqrt(Square(p.To.X - p.From.X) + Square(p.To.Y - p.From.Y)))),
            (double)layout.Width * layout.Height);
    }

    /// <summary>Whether two boxes share more than an edge.</summary>
    private static bool Overlap(Box a, Box b) => a.X < b.Right && b.X < a.Right && a.Y < b.Bottom && b.Y < a.Bottom;

    private static double Square(double x) => x * x;

    private static List<Piece> PiecesOf(ImmutableArray<Spot> points) => [.. points.Zip(points.Skip(1), (from, to) => new Piece(from, to))];

    /// <summary>Which side of a piece a point lies on.</summary>
    private static int SideOf(Piece piece, Spot at) => Math.Sign(
        ((long)(piece.To.X - piece.From.X) * (at.Y - piece.From.Y)) - ((long)(piece.To.Y - piece.From.Y) * (at.X - piece.From.X)));

    private static bool Cross(Piece a, Piece b) =>
        SideOf(a, b.From) * SideOf(a, b.To) < 0 && SideOf(b, a.From) * SideOf(b, a.To) < 0;

    private static (double X, double Y) Meeting(Piece a, Piece b)
    {
        double ax = a.To.X - a.From.X, ay = a.To.Y - a.From.Y, bx = b.To.X - b.From.X, by = b.To.Y - b.From.Y;
        var part = (((b.From.X - a.From.X) * by) - ((b.From.Y - a.From.Y) * bx)) / ((ax * by) - (ay * bx));
        return (a.From.X + (part * ax), a.From.Y + (part * ay));
    }

    private static int Distinct(List<(double X, double Y)> places)
    {
        var distinct = new List<(double X, double Y)>();
        foreach (var place in places)
        {
            if (!distinct.Exists(d => Math.Abs(d.X - place.X) < SamePlace && Math.Abs(d.Y - place.Y) < SamePlace))
                distinct.Add(place);
        }

        return distinct.Count;
    }

    private static bool RunTogether(Piece a, Piece b) =>
        (a.IsUpright && b.IsUpright && Math.Abs(a.From.X - b.From.X) < Near && Shared(a.From.Y, a.To.Y, b.From.Y, b.To.Y) > 0)
        || (a.IsLevel && b.IsLevel && Math.Abs(a.From.Y - b.From.Y) < Near && Shared(a.From.X, a.To.X, b.From.X, b.To.X) > 0);

    private static int Shared(int a, int b, int c, int d) => Math.Min(Math.Max(a, b), Math.Max(c, d)) - Math.Max(Math.Min(a, b), Math.Min(c, d));

    /// <summary>Whether a piece has a point inside a box; its edge does not count. Cuts the piece at the box's sides, after Liang and Barsky.</summary>
    private static bool Enters(Piece piece, Box box)
    {
        var (first, last) = (0.0, 1.0);
        return Cut(piece.From.X, piece.To.X, box.X + 1, box.Right - 1) && Cut(piece.From.Y, piece.To.Y, box.Y + 1, box.Bottom - 1);

        bool Cut(double from, double to, double low, double high)
        {
            if (from == to)
                return low <= from && from <= high;
            var (a, b) = ((low - from) / (to - from), (high - from) / (to - from));
            first = Math.Max(first, Math.Min(a, b));
            last = Math.Min(last, Math.Max(a, b));
            return first <= last;
        }
    }

    private readonly record struct Piece(Spot From, Spot To)
    {
        public bool IsUpright => From.X == To.X;

        public bool IsLevel => From.Y == To.Y;
    }
}
