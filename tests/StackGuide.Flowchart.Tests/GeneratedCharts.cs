using System.Collections.Immutable;

namespace StackGuide.Flowchart.Tests;

/// <summary>Charts of any size: acyclic, every step can be reached, every path ends. The same seed gives the same chart on every platform.</summary>
public static class GeneratedCharts
{
    private const int Ends = 5;
    private const string Words = "which of them does a team that knows its own data and load expect to run for years without waiting on other services";

    /// <param name="questions">How many steps have rows.</param>
    /// <param name="seed">Any.</param>
    /// <returns>As people write them: two to five rows, most of which lead to steps not far behind or to one of five ends.</returns>
    public static ChartGraph Of(int questions, int seed)
    {
        var state = (uint)((seed * 7919) + (questions * 104729));
        var next = Enumerable.Range(0, questions).Select(_ => new List<int>()).ToList();
        for (var i = 1; i < questions; i++)
        {
            // Somebody among the questions before leads here, so that all of them can be reached.
            var earlier = Enumerable.Range(Math.Max(0, i - 6), i - Math.Max(0, i - 6)).Where(e => next[e].Count < 5).ToList();
            next[earlier[Random(earlier.Count)]].Add(i);
        }

        var steps = ImmutableArray.CreateBuilder<ChartStep>();
        var arrows = ImmutableArray.CreateBuilder<ChartArrow>();
        for (var i = 0; i < questions; i++)
        {
            for (var count = 2 + Random(3); next[i].Count < count;)
                next[i].Insert(Random(next[i].Count + 1), i + 1 < questions && Random(100) < 45 ? Math.Min(questions - 1, i + 1 + Random(9)) : questions + Random(Ends));
            var title = Text(4 + Random(9)) + "?";
            steps.Add(new ChartStep($"q{i}", title, [.. next[i].Select((_, row) => new ChartRow($"o{row}", Text(2 + Random(11))))], null, "question"));
            arrows.AddRange(next[i].Select((to, row) => new ChartArrow(i, row, to)));
        }

        for (var i = 0; i < Ends; i++)
            steps.Add(new ChartStep($"end{i}", Text(2 + Random(4)), [], [], "none"));
        return new ChartGraph(steps.ToImmutable(), arrows.ToImmutable());

        int Random(int below)
        {
            state = (state * 1664525) + 1013904223;
            return (int)((state >> 8) % (uint)below);
        }

        string Text(int words)
        {
            var all = Words.Split(' ');
            return string.Join(' ', Enumerable.Range(0, words).Select(_ => all[Random(all.Length)]));
        }
    }
}
