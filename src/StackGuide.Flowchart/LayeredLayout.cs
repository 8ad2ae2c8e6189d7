namespace StackGuide.Flowchart;

/// <summary>Draws a graph in layers from top to bottom, in the manner of Sugiyama, Tagawa and Toda.</summary>
/// <remarks>
/// 1. Each step gets a layer. 2. Long arrows get joints in the layers that they pass. 3. The layers are ordered so that few arrows cross.
/// 4. Horizontal coordinates make the arrows straight. 5. Between the layers each line gets a track of its own. Arrows run in these channels
/// and beside boxes, never through one. Several layerings and orders are carried through, and the best picture wins. There is no chance in it:
/// the same graph always has the same layout.
/// </remarks>
public static class LayeredLayout
{
    private const int Drawings = 2;

    /// <summary>Lays out a graph.</summary>
    /// <exception cref="ArgumentException">Its arrows go round in a circle.</exception>
    public static ChartLayout Of(ChartGraph graph)
    {
        if (graph.Steps.IsEmpty)
            return new ChartLayout([], [], 0, 0);
        var texts = BoxText.OfAll(graph);
        // Small graphs, as people write them, are worth a longer search.
        var (layerings, starts, orders) = graph.Steps.Length <= 30 ? (6, 12, 6) : (2, 4, 2);
        return Layering.Best(graph, texts, layerings)
            .Select(layers => new LayeredGraph(graph, layers))
            .SelectMany(layered => CrossingReduction.Sweep(layered, starts).Take(orders))
            .Select(CrossingReduction.Refine)
            .OrderBy(found => found.Price)
            .Take(Drawings)
            .Select(found => new Drawing(found.Graph, texts, found.Arrangement))
            .MinBy(drawing => drawing.Price)!
            .ToLayout();
    }
}
