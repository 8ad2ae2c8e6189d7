using System.Collections.Immutable;

namespace StackGuide.Model.Guides;

/// <summary>A framework, library, part of a runtime or service.</summary>
public sealed record Tool : Entry
{
    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Tool;

    /// <summary>Ids of the technologies that it serves.</summary>
    public ImmutableArray<string> Technologies { get; init; } = [];

    /// <summary>What sort of tool: framework, library, server …</summary>
    public string Sort { get; init; } = "";

    /// <summary>What people use it for.</summary>
    public string UsedFor { get; init; } = "";

    /// <summary>Whether it is alive.</summary>
    public ToolState State { get; init; }

    /// <summary>What shows that.</summary>
    public Body StateNote { get; init; } = Body.Empty;

    /// <summary>Other spellings.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>Whether a first mention in prose becomes a link; false for names that are also ordinary words.</summary>
    public bool LinksItself { get; init; } = true;

    /// <summary>Ids of the criteria that it bears on.</summary>
    public ImmutableArray<string> Criteria { get; init; } = [];
}

/// <summary>Whether a tool is alive.</summary>
public enum ToolState
{
    /// <summary>Nobody knows, or we do not.</summary>
    Unknown,

    /// <summary>Maintained, with new releases.</summary>
    Active,

    /// <summary>Faults are mended, nothing new comes.</summary>
    Maintenance,

    /// <summary>Not for production yet.</summary>
    Experimental,

    /// <summary>Given up by its makers.</summary>
    Retired,
}
