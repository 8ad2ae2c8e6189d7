using System.Text.RegularExpressions;
using StackGuide.Building;

namespace StackGuide.Specs;

/// <summary>
/// Each folder <c>cases/topic/case</c>: <c>input/</c> is laid over <c>cases/_base</c>, <c>setup.txt</c> makes what a repository cannot hold
/// (<see cref="CaseSetup"/>); <c>diagnostics.txt</c> is what build and check must say, <c>expected/</c> what must be published
/// (<c>paths.txt</c> lists all but the assets), <c>check.txt</c> what check says beyond build, <c>arguments.txt</c> what it is told besides.
/// With a <c>command.txt</c> that command alone is run. <c>STACKGUIDE_ACCEPT=1</c> writes what was found instead; look at it before committing.
/// </summary>
public sealed partial class CaseTests
{
    private const string Today = "2026-02-01";
    private static readonly bool Accept = Environment.GetEnvironmentVariable("STACKGUIDE_ACCEPT") == "1";

    public static TheoryData<string> Builds => [.. Case.Names.Where(name => !HasCommand(name))];

    public static TheoryData<string> Commands => [.. Case.Names.Where(HasCommand)];

    [Theory]
    [MemberData(nameof(Builds))]
    public void Builds_and_checks_as_the_case_says(string name)
    {
        var it = new Case(name);
        using var guide = it.Lay();
        var inputs = guide.Files(output: false);
        var former = guide.Files(output: true);

        var check = it.Run(guide, ["check", "--root", "{root}", "--today", Today, .. it.Words("arguments.txt")]);
        var build = it.Run(guide, "build", "--root", "{root}");

        Expect(it, "diagnostics.txt", build.Error);
        Expect(it, File.Exists(it.At("check.txt")) ? "check.txt" : "diagnostics.txt", check.Error);
        Assert.Equal(HasErrors(build.Error) ? 1 : 0, build.Exit);
        Assert.Equal(HasErrors(check.Error) ? 1 : 0, check.Exit);
        Assert.Equal(inputs, guide.Files(output: false));
        if (build.Exit != 0)
            Assert.Equal(former, guide.Files(output: true));
        else
            ExpectOutput(it, guide);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Another_command_says_what_the_case_says(string name)
    {
        var it = new Case(name);
        using var guide = it.Lay();

        var run = it.Run(guide, it.Words("command.txt"));

        Expect(it, "diagnostics.txt", run.Error);
        Assert.Equal(HasErrors(run.Error) ? 1 : 0, run.Exit);
    }

    [Fact]
    public void Every_code_is_raised_by_a_case()
    {
        var raised = Case.Names
            .SelectMany(name => (string[])[.. new[] { "diagnostics.txt", "check.txt" }.Select(new Case(name).At).Where(File.Exists).Select(File.ReadAllText)])
            .SelectMany(text => Code().Matches(text).Select(m => m.Groups[1].Value))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], DiagnosticCatalogue.All.Select(c => c.Id).Where(id => !raised.Contains(id)));
    }

    private static void ExpectOutput(Case it, GuideCopy guide)
    {
        var folder = it.At("expected");
        if (!Directory.Exists(folder))
            return;
        var paths = guide.Files(output: true).Keys.Select(path => path["output/".Length..]).Where(path => !path.StartsWith("assets/", StringComparison.Ordinal));
        Expect(it, "expected/paths.txt", string.Concat(paths.Select(path => path + "\n")));
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f)).Where(f => f != "paths.txt"))
            Expect(it, $"expected/{file}", File.ReadAllText(guide.At("output", file)));
    }

    private static void Expect(Case it, string file, string found)
    {
        if (Accept)
            File.WriteAllText(it.At(file), found);
        Assert.Equal(File.ReadAllText(it.At(file)), found);
    }

    private static bool HasErrors(string diagnostics) => diagnostics.Contains("): error SG", StringComparison.Ordinal);

    private static bool HasCommand(string name) => File.Exists(new Case(name).At("command.txt"));

    [GeneratedRegex(@"\): (?:error|warning|hint) (SG\d{4}): ")]
    private static partial Regex Code();
}
