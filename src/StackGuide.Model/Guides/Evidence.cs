using System.Collections.Immutable;
using StackGuide.Model.Places;

namespace StackGuide.Model.Guides;

/// <summary>A source that somebody has opened and read. Every address outside the guide stands in one.</summary>
public sealed record Evidence : Entry
{
    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Evidence;

    /// <summary>Who answers for it.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>Its address on the web.</summary>
    public string Url { get; init; } = "";

    /// <summary>What sort of source: specification, official documentation, survey …</summary>
    public EvidenceSort Sort { get; init; }

    /// <summary>The date that the text gives itself.</summary>
    public PartialDate Published { get; init; }

    /// <summary>What to look for when it is read again, because it is bound to change; empty when nothing is.</summary>
    public string Watch { get; init; } = "";

    /// <summary>Whether what it says is a plan that has not come true yet.</summary>
    public bool IsPlan { get; init; }

    /// <summary>The release lines that it speaks of; empty when it is not bound to any.</summary>
    public ImmutableArray<VersionScope> Versions { get; init; } = [];

    /// <summary>Why it is still cited although all its versions have ended; null when nothing is to be waived.</summary>
    public Located<string>? KeptBecause { get; init; }
}

/// <summary>What sort of source an evidence is, in the order in which we prefer them.</summary>
public enum EvidenceSort
{
    /// <summary>A standard or language reference.</summary>
    Specification,

    /// <summary>Documentation by the makers.</summary>
    OfficialDocs,

    /// <summary>An enhancement proposal.</summary>
    Proposal,

    /// <summary>Release notes and announcements by the makers.</summary>
    ReleaseNotes,

    /// <summary>A measurement with a stated method.</summary>
    Measurement,

    /// <summary>A survey with a date and a sample.</summary>
    Survey,

    /// <summary>Figures from a package registry or code host.</summary>
    RegistryData,

    /// <summary>Anything else that somebody wrote.</summary>
    Article,
}
