using System.CommandLine;
using StackGuide.Cli.Schemas;

namespace StackGuide.Cli.Commands;

/// <summary><c>stackguide schema</c>: JSON Schemas for editors.</summary>
internal sealed class SchemaCommand(Surroundings surroundings)
{
    private readonly Option<string> _root = new("--root") { Description = "The guide's folder", HelpName = "DIR", DefaultValueFactory = _ => "." };

    /// <summary>The command as the parser knows it.</summary>
    public Command Describe()
    {
        var command = new Command("schema", $"Write JSON Schemas of every kind of file to {EditorSchemas.Folder}, for editors that complete keys and mark slips.");
        command.Add(_root);
        ExampleHelp.AddTo(command, "stackguide schema");
        command.SetAction(parsed => (int)Run(parsed.GetValue(_root)!));
        return command;
    }

    private ExitStatus Run(string root)
    {
        if (!Directory.Exists(root))
            throw new UsageException($"there is no folder '{root}'");
        var folder = Path.Combine(root, EditorSchemas.Folder);
        Directory.CreateDirectory(folder);
        var count = 0;
        foreach (var (file, text) in EditorSchemas.All())
        {
            File.WriteAllText(Path.Combine(folder, file), text);
            count++;
        }

        surroundings.Out.WriteLine($"Wrote {Printing.Numbers.Of(count, "schema")} to {folder}. A YAML file names its own in a first line like '# yaml-language-server: $schema=../site/schemas/seed-record.schema.json'.");
        return ExitStatus.Done;
    }
}
