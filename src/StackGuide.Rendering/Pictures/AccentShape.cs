using System.Globalization;

namespace StackGuide.Rendering.Pictures;

/// <summary>The shape that doubles an accent's colour in pictures; the stylesheet draws the same beside names.</summary>
internal static class AccentShape
{
    /// <summary>A path that fills a box of twice <paramref name="r"/> around a middle.</summary>
    /// <param name="accent">As in class names; a disc for one that is unknown.</param>
    /// <param name="x">The middle.</param>
    /// <param name="y">The middle.</param>
    /// <param name="r">Half the box's side.</param>
    public static string Path(string accent, int x, int y, int r) => accent switch
    {
        "green" => Text($"M{x - r} {y - r}h{2 * r}v{2 * r}h{-2 * r}z"),
        "purple" => Text($"M{x} {y - r - 1}l{r + 1} {r + 1}l{-r - 1} {r + 1}l{-r - 1} {-r - 1}z"),
        "orange" => Text($"M{x} {y - r}l{r} {2 * r}h{-2 * r}z"),
        "teal" => Text($"M{x - r} {y - r}h{2 * r}l{-r} {2 * r}z"),
        "red" => Text($"M{x - r} {y - r}h{2 * r}l{-2 * r} {2 * r}h{2 * r}z"),
        "pink" => Text($"M{x - r} {y + (r / 2)}a{r} {r} 0 0 1 {2 * r} 0z"),
        "olive" => Text($"M{x - (r / 2)} {y - r}h{r}v{2 * r}h{-r}z"),
        "brown" => Text($"M{x - r} {y - (r / 2)}h{2 * r}v{r}h{-2 * r}z"),
        "grey" => Text($"M{x - 2} {y - r}h4v{r - 2}h{r - 2}v4h{2 - r}v{r - 2}h-4v{2 - r}h{2 - r}v-4h{r - 2}z"),
        _ => Text($"M{x - r} {y}a{r} {r} 0 1 0 {2 * r} 0a{r} {r} 0 1 0 {-2 * r} 0z"),
    };

    private static string Text(FormattableString path) => path.ToString(CultureInfo.InvariantCulture);
}
