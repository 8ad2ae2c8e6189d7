using System.Text.RegularExpressions;

namespace StackGuide.Specs;

/// <summary>What a case needs and a repository cannot hold: each line of <c>setup.txt</c> is a verb, a path, and perhaps a value.</summary>
internal static partial class CaseSetup
{
    /// <summary>Does what the lines say, in order.</summary>
    public static void Do(GuideCopy guide, IEnumerable<string> lines)
    {
        foreach (var line in lines.Where(l => l.Length > 0))
        {
            var parts = line.Split(' ', 3);
            Do(parts[0], guide.At(parts[1]), parts.Length > 2 ? parts[2] : "");
        }
    }

    private static void Do(string verb, string path, string value)
    {
        if (verb is not "delete")
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        switch (verb)
        {
            case "add":
                File.AppendAllText(path, $"\n{value}\n");
                break;
            case "base":
                GuideCopy.LayBase(path);
                GuideCopy.SimplifyTemplatesIn(path);
                break;
            case "bytes":
                File.WriteAllBytes(path, Convert.FromHexString(value.Replace(" ", "", StringComparison.Ordinal)));
                break;
            case "characters":
                // {U+202E} in the file becomes the character, so that no reviewer has to guess what stands there.
                File.WriteAllText(path, Character().Replace(File.ReadAllText(path), m => ((char)Convert.ToInt32(m.Groups[1].Value, 16)).ToString()));
                break;
            case "ends":
                File.WriteAllText(path, File.ReadAllText(path).ReplaceLineEndings(value == "crlf" ? "\r\n" : "\r"));
                break;
            case "large":
                File.WriteAllText(path, new string('x', int.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));
                break;
            case "copy":
                File.Copy(path, Path.Combine(Path.GetDirectoryName(path)!, value));
                break;
            case "delete" when Directory.Exists(path):
                Directory.Delete(path, recursive: true);
                break;
            case "delete":
                File.Delete(path);
                break;
            case "folder":
                Directory.CreateDirectory(path);
                break;
            case "link":
                File.CreateSymbolicLink(path, value);
                break;
            case "pipe":
                using (var made = System.Diagnostics.Process.Start("mkfifo", [path]))
                    made.WaitForExit();
                break;
            default:
                throw new ArgumentException($"A case's setup knows no '{verb}'.", nameof(verb));
        }
    }

    [GeneratedRegex(@"\{U\+([0-9A-F]{4})\}")]
    private static partial Regex Character();
}
