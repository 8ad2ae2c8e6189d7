using System.CommandLine;
using StackGuide.Cli.Reference;

namespace StackGuide.Cli.Commands;

/// <summary><c>stackguide reference</c>: every key and every diagnostic, as Markdown.</summary>
internal sealed class ReferenceCommand(Surroundings surroundings)
{
    private readonly Option<string?> _output = new("--output") { Description = "The file to write; else standard output", HelpName = "FILE" };

    /// <summary>The command as the parser knows it.</summary>
    public Command Describe()
    {
        var command = new Command("reference", "Write the editors' reference: every key that they may write, and every diagnostic.");
        command.Add(_output);
        ExampleHelp.AddTo(command, "stackguide reference --output docs/reference.md");
        command.SetAction(parsed => (int)Run(parsed.GetValue(_output)));
        return command;
    }

    private ExitStatus Run(string? output)
    {
        var text = EditorsReference.Write();
        if (output is null)
            surroundings.Out.Write(text);
        else
            File.WriteAllText(output, text);
        return ExitStatus.Done;
    }
}
