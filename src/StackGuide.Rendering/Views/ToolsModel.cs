using StackGuide.Model.Guides;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Views;

/// <summary>All tools by technology.</summary>
internal sealed partial record ToolsModel : TemplateModel
{
    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>Its text.</summary>
    public required SafeHtml Body { get; init; }

    /// <summary>The tools of each technology, and last those of several.</summary>
    public required IReadOnlyList<ToolGroupModel> Groups { get; init; }

    public static ToolsModel Of(Guide guide, PageContext page, GuidePage own) => new()
    {
        Title = own.Title,
        Body = page.Html(own.Body),
        Groups =
        [
            .. guide.Content.Technologies
                .Select(t => (t.Title, Tools: guide.Content.Tools.Where(x => x.Technologies.Length == 1 && x.Technologies[0] == t.Id)))
                .Append((Title: "Several technologies", Tools: guide.Content.Tools.Where(x => x.Technologies.Length != 1)))
                .Select(g => new ToolGroupModel(g.Title, [.. g.Tools.Select(t => ListedToolModel.Of(page, t))]))
                .Where(g => g.Tools.Count > 0),
        ],
    };
}

/// <summary>The tools of one technology, or of several.</summary>
/// <param name="Title">The technology's name.</param>
/// <param name="Tools">By id.</param>
internal sealed partial record ToolGroupModel(string Title, IReadOnlyList<ListedToolModel> Tools) : TemplateModel;

/// <summary>A tool in a table.</summary>
/// <param name="Href">Its page.</param>
/// <param name="Title">Its name.</param>
/// <param name="Kind">What it is, in words.</param>
/// <param name="UsedFor">What it is used for.</param>
/// <param name="State">Its state today, in a word that also makes a class like <c>state-active</c>.</param>
internal sealed partial record ListedToolModel(string Href, string Title, string Kind, string UsedFor, string State) : TemplateModel
{
    public static ListedToolModel Of(PageContext page, Tool tool) => new(page.Href(tool), tool.Title, tool.Sort.Replace('-', ' '), tool.UsedFor, Kebab.Of(tool.State));
}
