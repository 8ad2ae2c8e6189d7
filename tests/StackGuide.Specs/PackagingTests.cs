using System.Diagnostics;

namespace StackGuide.Specs;

/// <summary>The program as others get it: a .NET tool in a package.</summary>
public sealed class PackagingTests
{
    [Fact]
    public void The_packed_tool_is_installed_from_a_folder_and_builds_a_guide()
    {
        using var guide = new GuideCopy();
        guide.Write("nuget.config", """
            <configuration>
              <packageSources><clear /><add key="packed" value="packed" /></packageSources>
              <config><add key="globalPackagesFolder" value="packages" /></config>
            </configuration>
            """);

        Dotnet(GuideCopy.RepositoryFolder, "pack", "src/StackGuide.Cli", "-c", "Release", "--no-build", "--nologo", "-v", "quiet", "-o", guide.At("packed"));
        Dotnet(guide.Root, "tool", "install", "stackguide", "--tool-path", "tool", "--configfile", guide.At("nuget.config"));
        var installed = guide.At("tool", OperatingSystem.IsWindows() ? "stackguide.exe" : "stackguide");
        var run = Run(guide.Root, installed, "build");

        Assert.StartsWith("Published ", run, StringComparison.Ordinal);
        Assert.NotEqual("the former output", File.ReadAllText(guide.At("output/index.html")));
    }

    private static void Dotnet(string folder, params string[] arguments) => Run(folder, "dotnet", arguments);

    private static string Run(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // What a test host sets for itself would confuse the SDK that is started here.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {output}{error.Result}");
        return output;
    }
}
