using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using StackGuide.Lab.Experiments;
using StackGuide.Lab.Running;
using StackGuide.Statistics;

namespace StackGuide.Lab.Records;

/// <summary>Notes in the records of an experiment that its programs were changed without effect on what was measured, and why that is so.</summary>
internal static class Acceptance
{
    private const string Key = "accepted:\n";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>The number of records that carry the note now.</returns>
    /// <exception cref="LabException">There is nothing to accept, or a record was edited by hand.</exception>
    public static int Accept(Experiment experiment, string folder, string reason, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(reason))
            throw new LabException("a reason is needed: what was changed, and why it does not change what was measured");
        var programs = ProgramFiles.Sum(experiment.Folder);
        List<(string Path, string Text)> changed = [];
        foreach (var quantity in experiment.Quantities)
        {
            var path = Path.Combine(folder, RecordFiles.Id(experiment, quantity) + ".md");
            if (!File.Exists(path) || RecordFiles.Split(File.ReadAllText(path)) is not { } parts)
                throw new LabException($"there is no record {path}; measure first");
            if (!Sums.IsClosed(parts.FrontMatter))
                throw new LabException($"{path} was edited by hand: its sum does not fit; measure again");
            var (open, _, below) = Sums.Cut(parts.FrontMatter);
            if (open.Contains(programs, StringComparison.Ordinal))
                continue;
            if (!open.Contains("\n" + Key, StringComparison.Ordinal))
                open += Key;
            open += string.Create(CultureInfo.InvariantCulture, $"  - {{ programs: {programs}, on: {now:yyyy-MM-dd}, because: {JsonSerializer.Serialize(reason.Trim(), Plain)} }}\n");
            changed.Add((path, RecordFiles.Join(Sums.Close(open) + below, parts.Body)));
        }

        if (changed.Count == 0)
            throw new LabException($"the programs of {experiment.Id} are those that were measured, or accepted; nothing to accept");
        foreach (var (path, text) in changed)
            Journal.Replace(path, text);
        return changed.Count;
    }
}
