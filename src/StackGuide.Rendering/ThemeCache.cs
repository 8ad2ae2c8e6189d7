using System.Collections.Immutable;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Rendering.Assets;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering;

/// <summary>What was made of a theme, for as long as it stays the same: to compile templates takes longer than all else. For one thread.</summary>
public sealed class ThemeCache
{
    private (ImmutableArray<SourceText> From, TemplateSet Templates, ImmutableArray<Diagnostic> Faults)? _templates;
    private (ImmutableArray<Asset> From, ImmutableArray<Accent> Accents, ImmutableArray<Asset> Small)? _assets;

    internal (TemplateSet Templates, ImmutableArray<Diagnostic> Faults) TemplatesOf(Theme theme)
    {
        if (_templates is not { } kept || !kept.From.SequenceEqual(theme.Templates))
        {
            var faults = new List<Diagnostic>();
            var compiled = TemplateSet.Compile(theme, ThemeModels.All, ThemeModels.OfOwnView, faults.Add);
            _templates = kept = (theme.Templates, compiled, [.. faults]);
        }

        return (kept.Templates, kept.Faults);
    }

    /// <summary>As browsers get them, with the colours of the guide's technologies.</summary>
    internal ImmutableArray<Asset> AssetsOf(Theme theme, Guide guide)
    {
        ImmutableArray<Accent> accents = [.. guide.Content.Technologies.Select(t => t.Accent).Distinct()];
        if (_assets is not { } kept || !kept.From.SequenceEqual(theme.Assets) || !kept.Accents.SequenceEqual(accents))
            _assets = kept = (theme.Assets, accents, [.. Scripts.Within(Stylesheets.Within(theme.Assets, accents))]);
        return kept.Small;
    }
}
