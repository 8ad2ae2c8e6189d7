using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Pages;

/// <summary>The short name by which readers tell the seeds apart.</summary>
internal static class SeedNames
{
    public static string Of(Seed seed) => seed.Publisher is "" or "unknown" ? "Unnamed article" : seed.Publisher;
}
