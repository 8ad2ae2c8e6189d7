using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using StackGuide.Building;
using StackGuide.Cli.Comparing;
using StackGuide.Cli.Printing;
using StackGuide.Comparing.Editions;
using StackGuide.Model.Diagnostics;

namespace StackGuide.Cli.Commands;

/// <summary><c>stackguide check</c>: everything that a build checks, and the dates; writes nothing.</summary>
internal sealed class CheckCommand(Surroundings surroundings)
{
    private const string OriginalsVariable = "STACKGUIDE_SEEDS";

    private readonly GuideOptions _guide = new(surroundings);

    private readonly Option<string> _format = new("--format")
    {
        Description = "How to print what was found: text for people; on standard output json for programs, sarif for code scanners, github for annotations on a pull request",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<string?> _originals = new("--originals")
    {
        Description = $"The folder of the original articles, to hold the records and our words against; else the variable {OriginalsVariable} names it",
        HelpName = "DIR",
    };

    private readonly Option<DateOnly?> _today = new("--today")
    {
        Description = "The day that reviews are held against, like 2026-11-21; else the clock's",
        HelpName = "DATE",
        CustomParser = ParseDay,
    };

    private readonly Option<string?> _former = new("--former")
    {
        Description = $"A former edition ({EditionLoader.Sides}): its pages, headings and claims that are gone need a redirect",
        HelpName = "EDITION",
    };

    /// <summary>The command as the parser knows it.</summary>
    public Command Describe()
    {
        var command = new Command("check", "Check everything that a build checks, and the dates, without writing anything.");
        _guide.AddTo(command);
        command.Add(_format.AcceptOnlyFromAmong("text", "json", "sarif", "github"));
        command.Add(_originals);
        command.Add(_today);
        command.Add(_former);
        ExampleHelp.AddTo(command, "stackguide check --strict", "stackguide check --originals ../articles --format json", "stackguide check --former released.zip");
        command.SetAction(parsed => (int)Run(parsed));
        return command;
    }

    private ExitStatus Run(ParseResult parsed)
    {
        var root = _guide.Root(parsed);
        using var loader = new EditionLoader(surroundings);
        Edition? former = null;
        if (parsed.GetValue(_former) is { } named)
        {
            former = loader.Load(named, root);
            if (former is null)
                return ExitStatus.ContentHasErrors;
        }

        var files = new SiteFiles();
        var today = parsed.GetValue(_today) ?? DateOnly.FromDateTime(surroundings.Clock.GetLocalNow().DateTime);
        var options = new BuildOptions
        {
            Root = root,
            OnMade = former is null ? null : files.Add,
            Strict = _guide.IsStrict(parsed),
            Today = today,
            RecomputesFigures = true,
            Originals = Originals(parsed),
        };
        using var progress = new StageProgress(surroundings);
        var result = new GuideBuild(surroundings.Clock, progress).Run(options, surroundings.Stop);
        if (former is not null && result.Succeeded)
            result = result with { Diagnostics = [.. Diagnostic.Sorted([.. result.Diagnostics, .. new FormerEdition(former).Faults(files.Edition())])] };
        progress.Clear();

        switch (parsed.GetValue(_format))
        {
            case "json":
                DiagnosticJson.Write(result.Diagnostics, surroundings.Out);
                break;
            case "sarif":
                DiagnosticSarif.Write(result.Diagnostics, surroundings.Out);
                break;
            case "github":
                DiagnosticAnnotations.Write(result.Diagnostics, surroundings.Out);
                break;
            default:
                new DiagnosticPrinter(surroundings, options.Root).Print(result.Diagnostics);
                new SummaryPrinter(surroundings).Print(Summary.OfCheck(result, today));
                break;
        }

        return result.Succeeded ? ExitStatus.Done : ExitStatus.ContentHasErrors;
    }

    private string? Originals(ParseResult parsed)
    {
        if (parsed.GetValue(_originals) is { } named)
            return Directory.Exists(named) ? named : throw new UsageException($"there is no folder '{named}'; --originals names the folder of the original articles");
        return surroundings.Variable(OriginalsVariable) is { Length: > 0 } usual && Directory.Exists(usual) ? usual : null;
    }

    private static DateOnly? ParseDay(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        result.AddError($"--today must be a date like 2026-11-21, but this is '{written}'");
        return null;
    }
}
