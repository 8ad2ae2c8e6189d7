using System.Text;
using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Assets;

/// <summary>The theme's scripts as browsers get them: line for line, without what only a maintainer reads.</summary>
internal static class Scripts
{
    /// <summary>The assets with each script made small; all else is left alone.</summary>
    public static IEnumerable<Asset> Within(IEnumerable<Asset> assets) => assets.Select(asset =>
        asset.Path.EndsWith(".js", StringComparison.Ordinal) ? asset with { Content = [.. Encoding.UTF8.GetBytes(Small(Encoding.UTF8.GetString(asset.Content.AsSpan())))] } : asset);

    /// <summary>Without indentation, empty lines and lines that are comments. A script with a template literal over several lines stays as it is: its spaces may count.</summary>
    public static string Small(string script)
    {
        var lines = script.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !IsComment(line)).ToList();
        return lines.Any(line => line.Count(c => c == '`') % 2 == 1) ? script : string.Concat(lines.Select(line => line + "\n"));
    }

    private static bool IsComment(string line) =>
        line.StartsWith("//", StringComparison.Ordinal) || (line.StartsWith("/*", StringComparison.Ordinal) && line.IndexOf("*/", StringComparison.Ordinal) == line.Length - 2);
}
