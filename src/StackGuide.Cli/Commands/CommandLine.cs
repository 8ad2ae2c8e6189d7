using System.CommandLine;
using System.CommandLine.Help;
using StackGuide.Editing;
using StackGuide.Publishing;
using StackGuide.Texts;

namespace StackGuide.Cli.Commands;

/// <summary>Understands the arguments, runs the command that they name, and turns whatever happens into an exit status.</summary>
public sealed class CommandLine(Surroundings surroundings)
{
    /// <summary>Where faults of the program are to be reported.</summary>
    private const string ReportTo = "the issues of the repository that StackGuide came from";

    /// <summary>Runs one command.</summary>
    public ExitStatus Run(IReadOnlyList<string> args)
    {
        try
        {
            var parsed = Root().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            string[] faults = [.. EmptyValues.In(parsed), .. parsed.Errors.Select(e => e.Message)];
            if (faults.Length > 0 && parsed.Action is not HelpAction and not ExampleHelp)
                return Misused(parsed, faults);
            return (ExitStatus)parsed.Invoke(new InvocationConfiguration
            {
                Output = surroundings.Out,
                Error = surroundings.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (Exception fault) when (fault is UsageException or EditException)
        {
            return Failed(ExitStatus.WrongUsage, fault.Message);
        }
        catch (OperationCanceledException)
        {
            return Failed(ExitStatus.Stopped, "stopped; the former output is as it was");
        }
        catch (Exception fault) when (fault is PublishException or IOException or UnauthorizedAccessException)
        {
            return Failed(ExitStatus.Failed, HiddenCharacters.OneLine(fault.Message), fault);
        }
        catch (Exception fault) when (fault.GetBaseException() is OutOfMemoryException)
        {
            return Failed(ExitStatus.Failed, BundleMemory.Fault, fault);
        }
        catch (Exception fault)
        {
            return Failed(ExitStatus.Failed, $"this is a fault of StackGuide and not of your files ({fault.GetType().Name}: {HiddenCharacters.OneLine(fault.Message)}); please report it to {ReportTo}", fault);
        }
    }

    private RootCommand Root()
    {
        var root = new RootCommand("Builds a comparison guide from Markdown: reads, checks, renders and publishes it.")
        {
            new BuildCommand(surroundings).Describe(),
            new CheckCommand(surroundings).Describe(),
            new ServeCommand(surroundings).Describe(),
            new NewCommand(surroundings).Describe(),
            new MoveCommand(surroundings).Describe(),
            new BundleCommand(surroundings).Describe(),
            new VerifyCommand(surroundings).Describe(),
            new DiffCommand(surroundings).Describe(),
            new PathsCommand(surroundings).Describe(),
            new ReferenceCommand(surroundings).Describe(),
            new SchemaCommand(surroundings).Describe(),
        };
        ShowVersion.AddTo(root);
        ExampleHelp.AddTo(root, "stackguide build", "stackguide check --strict");
        return root;
    }

    private ExitStatus Misused(ParseResult parsed, IEnumerable<string> faults)
    {
        var command = parsed.CommandResult.Command;
        foreach (var message in faults.Distinct())
            surroundings.Error.WriteLine($"stackguide: {message}");
        IEnumerable<string> known = [.. command.Subcommands.Select(c => c.Name), .. command.Options.Select(o => o.Name)];
        foreach (var (written, meant) in parsed.UnmatchedTokens.Select(t => (t, NearestName.Of(t, known))).Where(t => t.Item2 is not null))
            surroundings.Error.WriteLine($"Did you mean '{meant}' instead of '{written}'?");
        surroundings.Error.WriteLine($"Try 'stackguide {(command is RootCommand ? "" : command.Name + " ")}--help'.");
        return ExitStatus.WrongUsage;
    }

    private ExitStatus Failed(ExitStatus status, string message, Exception? fault = null)
    {
        surroundings.Error.WriteLine($"stackguide: {message}");
        if (fault is not null && surroundings.Variable("STACKGUIDE_DEBUG") == "1")
            surroundings.Error.WriteLine(fault);
        return status;
    }
}
