using System.Collections.Frozen;
using StackGuide.Rendering.Entries;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Templates;
using StackGuide.Rendering.Views;

namespace StackGuide.Rendering;

/// <summary>What every template of a theme sees.</summary>
internal static class ThemeModels
{
    /// <summary>By the template's name below <c>templates/</c>, without the extension.</summary>
    public static FrozenDictionary<string, ModelShape> All { get; } = new[]
    {
        KeyValuePair.Create(LayoutTemplates.Frame, LayoutModel.Shape),
        KeyValuePair.Create(LayoutTemplates.Page, PageLayoutModel.Shape),
        KeyValuePair.Create(LayoutTemplates.Content, ContentModel.Shape),
        KeyValuePair.Create("bundle/start-here", StartPageModel.Shape),
        KeyValuePair.Create("bundle/single-file", SingleFileModel.Shape),
    }
        .Concat(EntryPages.Shapes.Select(s => KeyValuePair.Create("pages/" + s.Template, s.Shape)))
        .Concat(ViewDefinitions.All.DistinctBy(v => v.Template).Select(v => KeyValuePair.Create("pages/" + v.Template, v.Shape)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What the template of a view sees that only the theme knows.</summary>
    public static ModelShape OfOwnView => ProseModel.Shape;
}
