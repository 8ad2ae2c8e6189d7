using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace StackGuide.Cli.Commands;

/// <summary>The help of a command, followed by examples.</summary>
internal sealed class ExampleHelp(HelpAction help, string[] examples) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Gives a command its own <c>--help</c>.</summary>
    public static void AddTo(Command command, params string[] examples)
    {
        var option = command.Options.OfType<HelpOption>().FirstOrDefault();
        if (option is null)
        {
            option = new HelpOption();
            command.Add(option);
        }

        option.Action = new ExampleHelp((HelpAction)option.Action!, examples);
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var status = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(examples.Length == 1 ? "Example:" : "Examples:");
        foreach (var example in examples)
            output.WriteLine($"  {example}");
        output.WriteLine();
        return status;
    }
}
