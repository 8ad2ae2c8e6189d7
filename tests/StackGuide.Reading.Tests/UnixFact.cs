using System.Runtime.CompilerServices;

namespace StackGuide.Reading.Tests;

/// <summary>A test that needs symbolic links, which Windows grants to few.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = OperatingSystem.IsWindows() ? "Windows lets few make links." : null;
}

/// <summary>The same, for a theory.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = OperatingSystem.IsWindows() ? "Windows lets few make links." : null;
}

/// <summary>A test of permissions, which mean nothing to the superuser.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SkippableByRootFactAttribute : FactAttribute
{
    public SkippableByRootFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) =>
        Skip = OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess ? "Permissions are not for this user." : null;
}
