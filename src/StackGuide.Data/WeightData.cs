using System.Text.Json.Serialization;

namespace StackGuide.Data;

/// <summary>How much a criterion weighs.</summary>
public sealed record WeightData
{
    /// <summary>The id of the criterion.</summary>
    public required string Criterion { get; init; }

    /// <summary>How important it is, like <c>very</c>.</summary>
    public required string Importance { get; init; }

    /// <summary>The technology for which it counts, whatever the verdict says; left out where the verdict decides.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Side { get; init; }
}
