using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;

namespace StackGuide.Rendering.Pages;

/// <summary>Makes the lists of links that pages have in common.</summary>
internal static class PageLinks
{
    /// <summary>A link to each entry; the note is the sentence about it.</summary>
    public static IReadOnlyList<LinkModel> Of(PageContext page, IEnumerable<Entry> entries) =>
        [.. entries.Select(e => new LinkModel(page.Href(e), e.Title) { Note = e.Summary })];

    public static LinkModel To(PageContext page, Entry entry) => new(page.Href(entry), entry.Title);

    public static TechnologyModel Technology(PageContext page, Technology technology) => new(technology.Title, Kebab.Of(technology.Accent), page.Href(technology));

    public static IReadOnlyList<TechnologyModel> Technologies(Guide guide, PageContext page) =>
        [.. guide.Content.Technologies.Select(t => Technology(page, t))];

    public static IReadOnlyList<TechnologyModel> Technologies(PageContext page, IEnumerable<Technology> technologies) =>
        [.. technologies.Select(t => Technology(page, t))];

    /// <summary>The questions that have an option leading to a question or outcome; the note is the option's text.</summary>
    public static IReadOnlyList<LinkModel> Before(Guide guide, PageContext page, Entry step) =>
        [.. guide.AnswersLeadingTo(step).Select(a => new LinkModel(page.Href(a.Question), a.Question.Title) { Note = a.Option.Text })];
}
