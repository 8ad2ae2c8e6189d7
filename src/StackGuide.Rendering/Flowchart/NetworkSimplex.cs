namespace StackGuide.Rendering.Flowchart;

/// <summary>
/// Gives each node a whole number so that every edge is at least as long as it must be, and the sum of lengths times weights is as
/// small as it can be.
/// </summary>
/// <remarks>
/// The network simplex method of Gansner, Koutsofios, North and Vo, "A Technique for Drawing Directed Graphs" (1993), which the
/// layers and the horizontal coordinates both use. A tree edge's cut value is the sum, over the nodes on one side of it, of what leaves
/// less what enters: edges within that side cancel out, so that one walk over the tree yields all of them.
/// </remarks>
internal sealed class NetworkSimplex
{
    private readonly List<Edge> _edges = [];
    private readonly long[] _balance;
    private readonly int[] _value;
    private readonly List<int>[] _tree;
    private readonly bool[] _inTree;
    private readonly int[] _parentEdge;
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly int _root;

    /// <param name="nodes">They are numbered from 0.</param>
    public NetworkSimplex(int nodes)
    {
        // A node before all others, so that the graph hangs together.
        _root = nodes;
        _balance = new long[nodes + 1];
        _value = new int[nodes + 1];
        _tree = new List<int>[nodes + 1];
        _inTree = new bool[nodes + 1];
        _parentEdge = new int[nodes + 1];
        _first = new int[nodes + 1];
        _last = new int[nodes + 1];
        for (var i = 0; i < nodes; i++)
            AddEdge(_root, i, 0, 0);
    }

    /// <summary>Demands that <paramref name="to"/> is greater than <paramref name="from"/> by at least <paramref name="length"/>. No cycles.</summary>
    public void AddEdge(int from, int to, int length, int weight)
    {
        _edges.Add(new Edge(from, to, length, weight));
        _balance[from] += weight;
        _balance[to] -= weight;
    }

    /// <returns>The numbers, the least of them 0.</returns>
    public int[] Solve()
    {
        RankByLongestPath();
        GrowTightTree();
        // Steps that change nothing could follow each other for ever; the bound is far above what real graphs need.
        for (var step = 0; step < 40 * _value.Length; step++)
        {
            WalkTree();
            if (!Exchange())
                break;
        }

        var least = _value[..^1].DefaultIfEmpty().Min();
        return [.. _value[..^1].Select(v => v - least)];
    }

    private int Slack(Edge edge) => _value[edge.To] - _value[edge.From] - edge.Length;

    private void RankByLongestPath()
    {
        var leaving = _edges.ToLookup(e => e.From);
        var waiting = new int[_value.Length];
        foreach (var edge in _edges)
            waiting[edge.To]++;
        var ready = new Queue<int>([_root]);
        while (ready.TryDequeue(out var node))
        {
            foreach (var edge in leaving[node])
            {
                _value[edge.To] = Math.Max(_value[edge.To], _value[node] + edge.Length);
                if (--waiting[edge.To] == 0)
                    ready.Enqueue(edge.To);
            }
        }
    }

    /// <summary>Finds a spanning tree of edges without slack, moving the part that is already one until the next edge fits.</summary>
    private void GrowTightTree()
    {
        for (var i = 0; i < _tree.Length; i++)
            _tree[i] = [];
        var members = new List<int> { _root };
        _inTree[_root] = true;
        while (members.Count < _value.Length)
        {
            var best = -1;
            for (var i = 0; i < _edges.Count; i++)
            {
                var edge = _edges[i];
                if (_inTree[edge.From] == _inTree[edge.To])
                    continue;
                if (best < 0 || Slack(edge) < Slack(_edges[best]))
                    best = i;
                if (Slack(edge) == 0)
                    break;
            }

            var (outside, move) = _inTree[_edges[best].From] ? (_edges[best].To, Slack(_edges[best])) : (_edges[best].From, -Slack(_edges[best]));
            if (move != 0)
                members.ForEach(m => _value[m] += move);
            Join(best);
            _inTree[outside] = true;
            members.Add(outside);
        }
    }

    private void Join(int edge)
    {
        _tree[_edges[edge].From].Add(edge);
        _tree[_edges[edge].To].Add(edge);
    }

    /// <summary>Numbers the tree's nodes so that those below a node are a range, and sums up the balances below each.</summary>
    private void WalkTree()
    {
        _below = (long[])_balance.Clone();
        var number = 0;
        var path = new Stack<(int Node, int Next)>();
        _parentEdge[_root] = -1;
        _first[_root] = number++;
        path.Push((_root, 0));
        while (path.TryPop(out var at))
        {
            if (at.Next < _tree[at.Node].Count)
            {
                path.Push((at.Node, at.Next + 1));
                var edge = _tree[at.Node][at.Next];
                if (edge == _parentEdge[at.Node])
                    continue;
                var child = Other(edge, at.Node);
                _parentEdge[child] = edge;
                _first[child] = number++;
                path.Push((child, 0));
                continue;
            }

            _last[at.Node] = number - 1;
            if (_parentEdge[at.Node] >= 0)
                _below[Other(_parentEdge[at.Node], at.Node)] += _below[at.Node];
        }
    }

    private long[] _below = [];

    private int Other(int edge, int node) => _edges[edge].From == node ? _edges[edge].To : _edges[edge].From;

    private bool IsBelow(int node, int top) => _first[top] <= _first[node] && _first[node] <= _last[top];

    /// <summary>Replaces the tree edge with the most negative cut value; false when there is none.</summary>
    private bool Exchange()
    {
        var child = -1;
        long worst = 0;
        for (var node = 0; node < _value.Length; node++)
        {
            if (_parentEdge[node] < 0)
                continue;
            var cut = _edges[_parentEdge[node]].From == node ? _below[node] : -_below[node];
            if (cut < worst)
                (child, worst) = (node, cut);
        }

        if (child < 0)
            return false;
        var leaving = _parentEdge[child];
        var childIsTail = _edges[leaving].From == child;
        var entering = -1;
        for (var i = 0; i < _edges.Count; i++)
        {
            // It has to run the other way: from the head's side to the tail's.
            var edge = _edges[i];
            if (IsBelow(edge.To, child) == childIsTail && IsBelow(edge.From, child) != childIsTail && (entering < 0 || Slack(edge) < Slack(_edges[entering])))
                entering = i;
        }

        if (entering < 0)
            return false;
        var move = Slack(_edges[entering]);
        if (move != 0)
        {
            var by = childIsTail ? -move : move;
            for (var node = 0; node < _value.Length; node++)
            {
                if (IsBelow(node, child))
                    _value[node] += by;
            }
        }

        _tree[_edges[leaving].From].Remove(leaving);
        _tree[_edges[leaving].To].Remove(leaving);
        Join(entering);
        return true;
    }

    private readonly record struct Edge(int From, int To, int Length, int Weight);
}
