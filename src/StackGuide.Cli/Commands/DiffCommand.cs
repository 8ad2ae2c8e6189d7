using System.CommandLine;
using StackGuide.Cli.Comparing;
using StackGuide.Comparing.Changes;
using StackGuide.Comparing.Reports;

namespace StackGuide.Cli.Commands;

/// <summary><c>stackguide diff</c>: what a reader would notice between two editions of the guide.</summary>
internal sealed class DiffCommand(Surroundings surroundings)
{
    private readonly Argument<string> _before = new("BEFORE") { Description = $"The former edition: {EditionLoader.Sides}; what is on the disk goes before a revision of the same name" };
    private readonly Argument<string> _after = new("AFTER") { Description = "The later one, likewise" };

    private readonly Option<string> _root = new("--root")
    {
        Description = "The guide's folder, in whose git repository revisions are looked up",
        HelpName = "DIR",
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = "text for people; markdown for a review comment",
        DefaultValueFactory = _ => "text",
    };

    /// <summary>The command as the parser knows it.</summary>
    public Command Describe()
    {
        var command = new Command("diff", "Say what a reader would notice between two editions: verdicts, paths, standings, claims, cells, pages, text, dates.");
        command.Add(_before);
        command.Add(_after);
        command.Add(_root);
        command.Add(_format.AcceptOnlyFromAmong("text", "markdown"));
        ExampleHelp.AddTo(command, "stackguide diff HEAD .", "stackguide diff main HEAD --format markdown", "stackguide diff guide-1.zip output");
        command.SetAction(parsed => (int)Run(parsed));
        return command;
    }

    private ExitStatus Run(ParseResult parsed)
    {
        var root = parsed.GetRequiredValue(_root);
        if (!Directory.Exists(root))
            throw new UsageException($"there is no folder '{root}'; --root names the guide's folder");
        var (before, after) = (parsed.GetRequiredValue(_before), parsed.GetRequiredValue(_after));
        using var loader = new EditionLoader(surroundings);
        if (loader.Load(before, root) is not { } former || loader.Load(after, root) is not { } later)
            return ExitStatus.ContentHasErrors;
        var report = new Report(before, after, EditionComparison.Compare(former, later));
        surroundings.Out.Write(parsed.GetValue(_format) == "markdown" ? MarkdownReport.Write(report) : TextReport.Write(report));
        return ExitStatus.Done;
    }
}
