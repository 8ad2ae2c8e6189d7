using System.Collections.Immutable;

namespace StackGuide.Flowchart;

/// <summary>An arrangement with all coordinates.</summary>
internal sealed class Drawing
{
    private const int Margin = 8;
    private const int ChannelTop = 10;
    private const int ChannelBottom = 20;
    private const int TrackStep = 11;

    private static readonly int[] Asides = [6, -6, 12, -12, 20, -20];

    private readonly LayeredGraph _graph;
    private readonly IReadOnlyList<BoxText> _texts;
    private readonly Placement _placement;
    private readonly Channel[] _channels;
    private readonly int[] _tops;
    private readonly int[] _bottoms;

    public Drawing(LayeredGraph graph, IReadOnlyList<BoxText> texts, Arrangement arrangement)
    {
        _graph = graph;
        _texts = texts;
        _placement = Placement.Of(graph, texts, arrangement);
        _channels = [.. arrangement.Layers.Skip(1).Select(Route)];
        _tops = new int[graph.LayerCount];
        _bottoms = new int[graph.LayerCount];
        var y = Margin;
        for (var layer = 0; layer < graph.LayerCount; layer++)
        {
            _tops[layer] = y;
            _bottoms[layer] = y + arrangement.Layers[layer].Where(i => !graph.Items[i].IsJoint).Select(i => texts[i].Height).DefaultIfEmpty().Max();
            y = _bottoms[layer] + ChannelTop + ChannelBottom + (layer < _channels.Length ? Math.Max(0, _channels[layer].TrackCount - 1) * TrackStep : 0);
        }
    }

    /// <summary>Routes what arrives at a layer; where lines would run on each other, they end a little aside.</summary>
    private Channel Route(int[] layer)
    {
        var channel = Attempt();
        foreach (var item in channel.Clashing.Distinct().ToList())
        {
            foreach (var aside in Asides)
            {
                if (channel.Conflicts == 0 || !_placement.MoveEnd(item, aside))
                    continue;
                var attempt = Attempt();
                if (attempt.Conflicts < channel.Conflicts)
                    channel = attempt;
                else
                    _placement.MoveEnd(item, -aside);
            }
        }

        return channel;

        Channel Attempt() => new(layer
            .Where(item => _graph.Above[item].Length > 0)
            .Select(item => new Net(item, _graph.Above[item].Select(l => (_placement.StartOf(l), l.Arrows)), _placement.EndOf(item))));
    }

    /// <summary>What is less is better: first lines that run on each other, then crossings and size, then the length of the lines.</summary>
    public (int Conflicts, int Crossings, int Length) Price => (
        _channels.Sum(c => c.Conflicts),
        _channels.Sum(c => c.Crossings) + Layering.PriceOfSize(_placement.Width, _bottoms[^1]),
        _graph.Below.Sum(segments => segments.Sum(segment => segment.Arrows * Math.Abs(_placement.StartOf(segment) - _placement.EndOf(segment.Lower)))));

    public ChartLayout ToLayout()
    {
        var width = _placement.Width + (2 * Margin);
        // Who begins to read at the left, as on a telephone, should see the first step.
        var mirrored = _placement.Centre[0] > _placement.Width / 2;
        var steps = Enumerable.Range(0, _graph.Graph.Steps.Length)
            .Select(step => Place(step, mirrored))
            .OrderBy(s => s.Box.Y).ThenBy(s => s.Box.X);
        return new ChartLayout([.. steps], [.. _graph.Graph.Arrows.Select((_, arrow) => Lead(arrow, mirrored))], width, _bottoms[^1] + Margin);
    }

    private int X(int x, bool mirrored) => Margin + (mirrored ? _placement.Width - x : x);

    private PlacedStep Place(int step, bool mirrored)
    {
        var text = _texts[step];
        var box = new Box(X(_placement.Centre[step], mirrored) - (text.Width / 2), _tops[_graph.Items[step].Layer], text.Width, text.Height);
        var ports = _graph.Below[step].Select(segment => new Port(segment.Row, _graph.Graph.Steps[_graph.Items[segment.Lower].Step].Tone, PortOf(step, segment, box, mirrored)));
        return new PlacedStep(_graph.Graph.Steps[step], box, text, [.. ports]);
    }

    private Spot PortOf(int step, Segment segment, Box box, bool mirrored)
    {
        var row = _texts[step].Rows[segment.Row];
        var isLeft = (_placement.StartOf(segment) < _placement.Centre[step]) != mirrored;
        return new Spot(isLeft ? box.X : box.Right, box.Y + row.Y + (row.Height / 2));
    }

    private PlacedArrow Lead(int index, bool mirrored)
    {
        var arrow = _graph.Graph.Arrows[index];
        var (from, to) = (_graph.Graph.Steps[arrow.From], _graph.Graph.Steps[arrow.To]);
        var points = new List<Spot>();
        var first = _graph.Below[arrow.From].First(l => l.Row == arrow.Row);
        var port = Place(arrow.From, mirrored).Ports.First(p => p.Row == arrow.Row).At;
        var x = X(_placement.StartOf(first), mirrored);
        points.Add(port);
        points.Add(new Spot(x, port.Y));
        foreach (var item in _graph.PathOf(index).Skip(1))
        {
            var layer = _graph.Items[item].Layer;
            var y = _bottoms[layer - 1] + ChannelTop + (_channels[layer - 1].TrackOf(item) * TrackStep);
            var next = X(_placement.EndOf(item), mirrored);
            points.Add(new Spot(x, y));
            points.Add(new Spot(next, y));
            x = next;
        }

        points.Add(new Spot(x, _tops[_graph.Items[arrow.To].Layer]));
        return new PlacedArrow(from.Id, from.Rows[arrow.Row].Id, to.Id, to.Tone, WithoutNeedless(points));
    }

    /// <summary>Keeps the points where the direction changes.</summary>
    private static ImmutableArray<Spot> WithoutNeedless(List<Spot> points)
    {
        var kept = new List<Spot>();
        foreach (var point in points)
        {
            if (kept.Count > 0 && kept[^1] == point)
                continue;
            if (kept.Count > 1 && ((kept[^2].X == kept[^1].X && kept[^1].X == point.X) || (kept[^2].Y == kept[^1].Y && kept[^1].Y == point.Y)))
                kept.RemoveAt(kept.Count - 1);
            kept.Add(point);
        }

        return [.. kept];
    }
}
