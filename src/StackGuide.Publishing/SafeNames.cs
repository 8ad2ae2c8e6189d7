using System.Buffers;
using System.Text;
using StackGuide.Texts;

namespace StackGuide.Publishing;

/// <summary>Names that can be unpacked on Windows, macOS and Linux, and only below the folder that they are unpacked to.</summary>
public static class SafeNames
{
    private const int Longest = 200;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>:\"|?*\\");

    /// <summary>What is wrong with a path with <c>/</c> between folders, for a person; null when nothing is.</summary>
    public static string? WhyNot(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Length > Longest)
            return $"the path '{path}' is longer than {Longest} letters, which not every system can unpack";
        return path.Split('/').Select(part => WhyNotPart(path, part)).FirstOrDefault(why => why is not null);
    }

    private static string? WhyNotPart(string path, string part) => part switch
    {
        "" or "." or ".." => $"the path '{path}' would lead out of the folder that it is unpacked to",
        _ when part.AsSpan().IndexOfAny(Forbidden) >= 0 || part.Any(char.IsControl) => $"the path '{path}' has a letter that not every system allows in a name",
        _ when !Ascii.IsValid(part) => $"the path '{path}' has a letter beyond ASCII, which systems write in several ways, so that two names can be one",
        _ when part[^1] is '.' or ' ' => $"the path '{path}' has a name that ends with a dot or a space, which Windows takes away",
        _ when DeviceNames.Contains(part) => $"the path '{path}' has the name of a device on Windows; rename the entry",
        _ => null,
    };
}
