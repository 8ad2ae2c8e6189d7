using System.Text.RegularExpressions;

namespace StackGuide.Specs;

/// <summary>Our own decision flow, broken in a copy: the real command names the fault at its place. What is broken is looked for, not named, so that content may change.</summary>
public sealed partial class OurFlowTests : IDisposable
{
    private const string FlowFile = "content/decision/flow.yml";

    private readonly string _root = Directory.CreateTempSubdirectory("stackguide-flow-").FullName;
    private readonly List<string> _flow;

    public OurFlowTests()
    {
        foreach (var folder in (string[])["content", "seeds", "site", "templates"])
            GuideCopy.Copy(Path.Combine(GuideCopy.RepositoryRoot(), folder), Path.Combine(_root, folder));
        _flow = [.. File.ReadAllLines(Path.Combine(_root, FlowFile))];
    }

    /// <summary>The first question that one answer alone leads to.</summary>
    private string OnlyChild => _flow.Select(NextIn).First(next => next is not null && _flow.Contains($"  - id: {next}") && _flow.Count(line => NextIn(line) == next) == 1)!;

    private string LastOutcome => _flow.Select(line => Step().Match(line)).Last(m => m.Success).Groups[1].Value;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void An_answer_that_leads_nowhere_is_named_and_what_it_cuts_off()
    {
        var child = OnlyChild;
        var edge = _flow.FindIndex(line => NextIn(line) == child);
        _flow[edge] = "        next: nowhere";

        var said = Check();

        Assert.Contains($"{FlowFile}({edge + 1},15): error SG2003: no question or outcome 'nowhere'", said);
        Assert.Contains(Unreachable("question", child), said);
    }

    [Fact]
    public void A_removed_answer_leaves_its_question_without_a_way_to_it()
    {
        var child = OnlyChild;
        var first = _flow.FindLastIndex(_flow.FindIndex(line => NextIn(line) == child), line => line.StartsWith("      - id:", StringComparison.Ordinal));
        var end = _flow.FindIndex(first + 1, line => line.Length == 0 || line.StartsWith("      - id:", StringComparison.Ordinal));
        _flow.RemoveRange(first, end - first);

        Assert.Contains(Unreachable("question", child), Check());
    }

    [Fact]
    public void A_removed_outcome_is_missed_by_every_rule_that_decides_it()
    {
        var outcome = LastOutcome;
        var rules = _flow.IndexOf("rules:");
        _flow.RemoveRange(_flow.IndexOf($"  - id: {outcome}"), rules - _flow.IndexOf($"  - id: {outcome}"));
        var deciding = Enumerable.Range(0, _flow.Count).Where(i => _flow[i] == $"    decides: {outcome}").ToList();

        var said = Check();

        Assert.NotEmpty(deciding);
        Assert.All(deciding, i => Assert.Contains($"{FlowFile}({i + 1},14): error SG2003: no outcome '{outcome}'", said));
    }

    [Fact]
    public void An_outcome_that_no_answers_lead_to_any_more_is_named()
    {
        var outcome = LastOutcome;
        for (var i = 0; i < _flow.Count; i++)
        {
            if (_flow[i] == $"    decides: {outcome}")
                _flow[i] = "    decides: either";
        }

        Assert.Contains(Unreachable("outcome", outcome), Check());
    }

    [Fact]
    public void A_swapped_verdict_contradicts_its_table_and_what_is_expected()
    {
        var file = Directory.EnumerateFiles(Path.Combine(_root, "content", "criteria")).Order(StringComparer.Ordinal).First(f => File.ReadLines(f).Contains("  strength: strong"));
        var lines = File.ReadAllLines(file);
        var verdict = Array.FindIndex(lines, line => line is "  favours: nodejs" or "  favours: python");
        lines[verdict] = lines[verdict].EndsWith("nodejs", StringComparison.Ordinal) ? "  favours: python" : "  favours: nodejs";
        File.WriteAllLines(file, lines);

        var said = Check();

        Assert.Contains(said, line => line.StartsWith($"content/criteria/{Path.GetFileName(file)}({verdict + 1},12): error SG3003:", StringComparison.Ordinal));
        var against = said.Select(line => AgainstExpectation().Match(line)).Where(m => m.Success).ToList();
        Assert.NotEmpty(against);
        Assert.All(against, m => Assert.Contains("accepts: [", _flow[int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) - 1], StringComparison.Ordinal));
    }

    /// <summary>What check says of the flow as it is now, a line for each fault.</summary>
    private string[] Check()
    {
        File.WriteAllLines(Path.Combine(_root, FlowFile), _flow);
        var run = StackguideProcess.Run(_root, "check", "--today", "2026-11-21");
        Assert.Equal(1, run.Exit);
        return run.Error.Split('\n');
    }

    private string Unreachable(string kind, string id) =>
        $"{FlowFile}({_flow.IndexOf($"  - id: {id}") + 1},9): error SG5001: no sequence of answers leads to the {kind} '{id}'";

    private static string? NextIn(string line) => Next().Match(line) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex("^        next: (.+)$")]
    private static partial Regex Next();

    [GeneratedRegex("^  - id: (.+)$")]
    private static partial Regex Step();

    [GeneratedRegex(@"^content/decision/flow\.yml\((\d+),5\): error SG5012: ")]
    private static partial Regex AgainstExpectation();
}
