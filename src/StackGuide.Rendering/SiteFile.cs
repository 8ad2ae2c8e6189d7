using StackGuide.Model.Places;

namespace StackGuide.Rendering;

/// <summary>A file of the published site.</summary>
/// <param name="Path">Where it goes.</param>
/// <param name="Render">
/// Makes its bytes; called once, perhaps on another thread. A large site is not held in memory as a whole.
/// May throw <see cref="RenderException"/>.
/// </param>
public sealed record SiteFile(SitePath Path, Func<byte[]> Render)
{
    /// <summary>What an editor wrote that it comes from; null for what every site has.</summary>
    public Place? Source { get; init; }
}
