namespace StackGuide.Model.Guides;

/// <summary>What an entry is; each kind has its folder in the source and in the published site.</summary>
public enum EntryKind
{
    /// <summary>A back end that the guide compares.</summary>
    Technology,

    /// <summary>An aspect by which the technologies are compared.</summary>
    Criterion,

    /// <summary>A kind of product to be built.</summary>
    Scenario,

    /// <summary>A framework, library or part of a runtime.</summary>
    Tool,

    /// <summary>A primary source that somebody has read.</summary>
    Evidence,

    /// <summary>A page of the guide itself: home, method, FAQ and the overviews.</summary>
    Page,

    /// <summary>The record of one of the articles that the guide is derived from.</summary>
    Seed,

    /// <summary>A statement that a seed makes; it is shown on its seed's page.</summary>
    Claim,

    /// <summary>A question of the decision flow.</summary>
    Question,

    /// <summary>An end of the decision flow.</summary>
    Outcome,
}
