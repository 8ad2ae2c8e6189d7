using StackGuide.Model.Diagnostics;
using StackGuide.Model.Places;
using StackGuide.Texts;

namespace StackGuide.Reading.Files;

/// <summary>Makes sure that what an editor and a reviewer see of a file is what it holds (SG1020).</summary>
internal static class ShownText
{
    // A picture saved as .md has thousands of them; the first few tell enough.
    private const int MostReported = 10;

    /// <returns>The text, with the sign for a broken character in the place of each that is not shown, so that all places hold.</returns>
    public static string Of(string path, string text, Action<Diagnostic> report)
    {
        if (!text.Any(HiddenCharacters.Contains))
            return text;
        var places = new TextPlaces(text, Place.StartOf(path));
        var hidden = Enumerable.Range(0, text.Length).Where(i => HiddenCharacters.Contains(text[i]));
        foreach (var offset in hidden.Take(MostReported))
            report(SharedFaults.HiddenCharacter(places.Between(offset, offset + 1), text[offset]));
        return string.Create(text.Length, text, static (shown, written) =>
        {
            for (var i = 0; i < shown.Length; i++)
                shown[i] = HiddenCharacters.Contains(written[i]) ? '\uFFFD' : written[i];
        });
    }
}
