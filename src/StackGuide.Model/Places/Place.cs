using StackGuide.Texts;

namespace StackGuide.Model.Places;

/// <summary>A position in a source file: where a value was written.</summary>
/// <remarks>Lines and columns start at 1; columns count UTF-16 units. Places sort by file (ordinal), then line, then column.</remarks>
public readonly record struct Place : IComparable<Place>
{
    /// <param name="file">Path relative to the guide's root, with <c>/</c> between folders.</param>
    /// <param name="line">Line, from 1.</param>
    /// <param name="column">Column, from 1.</param>
    public Place(string file, int line, int column)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        File = file;
        Line = line;
        Column = column;
    }

    /// <summary>Path relative to the guide's root, with <c>/</c> between folders.</summary>
    public string File { get; }

    /// <summary>Line, from 1.</summary>
    public int Line { get; }

    /// <summary>Column, from 1.</summary>
    public int Column { get; }

    /// <summary>The first character of a file.</summary>
    public static Place StartOf(string file) => new(file, 1, 1);

    /// <summary>A place further along the same line.</summary>
    public Place Right(int columns) => new(File, Line, Column + columns);

    /// <inheritdoc/>
    public int CompareTo(Place other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
            return byFile;
        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <summary>For people: <c>file(line,column)</c>, on one line whatever the file is called.</summary>
    public override string ToString() => $"{HiddenCharacters.OneLine(File)}({Line},{Column})";
}
