using System.Text.RegularExpressions;
using StackGuide.Lab.Procedures;
using StackGuide.Statistics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace StackGuide.Lab.Experiments;

/// <summary>Reads <c>experiment.yml</c>; reports all of its faults at once.</summary>
internal sealed partial class ExperimentReader
{
    /// <summary>The least number of rounds whose interval means something.</summary>
    public const int LeastRounds = 8;

    private static readonly string[] KnownServices = ["postgres", "stub", "upstream"];

    private readonly List<LabFault> _faults = [];
    private readonly string _file;
    private readonly bool _quick;

    private ExperimentReader(string file, bool quick) => (_file, _quick) = (file, quick);

    /// <summary>Reads one experiment.</summary>
    /// <param name="lab">The laboratory's folder, with <c>experiments/</c> in it.</param>
    /// <param name="id">The name of the experiment's folder.</param>
    /// <param name="quick">Whether the parameters under <c>quick</c> are put over the others, with two rounds.</param>
    /// <param name="faults">What does not fit; the experiment is null when there is any.</param>
    public static Experiment? Read(string lab, string id, bool quick, out IReadOnlyList<LabFault> faults)
    {
        var file = $"experiments/{id}/experiment.yml";
        var reader = new ExperimentReader(file, quick);
        faults = reader._faults;
        var path = Path.Combine(lab, file);
        try
        {
            var stream = new YamlStream();
            using (var text = new StreamReader(path))
                stream.Load(text);
            if (stream.Documents.Count != 1)
                reader._faults.Add(new LabFault(file, 1, 1, "expected one document of YAML"));
            else if (YamlMap.From(stream.Documents[0].RootNode, reader.Fault) is { } map)
                return reader.Experiment(id, Path.GetDirectoryName(path)!, map);
        }
        catch (YamlException fault)
        {
            reader._faults.Add(new LabFault(file, (int)fault.Start.Line, (int)fault.Start.Column, fault.Message));
        }
        catch (InvalidOperationException)
        {
            // The parser's own answer to a flow sequence that is never closed.
            reader._faults.Add(new LabFault(file, 1, 1, "this is no YAML: a bracket or brace is never closed"));
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            reader._faults.Add(new LabFault(file, 1, 1, "there is no such experiment"));
        }

        return null;
    }

    private Experiment? Experiment(string id, string folder, YamlMap map)
    {
        var parameters = map.Numbers("parameters");
        var quick = map.Numbers("quick");
        foreach (var name in quick.Values.Keys.Where(name => !parameters.Values.ContainsKey(name)))
            Fault(map.Node, $"'quick' changes the parameter '{name}', which is not declared");
        if (_quick)
            parameters = parameters.With(quick);

        var rounds = (int)map.Number("rounds", LeastRounds, 100);
        var cases = Cases(map, folder, parameters, quick);
        var versions = map.Words("versions");
        foreach (var (name, where) in versions.Where(version => !VersionPlace().IsMatch(version.Value)))
            Fault(map.Node, $"the version of {name} must be found at npm:NAME, deb:NAME or command:NAME, not at '{where}'");
        var subjects = Subjects(map, cases, versions);
        var experiment = new Experiment
        {
            Id = id,
            Folder = folder,
            Question = map.Text("question"),
            Compared = map.Text("compared"),
            Equal = map.Texts("equal", required: true),
            Limits = map.Texts("limits", required: true),
            Claims = map.Texts("claims", required: false),
            Method = map.OneOf("method", ProcedureTable.Names[0], [.. ProcedureTable.Names]),
            TimeLimit = TimeSpan.FromMinutes(map.Number("minutes", 0.05, 100)),
            Rounds = _quick ? 2 : rounds,
            BothCores = map.OneOf("cores", "one", "one", "both") == "both",
            Services = Services(map),
            Parameters = parameters,
            Versions = versions,
            Cases = cases,
            Quantities = Quantities(map),
            Subjects = subjects,
            Control = Known(map, "control", subjects),
            Pairs = Pairs(map, subjects),
        };
        map.Finish();
        return _faults.Count == 0 ? experiment : null;
    }

    private List<ExperimentCase> Cases(YamlMap map, string folder, Parameters parameters, Parameters quick)
    {
        List<ExperimentCase> cases = [];
        foreach (var node in map.List("cases", required: false))
        {
            if (YamlMap.From(node, Fault) is not { } item)
                continue;
            var own = item.Numbers("parameters");
            cases.Add(new ExperimentCase(Id(item, cases.Select(one => one.Id)), item.Text("title"), item.TextOr("path", ""), Answer(item, folder),
                parameters.With(_quick ? Shortened(own, quick) : own)));
            item.Finish();
        }

        return cases.Count > 0 ? cases : [new ExperimentCase("", "", "", "", parameters)];
    }

    /// <summary>A case's own parameters, none of them larger than in a trial; a case that has less of something keeps it.</summary>
    private static Parameters Shortened(Parameters own, Parameters quick)
        => new(own.Values.ToDictionary(p => p.Key, p => Math.Min(p.Value, quick.Or(p.Key, p.Value))));

    private string Answer(YamlMap item, string folder)
    {
        var answer = item.TextOr("answer", "");
        var file = item.Optional("answerFile");
        if (file is null)
            return answer;
        var path = Path.Combine(folder, item.TextOf(file));
        if (File.Exists(path))
            return File.ReadAllText(path);
        Fault(file, "there is no such file beside experiment.yml");
        return "";
    }

    private string[] Services(YamlMap map)
    {
        var services = map.List("services", required: false);
        foreach (var node in services.Where(node => !KnownServices.Contains((node as YamlScalarNode)?.Value)))
            Fault(node, $"'{node}' is none of {string.Join(", ", KnownServices)}");
        return [.. services.Select(node => node.ToString())];
    }

    private List<Quantity> Quantities(YamlMap map)
    {
        List<Quantity> quantities = [];
        foreach (var node in map.List("quantities", required: true))
        {
            if (YamlMap.From(node, Fault) is not { } item)
                continue;
            quantities.Add(new Quantity(Id(item, quantities.Select(one => one.Id)), item.Text("title"), item.Text("unit"),
                item.OneOf("better", "lower", "higher", "lower") == "higher", item.OneOf("needs", "", "free-load-core") != ""));
            item.Finish();
        }

        return quantities;
    }

    private List<Subject> Subjects(YamlMap map, List<ExperimentCase> cases, Dictionary<string, string> versions)
    {
        List<Subject> subjects = [];
        foreach (var node in map.List("subjects", required: true))
        {
            if (YamlMap.From(node, Fault) is not { } item)
                continue;
            var id = Id(item, subjects.Select(one => one.Id));
            var version = item.Text("version");
            if (version != "" && !versions.ContainsKey(version))
                Fault(item.Required("version")!, $"'versions' has no '{version}'");
            var own = item.List("cases", required: false);
            foreach (var one in own.Where(one => cases.All(known => known.Id != one.ToString())))
                Fault(one, $"there is no case '{one}'");
            subjects.Add(new Subject
            {
                Id = id,
                Side = item.Text("side"),
                Title = item.Text("title"),
                Version = version,
                Command = item.Texts("command", required: true),
                Environment = item.Words("environment"),
                Cases = [.. own.Select(one => one.ToString())],
            });
            item.Finish();
        }

        return subjects;
    }

    private List<SubjectPair> Pairs(YamlMap map, List<Subject> subjects)
    {
        List<SubjectPair> pairs = [];
        foreach (var node in map.List("pairs", required: true))
        {
            if (node is not YamlSequenceNode { Children: [YamlScalarNode of, YamlScalarNode to] })
            {
                Fault(node, "a pair is a list of two subjects");
                continue;
            }

            foreach (var one in new[] { of, to }.Where(one => subjects.All(subject => subject.Id != one.Value)))
                Fault(one, $"there is no subject '{one.Value}'");
            pairs.Add(new SubjectPair(of.Value!, to.Value!));
        }

        return pairs;
    }

    private string Known(YamlMap map, string key, List<Subject> subjects)
    {
        var id = map.Text(key);
        if (id != "" && subjects.All(subject => subject.Id != id))
            Fault(map.Required(key)!, $"there is no subject '{id}'");
        return id;
    }

    private string Id(YamlMap item, IEnumerable<string> others)
    {
        if (item.Required("id") is not { } node)
            return "";
        var id = item.TextOf(node);
        if (!KebabCase().IsMatch(id))
            Fault(node, $"an id consists of lower-case letters and digits joined by hyphens, '{id}' does not");
        else if (others.Contains(id))
            Fault(node, $"'{id}' stands here twice");
        return id;
    }

    private void Fault(YamlNode node, string text) => _faults.Add(new LabFault(_file, (int)node.Start.Line, (int)node.Start.Column, text));

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();

    [GeneratedRegex("^(npm|deb|command):[^ ]+$")]
    private static partial Regex VersionPlace();
}
