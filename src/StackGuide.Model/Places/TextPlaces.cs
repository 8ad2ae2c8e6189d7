namespace StackGuide.Model.Places;

/// <summary>Turns offsets in a text into places in the file that holds it.</summary>
/// <param name="text">The text, as it stands in the file.</param>
/// <param name="start">Where its first character stands.</param>
public sealed class TextPlaces(string text, Place start)
{
    private int[]? _lineStarts;

    /// <summary>The point before the character at <paramref name="offset"/>, in UTF-16 units from the text's start.</summary>
    public Place At(int offset)
    {
        _lineStarts ??= FindLineStarts();
        var line = Array.BinarySearch(_lineStarts, offset);
        if (line < 0)
            line = ~line - 1;
        var column = offset - _lineStarts[line];
        return line == 0 ? start.Right(column) : new Place(start.File, start.Line + line, column + 1);
    }

    /// <summary>The range from the character at <paramref name="first"/> to the one before <paramref name="end"/>.</summary>
    public Place Between(int first, int end) => At(first).To(At(end));

    /// <summary>The offset of where a place begins, which may lie past the text's end; null where the text has no such line.</summary>
    public int? OffsetOf(Place place)
    {
        _lineStarts ??= FindLineStarts();
        var line = place.Line - start.Line;
        if (line < 0 || line >= _lineStarts.Length)
            return null;
        return _lineStarts[line] + place.Column - (line == 0 ? start.Column : 1);
    }

    private int[] FindLineStarts()
    {
        List<int> starts = [0];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
