using System.CommandLine;
using StackGuide.Editing.Changes;
using StackGuide.Model.Guides;

namespace StackGuide.Cli.Commands;

/// <summary>The options that commands on a guide have in common.</summary>
/// <param name="surroundings">Are told when a command that was killed had to be finished.</param>
internal sealed class GuideOptions(Surroundings surroundings)
{
    private readonly Option<string> _root = new("--root")
    {
        Description = "The guide's folder, which holds content/ and site/",
        HelpName = "DIR",
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Take warnings for errors; hints stay hints" };

    /// <summary>Adds them.</summary>
    public void AddTo(Command command)
    {
        AddRootTo(command);
        command.Add(_strict);
    }

    /// <summary>Adds the folder alone, for a command to which errors and warnings are the same.</summary>
    public void AddRootTo(Command command) => command.Add(_root);

    /// <summary>Whether warnings are errors.</summary>
    public bool IsStrict(ParseResult parsed) => parsed.GetValue(_strict);

    /// <summary>The guide's folder, with nothing half done in it.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public string Root(ParseResult parsed)
    {
        var root = parsed.GetRequiredValue(_root);
        if (!Directory.Exists(root))
            throw new UsageException($"there is no folder '{root}'; --root names the guide's folder");
        if (!Directory.Exists(Path.Combine(root, GuideLayout.Content)))
            throw new UsageException($"'{root}' holds no folder content/, so it is no guide; --root names the folder that holds content/ and site/");
        ChangeJournal.FinishFormer(root, words => surroundings.Error.WriteLine($"stackguide: {words}"));
        return root;
    }
}
