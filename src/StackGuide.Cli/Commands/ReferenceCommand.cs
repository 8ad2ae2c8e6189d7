using System.CommandLine;
using System.Text;
using StackGuide.Editing.Reference;
using StackGuide.Publishing;
using StackGuide.Rendering;

namespace StackGuide.Cli.Commands;

/// <summary><c>stackguide reference</c>: every key and every diagnostic, as Markdown.</summary>
internal sealed class ReferenceCommand(Surroundings surroundings)
{
    private readonly Option<string?> _output = new("--output") { Description = "The file to write; else standard output", HelpName = "FILE" };
    private readonly Option<string?> _theme = new("--theme") { Description = "The file to write the theme reference to: what every template sees", HelpName = "FILE" };

    /// <summary>The command as the parser knows it.</summary>
    public Command Describe()
    {
        var command = new Command("reference", "Write the editors' reference: every key that they may write, and every diagnostic.");
        command.Add(_output);
        command.Add(_theme);
        ExampleHelp.AddTo(command, "stackguide reference --output docs/reference.md --theme docs/theme.md");
        command.SetAction(parsed => (int)Run(parsed.GetValue(_output), parsed.GetValue(_theme)));
        return command;
    }

    private ExitStatus Run(string? output, string? theme)
    {
        if (theme is not null)
            Write(theme, ThemeReference.Write());
        if (output is not null)
            Write(output, EditorsReference.Write());
        else if (theme is null)
            surroundings.Out.Write(EditorsReference.Write());
        return ExitStatus.Done;
    }

    private static void Write(string path, string text) => WholeFile.Write(path, ".", IsReference, file => file.Write(Encoding.UTF8.GetBytes(text)));

    /// <summary>Whether a file is empty or a reference, which says below its title what wrote it. Others are not written over.</summary>
    private static bool IsReference(Stream former)
    {
        using var text = new StreamReader(former);
        var head = new char[200];
        var length = text.ReadBlock(head);
        return length == 0 || new string(head, 0, length).Contains("<!-- Written by `stackguide reference", StringComparison.Ordinal);
    }
}
