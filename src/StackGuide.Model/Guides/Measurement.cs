using System.Collections.Immutable;
using System.Globalization;
using StackGuide.Model.Places;

namespace StackGuide.Model.Guides;

/// <summary>What the laboratory measured of one quantity: its record, with the samples beside it. Cited like evidence.</summary>
/// <remarks>
/// The figures are those of the record, which the laboratory computed and rounded; a build prints them, and <c>check</c> computes them
/// again from the samples. All but the body and what stands below the sum is the laboratory's: it is measured anew, and not edited.
/// </remarks>
public sealed record Measurement : Entry
{
    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Measurement;

    /// <summary>The experiment that it belongs to; others of the same have the same programs, machine and day.</summary>
    public Located<string> Experiment { get; init; }

    /// <summary>What was asked.</summary>
    public string Question { get; init; } = "";

    /// <summary>What was compared with what.</summary>
    public Body Compared { get; init; } = Body.Empty;

    /// <summary>Where the record says that it is a trial, which is too short to be published; null when it is none.</summary>
    public Place? Trial { get; init; }

    /// <summary>Of every median, like <c>requests/s</c>.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Which end of the scale is good.</summary>
    public Better Better { get; init; }

    /// <summary>How many samples each subject has in each case.</summary>
    public int Rounds { get; init; }

    /// <summary>How long the whole experiment took.</summary>
    public Figure Minutes { get; init; }

    /// <summary>Whether the run was stopped and went on later.</summary>
    public bool WasInterrupted { get; init; }

    /// <summary>On what it was measured.</summary>
    public MeasuredMachine Machine { get; init; } = new();

    /// <summary>Which cores the subjects had, and which the load.</summary>
    public string Pinning { get; init; } = "";

    /// <summary>The software that took part.</summary>
    public ImmutableArray<MeasuredVersion> Versions { get; init; } = [];

    /// <summary>The settings of the experiment.</summary>
    public ImmutableArray<MeasuredParameter> Parameters { get; init; } = [];

    /// <summary>The settings under which all subjects were measured, in order; none where there is only one.</summary>
    public ImmutableArray<MeasuredCase> Cases { get; init; } = [];

    /// <summary>What was the same for all subjects.</summary>
    public ImmutableArray<Body> Equal { get; init; } = [];

    /// <summary>What the figures cannot say.</summary>
    public ImmutableArray<Body> Limits { get; init; } = [];

    /// <summary>Ids of the claims that the experiment bore on when it was run.</summary>
    public ImmutableArray<Located<string>> Claims { get; init; } = [];

    /// <summary>What was measured, subject by subject and case by case, in the order of the record.</summary>
    public ImmutableArray<MeasuredSubject> Subjects { get; init; } = [];

    /// <summary>How pairs of subjects compare, in the order of the record.</summary>
    public ImmutableArray<MeasuredRatio> Ratios { get; init; } = [];

    /// <summary>What two runs of one and the same subject differed by, for each case.</summary>
    public ImmutableArray<MeasuredControl> Controls { get; init; } = [];

    /// <summary>What was seen beside the quantity: how full the cores were, how late the load.</summary>
    public ImmutableArray<Observation> Observed { get; init; } = [];

    /// <summary>The subject that was measured twice in each round.</summary>
    public Located<string> Control { get; init; }

    /// <summary>The sum of the experiment's programs as they were measured.</summary>
    public Located<string> Programs { get; init; }

    /// <summary>Later states of the programs that somebody has accepted as the same for what was measured.</summary>
    public ImmutableArray<AcceptedChange> Accepted { get; init; } = [];

    /// <summary>The sum of the samples.</summary>
    public Located<string> SamplesSum { get; init; }

    /// <summary>The sum that closes the record, and whether all above it is still what was summed.</summary>
    public Located<string> Sum { get; init; }

    /// <summary>Whether <see cref="Sum"/> fits what stands above it.</summary>
    public bool IsAsMeasured { get; init; }

    /// <summary>The samples; null when their file is not there.</summary>
    public SampleFile? Samples { get; init; }

    /// <summary>The subject of that id in that case; null when there is none.</summary>
    public MeasuredSubject? SubjectOf(string id, string inCase) => Subjects.FirstOrDefault(s => s.Id == id && s.Case == inCase);

    /// <summary>The title of a case; empty for the only one.</summary>
    public string TitleOf(string inCase) => Cases.FirstOrDefault(c => c.Id == inCase)?.Title ?? inCase;

    /// <summary>The technology that a subject belongs to; null when the record has no such subject.</summary>
    public string? SideOf(string subject) => Subjects.FirstOrDefault(s => s.Id == subject)?.Side;

    /// <summary>The subject that a pair shows ahead: by the ratio and by which end is good. Says nothing of whether the difference was seen.</summary>
    public string AheadOf(MeasuredRatio ratio)
    {
        ArgumentNullException.ThrowIfNull(ratio);
        return ratio.Ratio.Value > 1 == (Better == Better.Higher) ? ratio.Of : ratio.To;
    }
}

/// <summary>A number as a record prints it.</summary>
/// <param name="Written">With three significant digits.</param>
/// <param name="Value">The same to compute with.</param>
public readonly record struct Figure(string Written, double Value)
{
    /// <summary>For readers: with commas between thousands, as <c>12,300</c>.</summary>
    public string Shown
    {
        get
        {
            var dot = Written.IndexOf('.');
            var (whole, rest) = dot < 0 ? (Written, "") : (Written[..dot], Written[dot..]);
            return long.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number.ToString("N0", CultureInfo.InvariantCulture) + rest : Written;
        }
    }
}

/// <summary>Which end of a scale is good.</summary>
public enum Better
{
    /// <summary>More is better.</summary>
    Higher,

    /// <summary>Less is better.</summary>
    Lower,
}

/// <summary>What a pair of subjects lets a reader say.</summary>
public enum Seen
{
    /// <summary>No difference that this machine can tell from chance.</summary>
    None,

    /// <summary>The interval excludes 1 and lies outside what the control shows.</summary>
    Difference,

    /// <summary>The load generator had no time left, so that it was measured and not the subject.</summary>
    LoadCoreFull,
}

/// <summary>The machine of a measurement.</summary>
public sealed record MeasuredMachine
{
    /// <summary>The processor's name.</summary>
    public string Processor { get; init; } = "";

    /// <summary>How many cores.</summary>
    public int Cores { get; init; }

    /// <summary>How much memory, in GiB.</summary>
    public Figure MemoryGiB { get; init; }

    /// <summary>Whether it shares its hardware with others.</summary>
    public bool IsVirtual { get; init; }

    /// <summary>The kernel's version.</summary>
    public string Kernel { get; init; } = "";

    /// <summary>The system in which the programs ran.</summary>
    public string System { get; init; } = "";

    /// <summary>Where the programs and their files lay.</summary>
    public string Scratch { get; init; } = "";

    /// <summary>How many cores were busy before.</summary>
    public Figure LoadBefore { get; init; }

    /// <summary>What the laboratory itself ran on.</summary>
    public string Runner { get; init; } = "";
}

/// <summary>A piece of software with its version.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">As it says itself.</param>
public sealed record MeasuredVersion(string Name, string Version);

/// <summary>A setting of an experiment.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, as written.</param>
public sealed record MeasuredParameter(string Name, string Value);

/// <summary>One of the settings under which all subjects were measured.</summary>
/// <param name="Id">As figures name it.</param>
/// <param name="Title">For readers.</param>
public sealed record MeasuredCase(string Id, string Title)
{
    /// <summary>What it changes of the experiment's settings, and the rest of them.</summary>
    public ImmutableArray<MeasuredParameter> Parameters { get; init; } = [];
}

/// <summary>A subject in a case.</summary>
/// <param name="Place">Where its row stands.</param>
/// <param name="Id">As figures name it.</param>
/// <param name="Case">The case; empty where there is only one.</param>
/// <param name="Side">The technology that it belongs to.</param>
/// <param name="Title">For readers.</param>
/// <param name="Version">Of what it is.</param>
/// <param name="Median">Over the rounds, in the record's unit.</param>
/// <param name="Deviation">The median absolute deviation, in the same.</param>
public sealed record MeasuredSubject(Place Place, string Id, string Case, string Side, string Title, string Version, Figure Median, Figure Deviation);

/// <summary>How a subject compares with another, in a case.</summary>
/// <param name="Place">Where its row stands.</param>
/// <param name="Of">The subject above the line.</param>
/// <param name="To">The subject below it.</param>
/// <param name="Case">The case; empty where there is only one.</param>
/// <param name="Ratio">The median over the rounds.</param>
/// <param name="Low">The lower end of its 95 % interval.</param>
/// <param name="High">The upper end.</param>
/// <param name="Seen">What it lets a reader say.</param>
public sealed record MeasuredRatio(Place Place, string Of, string To, string Case, Figure Ratio, Figure Low, Figure High, Seen Seen);

/// <summary>What two runs of one subject differed by, in a case.</summary>
/// <param name="Place">Where its row stands.</param>
/// <param name="Of">The subject.</param>
/// <param name="Case">The case; empty where there is only one.</param>
/// <param name="Ratio">The median over the rounds.</param>
/// <param name="Low">The lower end of its 95 % interval.</param>
/// <param name="High">The upper end.</param>
public sealed record MeasuredControl(Place Place, string Of, string Case, Figure Ratio, Figure Low, Figure High);

/// <summary>What was seen of a subject beside the quantity, in a case; each is null where nobody looked.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Case">The case; empty where there is only one.</param>
/// <param name="SubjectCore">How much of its core the subject used, from 0 to 1, or to 2 where it had two.</param>
/// <param name="LoadCore">How much of its core the load used.</param>
/// <param name="Stolen">How much of a core the hypervisor gave to others.</param>
/// <param name="LatenessP99">How late the load was, in milliseconds, at the 99th percentile.</param>
/// <param name="Late">Which share of the requests was sent late.</param>
public sealed record Observation(string Subject, string Case, Figure? SubjectCore, Figure? LoadCore, Figure? Stolen, Figure? LatenessP99, Figure? Late);

/// <summary>A later state of an experiment's programs that somebody has accepted.</summary>
/// <param name="Programs">Its sum.</param>
/// <param name="On">The day.</param>
/// <param name="Because">Why the change does not change what was measured.</param>
public sealed record AcceptedChange(string Programs, DateOnly On, string Because);

/// <summary>The samples of a measurement.</summary>
/// <param name="Path">Relative to the guide's root.</param>
/// <param name="Content">CSV, as the file has it.</param>
public sealed record SampleFile(string Path, ImmutableArray<byte> Content);

/// <summary>An experiment of the laboratory as it is today; it may have changed since it was measured.</summary>
/// <param name="Id">The name of its folder.</param>
/// <param name="Programs">The sum of its files.</param>
/// <param name="Claims">Ids of the claims that it bears on.</param>
public sealed record CurrentExperiment(string Id, string Programs, ImmutableArray<Located<string>> Claims);
