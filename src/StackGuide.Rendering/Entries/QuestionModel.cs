using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Entries;

/// <summary>A question of the decision flow.</summary>
internal sealed partial record QuestionModel : TemplateModel
{
    /// <summary>The question.</summary>
    public required string Title { get; init; }

    /// <summary>What it means.</summary>
    public SafeHtml? Help { get; init; }

    /// <summary>Whether it is the flow's first question.</summary>
    public required bool IsFirst { get; init; }

    /// <summary>The page of the first question.</summary>
    public string? Start { get; init; }

    /// <summary>Its answers.</summary>
    public required IReadOnlyList<OptionModel> Options { get; init; }

    /// <summary>The questions that lead here; the note is the answer that does.</summary>
    public required IReadOnlyList<LinkModel> Before { get; init; }

    // Sources are numbered in the order in which the members are set, which is the order of the page.
    public static QuestionModel Of(Guide guide, PageContext page, Question question) => new()
    {
        Title = question.Title,
        Help = page.Html(question.Help).IfAny(),
        IsFirst = question == guide.Start,
        Start = guide.Start is { } start ? page.Href(start) : null,
        Options = [.. question.Options.Select(o => OptionModel.Of(guide, page, question, o))],
        Before = PageLinks.Before(guide, page, question),
    };
}

/// <summary>An answer to a question of the flow.</summary>
/// <param name="Text">The answer.</param>
/// <param name="Href">The page of the question or outcome that follows; none where earlier answers matter.</param>
/// <param name="Ends">Where it leads then.</param>
/// <param name="Weighs">The criteria that it makes count.</param>
/// <param name="Cites">The numbers of its sources.</param>
internal sealed partial record OptionModel(string Text, string? Href, IReadOnlyList<EndModel> Ends, IReadOnlyList<LinkModel> Weighs, SafeHtml Cites) : TemplateModel
{
    public static OptionModel Of(Guide guide, PageContext page, Question question, Option option) => new(
        option.Text,
        guide.NextOf(option) is { } next ? page.Href(next) : null,
        EndModel.Of(page, question, option),
        [.. guide.CriteriaOf(option.Weighs).Select(w => new LinkModel(page.Href(w.Criterion), w.Criterion.Title))],
        page.Cite(option.Cites));
}
