using StackGuide.Model.Places;

namespace StackGuide.Rendering.Hosting;

/// <summary>The page that hosts show in the place of any missing one, and so at any depth.</summary>
internal static class NotFoundPage
{
    public static SitePath Path { get; } = new("404.html");
}
