namespace StackGuide.Flowchart;

/// <summary>Orders the layers' items so that few segments cross.</summary>
/// <remarks>
/// From several first orders: sweeps down and up that sort each layer by the barycentres of its neighbours, then exchanges of neighbours
/// and moves of single items as long as they help. The first orders come from a generator of fixed seed, so the same graph is always drawn alike.
/// </remarks>
internal static class CrossingReduction
{
    private const int Sweeps = 8;

    /// <summary>Arrangements after sweeps from several first orders, the best first; all different.</summary>
    public static List<Found> Sweep(LayeredGraph graph, int starts)
    {
        var random = new FixedRandom();
        var found = new List<Found>();
        for (var start = 0; start < starts; start++)
        {
            var one = Sweep(graph, start == 0 ? DepthFirst(graph) : Shuffled(graph, random));
            if (!found.Exists(f => f.Price == one.Price && f.Arrangement.Position.AsSpan().SequenceEqual(one.Arrangement.Position)))
                found.Add(one);
        }

        return [.. found.OrderBy(f => f.Price)];
    }

    /// <summary>Moves single items, and makes one of joints that have come to stand side by side, until nothing changes.</summary>
    public static Found Refine(Found found)
    {
        while (true)
        {
            var price = MoveSingles(found.Graph, found.Arrangement);
            if (found.Graph.Merge(found.Arrangement) is not { } merged)
                return found with { Price = price };
            found = merged;
        }
    }

    private static Found Sweep(LayeredGraph graph, Arrangement arrangement)
    {
        var best = arrangement.Copy();
        var least = best.Crossings();
        var keys = new double[graph.Items.Count];
        for (var (sweep, worse) = (0, 0); sweep < Sweeps && worse < 3 && least > 0; sweep++)
        {
            var downwards = sweep % 2 == 0;
            for (var i = 0; i < graph.LayerCount; i++)
                SortByBarycentre(graph, arrangement, arrangement.Layers[downwards ? i : graph.LayerCount - 1 - i], downwards, keys);
            arrangement.ChooseSides();
            Transpose(arrangement);
            var price = arrangement.Crossings();
            worse++;
            if (price < least)
                (best, least, worse) = (arrangement.Copy(), price, 0);
        }

        return new Found(graph, best, least);
    }

    private static void SortByBarycentre(LayeredGraph graph, Arrangement arrangement, int[] layer, bool downwards, double[] keys)
    {
        foreach (var item in layer)
        {
            var segments = downwards ? graph.Above[item] : graph.Below[item];
            long sum = 0;
            foreach (var segment in segments)
                sum += arrangement.Place[downwards ? segment.Upper : segment.Lower];
            keys[item] = segments.Length == 0 ? arrangement.Place[item] : (double)sum / segments.Length;
        }

        // Stable, and fast enough for a layer.
        for (var i = 1; i < layer.Length; i++)
        {
            var item = layer[i];
            var at = i;
            for (; at > 0 && keys[layer[at - 1]] > keys[item]; at--)
                layer[at] = layer[at - 1];
            layer[at] = item;
        }

        arrangement.Number(layer);
    }

    private static void Transpose(Arrangement arrangement)
    {
        for (var improved = true; improved;)
        {
            improved = false;
            foreach (var layer in arrangement.Layers)
            {
                for (var i = 0; i + 1 < layer.Length; i++)
                {
                    if (arrangement.GainOfSwap(layer[i], layer[i + 1]) <= 0)
                        continue;
                    (layer[i], layer[i + 1]) = (layer[i + 1], layer[i]);
                    arrangement.Number(layer);
                    improved = true;
                }
            }
        }

        arrangement.ChooseSides();
    }

    /// <summary>Tries every item in every place of its layer.</summary>
    /// <returns>The price of the crossings that are left.</returns>
    private static int MoveSingles(LayeredGraph graph, Arrangement arrangement)
    {
        var price = arrangement.Crossings();
        for (var improved = price > 0; improved;)
        {
            improved = false;
            for (var item = 0; item < graph.Items.Count; item++)
                improved |= MoveOne(arrangement, graph.Items[item].Layer, item, ref price);
        }

        return price;
    }

    /// <summary>Moves an item to where its crossings are cheapest; back again when the sides that rows then choose make it dearer.</summary>
    private static bool MoveOne(Arrangement arrangement, int layer, int item, ref int price)
    {
        var items = arrangement.Layers[layer];
        var home = arrangement.Position[item];
        var best = (Place: home, Gain: 0);
        for (var (place, gain) = (home - 1, 0); place >= 0; place--)
        {
            gain += arrangement.GainOfSwap(items[place], item);
            if (gain > best.Gain)
                best = (place, gain);
        }

        for (var (place, gain) = (home + 1, 0); place < items.Length; place++)
        {
            gain += arrangement.GainOfSwap(item, items[place]);
            if (gain > best.Gain)
                best = (place, gain);
        }

        if (best.Place == home)
            return false;
        var above = layer > 0 ? arrangement.Layers[layer - 1] : [];
        var before = PriceAround();
        Move(home, best.Place);
        var after = PriceAround();
        if (after < before)
        {
            price += after - before;
            return true;
        }

        Move(best.Place, home);
        return false;

        int PriceAround() => arrangement.CrossingsBelow(above) + arrangement.CrossingsBelow(items);

        void Move(int from, int to)
        {
            for (var step = Math.Sign(to - from); from != to; from += step)
                (items[from], items[from + step]) = (items[from + step], items[from]);
            arrangement.Number(items);
            arrangement.ChooseSides(above);
            arrangement.ChooseSides(items);
        }
    }

    private static Arrangement DepthFirst(LayeredGraph graph)
    {
        var layers = new List<int>[graph.LayerCount];
        for (var layer = 0; layer < layers.Length; layer++)
            layers[layer] = [];
        var seen = new bool[graph.Items.Count];
        for (var item = 0; item < graph.Items.Count; item++)
            Visit(item);
        return new Arrangement(graph, layers);

        void Visit(int item)
        {
            if (seen[item])
                return;
            seen[item] = true;
            layers[graph.Items[item].Layer].Add(item);
            foreach (var segment in graph.Below[item])
                Visit(segment.Lower);
        }
    }

    private static Arrangement Shuffled(LayeredGraph graph, FixedRandom random)
    {
        var layers = new List<int>[graph.LayerCount];
        for (var layer = 0; layer < layers.Length; layer++)
            layers[layer] = [];
        for (var item = 0; item < graph.Items.Count; item++)
        {
            var layer = layers[graph.Items[item].Layer];
            layer.Insert(random.Next(layer.Count + 1), item);
        }

        return new Arrangement(graph, layers);
    }

    /// <summary>The same numbers on every platform and in every version.</summary>
    private sealed class FixedRandom
    {
        private ulong _state = 0x9E3779B97F4A7C15;

        public int Next(int below)
        {
            _state = (_state * 6364136223846793005) + 1442695040888963407;
            return (int)((_state >> 33) % (ulong)below);
        }
    }
}
