namespace StackGuide.Flowchart;

/// <summary>In which order the items of each layer stand, and on which side of its box each row's arrow leaves.</summary>
/// <remarks>
/// An arrow goes sideways out of its row and then down beside the box. Beside it the arrow of the first row is the outermost, so that no
/// row's arrow crosses another's there: from left to right come the left rows downwards, then the right rows upwards.
/// </remarks>
internal sealed class Arrangement
{
    private const int WholeLayer = 1 << 16;

    private readonly LayeredGraph _graph;
    private readonly int _slots;
    private readonly List<Segment> _ordered = [];

    public Arrangement(LayeredGraph graph, IEnumerable<IEnumerable<int>> layers)
    {
        _graph = graph;
        _slots = (2 * graph.MostRows) + 1;
        Layers = [.. layers.Select(l => l.ToArray())];
        Position = new int[graph.Items.Count];
        Place = new int[graph.Items.Count];
        RowIsLeft = new bool[graph.Graph.Steps.Length][];
        for (var step = 0; step < RowIsLeft.Length; step++)
            RowIsLeft[step] = new bool[graph.Graph.Steps[step].Rows.Length];
        foreach (var layer in Layers)
            Number(layer);
        ChooseSides();
    }

    /// <summary>Items from left to right.</summary>
    public int[][] Layers { get; }

    /// <summary>The place of each item in its layer.</summary>
    public int[] Position { get; }

    /// <summary>The place of each item as a part of its layer's width, comparable between layers.</summary>
    public int[] Place { get; }

    /// <summary>For each step and row, whether its arrow leaves on the left.</summary>
    public bool[][] RowIsLeft { get; }

    public Arrangement Copy() => new(_graph, Layers);

    /// <summary>To be called after a change of a layer's order.</summary>
    public void Number(int[] layer)
    {
        for (var i = 0; i < layer.Length; i++)
        {
            Position[layer[i]] = i;
            Place[layer[i]] = ((2 * i) + 1) * WholeLayer / (2 * layer.Length);
        }
    }

    /// <summary>Where a segment begins, comparable within a layer.</summary>
    public int StartOf(Segment segment)
    {
        var slot = segment.Row == Segment.NoRow ? _slots / 2 : RowIsLeft[segment.Upper][segment.Row] ? segment.Row : _slots - 1 - segment.Row;
        return (Position[segment.Upper] * _slots) + slot;
    }

    /// <summary>Sends each row's arrow to the side where it crosses the fewest of its own step, and of equal ones to the nearer.</summary>
    public void ChooseSides()
    {
        foreach (var layer in Layers)
            ChooseSides(layer);
    }

    /// <summary>The same for the steps of one layer.</summary>
    public void ChooseSides(int[] layer)
    {
        foreach (var item in layer)
        {
            if (item < RowIsLeft.Length)
                ChooseSides(item, Place);
        }
    }

    /// <param name="step">The step.</param>
    /// <param name="place">Where each item stands, comparable between layers.</param>
    public void ChooseSides(int step, int[] place)
    {
        var segments = _graph.Below[step];
        for (var i = 0; i < segments.Length; i++)
        {
            // How two rows cross depends on the side of the upper one alone.
            var (ifLeft, ifRight) = (0, 0);
            for (var below = i + 1; below < segments.Length; below++)
            {
                var order = Position[segments[below].Lower] - Position[segments[i].Lower];
                ifLeft += order < 0 ? 1 : 0;
                ifRight += order > 0 ? 1 : 0;
            }

            RowIsLeft[step][segments[i].Row] = ifLeft != ifRight ? ifLeft < ifRight : place[segments[i].Lower] <= place[step];
        }
    }

    /// <summary>The price of all crossings.</summary>
    public int Crossings()
    {
        var sum = 0;
        foreach (var layer in Layers)
            sum += CrossingsBelow(layer);
        return sum;
    }

    /// <summary>The price of the crossings below a layer.</summary>
    public int CrossingsBelow(int[] layer)
    {
        var sum = 0;
        OrderSegmentsBelow(layer);
        for (var i = 0; i < _ordered.Count; i++)
        {
            var segment = _ordered[i];
            var end = Position[segment.Lower];
            for (var j = i + 1; j < _ordered.Count; j++)
            {
                if (end > Position[_ordered[j].Lower])
                    sum += Segment.PriceOfCrossing(segment, _ordered[j]);
            }
        }

        return sum;
    }

    /// <summary>A layer's segments in the order in which they begin.</summary>
    private void OrderSegmentsBelow(int[] layer)
    {
        _ordered.Clear();
        foreach (var item in layer)
        {
            var segments = _graph.Below[item];
            foreach (var segment in segments)
            {
                if (segment.Row == Segment.NoRow || RowIsLeft[item][segment.Row])
                    _ordered.Add(segment);
            }

            for (var i = segments.Length - 1; i >= 0; i--)
            {
                if (segments[i].Row != Segment.NoRow && !RowIsLeft[item][segments[i].Row])
                    _ordered.Add(segments[i]);
            }
        }
    }

    /// <summary>How much cheaper the crossings become when two neighbours in a layer change places.</summary>
    public int GainOfSwap(int left, int right)
    {
        var gain = 0;
        foreach (var a in _graph.Below[left])
        {
            foreach (var b in _graph.Below[right])
                gain += Math.Sign(Position[a.Lower] - Position[b.Lower]) * Segment.PriceOfCrossing(a, b);
        }

        foreach (var a in _graph.Above[left])
        {
            var start = StartOf(a);
            foreach (var b in _graph.Above[right])
                gain += Math.Sign(start - StartOf(b)) * Segment.PriceOfCrossing(a, b);
        }

        return gain;
    }
}
