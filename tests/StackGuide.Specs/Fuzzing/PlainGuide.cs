namespace StackGuide.Specs.Fuzzing;

/// <summary>A small guide that costs as little as can be: no assets, and of the templates the plainest of those that it needs.</summary>
internal static class PlainGuide
{
    private static readonly string[] Views = ["criterion", "evidence-entry", "outcome", "page", "question", "scenario", "seed", "technology", "tool"];

    public static GuideCopy Copy()
    {
        var guide = new GuideCopy();
        guide.SimplifyTemplates();
        foreach (var page in Directory.EnumerateFiles(guide.At("templates", "pages")).Where(p => !Views.Contains(Path.GetFileNameWithoutExtension(p))))
            File.Delete(page);
        foreach (var assets in (string[])["styles", "scripts", "bundle"])
            Directory.Delete(guide.At("site", assets), recursive: true);
        return guide;
    }
}
