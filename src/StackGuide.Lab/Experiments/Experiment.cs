using StackGuide.Statistics;

namespace StackGuide.Lab.Experiments;

/// <summary>What <c>experiment.yml</c> says; its folder holds the programs.</summary>
internal sealed record Experiment
{
    /// <summary>The name of its folder.</summary>
    public required string Id { get; init; }

    /// <summary>Absolute path of its folder.</summary>
    public required string Folder { get; init; }

    public required string Question { get; init; }

    /// <summary>What is compared with what, in a sentence or two.</summary>
    public required string Compared { get; init; }

    /// <summary>What is the same for all subjects, and what each needs of its own.</summary>
    public required IReadOnlyList<string> Equal { get; init; }

    /// <summary>What the numbers cannot say.</summary>
    public required IReadOnlyList<string> Limits { get; init; }

    /// <summary>Ids of the claims that it bears on.</summary>
    public required IReadOnlyList<string> Claims { get; init; }

    /// <summary>The procedure that measures it.</summary>
    public required string Method { get; init; }

    /// <summary>The longest time that the whole experiment may take.</summary>
    public required TimeSpan TimeLimit { get; init; }

    public required int Rounds { get; init; }

    /// <summary>Whether subjects may use both cores; else they have the first, and load and database the second.</summary>
    public required bool BothCores { get; init; }

    /// <summary>What runs beside the subjects: <c>postgres</c>, <c>stub</c>, <c>upstream</c>.</summary>
    public required IReadOnlyList<string> Services { get; init; }

    public required Parameters Parameters { get; init; }

    /// <summary>Names of software and where its version is found: <c>npm:NAME</c>, <c>deb:NAME</c> or <c>command:NAME</c>.</summary>
    public required IReadOnlyDictionary<string, string> Versions { get; init; }

    public required IReadOnlyList<ExperimentCase> Cases { get; init; }

    public required IReadOnlyList<Quantity> Quantities { get; init; }

    public required IReadOnlyList<Subject> Subjects { get; init; }

    /// <summary>The subject that is measured twice in each round, to see what this machine can tell apart.</summary>
    public required string Control { get; init; }

    /// <summary>The pairs of which ratios are taken.</summary>
    public required IReadOnlyList<SubjectPair> Pairs { get; init; }

    /// <summary>The id under which the second run of the control stands among the samples.</summary>
    public string ControlAgain => Control + "-again";

    /// <summary>All that is measured in a round, in order: the subjects, the control's second run in the middle of them, where drift within a
    /// round shows less on one side.</summary>
    public IReadOnlyList<Subject> Line
    {
        get
        {
            var control = Subjects.First(subject => subject.Id == Control);
            List<Subject> line = [.. Subjects];
            line.Insert((line.IndexOf(control) + (line.Count + 1) / 2) % line.Count + 1, control with { Id = ControlAgain });
            return line;
        }
    }

    /// <summary>The order of one round: each begins one further on, and every other one runs backwards, so that nobody always comes first or behind
    /// the same neighbour.</summary>
    /// <param name="round">From 1 on.</param>
    public IReadOnlyList<Subject> Order(int round)
    {
        var line = Line;
        var first = (round - 1) % line.Count;
        Subject[] turned = [.. line.Skip(first), .. line.Take(first)];
        return round % 2 == 1 ? turned : [.. turned.Reverse()];
    }
}

/// <summary>One setting under which all subjects are measured.</summary>
/// <param name="Id">Empty where the experiment has only one.</param>
/// <param name="Title">For readers.</param>
/// <param name="Path">What is requested of a server, or empty.</param>
/// <param name="Answer">What every subject must answer: JSON, compared by value, or text, compared byte for byte but for white space around it.
/// Empty where nothing is compared.</param>
/// <param name="Parameters">The experiment's, with what this case changes.</param>
internal sealed record ExperimentCase(string Id, string Title, string Path, string Answer, Parameters Parameters);

/// <summary>What is measured; each has a record of its own.</summary>
/// <param name="Id">The record is called EXPERIMENT-ID.</param>
/// <param name="Title">For readers.</param>
/// <param name="Unit">For example requests/s.</param>
/// <param name="HigherIsBetter">Else lower is.</param>
/// <param name="NeedsFreeLoadCore">Whether it means nothing where the load generator had no time left.</param>
internal sealed record Quantity(string Id, string Title, string Unit, bool HigherIsBetter, bool NeedsFreeLoadCore);

/// <summary>One program with its settings.</summary>
internal sealed record Subject
{
    public required string Id { get; init; }

    /// <summary>The technology's id.</summary>
    public required string Side { get; init; }

    public required string Title { get; init; }

    /// <summary>The name in <see cref="Experiment.Versions"/> whose version is shown beside the title.</summary>
    public required string Version { get; init; }

    /// <summary>Program and arguments; <c>{case}</c>, <c>{port}</c> and the names of parameters in braces are filled in.</summary>
    public required IReadOnlyList<string> Command { get; init; }

    public required IReadOnlyDictionary<string, string> Environment { get; init; }

    /// <summary>The cases that it takes part in; all where empty.</summary>
    public required IReadOnlyList<string> Cases { get; init; }

    public bool TakesPartIn(ExperimentCase one) => Cases.Count == 0 || Cases.Contains(one.Id);
}
