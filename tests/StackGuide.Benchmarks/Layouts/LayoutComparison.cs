using System.Diagnostics;
using StackGuide.Benchmarks.Synthetic;
using StackGuide.Flowchart;
using StackGuide.Flowchart.Tests;
using StackGuide.Reading;
using StackGuide.Rendering.Pictures;

namespace StackGuide.Benchmarks.Layouts;

/// <summary>Our layout beside dot's, on our flow and on generated ones: crossings, overlaps, lines through boxes, time.</summary>
internal static class LayoutComparison
{
    private static readonly int[] Sizes = [6, 10, 14, 20, 30, 50];
    private static readonly int[] Seeds = [1, 2, 3, 4, 5];

    /// <summary>Prints a table; the last line sums up.</summary>
    public static void Run(TextWriter to)
    {
        var read = ContentReader.Read(Repository.Root);
        var graphs = Sizes.SelectMany(size => Seeds.Select(seed => ($"{size} questions, seed {seed}", GeneratedCharts.Of(size, seed))));
        var sum = new Tally[3];
        to.WriteLine("crossings / boxes that overlap / lines through boxes / milliseconds");
        to.WriteLine($"{"",-24}  {"ours",-24}  {"dot, plain boxes",-24}  dot, arrows from rows");
        foreach (var (name, graph) in graphs.Prepend(("our flow", FlowchartOfFlow.Of(read.Content.Flow, read.Content.Technologies))))
        {
            Tally[] found = [Measure(() => LayeredLayout.Of(graph)), Measure(() => DotLayout.Of(graph, rows: false)), Measure(() => DotLayout.Of(graph, rows: true))];
            Print(name, found);
            for (var i = 0; i < sum.Length; i++)
                sum[i] = sum[i].Add(found[i]);
        }

        Print("all", sum);

        void Print(string name, Tally[] tallies) => to.WriteLine($"{name,-24}  {string.Join("  ", tallies.Select(t => $"{t,-24}")).TrimEnd()}");
    }

    private static Tally Measure(Func<ChartLayout> draw)
    {
        var clock = Stopwatch.StartNew();
        var layout = draw();
        var time = clock.ElapsedMilliseconds;
        var quality = LayoutQuality.Of(layout);
        return new Tally(quality.Crossings, quality.StepOverlaps, quality.ArrowsThroughSteps, time);
    }

    private readonly record struct Tally(int Crossings, int Overlaps, int Through, long Milliseconds)
    {
        public Tally Add(Tally other) =>
            new(Crossings + other.Crossings, Overlaps + other.Overlaps, Through + other.Through, Milliseconds + other.Milliseconds);

        public override string ToString() => $"{Crossings,5} /{Overlaps,3} /{Through,3} /{Milliseconds,6}";
    }
}
