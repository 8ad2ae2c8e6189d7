using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Bundles;

/// <summary>The templates of what stands around a guide that is taken along.</summary>
internal static class BundleTemplates
{
    /// <summary>Compiles the one of that name, which the theme must have, with the partials that it may use.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="name">Below <c>templates/</c>, without the extension.</param>
    /// <param name="fileOf">Where a file lies to which the template leads; null for none.</param>
    /// <param name="report">Gets what is wrong.</param>
    public static TemplateSet Compile(Theme theme, string name, Func<string, SitePath?> fileOf, Action<Diagnostic> report)
    {
        var file = TemplateSet.FileOfAlone(name);
        if (theme.Templates.All(t => t.Path != file))
            report(SharedFaults.MissingFile(file, "bundles are made with it"));
        var set = TemplateSet.Compile(theme with { Templates = [.. theme.Templates.Where(t => t.Path == file || TemplateSet.IsPartial(t))] }, ThemeModels.All, ThemeModels.OfOwnView, report);
        foreach (var address in set.Addresses[name].Where(a => fileOf(AnchoredPath.Cut(a.Address).Path) is null))
            report(TemplateFaults.BrokenAddress(address.Place, address.Address));
        return set;
    }
}
