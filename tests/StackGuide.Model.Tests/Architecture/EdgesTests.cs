using System.Text;

namespace StackGuide.Model.Tests.Architecture;

/// <summary>Disk, console, clock and machine stay at the edges: Reading, Publishing and the command line.</summary>
public sealed class EdgesTests
{
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "System.Console",
        "System.Diagnostics.Process",
        "System.IO.Directory",
        "System.IO.DirectoryInfo",
        "System.IO.DriveInfo",
        "System.IO.File",
        "System.IO.FileInfo",
        "System.IO.FileStream",
        "System.IO.FileSystemInfo",
        "System.IO.FileSystemWatcher",
        "System.IO.RandomAccess",
        "System.TimeZoneInfo",
    };

    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "System.DateTime.get_Now",
        "System.DateTime.get_Today",
        "System.DateTime.get_UtcNow",
        "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow",
        "System.IO.Path.Exists",
        "System.IO.Path.GetFullPath",
        "System.IO.Path.GetRelativePath",
        "System.IO.Path.GetTempFileName",
        "System.IO.Path.GetTempPath",
        "System.IO.StreamReader..ctor(string)",
        "System.IO.StreamWriter..ctor(string)",
        "System.TimeProvider.get_System",

        // Ends the line as the machine does, like Environment.NewLine.
        "System.Text.StringBuilder.AppendLine",
    };

    [Theory]
    [InlineData("StackGuide.Data")]
    [InlineData("StackGuide.Flowchart")]
    [InlineData("StackGuide.Model")]
    [InlineData("StackGuide.Markdown")]
    [InlineData("StackGuide.Checking")]
    [InlineData("StackGuide.Rendering")]
    [InlineData("StackGuide.Comparing")]
    [InlineData("StackGuide.Statistics")]
    [InlineData("StackGuide.Texts")]
    [InlineData("StackGuide.Threading")]
    public void The_inner_stages_touch_no_disk_no_console_no_clock_and_no_machine(string assembly) => Assert.Empty(EdgesIn(assembly));

    [Fact]
    public void Reading_is_seen_to_touch_the_disk() => Assert.Contains("System.IO.File.ReadAllBytes", EdgesIn("StackGuide.Reading"));

    [Fact]
    public void Every_way_round_is_seen()
    {
        // These are never run; they are here to be found in the compiled test itself.
        Action[] edges =
        [
            () => _ = DateTime.Now,
            () => _ = DateTime.UtcNow,
            () => _ = DateTime.Today,
            () => _ = DateTimeOffset.Now,
            () => _ = DateTimeOffset.UtcNow,
            () => _ = TimeProvider.System,
            () => _ = Environment.NewLine,
            () => _ = Environment.GetEnvironmentVariable("x"),
            () => _ = new StringBuilder().AppendLine(),
            () => _ = Path.GetTempPath(),
            () => _ = new StreamReader("x"),
            () => _ = new FileInfo("x").Length,
            () => _ = new FileStream("x", FileMode.Open),
            () => Console.Write("x"),
        ];

        var seen = EdgesIn(typeof(EdgesTests).Assembly.GetName().Name!);

        Assert.NotEmpty(edges);
        string[] expected =
        [
            "System.Console.Write", "System.DateTime.get_Now", "System.DateTime.get_Today", "System.DateTime.get_UtcNow",
            "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow", "System.Environment.GetEnvironmentVariable", "System.Environment.get_NewLine",
            "System.IO.FileInfo..ctor(string)", "System.IO.FileStream..ctor(string)", "System.IO.Path.GetTempPath", "System.IO.StreamReader..ctor(string)",
            "System.Text.StringBuilder.AppendLine", "System.TimeProvider.get_System",
        ];
        Assert.Empty(expected.Except(seen, StringComparer.Ordinal));
    }

    private static IReadOnlyList<string> EdgesIn(string assembly)
    {
        var compiled = CompiledAssembly.Read(assembly);
        return [.. compiled.Types.Where(Types.Contains), .. compiled.Members.Where(IsEdge)];
    }

    // Every iterator asks which thread it runs on: the compiler writes that, not we.
    private static bool IsEdge(string member) =>
        Members.Contains(member)
        || Types.Contains(member[..member.LastIndexOf('.')].TrimEnd('.'))
        || (member.StartsWith("System.Environment.", StringComparison.Ordinal) && member != "System.Environment.get_CurrentManagedThreadId");
}
