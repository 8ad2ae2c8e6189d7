using System.Text.Json.Serialization;

namespace StackGuide.Data;

/// <summary>Every other file of a published site or bundle, with its length and sum.</summary>
public sealed record ManifestData
{
    /// <summary>What wrote it: <c>stackguide</c>.</summary>
    public required string Generator { get; init; }

    /// <summary>The version of the forms of all data files, this one among them; left out before there were versions, which was the first.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? DataVersion { get; init; }

    /// <summary>Of a bundle: the guide's name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Guide { get; init; }

    /// <summary>Of a bundle: the guide's version.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Version { get; init; }

    /// <summary>Of a bundle: the revision of the sources that it was made from.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Revision { get; init; }

    /// <summary>The files, by path.</summary>
    public required IReadOnlyList<ManifestFile> Files { get; init; }
}

/// <summary>A file.</summary>
public sealed record ManifestFile
{
    /// <summary>Its path below the root, with <c>/</c> between folders.</summary>
    public required string Path { get; init; }

    /// <summary>Its length.</summary>
    public required long Bytes { get; init; }

    /// <summary>Its SHA-256, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }
}

/// <summary>What is read of a manifest before anything else: whose it is, and which version of the rest to expect.</summary>
internal sealed record ManifestHead
{
    public required string Generator { get; init; }

    public int? DataVersion { get; init; }
}
