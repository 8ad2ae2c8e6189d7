using System.Text.Json;
using System.Text.RegularExpressions;
using StackGuide.Lab.Experiments;
using StackGuide.Lab.Processes;

namespace StackGuide.Lab.Running;

/// <summary>Finds the versions of the software that an experiment names.</summary>
internal static partial class Versions
{
    /// <returns>Names in the experiment's order, and versions without epoch and revision.</returns>
    /// <exception cref="LabException">Something is not installed.</exception>
    public static async Task<IReadOnlyDictionary<string, string>> FindAsync(Experiment experiment, LabRoot root, CancellationToken stop)
    {
        var found = new Dictionary<string, string>();
        foreach (var (name, place) in experiment.Versions)
        {
            var package = place[(place.IndexOf(':', StringComparison.Ordinal) + 1)..];
            found[name] = place.Split(':')[0] switch
            {
                "npm" => OfNpm(root, package),
                "deb" => Upstream(await SaidAsync(root, ["dpkg-query", "-W", "-f", "${Version}", package], package, stop)),
                _ => Number().Match(await SaidAsync(root, [package, "--version"], package, stop)).Value,
            };
        }

        return found;
    }

    /// <summary>The version that its authors gave it: <c>3:5.2.17-2</c> is 5.2.17, <c>2.4.6+ds-5+b1</c> is 2.4.6.</summary>
    internal static string Upstream(string version)
    {
        version = version[(version.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var end = version.LastIndexOf('-');
        version = end > 0 ? version[..end] : version;
        return version.Split('+', '~')[0];
    }

    private static string OfNpm(LabRoot root, string package)
    {
        var file = root.Outside($"{LabRoot.Folder}/node_modules/{package}/package.json");
        if (root.Path is null || !File.Exists(file))
            throw new LabException($"{package} is not installed for Node.js; bash lab/measure.sh does that");
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        return json.RootElement.GetProperty("version").GetString()!;
    }

    private static async Task<string> SaidAsync(LabRoot root, string[] command, string package, CancellationToken stop)
    {
        await using var program = RunningProgram.Start(root.Wrap(command, "/", LabRoot.LoadCore, user: null), LabRootEnvironment.Basic(root), "/", package);
        if (await program.EndAsync(stop) != 0)
            throw new LabException($"{package} is not installed; {program.LastWords()}");
        return program.Output.Trim();
    }

    [GeneratedRegex(@"\d+(\.\w+)+")]
    private static partial Regex Number();
}
