using CsCheck;
using StackGuide.Model.Decisions;
using StackGuide.Rendering.Data;
using StackGuide.Testing;

namespace StackGuide.Rendering.Tests.Engines;

/// <summary>The decision engine of the program and that of the browser say the same of a flow: of those in the table, and of any other.</summary>
public sealed class DecisionEnginesTests
{
    private const string Replay = """
        (answers) => {
          const { steps, waiting, outcome } = stackguide.engine.replay(stackguideData, answers);
          return [steps.map((s) => s.question + "=" + s.option).join(" "), waiting ?? "", outcome ?? ""].join(" | ");
        }
        """;

    /// <summary>Flows of up to five questions: each option leads on to a later question or to an outcome, and weighs what it likes.</summary>
    private static readonly Gen<FlowCase> Flows =
        from technologies in Gen.Int[1, 3]
        from criteria in Gen.Select(Gen.Int[0, 3], Gen.OneOf("slight", "moderate", "strong"), Gen.OneOf("low", "moderate")).Array[1, 4]
        from questions in Gen.Select(Gen.Int[0, 9], Gen.Select(Gen.Int[0, 3], Gen.OneOf("slightly", "matters", "must"), Gen.Int[0, 5]).Array[0, 3]).Array[1, 3].Array[1, 5]
        from outcomes in Gen.Int[0, 2].Array[0, 3].Array[1, 4]
        from rules in Gen.Select(Gen.Select(Gen.Int[0, 5], Gen.Int[0, 3]).Array[1, 2], Gen.Int[0, 4], Gen.Int[0, 4].Array[0, 2]).Array[0, 3]
        from ends in Gen.Bool
        select new FlowCase(
            "made up",
            [.. Enumerable.Range(0, technologies).Select(i => $"t{i}")],
            criteria.Index().ToDictionary(c => $"c{c.Index}", c => c.Item.Item1 < technologies ? $"t{c.Item.Item1} {c.Item.Item2} {c.Item.Item3}" : ""),
            questions.Index().ToDictionary(
                q => $"q{q.Index}",
                q => q.Item.Index().ToDictionary(
                    o => $"o{o.Index}",
                    o => new OptionCase(
                        Later(q.Index, o.Item.Item1, questions.Length, outcomes.Length) is var next && ends && next.StartsWith('r') ? null : next,
                        [.. o.Item.Item2.Select(w => $"c{w.Item1 % criteria.Length} {w.Item2}{(w.Item3 < technologies ? $" t{w.Item3}" : "")}")],
                        Runs: o.Index == 1 ? "t0" : null,
                        Lacks: o.Index == 2 ? ["t0"] : null))),
            outcomes.Index().ToDictionary(o => $"r{o.Index}", o => o.Item.Where(t => t < technologies).Distinct().Select(t => $"t{t}").ToArray()),
            [.. rules.Select(r => new RuleCase(
                r.Item1.GroupBy(w => w.Item1 % questions.Length).ToDictionary(g => $"q{g.Key}", g => g.Select(w => $"o{w.Item2}").ToArray()),
                r.Item2 < outcomes.Length ? $"r{r.Item2}" : null,
                [.. r.Item3.Where(o => o < outcomes.Length).Select(o => $"r{o}")]))],
            [],
            []);

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, FlowCase.All.Count)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Both_explain_the_paths_of_the_table_as_it_says(int index)
    {
        var flow = FlowCase.All[index];

        Assert.Equal(flow.Paths, InTheProgram(flow));
        Assert.Equal(flow.Paths, InTheBrowser(flow));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Both_replay_the_answers_of_the_table_as_it_says(int index)
    {
        var flow = FlowCase.All[index];
        var program = new DecisionEngine(flow.Guide());
        using var browser = Browser(flow);

        Assert.All(flow.Replays, replay =>
        {
            var answers = replay.Key.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => a.Split('=')).ToDictionary(a => a[0], a => a[1]);
            var (steps, waiting, outcome) = program.Replay(answers.GetValueOrDefault);
            Assert.Equal(replay.Value, $"{ExplainedPaths.Say(steps)} | {waiting?.Id} | {outcome?.Id}");
            Assert.Equal(replay.Value, browser.Call<string>(Replay, answers));
        });
    }

    [Fact]
    public void Both_explain_any_flow_alike() => Flows.Sample(flow => Assert.Equal(InTheProgram(flow), InTheBrowser(flow)), iter: 200, threads: 1);

    private static string Later(int question, int chosen, int questions, int outcomes)
    {
        var rest = questions - question - 1;
        var next = chosen % (rest + outcomes);
        return next < rest ? $"q{question + 1 + next}" : $"r{next - rest}";
    }

    private static IEnumerable<string> InTheProgram(FlowCase flow)
    {
        var engine = new DecisionEngine(flow.Guide());
        return engine.Paths.Select(engine.Explain).Select(ExplainedPaths.Say);
    }

    private static List<string> InTheBrowser(FlowCase flow)
    {
        using var browser = Browser(flow);
        return browser.Call<List<string>>(ExplainedPaths.Script);
    }

    private static BrowserEngine Browser(FlowCase flow) => new(DecisionData.Asset(flow.Guide()), "grounds.js", "decision-engine.js");
}
