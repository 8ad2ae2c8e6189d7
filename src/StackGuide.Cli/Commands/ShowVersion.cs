using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace StackGuide.Cli.Commands;

/// <summary><c>--version</c>: this program's version, whatever process it runs in.</summary>
/// <remarks>The library's own action asks the process for its entry assembly, which need not be this program.</remarks>
internal sealed class ShowVersion : SynchronousCommandLineAction
{
    public static void AddTo(RootCommand root) => root.Options.OfType<VersionOption>().Single().Action = new ShowVersion();

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(typeof(ShowVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
        return (int)ExitStatus.Done;
    }
}
