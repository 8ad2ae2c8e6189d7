namespace StackGuide.Specs;

/// <summary>
/// Each folder <c>cases/topic/case</c>: <c>input/</c> is laid over <c>cases/_base</c>; <c>diagnostics.txt</c> is what build and
/// check must say, <c>expected/</c> what must be published (<c>paths.txt</c> lists all but the assets), <c>check.txt</c> what check says
/// beyond build. <c>STACKGUIDE_ACCEPT=1</c> writes what was found instead; look at it before committing.
/// </summary>
public sealed class CaseTests
{
    private const string Today = "2026-02-01";
    private static readonly bool Accept = Environment.GetEnvironmentVariable("STACKGUIDE_ACCEPT") == "1";

    public static TheoryData<string> Cases =>
    [
        .. Directory.EnumerateDirectories(GuideCopy.CasesFolder, "*", SearchOption.AllDirectories)
            .Where(folder => Directory.Exists(Path.Combine(folder, "input")))
            .Select(folder => Path.GetRelativePath(GuideCopy.CasesFolder, folder).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Builds_and_checks_as_the_case_says(string name)
    {
        using var guide = new GuideCopy();
        guide.Overlay(CaseFile(name, "input"));
        var inputs = guide.Files(output: false);
        var former = guide.Files(output: true);

        var check = StackguideProcess.Run(guide.Root, "check", "--today", Today);
        var build = StackguideProcess.Run(guide.Root, "build");

        Expect(name, "diagnostics.txt", build.Error);
        Expect(name, File.Exists(CaseFile(name, "check.txt")) ? "check.txt" : "diagnostics.txt", check.Error);
        Assert.Equal(HasErrors(build.Error) ? 1 : 0, build.Exit);
        Assert.Equal(HasErrors(check.Error) ? 1 : 0, check.Exit);
        Assert.Equal(inputs, guide.Files(output: false));
        if (build.Exit != 0)
            Assert.Equal(former, guide.Files(output: true));
        else
            ExpectOutput(name, guide);
    }

    private static void ExpectOutput(string name, GuideCopy guide)
    {
        var folder = CaseFile(name, "expected");
        if (!Directory.Exists(folder))
            return;
        var paths = guide.Files(output: true).Keys.Select(path => path["output/".Length..]).Where(path => !path.StartsWith("assets/", StringComparison.Ordinal));
        Expect(name, "expected/paths.txt", string.Concat(paths.Select(path => path + "\n")));
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f)).Where(f => f != "paths.txt"))
            Expect(name, $"expected/{file}", File.ReadAllText(guide.At("output", file)));
    }

    private static void Expect(string name, string file, string found)
    {
        if (Accept)
            File.WriteAllText(CaseFile(name, file), found);
        Assert.Equal(File.ReadAllText(CaseFile(name, file)), found);
    }

    private static bool HasErrors(string diagnostics) => diagnostics.Contains("): error SG", StringComparison.Ordinal);

    private static string CaseFile(string name, string file) => Path.Combine([GuideCopy.CasesFolder, .. name.Split('/'), .. file.Split('/')]);
}
