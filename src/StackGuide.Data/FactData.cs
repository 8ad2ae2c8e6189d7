using System.Text.Json.Serialization;

namespace StackGuide.Data;

/// <summary>A row of a comparison: an aspect, then a cell for each technology under its id.</summary>
/// <param name="Aspect">What the row compares.</param>
/// <param name="Ground">What rests on one ground with other rows shares its name; left out where a row stands alone.</param>
/// <param name="Cells">By technology id, in order of writing.</param>
[JsonConverter(typeof(FactConverter))]
public sealed record FactData(string Aspect, string? Ground, IReadOnlyDictionary<string, CellData> Cells);

/// <summary>What is so for one technology.</summary>
public sealed record CellData
{
    /// <summary>How good that is: <c>strong</c>, <c>good</c>, <c>fair</c>, <c>weak</c>, <c>none</c>, <c>unknown</c>, <c>not-applicable</c>.</summary>
    public required string Grade { get; init; }

    /// <summary>What is so, in a few words.</summary>
    public required string Text { get; init; }

    /// <summary>The keys of its sources.</summary>
    public required IReadOnlyList<string> Cite { get; init; }
}
