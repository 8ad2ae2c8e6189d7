using System.CommandLine;
using StackGuide.Cli.Printing;
using StackGuide.Editing.Changes;
using StackGuide.Editing.Moving;
using StackGuide.Model.Guides;
using StackGuide.Reading;

namespace StackGuide.Cli.Commands;

/// <summary><c>stackguide mv</c>: gives an entry another id, or follows a heading that was renamed, and everything that leads there goes along.</summary>
internal sealed class MoveCommand(Surroundings surroundings)
{
    private readonly Argument<string> _from = new("OLD") { Description = "The entry's file or id, like content/tools/kettle.md or tools/kettle; with #anchor, a heading that was renamed" };
    private readonly Argument<string> _to = new("NEW") { Description = "What it is to be called, likewise; an entry keeps its kind" };

    private readonly GuideOptions _guide = new(surroundings);
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Say what would change, and write nothing" };

    /// <summary>The command as the parser knows it.</summary>
    public Command Describe()
    {
        var command = new Command("mv", "Move an entry: rename its file, rewrite every link, id and citation that names it, and record the redirect. All or nothing.");
        command.Add(_from);
        command.Add(_to);
        _guide.AddRootTo(command);
        command.Add(_dryRun);
        ExampleHelp.AddTo(command, "stackguide mv tools/socket-io tools/socketio", "stackguide mv content/criteria/speed.md#threads content/criteria/speed.md#processes --dry-run");
        command.SetAction(parsed => (int)Run(parsed));
        return command;
    }

    private ExitStatus Run(ParseResult parsed)
    {
        var root = _guide.Root(parsed);
        var (from, to) = (MoveAddress.Parse(parsed.GetRequiredValue(_from)), MoveAddress.Parse(parsed.GetRequiredValue(_to)));
        var read = ContentReader.Read(root);
        var printer = new DiagnosticPrinter(surroundings, root);
        if (read.Hiding.Any())
            return printer.Refuse("files that cannot be read may name it; mend them first:", read.Hiding);

        var plan = MovePlan.Of(root, new LinkedContent(read.Content), from, to);
        var faults = Rehearsal.NewFaults(root, plan.Changes);
        if (faults.Count > 0)
            return printer.Refuse("nothing was moved, because check would then say:", faults);
        surroundings.Stop.ThrowIfCancellationRequested();
        var isTried = parsed.GetValue(_dryRun);
        if (!isTried)
            FileChanges.Make(root, plan.Changes);
        new MovePrinter(surroundings.Out).Print(root, plan, from, to, isTried);
        return ExitStatus.Done;
    }
}
