namespace StackGuide.Flowchart;

/// <summary>Gives each step a layer below all steps that lead to it, so that the layers fit on a page and few arrows will cross.</summary>
/// <remarks>
/// It begins with two layerings: every step as high as it can be, and the one whose arrows are shortest in sum, by the network simplex. From each of
/// them single steps move up and down as long as that makes the picture cheaper, where the crossings are estimated by a short crossing reduction.
/// </remarks>
internal sealed class Layering
{
    /// <summary>What fits on a page beside each other.</summary>
    public const int WidestLayer = 1200;

    private const int AroundStep = 64;
    private const int AroundEnd = 20;
    private const int Starts = 2;
    private const int Effort = 6000;
    private const int FewestTrials = 12;

    private readonly ChartGraph _graph;
    private readonly IReadOnlyList<BoxText> _texts;
    private readonly int[][] _before;
    private readonly int[][] _after;
    private readonly int _last;
    private readonly List<Trial> _tried = [];
    private int _trialsLeft;

    private Layering(ChartGraph graph, IReadOnlyList<BoxText> texts)
    {
        _graph = graph;
        _texts = texts;
        _before = new int[graph.Steps.Length][];
        _after = new int[graph.Steps.Length][];
        for (var step = 0; step < _before.Length; step++)
        {
            _before[step] = [.. graph.Arrows.Where(a => a.To == step).Select(a => a.From).Distinct()];
            _after[step] = [.. graph.Arrows.Where(a => a.From == step).Select(a => a.To).Distinct()];
        }

        _last = Highest().Max();
    }

    /// <summary>The best layerings found, the best first; in each the layer of every step, from 0.</summary>
    public static IEnumerable<int[]> Best(ChartGraph graph, IReadOnlyList<BoxText> texts, int count)
    {
        var search = new Layering(graph, texts);
        search.Climb(search.Highest());
        search.Climb(search.Shortest());
        return search._tried.OrderBy(t => t.Price).Take(count).Select(t => t.Layers);
    }

    /// <summary>What a picture costs beyond its crossings: what does not fit on the page, and its height.</summary>
    public static int PriceOfSize(int width, int height) => (Math.Max(0, width - WidestLayer) / 15) + (height / 60);

    private int[] Highest()
    {
        var layers = new int[_graph.Steps.Length];
        var rounds = 0;
        for (var changed = true; changed;)
        {
            // Without a circle the longest path has fewer arrows than there are steps.
            if (rounds++ > layers.Length)
                throw new ArgumentException("The arrows of the graph go round in a circle.");
            changed = false;
            foreach (var arrow in _graph.Arrows)
            {
                if (layers[arrow.To] > layers[arrow.From])
                    continue;
                layers[arrow.To] = layers[arrow.From] + 1;
                changed = true;
            }
        }

        return layers;
    }

    private int[] Shortest()
    {
        var count = _graph.Steps.Length;
        var simplex = new NetworkSimplex(count);
        for (var step = 0; step < count; step++)
        {
            foreach (var next in _after[step])
                simplex.AddEdge(step, next, 1, 1);
        }

        // Where several steps are the first, what follows them may hang lower than the longest path is long.
        var layers = simplex.Solve();
        return layers.Max() > _last ? Highest() : layers;
    }

    private void Climb(int[] layers)
    {
        _trialsLeft = Math.Max(FewestTrials, Effort / (_graph.Steps.Length * (_last + 1)));
        var best = Try(layers);
        for (var improved = true; improved && _trialsLeft > 0;)
        {
            improved = false;
            for (var step = 0; step < layers.Length; step++)
                improved |= Move(layers, step, ref best);
        }
    }

    private bool Move(int[] layers, int step, ref int best)
    {
        var (kept, improved) = (layers[step], false);
        var highest = _before[step].Select(s => layers[s] + 1).DefaultIfEmpty().Max();
        var lowest = _after[step].Select(s => layers[s] - 1).DefaultIfEmpty(_last).Min();
        for (var layer = highest; layer <= lowest && _trialsLeft > 0; layer++)
        {
            layers[step] = layer;
            if (layer != kept && Try(layers) is var price && price < best)
                (best, kept, improved) = (price, layer, true);
        }

        layers[step] = kept;
        return improved;
    }

    private int Try(int[] layers)
    {
        var known = _tried.FindIndex(t => t.Layers.AsSpan().SequenceEqual(layers));
        if (known >= 0)
            return _tried[known].Price;
        _trialsLeft--;
        var price = CrossingReduction.Sweep(new LayeredGraph(_graph, layers), Starts)[0].Price + Size(layers);
        _tried.Add(new Trial(price, [.. layers]));
        return price;
    }

    private int Size(int[] layers)
    {
        var widths = new int[_last + 1];
        var heights = new int[_last + 1];
        for (var step = 0; step < layers.Length; step++)
        {
            widths[layers[step]] += _texts[step].Width + (_graph.Steps[step].IsEnd ? AroundEnd : AroundStep);
            heights[layers[step]] = Math.Max(heights[layers[step]], _texts[step].Height);
        }

        var price = 0;
        foreach (var width in widths)
            price += PriceOfSize(width, 0);
        return price + PriceOfSize(0, heights.Sum());
    }

    private sealed record Trial(int Price, int[] Layers);
}
