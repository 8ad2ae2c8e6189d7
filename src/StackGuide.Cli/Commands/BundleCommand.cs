using System.CommandLine;
using StackGuide.Building;
using StackGuide.Cli.Printing;
using StackGuide.Cli.Signing;

namespace StackGuide.Cli.Commands;

/// <summary><c>stackguide bundle</c>: the guide to take along, as a zip file or as one HTML file.</summary>
internal sealed class BundleCommand(Surroundings surroundings)
{
    private const string DefaultName = "guide.zip";

    private readonly GuideOptions _guide = new(surroundings);

    private readonly Option<string?> _output = new("--output")
    {
        Description = $"The zip file; else {DefaultName} in the guide's folder, unless only --single-file is given",
        HelpName = "FILE.zip",
    };

    private readonly Option<string?> _singleFile = new("--single-file")
    {
        Description = "One HTML file that holds the whole guide",
        HelpName = "FILE.html",
    };

    private readonly Option<string?> _revision = new("--revision")
    {
        Description = "The revision of the sources, for the manifest; else git is asked",
        HelpName = "TEXT",
    };

    private readonly Option<string?> _sign = new("--sign")
    {
        Description = "Sign what is written with this key of SSH; the signature lies beside it and ends with .sig",
        HelpName = "KEY",
    };

    /// <summary>The command as the parser knows it.</summary>
    public Command Describe()
    {
        var command = new Command("bundle", "Read, check and render the guide, and write it as a zip file with sums of all files, or as one HTML file.");
        _guide.AddTo(command);
        command.Add(_output);
        command.Add(_singleFile);
        command.Add(_revision);
        command.Add(_sign);
        ExampleHelp.AddTo(command, "stackguide bundle", "stackguide bundle --output dist/guide.zip --single-file dist/guide.html", "stackguide bundle --sign ~/.ssh/id_ed25519");
        command.SetAction(parsed => (int)Run(parsed));
        return command;
    }

    private ExitStatus Run(ParseResult parsed)
    {
        var root = _guide.Root(parsed);
        var singleFile = Named(parsed, _singleFile, ".html");
        var zip = Named(parsed, _output, ".zip") ?? (singleFile is null ? Path.Join(root, DefaultName) : null);
        var targets = new BundleTargets(zip, singleFile, parsed.GetValue(_revision) ?? SourceRevision.Of(root), Signer(parsed));
        using var progress = new StageProgress(surroundings);
        var options = new BuildOptions { Root = root, Bundle = targets, Strict = _guide.IsStrict(parsed) };
        var result = new GuideBuild(surroundings.Clock, progress).Run(options, surroundings.Stop);
        progress.Clear();

        new DiagnosticPrinter(surroundings, root).Print(result.Diagnostics);
        new SummaryPrinter(surroundings).Print(Summary.OfBundle(result, targets));
        return result.Succeeded ? ExitStatus.Done : ExitStatus.ContentHasErrors;
    }

    private Func<Stream, byte[]>? Signer(ParseResult parsed)
    {
        if (parsed.GetValue(_sign) is not { } key)
            return null;
        return File.Exists(key) ? content => SshSignature.Make(content, key) : throw new UsageException($"there is no file '{key}' with a key to sign with; 'ssh-keygen -t ed25519' makes one");
    }

    /// <summary>The file that an option names. Another extension is most often a slip, and might be somebody's document.</summary>
    private static string? Named(ParseResult parsed, Option<string?> option, string extension)
    {
        var path = parsed.GetValue(option);
        if (path is not null && !path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            throw new UsageException($"{option.Name} names a file that ends with {extension}, but this is '{path}'");
        return path;
    }
}
