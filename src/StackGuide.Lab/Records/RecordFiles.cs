using StackGuide.Lab.Experiments;
using StackGuide.Statistics;

namespace StackGuide.Lab.Records;

/// <summary>Puts records where they are published from: all of an experiment, or none.</summary>
internal static class RecordFiles
{
    private const string Dashes = "---\n";

    public static string Id(Experiment experiment, Quantity quantity) => $"{experiment.Id}-{quantity.Id}";

    public static bool AreThere(Experiment experiment, string folder)
        => experiment.Quantities.All(quantity => File.Exists(Path.Combine(folder, Id(experiment, quantity) + ".md")) && File.Exists(Path.Combine(folder, Id(experiment, quantity) + ".csv")));

    /// <summary>Writes all records of an experiment; where one stands already, its front matter down to the sum is replaced, and what editors wrote below it is kept.</summary>
    /// <exception cref="IOException">The disk is full or may not be written to; what was there before is unchanged.</exception>
    public static void Write(Experiment experiment, string folder, RecordWriter writer)
    {
        Directory.CreateDirectory(folder);
        var staged = Path.Combine(folder, $".{experiment.Id}.new");
        if (Directory.Exists(staged))
            Directory.Delete(staged, recursive: true);
        try
        {
            Directory.CreateDirectory(staged);
            foreach (var quantity in experiment.Quantities)
            {
                var id = Id(experiment, quantity);
                var samples = writer.Samples(quantity);
                var (below, body) = Kept(Path.Combine(folder, id + ".md"));
                File.WriteAllText(Path.Combine(staged, id + ".csv"), SampleTable.Write(samples));
                File.WriteAllText(Path.Combine(staged, id + ".md"), Join(writer.FrontMatter(quantity, samples) + below, body));
            }

            // All is on this disk already: moving takes no more of it.
            foreach (var file in Directory.GetFiles(staged).Order(StringComparer.Ordinal))
                File.Move(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }
        finally
        {
            if (Directory.Exists(staged))
                Directory.Delete(staged, recursive: true);
        }
    }

    /// <summary>Front matter without its dashes, and the body; null where a text has none.</summary>
    public static (string FrontMatter, string Body)? Split(string text)
    {
        text = text.ReplaceLineEndings("\n");
        if (!text.StartsWith(Dashes, StringComparison.Ordinal))
            return null;
        var end = text.IndexOf("\n" + Dashes, StringComparison.Ordinal);
        return end < 0 ? null : (text[Dashes.Length..(end + 1)], text[(end + 1 + Dashes.Length)..]);
    }

    public static string Join(string frontMatter, string body) => Dashes + frontMatter + Dashes + body;

    /// <summary>What editors wrote of a record: keys below the sum, and the body.</summary>
    private static (string Below, string Body) Kept(string path) =>
        File.Exists(path) && Split(File.ReadAllText(path)) is { } parts ? (Sums.Cut(parts.FrontMatter).Below, parts.Body) : ("", "");
}
