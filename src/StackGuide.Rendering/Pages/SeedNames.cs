using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Pages;

/// <summary>The short name by which readers tell the seeds apart.</summary>
internal static class SeedNames
{
    public static string Of(Seed seed) => IsNamed(seed) ? seed.Publisher : "Unnamed article";

    /// <summary>Whether the article says who answers for it.</summary>
    public static bool IsNamed(Seed seed) => seed.Publisher is not ("" or "unknown");
}
