using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Pictures;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Entries;

/// <summary>A technology: its profile, what speaks for and against it, its releases and tools.</summary>
internal sealed partial record TechnologyPageModel : TemplateModel
{
    /// <summary>The technology's name.</summary>
    public required string Title { get; init; }

    /// <summary>A sentence about it.</summary>
    public required string Summary { get; init; }

    /// <summary>What it is, in words.</summary>
    public required string Kind { get; init; }

    /// <summary>The name of its colour, for a class like <c>side-green</c>.</summary>
    public required string Accent { get; init; }

    /// <summary>Its profile: the same aspects for each technology.</summary>
    public required IReadOnlyList<ProfileRowModel> Profile { get; init; }

    /// <summary>The text of the page.</summary>
    public required SafeHtml Body { get; init; }

    /// <summary>Its release lines.</summary>
    public required IReadOnlyList<ReleaseModel> Releases { get; init; }

    /// <summary>The same as a picture.</summary>
    public SafeHtml? ReleasesPicture { get; init; }

    /// <summary>The number of the source of the release lines.</summary>
    public required SafeHtml ReleasesCite { get; init; }

    /// <summary>The day on which the dates of the releases were read.</summary>
    public string? ReleasesChecked { get; init; }

    /// <summary>The criteria that favour it.</summary>
    public required IReadOnlyList<SummedCriterionModel> Strengths { get; init; }

    /// <summary>The criteria that favour another.</summary>
    public required IReadOnlyList<SummedCriterionModel> Weaknesses { get; init; }

    /// <summary>Its tools; the note says what each is used for.</summary>
    public required IReadOnlyList<LinkModel> Tools { get; init; }

    // Sources are numbered in the order in which the members are set, which is the order of the page.
    public static TechnologyPageModel Of(Guide guide, PageContext page, Technology technology) => new()
    {
        Title = technology.Title,
        Summary = technology.Summary,
        Kind = technology.Nature,
        Accent = Kebab.Of(technology.Accent),
        Profile = [.. technology.Profile.Select(row => new ProfileRowModel(row.Aspect.Value, row.Text, page.Cite(row.Cites)))],
        Body = page.Html(technology.Body),
        Releases = [.. technology.Lifecycle.Releases.Select(r => new ReleaseModel(r.Version.Value, r.Released.ToString(), r.SupportEnds.ToString(), r.Note))],
        ReleasesPicture = SafeHtml.IfAny(SupportTimeline.Of(technology, page.Markup.IdPrefix)),
        ReleasesCite = technology.Lifecycle.Source is { } source ? page.Cite([source]) : SafeHtml.Empty,
        ReleasesChecked = Days.Of(technology.Lifecycle.Review),
        Strengths = Favouring(guide, page, side => side.Contains(technology)),
        Weaknesses = Favouring(guide, page, side => !side.IsNone && !side.Contains(technology)),
        Tools = [.. guide.ToolsOf(technology).Select(t => new LinkModel(page.Href(t), t.Title) { Note = t.UsedFor })],
    };

    private static IReadOnlyList<SummedCriterionModel> Favouring(Guide guide, PageContext page, Func<Side, bool> which) =>
        [.. guide.Content.Criteria.Where(c => which(guide.SideOf(c.Verdict))).Select(c => new SummedCriterionModel(page.Href(c), c.Title, c.Summary, VerdictModels.Of(guide, c.Verdict)))];
}

/// <summary>A row of a technology's profile.</summary>
/// <param name="Aspect">What it speaks of.</param>
/// <param name="Text">What it says.</param>
/// <param name="Cites">The numbers of its sources.</param>
internal sealed partial record ProfileRowModel(string Aspect, string Text, SafeHtml Cites) : TemplateModel;

/// <summary>A release line.</summary>
/// <param name="Version">The version.</param>
/// <param name="Released">When it was released, as exactly as it is known.</param>
/// <param name="SupportEnds">When its support ends, as exactly as it is known.</param>
/// <param name="Note">What else is to be said.</param>
internal sealed partial record ReleaseModel(string Version, string Released, string SupportEnds, string? Note) : TemplateModel;

/// <summary>A criterion with its verdict and a sentence about it.</summary>
/// <param name="Href">The criterion's page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">A sentence about it.</param>
/// <param name="Verdict">Its verdict.</param>
internal sealed partial record SummedCriterionModel(string Href, string Title, string Summary, VerdictModel Verdict) : TemplateModel;
