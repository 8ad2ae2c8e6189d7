using StackGuide.Lab.Experiments;
using StackGuide.Lab.Running;
using StackGuide.Statistics;

namespace StackGuide.Lab.Records;

/// <summary>Whether records are what was measured: front matter, samples and figures fit each other and the programs.</summary>
internal static class RecordCheck
{
    /// <summary>Checks the records of an experiment.</summary>
    /// <returns>Faults with their place; the file is relative to <paramref name="folder"/>.</returns>
    public static IReadOnlyList<LabFault> Check(Experiment experiment, string folder)
    {
        List<LabFault> faults = [];
        var programs = ProgramFiles.Sum(experiment.Folder);
        foreach (var quantity in experiment.Quantities)
        {
            var file = RecordFiles.Id(experiment, quantity) + ".md";
            var path = Path.Combine(folder, file);
            if (!File.Exists(path))
                continue;
            if (RecordFiles.Split(File.ReadAllText(path)) is not { } parts)
            {
                faults.Add(new LabFault(file, 1, 1, "there is no front matter"));
                continue;
            }

            var lines = parts.FrontMatter.Split('\n');
            if (!Sums.IsClosed(parts.FrontMatter))
                faults.Add(new LabFault(file, Line("sum:"), 1, "this record was edited by hand: its sum does not fit; measure again"));
            if (!parts.FrontMatter.Contains(programs, StringComparison.Ordinal))
                faults.Add(new LabFault(file, Line("programs:"), 1, $"the programs of {experiment.Id} have changed since; measure again, or accept the change with a reason"));
            var csv = Path.ChangeExtension(path, ".csv");
            if (!File.Exists(csv))
                faults.Add(new LabFault(file, Line("samples:"), 1, $"the samples {Path.GetFileName(csv)} are missing"));
            else if ($"samples: {Sums.Of(File.ReadAllBytes(csv))}" != lines[Line("samples:") - 2])
                faults.Add(new LabFault(file, Line("samples:"), 1, $"{Path.GetFileName(csv)} was changed since: its sum does not fit"));

            // Lines count from 1, and the first has the dashes.
            int Line(string key) => Math.Max(2, Array.FindLastIndex(lines, line => line.StartsWith(key, StringComparison.Ordinal)) + 2);
        }

        return faults;
    }
}
