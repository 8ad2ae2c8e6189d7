using System.Runtime.CompilerServices;

namespace StackGuide.Specs;

/// <summary>Needs OpenSSH's <c>ssh-keygen</c>.</summary>
internal static class InstalledSsh
{
    public static string? WhyNot { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Join(folder, "ssh-keygen")))
        ? null
        : "ssh-keygen is not installed here.";
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class SshFactAttribute : FactAttribute
{
    public SshFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = InstalledSsh.WhyNot;
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class SshTheoryAttribute : TheoryAttribute
{
    public SshTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = InstalledSsh.WhyNot;
}
