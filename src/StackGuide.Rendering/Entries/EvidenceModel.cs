using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Entries;

/// <summary>A primary source: what it is, and what it establishes.</summary>
internal sealed partial record EvidenceModel : TemplateModel
{
    /// <summary>The source's title.</summary>
    public required string Title { get; init; }

    /// <summary>Who answers for it.</summary>
    public required string Publisher { get; init; }

    /// <summary>The original's address.</summary>
    public required string Url { get; init; }

    /// <summary>What sort of source, in words.</summary>
    public required string Sort { get; init; }

    /// <summary>When it was published, as exactly as it is known.</summary>
    public required string Published { get; init; }

    /// <summary>The day on which somebody read it.</summary>
    public string? Checked { get; init; }

    /// <summary>How often it must be read again, as <c>6 months</c>; none for what cannot change.</summary>
    public string? Every { get; init; }

    /// <summary>What to look for when it is read again.</summary>
    public string? Watch { get; init; }

    /// <summary>The versions that it speaks of, joined by commas; empty for none.</summary>
    public required string Versions { get; init; }

    /// <summary>Why it is kept although the support of what it speaks of has ended.</summary>
    public string? KeptBecause { get; init; }

    /// <summary>What it establishes.</summary>
    public required SafeHtml Body { get; init; }

    /// <summary>The claims that it settles.</summary>
    public required IReadOnlyList<ClaimGroupModel> Claims { get; init; }

    public static EvidenceModel Of(Guide guide, PageContext page, Evidence evidence) => new()
    {
        Title = evidence.Title,
        Publisher = evidence.Publisher,
        Url = evidence.Url,
        Sort = Wording.Of(evidence),
        Published = evidence.Published.ToString(),
        Checked = Days.Of(evidence.Review),
        Every = Days.Every(evidence.Review),
        Watch = evidence.Watch.Length == 0 ? null : evidence.Watch,
        Versions = string.Join(", ", guide.VersionsOf(evidence).Select(v => $"{v.Technology.Title} {v.Version}")),
        KeptBecause = evidence.KeptBecause?.Value,
        Body = page.Html(evidence.Body),
        Claims = new ClaimWriter(guide, page).Grouped(guide.ClaimsSettledBy(evidence)),
    };
}
