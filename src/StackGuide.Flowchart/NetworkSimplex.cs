namespace StackGuide.Flowchart;

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
    private readonly long[] _below;
    private readonly int[] _value;
    private readonly List<int>[] _tree;
    private readonly bool[] _inTree;
    private readonly int[] _parentEdge;
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly int[] _seen;
    private readonly int _root;

    /// <param name="nodes">They are numbered from 0.</param>
    public NetworkSimplex(int nodes)
    {
        // A node before all others, so that the graph hangs together.
        _root = nodes;
        _balance = new long[nodes + 1];
        _below = new long[nodes + 1];
        _value = new int[nodes + 1];
        _tree = new List<int>[nodes + 1];
        _inTree = new bool[nodes + 1];
        _parentEdge = new int[nodes + 1];
        _first = new int[nodes + 1];
        _last = new int[nodes + 1];
        _seen = new int[nodes + 1];
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

        var values = _value[.._root];
        var least = values.DefaultIfEmpty().Min();
        return Array.ConvertAll(values, value => value - least);
    }

    private int Slack(Edge edge) => _value[edge.To] - _value[edge.From] - edge.Length;

    private void RankByLongestPath()
    {
        var leaving = new List<Edge>[_value.Length];
        for (var node = 0; node < leaving.Length; node++)
            leaving[node] = [];
        var waiting = new int[_value.Length];
        foreach (var edge in _edges)
        {
            leaving[edge.From].Add(edge);
            waiting[edge.To]++;
        }

        var ready = new List<int> { _root };
        for (var i = 0; i < ready.Count; i++)
        {
            foreach (var edge in leaving[ready[i]])
            {
                _value[edge.To] = Math.Max(_value[edge.To], _value[edge.From] + edge.Length);
                if (--waiting[edge.To] == 0)
                    ready.Add(edge.To);
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
        _balance.CopyTo(_below, 0);
        var number = 0;
        _parentEdge[_root] = -1;
        _first[_root] = number++;
        Array.Clear(_seen);
        for (var node = _root; node >= 0;)
        {
            if (_seen[node] < _tree[node].Count)
            {
                var edge = _tree[node][_seen[node]++];
                if (edge == _parentEdge[node])
                    continue;
                node = Other(edge, node);
                _parentEdge[node] = edge;
                _first[node] = number++;
                continue;
            }

            _last[node] = number - 1;
            var parent = node == _root ? -1 : Other(_parentEdge[node], node);
            if (parent >= 0)
                _below[parent] += _below[node];
            node = parent;
        }
    }

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

    private sealed record Edge(int From, int To, int Length, int Weight);
}
