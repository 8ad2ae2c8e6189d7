using System.Text.Json.Serialization;

namespace StackGuide.Data;

/// <summary>How the records are written and read, made by the compiler, so that no reflection is needed.</summary>
[JsonSerializable(typeof(GuideData))]
[JsonSerializable(typeof(IReadOnlyList<ClaimData>))]
[JsonSerializable(typeof(FlowData))]
[JsonSerializable(typeof(IReadOnlyList<MeasurementData>))]
[JsonSerializable(typeof(ManifestData))]
[JsonSerializable(typeof(ManifestHead))]
[JsonSerializable(typeof(CellData))]
internal sealed partial class DataJson : JsonSerializerContext;
