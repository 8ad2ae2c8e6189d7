using System.Collections.Immutable;

namespace StackGuide.Model.Places;

/// <summary>A plain text that knows where each of its words is written, though its file quotes, folds or escapes it.</summary>
/// <param name="Text">As a reader reads it.</param>
/// <param name="Runs">The characters that stand side by side in the file: the offset and the place of the first of each run, in order; at least one.</param>
public sealed record PlainText(string Text, ImmutableArray<(int Offset, Place Place)> Runs)
{
    /// <summary>A text that stands in one line of its file as it is.</summary>
    public static PlainText At(string text, Place place) => new(text, [(0, place.Start)]);

    /// <summary>Where a word is written.</summary>
    /// <param name="offset">Of its first character, in UTF-16 units.</param>
    /// <param name="length">How long it is, in the same.</param>
    public Place PlaceOf(int offset, int length) => Point(offset).To(Point(offset + length - 1).Right(1));

    private Place Point(int offset)
    {
        var run = Runs[0];
        foreach (var next in Runs)
        {
            if (next.Offset > offset)
                break;
            run = next;
        }

        return run.Place.Right(offset - run.Offset);
    }
}
