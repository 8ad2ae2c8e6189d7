namespace StackGuide.Markdown.Writers;

/// <summary>Where on a page a text stands.</summary>
/// <param name="IdPrefix">Stands before every id, and before every link to one on the same page; keeps apart pages that stand in one file.</param>
/// <param name="LevelShift">How many levels deeper than written a heading stands; none is deeper than the sixth.</param>
public readonly record struct HtmlForm(string IdPrefix = "", int LevelShift = 0)
{
    private const int DeepestLevel = 6;

    /// <summary>The level of a heading here.</summary>
    public int LevelOf(int level) => Math.Min(DeepestLevel, level + LevelShift);
}
