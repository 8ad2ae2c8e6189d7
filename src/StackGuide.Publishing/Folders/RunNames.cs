using System.IO.Enumeration;

namespace StackGuide.Publishing.Folders;

/// <summary>What one run puts beside the output: hidden, and bearing the output's name and the run's number.</summary>
/// <param name="Staging">The folder that the site is written to.</param>
/// <param name="Former">Where the former output is while the two are swapped.</param>
/// <param name="Lock">Open while the run lives; made before the others and deleted after them.</param>
internal sealed record RunNames(string Staging, string Former, string Lock)
{
    private const string AnyNumber = "????????????????";

    /// <summary>The names of a new run.</summary>
    public static RunNames New(OutputFolder output) => Of(output, Guid.NewGuid().ToString("N")[..AnyNumber.Length]);

    /// <summary>The names of all runs that have not deleted their lock, because they live or were killed.</summary>
    public static IEnumerable<RunNames> Unfinished(OutputFolder output)
    {
        var pattern = Path.GetFileName(Of(output, AnyNumber).Lock);
        return Directory.EnumerateFiles(output.Parent, "*", new EnumerationOptions { AttributesToSkip = FileAttributes.None })
            .Select(file => Path.GetFileName(file)!)
            .Where(name => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false))
            .Select(name => Of(output, name[^(AnyNumber.Length + ".lock".Length)..^".lock".Length]))
            .ToList();
    }

    private static RunNames Of(OutputFolder output, string number) =>
        new(output.Beside($"staging-{number}"), output.Beside($"former-{number}"), output.Beside($"staging-{number}.lock"));
}
