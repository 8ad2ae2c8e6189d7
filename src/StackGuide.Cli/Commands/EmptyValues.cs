using System.CommandLine;
using System.CommandLine.Parsing;

namespace StackGuide.Cli.Commands;

/// <summary>Options and arguments that are given and empty, most often because a script's variable was: none of ours means anything then.</summary>
internal static class EmptyValues
{
    /// <summary>A message for each.</summary>
    public static IEnumerable<string> In(ParseResult parsed) => parsed.CommandResult.Children.Where(c => c.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value))).Select(child => child switch
    {
        OptionResult { Option.Name: var name } => $"{name} needs a value, but this is empty",
        ArgumentResult { Argument.Name: var name } => $"{name} is empty",
        _ => "a value is empty",
    });
}
