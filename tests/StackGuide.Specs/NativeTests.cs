using System.Diagnostics;
using System.Text.RegularExpressions;

namespace StackGuide.Specs;

/// <summary>The native program: one file that needs no .NET, and says and writes to the byte what the other form of it does.</summary>
public sealed partial class NativeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("stackguide-native-").FullName;

    public static TheoryData<string> Commands =>
    [
        "build --compress --output built",
        "bundle --output guide.zip --single-file guide.html",
        "check --strict --today 2026-11-21",
        "check --format json --today 2027-11-21",
        "check --format sarif --today 2027-11-21",
        "verify built",
        "diff built . --format markdown",
        "paths",
        "schema",
        "reference --output reference.md --theme theme.md",
        "mv technologies/yaml technologies/yaml-1-2",
        "new tool jq",
        "build --help",
        "build --strickt",
        "--version",
    ];

    [NativeFact]
    public void A_machine_without_dotnet_makes_and_builds_a_guide()
    {
        var bare = new ProcessStartInfo(StackguideProcess.Command[0], ["new", "guide", "formats"]) { WorkingDirectory = _folder };
        Assert.Equal((0, ""), Run(bare));
        var build = new ProcessStartInfo(StackguideProcess.Command[0], ["build", "--strict"]) { WorkingDirectory = Path.Combine(_folder, "formats") };
        Assert.Equal((0, ""), Run(build));
        Assert.True(File.Exists(Path.Combine(_folder, "formats", "output", "technologies", "yaml.html")));
    }

    [NativeFact]
    public void It_is_one_file() =>
        Assert.Equal([Path.GetFileName(StackguideProcess.Command[0])], Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(StackguideProcess.Command[0])!).Select(Path.GetFileName));

    [NativeFact]
    public void It_is_linked_with_the_C_library_and_its_kin_alone()
    {
        if (!Programs.IsInstalled("ldd"))
            Assert.Skip("ldd is not installed here.");
        var start = new ProcessStartInfo("ldd", [StackguideProcess.Command[0]]) { RedirectStandardOutput = true };
        using var ldd = Process.Start(start)!;
        var lines = ldd.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        ldd.WaitForExit();

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Matches(@"^\s*(linux-vdso|\S*/?ld-linux\S*|lib(c|m|dl|rt|pthread|gcc_s))\.so", line));
    }

    [NativeTheory]
    [MemberData(nameof(Commands))]
    public void A_command_says_and_writes_what_it_does_with_dotnet(string command)
    {
        var (native, other) = (Guide("native"), Guide("dotnet"));

        var run = StackguideProcess.Run(native, command.Split(' '));
        var expected = StackguideProcess.RunBuilt(other, command.Split(' '));

        Assert.Equal(expected.Exit, run.Exit);
        Assert.Equal(Timeless(expected.Error), Timeless(run.Error));
        Assert.Equal(Timeless(expected.Out), Timeless(run.Out));
        Assert.Equal(Content(other), Content(native));
    }

    [NativeFact]
    public void Our_own_guide_is_the_same_bytes()
    {
        var (native, other) = (Path.Combine(_folder, "native"), Path.Combine(_folder, "dotnet"));

        Assert.Equal(0, StackguideProcess.Run(GuideCopy.RepositoryFolder, "build", "--output", native).Exit);
        Assert.Equal(0, StackguideProcess.RunBuilt(GuideCopy.RepositoryFolder, "build", "--output", other).Exit);

        Assert.Equal(File.ReadAllText(Path.Combine(other, "manifest.json")), File.ReadAllText(Path.Combine(native, "manifest.json")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The example, and an edition of it that was built before one of its sentences changed.</summary>
    private string Guide(string name)
    {
        var guide = Path.Combine(_folder, name, "guide");
        Assert.Equal(0, StackguideProcess.Run(Directory.CreateDirectory(Path.Combine(_folder, name)).FullName, "new", "guide", "guide").Exit);
        Assert.Equal(0, StackguideProcess.Run(guide, "build", "--output", "built").Exit);
        File.AppendAllText(Path.Combine(guide, "content", "pages", "about.md"), "\nOne more sentence.\n");
        return guide;
    }

    /// <summary>Each file below a folder with its bytes.</summary>
    private static SortedDictionary<string, string> Content(string folder) =>
        new(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder, f), f => Convert.ToBase64String(File.ReadAllBytes(f))), StringComparer.Ordinal);

    private static string Timeless(string text) => Duration().Replace(text, "a while");

    private static (int Exit, string Error) Run(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.Environment.Clear();
        start.Environment["DOTNET_ROOT"] = Path.GetDirectoryName(StackguideProcess.Command[0])!;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error.Result);
    }

    [GeneratedRegex(@"[\d.]+ m?s\b")]
    private static partial Regex Duration();
}
