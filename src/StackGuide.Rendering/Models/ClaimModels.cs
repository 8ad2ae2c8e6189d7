using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Models;

/// <summary>A claim in the register of all claims.</summary>
/// <param name="Href">Its place on its article's page.</param>
/// <param name="Lines">The lines of the article that make it.</param>
/// <param name="Says">What it says, in our words.</param>
/// <param name="Standing">Its standing, in words.</param>
/// <param name="StandingId">The same for a class like <c>standing-holds</c>.</param>
/// <param name="Favours">Whom it speaks for, in words.</param>
/// <param name="SeedTitle">The article's short name.</param>
internal sealed partial record ListedClaimModel(string Href, string Lines, string Says, string Standing, string StandingId, string Favours, string SeedTitle) : TemplateModel;

/// <summary>A claim as its article's page shows it.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Lines">The lines of the article that make it.</param>
/// <param name="Says">What it says, in our words.</param>
/// <param name="Standing">Its standing, in words.</param>
/// <param name="StandingId">The same for a class like <c>standing-holds</c>.</param>
internal sealed partial record ClaimModel(string Id, string Lines, string Says, string Standing, string StandingId) : TemplateModel
{
    /// <summary>The title of the criterion that it speaks of.</summary>
    public required string Criterion { get; init; }

    /// <summary>That criterion's page; none for a general claim.</summary>
    public string? CriterionHref { get; init; }

    /// <summary>Whom it speaks for, in words.</summary>
    public required string Favours { get; init; }

    /// <summary>The name of the colour of the technology that it speaks for.</summary>
    public string? FavoursAccent { get; init; }

    /// <summary>Whether it says what to do.</summary>
    public bool IsAdvice { get; init; }

    /// <summary>Why it has its standing.</summary>
    public SafeHtml? Because { get; init; }

    /// <summary>The numbers of the sources that settle it.</summary>
    public SafeHtml? Evidence { get; init; }

    /// <summary>The claims that say the opposite: words of each, and in the note who makes it.</summary>
    public IReadOnlyList<LinkModel> Disputes { get; init; } = [];
}

/// <summary>Claims that say the same thing and stand the same, shown once with all who make them.</summary>
/// <param name="Says">What they say, in our words.</param>
/// <param name="Standing">Their standing, in words.</param>
/// <param name="StandingId">The same for a class like <c>standing-holds</c>.</param>
internal sealed partial record ClaimGroupModel(string Says, string Standing, string StandingId) : TemplateModel
{
    /// <summary>Whom they speak for, in words.</summary>
    public required string Favours { get; init; }

    /// <summary>The name of the colour of the technology that they speak for.</summary>
    public string? FavoursAccent { get; init; }

    /// <summary>Why they have their standing.</summary>
    public SafeHtml? Because { get; init; }

    /// <summary>The numbers of the sources that settle them.</summary>
    public SafeHtml? Evidence { get; init; }

    /// <summary>For each article its name, and links to the lines.</summary>
    public IReadOnlyList<LinkGroupModel> Voices { get; init; } = [];

    /// <summary>What others contradict them about, on the page of contradictions; none where that page does not say it, and on that page.</summary>
    public IReadOnlyList<LinkModel> Questions { get; init; } = [];

    /// <summary>Where there are no such questions: the claims that say the opposite; the note says who makes each.</summary>
    public IReadOnlyList<LinkModel> Disputes { get; init; } = [];
}

/// <summary>How many claims have a standing.</summary>
/// <param name="Standing">The standing, in words.</param>
/// <param name="StandingId">The same for a class like <c>standing-holds</c>.</param>
/// <param name="Count">How many have it.</param>
internal sealed partial record StandingCountModel(string Standing, string StandingId, int Count) : TemplateModel;
