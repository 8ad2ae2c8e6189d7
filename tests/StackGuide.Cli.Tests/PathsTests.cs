using StackGuide.Testing;

namespace StackGuide.Cli.Tests;

/// <summary>The table of paths, where there is none to be had.</summary>
public sealed class PathsTests : IDisposable
{
    private const string FlowFile = "content/decision/flow.yml";

    private const string Outcomes = """
        outcomes:
          - { id: tea, title: Tea, picks: [], because: It is warm., nextSteps: [], risks: [] }
          - { id: coffee, title: Coffee, picks: [], because: It is strong., nextSteps: [], risks: [] }

        """;

    private readonly TinyGuide _guide = new();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public void Lists_each_path()
    {
        var run = Paths(Question("time", ("early", "tea"), ("late", "coffee")));

        Assert.Equal(new CommandRun(ExitStatus.Done, "time=early -> tea\ntime=late -> coffee\n", ""), run);
    }

    [Fact]
    public void Stops_where_two_options_have_one_id()
    {
        var run = Paths(Question("time", ("early", "tea"), ("early", "coffee")));

        Assert.Equal((ExitStatus.ContentHasErrors, ""), (run.Status, run.Out));
        Assert.StartsWith($"stackguide: files that cannot be read may change it; mend them first:\n{FlowFile}(7,15): error SG1010: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_itself_why_there_is_no_path()
    {
        var run = Paths(Question("time", ("early", "tea"), ("late", "milk")));

        Assert.Equal((ExitStatus.ContentHasErrors, ""), (run.Status, run.Out));
        Assert.StartsWith("stackguide: the flow has no paths, because:\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("error SG2003: no question or outcome 'milk'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_there_are_too_many()
    {
        var run = Paths(string.Concat(Enumerable.Range(0, 17).Select(i => Question($"q{i}", ("yes", i == 16 ? "tea" : $"q{i + 1}"), ("no", i == 16 ? "coffee" : $"q{i + 1}")))), "q0");

        Assert.Equal((ExitStatus.ContentHasErrors, ""), (run.Status, run.Out));
        Assert.Contains($"{FlowFile}(1,8): error SG5009: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_there_is_no_flow()
    {
        var run = CommandRun.Of("paths", "--root", _guide.Root);

        Assert.Equal(new CommandRun(ExitStatus.ContentHasErrors, "", $"stackguide: the guide has no decision flow; that would be {FlowFile}\n"), run);
    }

    private static string Question(string id, params (string Id, string Next)[] options) =>
        $"  - id: {id}\n    title: Really?\n    options:\n{string.Concat(options.Select(o => $"      - {{ id: {o.Id}, text: So, next: {o.Next} }}\n"))}";

    private CommandRun Paths(string questions, string start = "time")
    {
        _guide.Write(FlowFile, $"start: {start}\nquestions:\n{questions}{Outcomes}");
        return CommandRun.Of("paths", "--root", _guide.Root);
    }
}
