using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Pictures;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Views;

/// <summary>The decision flow: its first question, its picture, and all of it in words.</summary>
internal sealed partial record DecideModel : TemplateModel
{
    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>Its text.</summary>
    public required SafeHtml Body { get; init; }

    /// <summary>The first question; none in a guide without a flow.</summary>
    public FirstQuestionModel? First { get; init; }

    /// <summary>The flow as a picture.</summary>
    public SafeHtml? Flowchart { get; init; }

    /// <summary>Every question, in the flow's order.</summary>
    public required IReadOnlyList<FlowQuestionModel> Questions { get; init; }

    /// <summary>Every outcome; the note is its summary.</summary>
    public required IReadOnlyList<LinkModel> Outcomes { get; init; }

    public static DecideModel Of(Guide guide, PageContext page, GuidePage own)
    {
        var flow = guide.Content.Flow;
        return new DecideModel
        {
            Title = own.Title,
            Body = page.Html(own.Body),
            First = guide.Start is { } first ? FirstOf(guide, page, first) : null,
            Flowchart = flow.Exists ? new SafeHtml(FlowchartSvg.Write(flow, guide.Content.Technologies, page.Href, page.Markup.IdPrefix)) : null,
            Questions = [.. flow.Questions.Select(q => new FlowQuestionModel(page.Href(q), q.Title, [.. OptionsOf(guide, page, q)]))],
            Outcomes = [.. flow.Outcomes.Select(o => new LinkModel(page.Href(o), o.Title) { Note = o.Summary })],
        };
    }

    private static FirstQuestionModel FirstOf(Guide guide, PageContext page, Question first) => new(
        first.Title,
        page.Html(first.Help, first).IfAny(),
        [.. OptionsOf(guide, page, first).Select(o => new LinkModel(o.Next?.Href ?? page.Href(first), o.Text))]);

    private static IEnumerable<FlowOptionModel> OptionsOf(Guide guide, PageContext page, Question question) => question.Options
        .Select(o => (o.Text, Next: guide.NextOf(o)))
        .Select(o => new FlowOptionModel(o.Text, o.Next is { } next ? PageLinks.To(page, next) : null));
}

/// <summary>The flow's first question, to be answered at once.</summary>
/// <param name="Title">The question.</param>
/// <param name="Help">What it means.</param>
/// <param name="Options">Its answers, each with the page that follows.</param>
internal sealed partial record FirstQuestionModel(string Title, SafeHtml? Help, IReadOnlyList<LinkModel> Options) : TemplateModel;

/// <summary>A question of the flow.</summary>
/// <param name="Href">Its page.</param>
/// <param name="Title">The question.</param>
/// <param name="Options">Its answers.</param>
internal sealed partial record FlowQuestionModel(string Href, string Title, IReadOnlyList<FlowOptionModel> Options) : TemplateModel;

/// <summary>An answer to a question of the flow.</summary>
/// <param name="Text">The answer.</param>
/// <param name="Next">The question or outcome that follows; none where all answers decide together.</param>
internal sealed partial record FlowOptionModel(string Text, LinkModel? Next) : TemplateModel;
