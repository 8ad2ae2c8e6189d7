using System.CommandLine;
using StackGuide.Building;
using StackGuide.Cli.Printing;
using StackGuide.Model.Guides;

namespace StackGuide.Cli.Commands;

/// <summary><c>stackguide build</c>: the guide as a site in a folder.</summary>
internal sealed class BuildCommand(Surroundings surroundings)
{
    private readonly GuideOptions _guide = new(surroundings);

    private readonly Option<string?> _output = new("--output")
    {
        Description = "The folder that the site replaces as a whole; else output in the guide's folder",
        HelpName = "DIR",
    };

    private readonly Option<string?> _baseUrl = new("--base-url")
    {
        Description = "Where the site will be hosted, for the sitemap and canonical links; else site.yml says it",
        HelpName = "URL",
        CustomParser = result => BaseAddress.Parse(result),
    };

    private readonly Option<bool> _compress = new("--compress") { Description = "Write texts compressed as well, as .gz and .br, for hosts that send those as they are" };

    /// <summary>The command as the parser knows it.</summary>
    public Command Describe()
    {
        var command = new Command("build", "Read, check and render the guide, and publish it into a folder, whole or not at all.");
        _guide.AddTo(command);
        command.Add(_output);
        command.Add(_baseUrl);
        command.Add(_compress);
        ExampleHelp.AddTo(command, "stackguide build", "stackguide build --strict --output public --base-url https://example.org/guide/");
        command.SetAction(parsed => (int)Run(parsed));
        return command;
    }

    private ExitStatus Run(ParseResult parsed)
    {
        var root = _guide.Root(parsed);
        var output = parsed.GetValue(_output) ?? Path.Join(root, GuideLayout.Output);
        using var progress = new StageProgress(surroundings);
        var result = new GuideBuild(surroundings.Clock, progress).Run(
            new BuildOptions
            {
                Root = root,
                Output = output,
                BaseUrl = parsed.GetValue(_baseUrl),
                Compress = parsed.GetValue(_compress),
                Strict = _guide.IsStrict(parsed),
            },
            surroundings.Stop);
        progress.Clear();

        new DiagnosticPrinter(surroundings, root).Print(result.Diagnostics);
        new SummaryPrinter(surroundings).Print(Summary.OfBuild(result, output));
        return result.Succeeded ? ExitStatus.Done : ExitStatus.ContentHasErrors;
    }
}
