using System.CommandLine;
using System.Text;
using StackGuide.Building;
using StackGuide.Cli.Printing;
using StackGuide.Editing.Changes;
using StackGuide.Editing.Skeletons;
using StackGuide.Model.Guides;
using StackGuide.Reading;
using StackGuide.Reading.Entries;

namespace StackGuide.Cli.Commands;

/// <summary><c>stackguide new</c>: a guide to begin with, or the file of a new entry with every key and what it is for.</summary>
internal sealed class NewCommand(Surroundings surroundings)
{
    private const string Guide = "guide";

    private static readonly string[] Kinds = [.. EntryKind.All.Where(k => k.CanBegin).Select(k => k.Name)];

    private readonly Argument<string> _kind = new("KIND") { Description = $"What to begin: {Guide}, {string.Join(", ", Kinds)}" };
    private readonly Argument<string> _name = new("NAME") { Description = "Its id, which is its file's name: lower-case letters and digits joined by hyphens; for a guide, the folder to make" };
    private readonly GuideOptions _guide = new(surroundings);

    /// <summary>The command as the parser knows it.</summary>
    public Command Describe()
    {
        var command = new Command("new", "Begin a guide: write a small one that works. Or begin an entry: write its file with every key and what it is for, and say what is left to do.");
        _kind.AcceptOnlyFromAmong([Guide, .. Kinds]);
        command.Add(_kind);
        command.Add(_name);
        _guide.AddRootTo(command);
        ExampleHelp.AddTo(command, "stackguide new guide my-guide", "stackguide new tool fastify", "stackguide new technology go");
        command.SetAction(parsed => (int)Run(parsed));
        return command;
    }

    private ExitStatus Run(ParseResult parsed)
    {
        var name = parsed.GetRequiredValue(_name);
        return parsed.GetRequiredValue(_kind) == Guide ? BeginGuide(name) : Begin(parsed, name);
    }

    private ExitStatus BeginGuide(string name)
    {
        var count = NewGuide.Write(name, surroundings.Stop);
        surroundings.Out.WriteLine($"""
            Wrote a guide to {name}: {Numbers.Of(count, "file")}. It compares JSON, XML and YAML, and works as it is; make it yours.
            What to do next:
              cd {(name.Contains(' ', StringComparison.Ordinal) ? $"\"{name}\"" : name)}
              stackguide check --originals articles   what does not fit, with file, line and column
              stackguide build                        writes output/; open output/index.html
              stackguide new technology toml          begins a fourth format and lists every cell that it lacks
            Its README.md says what is where, and in which order to replace it.
            """.ReplaceLineEndings("\n"));
        return ExitStatus.Done;
    }

    private ExitStatus Begin(ParseResult parsed, string id)
    {
        var root = _guide.Root(parsed);
        if (!Kebab.IsId(id))
            throw new UsageException($"'{id}' cannot be an id: lower-case letters and digits joined by single hyphens, like 'one-language'");
        var kind = EntryKind.Named(parsed.GetRequiredValue(_kind))!;
        var shape = EntryReaders.Of(kind).Shape;
        var file = kind.FileOf(id);
        var full = Path.Combine(root, file);
        if (File.Exists(full))
            throw new UsageException($"{file} exists already; nothing was written");

        var today = DateOnly.FromDateTime(surroundings.Clock.GetLocalNow().DateTime);
        var content = ContentReader.Read(root).Content;
        FileChanges.Make(root, [new FileChange(file, null, Encoding.UTF8.GetBytes(new Skeleton(TitleOf(id), today, content).Of(shape)), 0)]);
        surroundings.Out.WriteLine($"Wrote {file}, the beginning of {shape.Name}.");
        SayWhatIsLeft(root, file, today, isTechnology: kind == EntryKind.Technology);
        if (kind == EntryKind.Technology)
            SayHowCellsLook(id, content);
        return ExitStatus.Done;
    }

    /// <summary>A technology leaves something to do in every criterion, all else in its own file.</summary>
    private void SayWhatIsLeft(string root, string file, DateOnly today, bool isTechnology)
    {
        using var progress = new StageProgress(surroundings);
        var left = new GuideBuild(surroundings.Clock, progress).Run(new BuildOptions { Root = root, Today = today }, surroundings.Stop).Diagnostics;
        progress.Clear();

        // Its own file first: what is to be written there is known best now.
        var own = left.Where(d => isTechnology || d.Place.File == file).OrderBy(d => d.Place.File == file ? 0 : 1).ToList();
        if (own.Count == 0)
        {
            surroundings.Out.WriteLine("Nothing is missing; write the text, and link to it from somewhere.");
            return;
        }

        surroundings.Out.WriteLine("What is left, as 'stackguide check' says it:");
        foreach (var diagnostic in own)
            surroundings.Out.WriteLine($"  {diagnostic.Place}: {diagnostic.Message}");
    }

    /// <summary>The same line serves every row until somebody knows more; a release table is needed only where others have one.</summary>
    private void SayHowCellsLook(string id, GuideContent content)
    {
        if (content.Criteria.Any(c => !c.Facts.IsEmpty))
            surroundings.Out.WriteLine($$"""A cell of which nothing is known yet:  {{id}}: { grade: unknown, text: "Not looked up." }""");
        if (content.Technologies.FirstOrDefault(t => !t.Lifecycle.Releases.IsEmpty) is { } other)
            surroundings.Out.WriteLine($"{other.Title} has a table of its releases in {GuideLayout.LifecycleOf(other.Id)}; if those of '{id}' lose support too, write {GuideLayout.LifecycleOf(id)}.");
    }

    private static string TitleOf(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}
