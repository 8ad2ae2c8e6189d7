using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Bundles;

/// <summary>The templates of what stands around a guide that is taken along.</summary>
internal static class BundleTemplates
{
    /// <summary>Compiles the one of that name, which the theme must have.</summary>
    public static TemplateSet Compile(Theme theme, string name, Action<Diagnostic> report)
    {
        var file = TemplateSet.FileOfAlone(name);
        var own = theme.Templates.Where(t => t.Path == file).ToList();
        if (own.Count == 0)
            report(SharedFaults.MissingFile(file, "bundles are made with it"));
        return TemplateSet.Compile(theme with { Templates = [.. own] }, ThemeModels.All, ThemeModels.OfOwnView, report);
    }
}
