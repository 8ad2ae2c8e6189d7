namespace StackGuide.Flowchart;

/// <summary>Horizontal coordinates: arrows as straight as the order and the distances allow.</summary>
/// <remarks>
/// The coordinates are the optimum of the sum of the segments' horizontal lengths, found by the network simplex on an auxiliary graph (section
/// 4.2 of the paper named there). Long arrows weigh more, so that they bend at their ends only.
/// </remarks>
internal sealed class Placement
{
    /// <summary>Between two arrows that run beside each other.</summary>
    public const int Lane = 13;

    private const int BoxGap = 30;
    private const int WidthWeight = 1;
    private const int OverWidthWeight = 40;
    private const int PullOfStart = 24;
    private const int RoundCorner = 34;

    /// <summary>By how much two lines may come nearer than a lane where that keeps them apart elsewhere.</summary>
    private const int Squeeze = Lane / 2;

    private readonly LayeredGraph _graph;
    private readonly IReadOnlyList<BoxText> _texts;
    private readonly Arrangement _arrangement;
    private readonly int[] _aside;

    private Placement(LayeredGraph graph, IReadOnlyList<BoxText> texts, Arrangement arrangement)
    {
        _graph = graph;
        _texts = texts;
        _arrangement = arrangement;
        Centre = new int[graph.Items.Count];
        _aside = new int[graph.Items.Count];
    }

    /// <summary>The middle of each item.</summary>
    public int[] Centre { get; }

    /// <summary>The width of the whole.</summary>
    public int Width { get; private set; }

    /// <summary>Where a segment begins: in its lane beside the box, or at the joint.</summary>
    public int StartOf(Segment segment) => Centre[segment.Upper] + OffsetOf(segment);

    /// <summary>Where the segments that arrive at an item end: at its middle, unless moved.</summary>
    public int EndOf(int item) => Centre[item] + _aside[item];

    /// <summary>Moves a joint, or the place where segments reach a box; false when there is no room.</summary>
    public bool MoveEnd(int item, int by)
    {
        if (!_graph.Items[item].IsJoint)
        {
            var fits = Math.Abs(_aside[item] + by) <= (_texts[item].Width / 2) - RoundCorner;
            _aside[item] += fits ? by : 0;
            return fits;
        }

        var layer = _arrangement.Layers[_graph.Items[item].Layer];
        var at = _arrangement.Position[item];
        var centre = Centre[item] + by;
        var least = at == 0 ? 0 : Centre[layer[at - 1]] + Distance(layer[at - 1], item) - Squeeze;
        var most = at == layer.Length - 1 ? Width : Centre[layer[at + 1]] - Distance(item, layer[at + 1]) + Squeeze;
        if (centre < least || centre > most)
            return false;
        Centre[item] = centre;
        return true;
    }

    /// <summary>Places the items; the sides of rows that are free to choose are chosen by where things come to lie.</summary>
    public static Placement Of(LayeredGraph graph, IReadOnlyList<BoxText> texts, Arrangement arrangement)
    {
        var placement = new Placement(graph, texts, arrangement);
        placement.Solve(pull: false);
        for (var step = 0; step < graph.Graph.Steps.Length; step++)
            arrangement.ChooseSides(step, placement.Centre);
        placement.Solve(pull: true);
        return placement;
    }

    /// <param name="pull">Whether the first step is pulled to the nearer edge, where a reader with a narrow screen begins.</param>
    private void Solve(bool pull)
    {
        var startIsLeft = Centre[0] <= Width / 2;
        var items = _graph.Items.Count;
        var segments = _graph.Below.SelectMany(l => l).ToArray();
        var (left, right, page) = (items, items + 1, items + 2);
        var simplex = new NetworkSimplex(items + 3 + segments.Length);
        foreach (var layer in _arrangement.Layers.Where(l => l.Length > 0))
        {
            simplex.AddEdge(left, layer[0], Extent(layer[0], left: true), 0);
            for (var i = 0; i + 1 < layer.Length; i++)
                simplex.AddEdge(layer[i], layer[i + 1], Distance(layer[i], layer[i + 1]), 0);
            simplex.AddEdge(layer[^1], right, Extent(layer[^1], left: false), 0);
        }

        simplex.AddEdge(left, right, 0, WidthWeight);
        simplex.AddEdge(right, page, 0, 0);
        if (pull)
            simplex.AddEdge(startIsLeft ? left : 0, startIsLeft ? 0 : right, 0, PullOfStart);
        simplex.AddEdge(left, page, Layering.WidestLayer, OverWidthWeight);
        for (var i = 0; i < segments.Length; i++)
        {
            // The middle node lies left of both ends; the sum of its distances is the segment's horizontal length.
            var offset = OffsetOf(segments[i]);
            var weight = WeightOf(segments[i]);
            simplex.AddEdge(page + 1 + i, segments[i].Upper, Math.Max(-offset, 0), weight);
            simplex.AddEdge(page + 1 + i, segments[i].Lower, Math.Max(offset, 0), weight);
        }

        var solved = simplex.Solve();
        for (var item = 0; item < items; item++)
            Centre[item] = solved[item] - solved[left];
        Width = solved[right] - solved[left];
    }

    private int Distance(int one, int next)
    {
        var bothBoxes = !_graph.Items[one].IsJoint && !_graph.Items[next].IsJoint;
        var gap = bothBoxes && Lanes(one, left: false) + Lanes(next, left: true) == 0 ? BoxGap : Lane + (bothBoxes ? 4 : 0);
        return Extent(one, left: false) + gap + Extent(next, left: true);
    }

    /// <summary>From an item's middle to the end of what belongs to it.</summary>
    private int Extent(int item, bool left) =>
        _graph.Items[item].IsJoint ? 0 : (_texts[item].Width / 2) + (Lanes(item, left) * Lane) + (_graph.Graph.Steps[item].IsEnd ? 0 : 3);

    private int Lanes(int item, bool left) => _graph.Items[item].IsJoint ? 0 : _graph.Below[item].Count(l => _arrangement.RowIsLeft[item][l.Row] == left);

    private int OffsetOf(Segment segment)
    {
        if (segment.Row == Segment.NoRow)
            return 0;
        var left = _arrangement.RowIsLeft[segment.Upper][segment.Row];
        var inner = _graph.Below[segment.Upper].Count(l => l.Row >= segment.Row && _arrangement.RowIsLeft[segment.Upper][l.Row] == left);
        var distance = (_texts[segment.Upper].Width / 2) + (inner * Lane) + 3;
        return left ? -distance : distance;
    }

    private int WeightOf(Segment segment) => (_graph.Items[segment.Upper].IsJoint, _graph.Items[segment.Lower].IsJoint) switch
    {
        (true, true) => 8,
        (true, false) => 4,
        (false, true) => 2,
        _ => 1,
    };
}
