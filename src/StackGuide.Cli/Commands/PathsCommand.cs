using System.CommandLine;
using System.Text;
using StackGuide.Checking;
using StackGuide.Checking.Rules;
using StackGuide.Cli.Printing;
using StackGuide.Model.Decisions;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Publishing;
using StackGuide.Reading;

namespace StackGuide.Cli.Commands;

/// <summary><c>stackguide paths</c>: every path of the decision flow with its outcome, and what has changed since a golden table.</summary>
internal sealed class PathsCommand(Surroundings surroundings)
{
    // A path of the flow takes one line, which is far shorter.
    private const int HeadLength = 8 << 10;

    private readonly GuideOptions _guide = new(surroundings);
    private readonly Option<string?> _output = new("--output") { Description = "The golden table to write; else standard output", HelpName = "FILE" };
    private readonly Option<string?> _compare = new("--compare") { Description = "A golden table to compare with: prints what has changed, status 1 when anything has", HelpName = "FILE" };

    /// <summary>The command as the parser knows it.</summary>
    public Command Describe()
    {
        var command = new Command("paths", "List every path of the decision flow with the outcome that it leads to.");
        _guide.AddRootTo(command);
        command.Add(_output);
        command.Add(_compare);
        ExampleHelp.AddTo(command, "stackguide paths --compare paths.txt");
        command.SetAction(parsed => (int)Run(parsed));
        return command;
    }

    private ExitStatus Run(ParseResult parsed)
    {
        var root = _guide.Root(parsed);
        var read = ContentReader.Read(root);
        var printer = new DiagnosticPrinter(surroundings, root);
        if (read.Hiding.Any())
            return printer.Refuse("files that cannot be read may change it; mend them first:", read.Hiding);
        if (!read.Content.Flow.Exists)
            return printer.Refuse("the guide has no decision flow; that would be content/decision/flow.yml", []);
        var guide = new LinkedContent(read.Content);
        var engine = new DecisionEngine(read.Content);
        if (engine.Paths.IsEmpty)
            return printer.Refuse("the flow has no paths, because:", GuideChecker.Check(guide, new CheckOptions()).Where(d => d.Severity == Severity.Error && d.Place.File == engine.Graph.Flow.Start.Place.File));

        var table = PathTable.Of(engine);
        if (parsed.GetValue(_compare) is { } golden)
        {
            if (!File.Exists(golden))
                throw new UsageException($"there is no file '{golden}'; write it with --output");
            var changes = table.ChangesSince(PathTable.Parse(File.ReadAllText(golden)));
            foreach (var line in changes)
                surroundings.Out.WriteLine(line);
            surroundings.Out.WriteLine($"{changes.Count} of {table.Outcomes.Count} paths changed");
            return changes.Count == 0 ? ExitStatus.Done : ExitStatus.ContentHasErrors;
        }

        if (parsed.GetValue(_output) is { } output)
            WholeFile.Write(output, root, IsTable, file => file.Write(Encoding.UTF8.GetBytes(table.ToString())));
        else
            surroundings.Out.Write(table.ToString());
        return ExitStatus.Done;
    }

    /// <summary>Whether a file is a table of paths, or empty. Others are not written over.</summary>
    private static bool IsTable(Stream former)
    {
        using var text = new StreamReader(former);
        var head = new char[HeadLength];
        var first = new string(head, 0, text.ReadBlock(head)).Split('\n')[0];
        return first.Length == 0 || first.Contains('=') && first.Contains(" -> ", StringComparison.Ordinal);
    }
}
