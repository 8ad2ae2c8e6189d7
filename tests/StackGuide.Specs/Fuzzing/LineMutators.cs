namespace StackGuide.Specs.Fuzzing;

/// <summary>What a hasty edit or a bad merge does to the lines of a file.</summary>
internal static class LineMutators
{
    private static readonly string[] Strays = ["---", "...", "", "\t", "<<<<<<< HEAD", "=======", ">>>>>>> main", "# remark", "- ", "%YAML 1.2"];

    private static readonly Action<List<string>, int, Random>[] Changes =
    [
        (lines, at, random) => (lines[at], lines[^1]) = (lines[^1], lines[at]),
        (lines, at, random) => lines.RemoveAt(at),
        (lines, at, random) => lines.Insert(at, lines[at]),
        (lines, at, random) => lines[at] = new string(' ', 1 + random.Next(8)) + lines[at],
        (lines, at, random) => lines[at] = lines[at].TrimStart(),
        (lines, at, random) => lines[at] = "\t" + lines[at],
        (lines, at, random) => lines[at] += lines[random.Next(lines.Count)],
        (lines, at, random) => lines.Insert(at, random.Of(Strays)),
        (lines, at, random) => lines.Insert(at, lines[random.Next(lines.Count)]),
        (lines, at, random) => lines[at] = lines[at].Length == 0 ? "x" : lines[at][random.Next(lines[at].Length)..],
        (lines, at, random) => lines.RemoveRange(at, Math.Min(lines.Count - at, 1 + random.Next(10))),
    ];

    public static string Change(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        random.Of(Changes)(lines, random.Next(lines.Count), random);
        return string.Join(random.Next(20) == 0 ? "\r\n" : "\n", lines);
    }
}
