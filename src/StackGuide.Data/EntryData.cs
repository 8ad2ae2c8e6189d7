using System.Text.Json.Serialization;

namespace StackGuide.Data;

/// <summary>An entry. What only some kinds have is left out of the others.</summary>
public sealed record EntryData
{
    /// <summary>The kind: <c>page</c>, <c>technology</c>, <c>criterion</c>, <c>scenario</c>, <c>tool</c>, <c>evidence</c>, <c>measurement</c>, <c>seed</c>, <c>question</c>, <c>outcome</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Its id, the only one of its kind.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What it is, in a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>Its page, relative to the site's root.</summary>
    public required string Url { get; init; }

    /// <summary>The file that it is written in, relative to the guide's repository.</summary>
    public required string Source { get; init; }

    /// <summary>The day on which somebody last held it against the world, like <c>2026-11-21</c>; null where nobody must.</summary>
    public required string? Reviewed { get; init; }

    /// <summary>Of a criterion: what a reader would ask.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Question { get; init; }

    /// <summary>Of a criterion: its verdict.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VerdictData? Verdict { get; init; }

    /// <summary>Of a criterion: the rows of its table.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FactData>? Facts { get; init; }

    /// <summary>Of a scenario: the id of the outcome that it recommends.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Recommends { get; init; }

    /// <summary>Of a scenario: which criteria weigh how much.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<WeightData>? Weighs { get; init; }

    /// <summary>Of a tool: the ids of the technologies that it is used with.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Technologies { get; init; }

    /// <summary>Of a tool: whether it is looked after today.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? State { get; init; }

    /// <summary>Of evidence: who publishes it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Publisher { get; init; }

    /// <summary>Of evidence: where it is read.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Address { get; init; }

    /// <summary>Of evidence: what kind of source it is, like <c>official-docs</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Sort { get; init; }

    /// <summary>Of evidence: when it was published, as exactly as is known; or <c>unknown</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Published { get; init; }

    /// <summary>Of evidence: whether it says what somebody means to do.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Plan { get; init; }

    /// <summary>Of evidence: what to look for when it is read again.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Watch { get; init; }

    /// <summary>Of the home page: the answer in short.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AnswerData? Answer { get; init; }

    /// <summary>Of the page of contradictions: what the articles disagree about.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<DisputeData>? Disputes { get; init; }

    /// <summary>The pages that it leads to, relative to the site's root, each once and in order.</summary>
    public required IReadOnlyList<string> LinksTo { get; init; }
}
