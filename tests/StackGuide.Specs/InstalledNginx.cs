using System.Runtime.CompilerServices;

namespace StackGuide.Specs;

/// <summary>The nginx of this machine. None is ever downloaded by a test.</summary>
internal static class InstalledNginx
{
    private static readonly string[] Files = ["/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"];

    /// <summary>The program's file, or null when there is none.</summary>
    public static string? Path { get; } = Files.FirstOrDefault(File.Exists);
}

/// <summary>A test that needs nginx: skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NginxFactAttribute : FactAttribute
{
    public NginxFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = InstalledNginx.Path is null ? "no nginx is installed" : null;
}
