using System.Diagnostics;

namespace StackGuide.Specs;

/// <summary>The program as others get it: a .NET tool in a package.</summary>
public sealed class PackagingTests
{
    [Fact]
    public void The_packed_tool_is_installed_into_an_empty_folder_and_makes_and_builds_a_guide()
    {
        var folder = Directory.CreateTempSubdirectory("stackguide-packed-").FullName;
        string At(params string[] parts) => Path.Combine([folder, .. parts]);
        File.WriteAllText(At("nuget.config"), """
            <configuration>
              <packageSources><clear /><add key="packed" value="packed" /></packageSources>
              <config><add key="globalPackagesFolder" value="packages" /></config>
            </configuration>
            """);

        Dotnet(GuideCopy.RepositoryFolder, "pack", "src/StackGuide.Cli", "-c", "Release", "--no-build", "--nologo", "-v", "quiet", "-o", At("packed"));
        Dotnet(folder, "tool", "install", "stackguide", "--tool-path", "tool", "--configfile", At("nuget.config"));
        var installed = At("tool", OperatingSystem.IsWindows() ? "stackguide.exe" : "stackguide");
        Run(folder, installed, "new", "guide", "formats");
        var run = Run(At("formats"), installed, "build", "--strict");

        Assert.StartsWith("Published ", run, StringComparison.Ordinal);
        Assert.True(File.Exists(At("formats", "output", "technologies", "yaml.html")));
        Directory.Delete(folder, recursive: true);
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
