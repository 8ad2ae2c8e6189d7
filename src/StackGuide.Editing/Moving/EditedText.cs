using System.Text;
using StackGuide.Model.Places;

namespace StackGuide.Editing.Moving;

/// <summary>Replaces pieces of a file and leaves every other byte as it is.</summary>
internal static class EditedText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The file with all edits made. The same edit may come twice.</summary>
    /// <exception cref="EditException">What an edit replaces does not stand where it should, so that a person must look.</exception>
    public static byte[] Apply(byte[] bytes, IEnumerable<TextEdit> edits)
    {
        var whole = Strict.GetString(bytes);
        var text = whole.TrimStart('\uFEFF');
        var result = new StringBuilder(text);
        var places = new TextPlaces(text, Place.StartOf(""));
        foreach (var (offset, edit) in edits.Select(e => (Offset: Find(text, places, e), Edit: e)).DistinctBy(e => e.Offset).OrderByDescending(e => e.Offset))
            result.Remove(offset, edit.Old.Length).Insert(offset, edit.New);
        return Strict.GetBytes(whole[..(whole.Length - text.Length)] + result);
    }

    private static int Find(string text, TextPlaces places, TextEdit edit)
    {
        var place = edit.Place;
        if (places.OffsetOf(place) is { } at && at < text.Length)
        {
            if (text[at] is '"' or '\'' or '<')
                at++;
            var end = at + edit.Old.Length;
            if (string.CompareOrdinal(text, at, edit.Old, 0, edit.Old.Length) == 0 && (end >= text.Length || !IsOfId(text[end])))
                return at;
        }

        throw new EditException($"{place}: '{edit.Old}' is written in a way that cannot be rewritten here; write it plainly, without escapes, and try again");
    }

    private static bool IsOfId(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_';
}
