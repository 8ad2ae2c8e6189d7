using System.Text.Json.Serialization;

namespace StackGuide.Data;

/// <summary>What the laboratory measured of one quantity.</summary>
public sealed record MeasurementData
{
    /// <summary>Its id, the only one of its kind.</summary>
    public required string Id { get; init; }

    /// <summary>The experiment; others of the same have the same programs, machine and day.</summary>
    public required string Experiment { get; init; }

    /// <summary>What was measured.</summary>
    public required string Title { get; init; }

    /// <summary>The day, like <c>2026-11-29</c>.</summary>
    public required string Measured { get; init; }

    /// <summary>The machine and the software.</summary>
    public required EnvironmentData Environment { get; init; }

    /// <summary>Of every median and deviation.</summary>
    public required string Unit { get; init; }

    /// <summary>Which end of the scale is good: <c>higher</c> or <c>lower</c>.</summary>
    public required string Better { get; init; }

    /// <summary>How many samples each subject has in each case.</summary>
    public required int Rounds { get; init; }

    /// <summary>The cases, in order; none where there is only one.</summary>
    public required IReadOnlyList<CaseData> Cases { get; init; }

    /// <summary>What was measured, subject by subject and case by case.</summary>
    public required IReadOnlyList<SubjectData> Subjects { get; init; }

    /// <summary>How pairs of subjects compare.</summary>
    public required IReadOnlyList<RatioData> Ratios { get; init; }

    /// <summary>What two runs of one and the same subject differed by, for each case.</summary>
    public required IReadOnlyList<ControlData> Aa { get; init; }

    /// <summary>The samples as CSV, relative to the folder of this file.</summary>
    public required string Samples { get; init; }

    /// <summary>Its page, relative to the site's root.</summary>
    public required string Url { get; init; }
}

/// <summary>On what a measurement was made.</summary>
public sealed record EnvironmentData
{
    /// <summary>The processor's name.</summary>
    public required string Processor { get; init; }

    /// <summary>How many cores.</summary>
    public required int Cores { get; init; }

    /// <summary>How much memory, in GiB.</summary>
    [JsonPropertyName("memoryGiB")]
    public required double MemoryGiB { get; init; }

    /// <summary>Whether the machine shares its hardware with others.</summary>
    public required bool Virtual { get; init; }

    /// <summary>The kernel's version.</summary>
    public required string Kernel { get; init; }

    /// <summary>The system in which the programs ran.</summary>
    public required string System { get; init; }

    /// <summary>The software that took part.</summary>
    public required IReadOnlyList<VersionData> Versions { get; init; }
}

/// <summary>A piece of software.</summary>
public sealed record VersionData
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>As it says itself.</summary>
    public required string Version { get; init; }
}

/// <summary>One of the settings under which all subjects were measured.</summary>
public sealed record CaseData
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>For readers.</summary>
    public required string Title { get; init; }
}

/// <summary>A subject in a case.</summary>
public sealed record SubjectData
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The case; left out where there is only one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Case { get; init; }

    /// <summary>The id of the technology that it belongs to.</summary>
    public required string Side { get; init; }

    /// <summary>For readers.</summary>
    public required string Title { get; init; }

    /// <summary>Of what it is.</summary>
    public required string Version { get; init; }

    /// <summary>Over the rounds, with three significant digits.</summary>
    public required double Median { get; init; }

    /// <summary>The median absolute deviation, likewise.</summary>
    public required double Mad { get; init; }
}

/// <summary>How a subject compares with another, in a case.</summary>
public sealed record RatioData
{
    /// <summary>The subject above the line.</summary>
    public required string Of { get; init; }

    /// <summary>The subject below it.</summary>
    public required string To { get; init; }

    /// <summary>The case; left out where there is only one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Case { get; init; }

    /// <summary>The median of the ratios of the rounds.</summary>
    public required double Ratio { get; init; }

    /// <summary>The lower end of its 95 % interval.</summary>
    public required double Low { get; init; }

    /// <summary>The upper end.</summary>
    public required double High { get; init; }

    /// <summary>What it lets a reader say: <c>difference</c>, <c>none</c>, <c>load-core-full</c>.</summary>
    public required string Seen { get; init; }
}

/// <summary>What two runs of one subject differed by, in a case.</summary>
public sealed record ControlData
{
    /// <summary>The subject.</summary>
    public required string Of { get; init; }

    /// <summary>The case; left out where there is only one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Case { get; init; }

    /// <summary>The median of the ratios of the rounds.</summary>
    public required double Ratio { get; init; }

    /// <summary>The lower end of its 95 % interval.</summary>
    public required double Low { get; init; }

    /// <summary>The upper end.</summary>
    public required double High { get; init; }
}
