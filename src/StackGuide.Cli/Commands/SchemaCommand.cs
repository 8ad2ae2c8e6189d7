using System.CommandLine;
using System.Text;
using StackGuide.Cli.Printing;
using StackGuide.Editing.Changes;
using StackGuide.Editing.Schemas;

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
        ChangeJournal.FinishFormer(root, words => surroundings.Error.WriteLine($"stackguide: {words}"));
        var folder = Path.Combine(root, EditorSchemas.Folder);
        var changes = EditorSchemas.All().Select(schema => Change(root, schema.File, Encoding.UTF8.GetBytes(schema.Text))).ToList();
        FileChanges.Make(root, changes);
        surroundings.Out.WriteLine($"Wrote {Numbers.Of(changes.Count, "schema")} to {folder}. A YAML file names its own in a first line like '# yaml-language-server: $schema=../site/schemas/seed-record.schema.json'.");
        return ExitStatus.Done;
    }

    private static FileChange Change(string root, string name, byte[] after)
    {
        var path = $"{EditorSchemas.Folder}/{name}";
        var file = Path.Combine(root, path);
        return new FileChange(path, File.Exists(file) ? File.ReadAllBytes(file) : null, after, 0);
    }
}
