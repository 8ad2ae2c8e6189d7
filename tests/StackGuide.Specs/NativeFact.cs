using System.Runtime.CompilerServices;

namespace StackGuide.Specs;

/// <summary>A test of the native program: skipped, with the reason, where it was not made.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NativeFactAttribute : FactAttribute
{
    /// <summary>Why a test of the native program cannot run; null when it can.</summary>
    internal const string Reason = "The native program was not made here; tests/run.sh makes it where there is a C compiler.";

    public NativeFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        Skip = StackguideProcess.IsNative ? null : Reason;
    }
}

/// <summary>The same for a theory.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NativeTheoryAttribute : TheoryAttribute
{
    public NativeTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        Skip = StackguideProcess.IsNative ? null : NativeFactAttribute.Reason;
    }
}
