using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;

namespace StackGuide.Rendering.Pages;

/// <summary>Makes the lists of links that pages have in common.</summary>
internal static class PageLinks
{
    public static IReadOnlyList<LinkModel> Of(Guide guide, PageContext page, EntryKind kind, IEnumerable<string> ids) =>
        [.. ids.Select(id => guide.Find(kind, id)).Where(e => e is not null).Select(e => new LinkModel(page.Href(e!), e!.Title) { Note = e.Summary })];

    public static TechnologyModel Technology(PageContext page, Technology technology) => new(technology.Title, Kebab.Of(technology.Accent), page.Href(technology));

    public static IReadOnlyList<TechnologyModel> Technologies(Guide guide, PageContext page) =>
        [.. guide.Content.Technologies.Select(t => Technology(page, t))];

    public static IReadOnlyList<TechnologyModel> Technologies(Guide guide, PageContext page, IEnumerable<string> ids) =>
        [.. ids.Select(id => guide.Find<Technology>(EntryKind.Technology, id)).Where(t => t is not null).Select(t => Technology(page, t!))];

    /// <summary>The question or outcome of that id.</summary>
    public static Entry? Step(Guide guide, string id) => guide.Find(EntryKind.Question, id) ?? guide.Find(EntryKind.Outcome, id);

    /// <summary>The flow's first question; null in a guide without a flow.</summary>
    public static Question? First(Guide guide) => guide.Find<Question>(EntryKind.Question, guide.Content.Flow.Start.Value ?? "");

    /// <summary>The questions that have an option leading to a question or outcome; the note is the option's text.</summary>
    public static IReadOnlyList<LinkModel> Before(Guide guide, PageContext page, string step) =>
        [.. guide.Content.Flow.Questions.SelectMany(q => q.Options.Where(o => o.Next.Value == step).Select(o => new LinkModel(page.Href(q), q.Title) { Note = o.Text }))];
}
