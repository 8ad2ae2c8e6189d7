using System.Globalization;
using System.Text.RegularExpressions;
using HandlebarsDotNet;
using StackGuide.Model.Places;

namespace StackGuide.Rendering.Templates;

/// <summary>Reads where a template fails out of the engine's message.</summary>
internal static partial class TemplatePlace
{
    private const int Longest = 200;

    // What follows is about the engine, and for those who program it.
    private const string Advice = ". If you registered";

    /// <summary>The place that the message names (its lines and columns start at 0), else the file's start.</summary>
    public static Place Of(SourceText template, string message)
    {
        var match = Position().Match(message);
        return match.Success
            ? new Place(template.Path, Number(match.Groups[1]) + 1, Number(match.Groups[2]) + 1)
            : template.Start;
    }

    /// <summary>What really failed: a fault within a partial is wrapped once for each partial around it.</summary>
    public static HandlebarsException Innermost(HandlebarsException fault)
    {
        while (fault.InnerException is HandlebarsException inner)
            fault = inner;
        return fault;
    }

    /// <summary>The message's first line, without its closing full stop and advice to programmers; one that quotes the whole template is cut.</summary>
    public static string Problem(string message)
    {
        var line = message.Split('\n')[0].Split(Advice)[0].Trim().TrimEnd('.');
        return line.Length > Longest ? line[..Longest] + "…" : line;
    }

    private static int Number(Group group) => int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;

    [GeneratedRegex(@"Occured at:\s*(\d+):(\d+)")]
    private static partial Regex Position();
}
