namespace StackGuide.Flowchart;

/// <summary>A graph whose arrows go from each layer to the next only: longer ones pass through joints.</summary>
/// <remarks>
/// At first the arrows of each step to each other have joints of their own. Where such joints stand side by side they can be made one:
/// then the arrows meet, as roads do, and go on as one line. Whichever of them a reader follows, it leads to the same place.
/// </remarks>
internal sealed class LayeredGraph
{
    private readonly int[] _layers;
    private readonly int[][] _paths;

    public LayeredGraph(ChartGraph graph, int[] layers)
        : this(graph, layers, FirstItems(graph, layers, out var paths), paths)
    {
    }

    private LayeredGraph(ChartGraph graph, int[] layers, IReadOnlyList<Item> items, int[][] paths)
    {
        Graph = graph;
        Items = items;
        _layers = layers;
        _paths = paths;
        LayerCount = layers.Length == 0 ? 0 : layers.Max() + 1;
        var above = items.Select(_ => new List<Segment>()).ToArray();
        var below = items.Select(_ => new List<Segment>()).ToArray();
        for (var arrow = 0; arrow < paths.Length; arrow++)
        {
            for (var i = 0; i + 1 < paths[arrow].Length; i++)
                Count(new Segment(paths[arrow][i], i == 0 ? graph.Arrows[arrow].Row : Segment.NoRow, paths[arrow][i + 1], 1));
        }

        Above = [.. above.Select(l => l.ToArray())];
        Below = [.. below.Select(l => l.ToArray())];

        void Count(Segment segment)
        {
            Add(above[segment.Lower], segment);
            Add(below[segment.Upper], segment);
        }

        static void Add(List<Segment> segments, Segment segment)
        {
            var at = segments.FindIndex(l => l.Upper == segment.Upper && l.Row == segment.Row && l.Lower == segment.Lower);
            if (at < 0)
                segments.Add(segment);
            else
                segments[at] = segments[at] with { Arrows = segments[at].Arrows + 1 };
        }
    }

    public ChartGraph Graph { get; }

    public int LayerCount { get; }

    /// <summary>The rows of the step that has most.</summary>
    public int MostRows => Graph.Steps.Max(s => s.Rows.Length);

    /// <summary>First the steps, with their own indexes, then the joints.</summary>
    public IReadOnlyList<Item> Items { get; }

    /// <summary>The segments that arrive at an item.</summary>
    public Segment[][] Above { get; }

    /// <summary>The segments that leave an item; those of a step in the order of its rows.</summary>
    public Segment[][] Below { get; }

    /// <summary>The items that an arrow passes, from the step to the next.</summary>
    /// <param name="arrow">Its index in the graph.</param>
    public IReadOnlyList<int> PathOf(int arrow) => _paths[arrow];

    /// <summary>Makes one joint of those that stand side by side and lead to the same step, and so on downwards.</summary>
    /// <returns>The graph with fewer joints, and its layers in the same order; null when there are none to merge.</returns>
    public Found? Merge(Arrangement arrangement)
    {
        var next = new int[Items.Count];
        var into = new int[Items.Count];
        for (var item = 0; item < into.Length; item++)
        {
            into[item] = item;
            next[item] = Items[item].IsJoint ? Below[item][0].Lower : -1;
        }

        var merged = false;
        foreach (var layer in arrangement.Layers)
        {
            var previous = -1;
            foreach (var item in layer)
            {
                if (into[item] != item)
                    continue;
                if (previous >= 0 && Items[item].IsJoint && Items[previous].IsJoint && Items[item].Step == Items[previous].Step)
                    merged = Lead(item, previous);
                else
                    previous = item;
            }
        }

        return merged ? Compact(arrangement, into) : null;

        // What is below a joint follows it: each joint has one segment down, to a joint or to the step itself.
        bool Lead(int joint, int other)
        {
            for (; joint != other && Items[joint].IsJoint; (joint, other) = (Final(next[joint]), Final(next[other])))
                into[joint] = other;
            return true;
        }

        int Final(int item) => into[item] == item ? item : Final(into[item]);
    }

    private Found Compact(Arrangement arrangement, int[] into)
    {
        var number = new int[into.Length];
        var kept = new List<Item>();
        for (var item = 0; item < into.Length; item++)
        {
            number[item] = kept.Count;
            if (into[item] == item)
                kept.Add(Items[item]);
        }

        var paths = Array.ConvertAll(_paths, path => Array.ConvertAll(path, Renumber));
        var graph = new LayeredGraph(Graph, _layers, kept, paths);
        return new Found(graph, new Arrangement(graph, arrangement.Layers.Select(layer => Array.ConvertAll(Array.FindAll(layer, item => into[item] == item), Renumber))), 0);

        int Renumber(int item)
        {
            while (into[item] != item)
                item = into[item];
            return number[item];
        }
    }

    private static List<Item> FirstItems(ChartGraph graph, int[] layers, out int[][] paths)
    {
        var items = new List<Item>();
        for (var step = 0; step < layers.Length; step++)
            items.Add(new Item(step, layers[step], IsJoint: false));
        paths = new int[graph.Arrows.Length][];
        for (var arrow = 0; arrow < paths.Length; arrow++)
        {
            var (from, to) = (graph.Arrows[arrow].From, graph.Arrows[arrow].To);
            var alike = Enumerable.Range(0, arrow).FirstOrDefault(a => graph.Arrows[a].From == from && graph.Arrows[a].To == to, -1);
            if (alike >= 0)
            {
                paths[arrow] = paths[alike];
                continue;
            }

            var path = paths[arrow] = new int[layers[to] - layers[from] + 1];
            (path[0], path[^1]) = (from, to);
            for (var i = 1; i < path.Length - 1; i++)
            {
                path[i] = items.Count;
                items.Add(new Item(to, layers[from] + i, IsJoint: true));
            }
        }

        return items;
    }
}

/// <summary>A way to draw a graph that has been found.</summary>
/// <param name="Graph">With the joints that it has.</param>
/// <param name="Arrangement">The order of its layers.</param>
/// <param name="Price">The price of its crossings.</param>
internal sealed record Found(LayeredGraph Graph, Arrangement Arrangement, int Price);

/// <summary>What stands in a layer.</summary>
/// <param name="Step">The step itself, or the one to which the joint's arrows lead.</param>
/// <param name="Layer">Its layer.</param>
/// <param name="IsJoint">Whether arrows only pass here.</param>
internal sealed record Item(int Step, int Layer, bool IsJoint);

/// <summary>A piece of one or more arrows, from an item to one in the next layer.</summary>
/// <param name="Upper">The item where it begins.</param>
/// <param name="Row">The row of the step where it begins, or <see cref="NoRow"/> for a joint.</param>
/// <param name="Lower">The item where it ends.</param>
/// <param name="Arrows">How many arrows run here as one line.</param>
internal readonly record struct Segment(int Upper, int Row, int Lower, int Arrows)
{
    public const int NoRow = -1;

    /// <summary>What it costs that two segments cross: once for the eye, and once for each pair of arrows.</summary>
    public static int PriceOfCrossing(Segment a, Segment b) => 1 + (a.Arrows * b.Arrows);
}
