using StackGuide.Cli;
using StackGuide.Cli.Commands;

namespace StackGuide.Specs;

/// <summary>A folder <c>cases/topic/case</c>, laid over the base guide.</summary>
/// <param name="name">topic/case.</param>
internal sealed class Case(string name)
{
    // The cases that show the command as a shell sees it, with our own templates; the others run the same commands in this process
    // with templates that are soon compiled, which is ten times as quick.
    private static readonly string[] TopicsByProcess = ["good", "many", "verify"];

    private static readonly bool ByProcess = Environment.GetEnvironmentVariable("STACKGUIDE_CASES_BY_PROCESS") == "1";

    /// <summary>All of them, in order of their names: each folder of each topic, also one that says nothing yet of what is expected.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateDirectories(GuideCopy.CasesFolder)
            .Where(topic => !Path.GetFileName(topic).StartsWith('_'))
            .SelectMany(Directory.EnumerateDirectories)
            .Select(folder => Path.GetRelativePath(GuideCopy.CasesFolder, folder).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private bool IsByProcess => ByProcess || TopicsByProcess.Contains(name.Split('/')[0]);

    /// <summary>The words of a file of the case, or none where it has no such file.</summary>
    public string[] Words(string file) => File.Exists(At(file)) ? File.ReadAllText(At(file)).Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries) : [];

    /// <summary>The path of a file of the case.</summary>
    public string At(string file) => Path.Combine([GuideCopy.CasesFolder, .. name.Split('/'), .. file.Split('/')]);

    /// <summary>The guide of the case.</summary>
    public GuideCopy Lay()
    {
        var guide = new GuideCopy();
        if (!IsByProcess)
            guide.SimplifyTemplates();
        if (Directory.Exists(At("input")))
            guide.Overlay(At("input"));
        if (File.Exists(At("setup.txt")))
            CaseSetup.Do(guide, File.ReadLines(At("setup.txt")));
        return guide;
    }

    /// <summary>Runs a command on the guide; <c>{root}</c> in an argument is its folder.</summary>
    public ProcessResult Run(GuideCopy guide, params IEnumerable<string> arguments)
    {
        string[] all = [.. arguments.Select(a => a.Replace("{root}", guide.Root, StringComparison.Ordinal))];
        if (IsByProcess)
            return StackguideProcess.Run(guide.Root, all);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var status = new CommandLine(new Surroundings { Out = output, Error = error }).Run(all);
        return new ProcessResult((int)status, output.ToString(), error.ToString());
    }
}
