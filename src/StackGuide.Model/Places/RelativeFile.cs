namespace StackGuide.Model.Places;

/// <summary>Arithmetic on paths of source files and of the site's, without a disk.</summary>
public static class RelativeFile
{
    /// <summary>The file that <paramref name="relative"/> means when written in <paramref name="from"/>.</summary>
    /// <param name="from">A file, relative to the root, with <c>/</c> between folders.</param>
    /// <param name="relative">A relative path, with <c>/</c> between folders.</param>
    /// <returns>The path relative to the root, or null when it leaves the root.</returns>
    public static string? Combine(string from, string relative)
    {
        var parts = new List<string>(from.Split('/')[..^1]);
        foreach (var part in relative.Split('/'))
        {
            switch (part)
            {
                case "" or ".":
                    break;
                case "..":
                    if (parts.Count == 0)
                        return null;
                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return parts.Count == 0 ? null : string.Join('/', parts);
    }
}
