namespace StackGuide.Flowchart;

/// <summary>The space between two layers, where arrows run sideways, each line on a track of its own.</summary>
/// <remarks>
/// All arrows that end in the same item form one net: its upright pieces come down from the layer above to the net's track, and one goes
/// from there to the item. The order of the tracks decides which nets cross; where a net comes down where another goes on, it also decides
/// whether the two would run on each other.
/// </remarks>
internal sealed class Channel
{
    private const int TooNear = 6;
    private const int OnEachOther = 50;

    private readonly List<Net> _nets;

    /// <param name="nets">One for each item of the lower layer at which something arrives.</param>
    public Channel(IEnumerable<Net> nets)
    {
        _nets = [.. nets];
        Order();
        Assign();
    }

    /// <summary>How many tracks there are.</summary>
    public int TrackCount { get; private set; }

    /// <summary>How many pairs of nets run on each other, because no order avoids it.</summary>
    public int Conflicts => Clashing.Count();

    /// <summary>For each such pair the item at which the upper net ends.</summary>
    public IEnumerable<int> Clashing => _nets.SelectMany((net, i) => _nets.Skip(i + 1).Where(later => RunOnEachOther(net, later)).Select(_ => net.Item));

    /// <summary>The price of the nets' crossings.</summary>
    public int Crossings => _nets.Select((net, i) => _nets.Skip(i + 1).Sum(later => Crossing(net, later))).Sum();

    /// <summary>The track of the net that ends in an item, from 0 at the top.</summary>
    public int TrackOf(int item) => _nets.First(n => n.Item == item).Track;

    /// <summary>Puts each net where it is best among those before it, and then moves single nets as long as that helps.</summary>
    private void Order()
    {
        var nets = _nets.ToList();
        _nets.Clear();
        foreach (var net in nets.OrderBy(n => n.End))
            _nets.Insert(BestPlace(net), net);
        for (var round = 0; round < 20; round++)
        {
            var moved = false;
            foreach (var net in nets)
            {
                var before = _nets.IndexOf(net);
                _nets.RemoveAt(before);
                var place = BestPlace(net, before);
                _nets.Insert(place, net);
                moved |= place != before;
            }

            if (!moved)
                break;
        }
    }

    /// <param name="net">A net that is not in the list.</param>
    /// <param name="preferred">The place that wins when others are as good.</param>
    private int BestPlace(Net net, int preferred = 0)
    {
        // The price of standing above all; each step down exchanges the order with one net.
        var price = _nets.Sum(other => Price(net, other));
        var prices = new int[_nets.Count + 1];
        prices[0] = price;
        for (var i = 0; i < _nets.Count; i++)
            prices[i + 1] = price += Price(_nets[i], net) - Price(net, _nets[i]);
        var least = prices.Min();
        return prices[preferred] == least ? preferred : Array.IndexOf(prices, least);
    }

    private static int Price(Net upper, Net lower) => Crossing(upper, lower) + (RunOnEachOther(upper, lower) ? OnEachOther : 0);

    /// <summary>The price of the crossings when one net's track is above the other's: as <see cref="Segment.PriceOfCrossing"/>.</summary>
    private static int Crossing(Net upper, Net lower)
    {
        var price = 0;
        foreach (var (start, arrows) in lower.Starts)
            price += upper.Left < start && start < upper.Right ? 1 + (arrows * upper.ArrowsAt(start)) : 0;
        if (lower.Left < upper.End && upper.End < lower.Right)
            price += 1 + (upper.Arrows * lower.ArrowsAt(upper.End));
        return price;
    }

    /// <summary>Below the upper net's track and above the lower one's, the upper's end and the lower's starts are side by side.</summary>
    private static bool RunOnEachOther(Net upper, Net lower) =>
        !(upper.IsStraight && lower.IsStraight) && lower.Starts.Any(s => Math.Abs(s.X - upper.End) < TooNear);

    /// <summary>The first track below those of all nets above that are in the way.</summary>
    private void Assign()
    {
        for (var i = 0; i < _nets.Count; i++)
        {
            var net = _nets[i];
            if (net.IsStraight)
                continue;
            net.Track = _nets.Take(i).Where(n => !n.IsStraight && n.Left - Placement.Lane < net.Right && net.Left - Placement.Lane < n.Right)
                .Select(n => n.Track + 1).DefaultIfEmpty().Max();
            TrackCount = Math.Max(TrackCount, net.Track + 1);
        }
    }
}

/// <summary>The arrows that end in the same item of the lower layer.</summary>
internal sealed class Net
{
    /// <param name="item">Where they end.</param>
    /// <param name="starts">Where they come from, and how many come there; horizontal coordinates, all different.</param>
    /// <param name="end">Where they go on.</param>
    public Net(int item, IEnumerable<(int X, int Arrows)> starts, int end)
    {
        Item = item;
        Starts = [.. starts];
        End = end;
        Left = Math.Min(Starts.Min(s => s.X), end);
        Right = Math.Max(Starts.Max(s => s.X), end);
        Arrows = Starts.Sum(s => s.Arrows);
    }

    public int Item { get; }

    public (int X, int Arrows)[] Starts { get; }

    public int End { get; }

    public int Left { get; }

    public int Right { get; }

    public int Arrows { get; }

    public bool IsStraight => Left == Right;

    public int Track { get; set; }

    /// <summary>How many arrows run on the track at a place between its ends.</summary>
    public int ArrowsAt(int x)
    {
        var sum = 0;
        foreach (var start in Starts)
            sum += x < End ? (start.X < x ? start.Arrows : 0) : (start.X > x ? start.Arrows : 0);
        return sum;
    }
}
