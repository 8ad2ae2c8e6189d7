using BenchmarkDotNet.Attributes;
using StackGuide.Benchmarks.Synthetic;
using StackGuide.Checking;
using StackGuide.Checking.Rules;
using StackGuide.Flowchart;
using StackGuide.Model.Decisions;
using StackGuide.Model.Guides;
using StackGuide.Reading;
using StackGuide.Rendering.Pictures;

namespace StackGuide.Benchmarks;

/// <summary>Our decision flow: all its paths enumerated, explained and proven, and its picture.</summary>
[MemoryDiagnoser]
public class FlowBenchmarks
{
    private static readonly IRule[] Rules =
        [new FlowIsSound(), new ScenariosFollowTheFlow(), new AdviceIsCited(), new OptionsMatter(), new QuestionsMatter(), new OutcomesFollowTheBalance()];

    private LinkedContent _guide = null!;

    [GlobalSetup]
    public void Prepare() => _guide = new LinkedContent(ContentReader.Read(Repository.Root).Content);

    [Benchmark]
    public int EnumerateAndExplain() => new DecisionEngine(_guide.Content) is var engine ? engine.Paths.Sum(p => engine.Explain(p).Reasons.Length) : 0;

    [Benchmark]
    public int EnumerateAndProve()
    {
        var context = new CheckContext(_guide, new CheckOptions { Today = new DateOnly(2026, 11, 21) });
        return Rules.Sum(rule => rule.Find(context).Count());
    }

    [Benchmark]
    public int Layout() => LayeredLayout.Of(FlowchartOfFlow.Of(_guide.Content.Flow, _guide.Content.Technologies)).Arrows.Length;
}
