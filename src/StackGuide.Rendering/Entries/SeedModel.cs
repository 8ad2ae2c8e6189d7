using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Entries;

/// <summary>An article that the guide is derived from: what it is, where it stands, and all that it claims.</summary>
internal sealed partial record SeedModel : TemplateModel
{
    /// <summary>Its headline.</summary>
    public required string Title { get; init; }

    /// <summary>Its short name.</summary>
    public required string Name { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Who wrote it.</summary>
    public required string Author { get; init; }

    /// <summary>When it was published, as exactly as it is known.</summary>
    public required string Published { get; init; }

    /// <summary>When it was last changed, as exactly as it is known.</summary>
    public required string Updated { get; init; }

    /// <summary>The time that it speaks of.</summary>
    public required string SpeaksOf { get; init; }

    /// <summary>How many words it has.</summary>
    public required int Words { get; init; }

    /// <summary>How many lines the document has.</summary>
    public required int Lines { get; init; }

    /// <summary>A sentence about it.</summary>
    public required string Summary { get; init; }

    /// <summary>The name of the document.</summary>
    public required string File { get; init; }

    /// <summary>The document's SHA-256.</summary>
    public required string Sha256 { get; init; }

    /// <summary>How many claims it makes, in words.</summary>
    public required string ClaimCount { get; init; }

    /// <summary>How many of them have which standing.</summary>
    public required IReadOnlyList<StandingCountModel> Standings { get; init; }

    /// <summary>Its claims, in the order of the document.</summary>
    public required IReadOnlyList<ClaimModel> Claims { get; init; }

    /// <summary>Where it stands on each criterion.</summary>
    public required IReadOnlyList<SeedStanceModel> Stances { get; init; }

    /// <summary>The lines that make no claim, and why.</summary>
    public required IReadOnlyList<LinesModel> LeftOut { get; init; }

    /// <summary>How broken parts of the document were read.</summary>
    public required IReadOnlyList<LinesModel> Notes { get; init; }

    // Sources are numbered in the order in which the members are set, which is the order of the page.
    public static SeedModel Of(Guide guide, PageContext page, Seed seed) => new()
    {
        Title = seed.Title,
        Name = SeedNames.Of(seed),
        Publisher = seed.Publisher,
        Author = seed.Author,
        Published = seed.Published.ToString(),
        Updated = seed.Updated.ToString(),
        SpeaksOf = seed.SpeaksOf.ToString(),
        Words = seed.Words,
        Lines = seed.Lines.Value,
        Summary = seed.Summary,
        File = seed.File.Value,
        Sha256 = seed.Sha256.Value,
        ClaimCount = Wording.Count(seed.Claims.Length, "claim", "claims"),
        Standings = ClaimWriter.Count(seed.Claims),
        Claims = [.. seed.Claims.Select(new ClaimWriter(guide, page).Full)],
        Stances =
        [
            .. guide.Content.Criteria.Select(c => new SeedStanceModel(
                page.Href(c),
                c.Title,
                VerdictModels.Of(Stance.Of(guide, seed, c), page),
                VerdictModels.Of(guide, c.Verdict))),
        ],
        LeftOut = [.. seed.LeftOut.Select(l => new LinesModel(l.Lines.Value.ToString(), l.Reason))],
        Notes = [.. seed.Notes.Select(l => new LinesModel(l.Lines.Value.ToString(), l.Reason))],
    };
}

/// <summary>Where an article and the guide stand on a criterion.</summary>
/// <param name="Href">The criterion's page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Stance">Where the article stands.</param>
/// <param name="Verdict">The criterion's verdict.</param>
internal sealed partial record SeedStanceModel(string Href, string Title, StanceModel Stance, VerdictModel Verdict) : TemplateModel;

/// <summary>What is said of lines of a document.</summary>
/// <param name="Lines">The line or lines.</param>
/// <param name="Text">What is said of them.</param>
internal sealed partial record LinesModel(string Lines, string Text) : TemplateModel;
