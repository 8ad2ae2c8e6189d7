using StackGuide.Texts;

namespace StackGuide.Model.Places;

/// <summary>A range of a source file: where a value was written. Where only a point is known, it ends where it begins.</summary>
/// <remarks>
/// Lines and columns start at 1; columns count UTF-16 units; the end is behind the last character. Places sort by file
/// (ordinal), then by where they begin, then by where they end.
/// </remarks>
public readonly record struct Place : IComparable<Place>
{
    /// <summary>A point.</summary>
    /// <param name="file">Path relative to the guide's root, with <c>/</c> between folders.</param>
    /// <param name="line">Line, from 1.</param>
    /// <param name="column">Column, from 1.</param>
    public Place(string file, int line, int column)
        : this(file, line, column, line, column)
    {
    }

    private Place(string file, int line, int column, int endLine, int endColumn)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        File = file;
        Line = line;
        Column = column;
        EndLine = endLine;
        EndColumn = endColumn;
    }

    /// <summary>Path relative to the guide's root, with <c>/</c> between folders.</summary>
    public string File { get; }

    /// <summary>The line on which it begins, from 1.</summary>
    public int Line { get; }

    /// <summary>The column of its first character, from 1.</summary>
    public int Column { get; }

    /// <summary>The line on which it ends, from 1.</summary>
    public int EndLine { get; }

    /// <summary>The column behind its last character, from 1.</summary>
    public int EndColumn { get; }

    /// <summary>Whether no end is known.</summary>
    public bool IsPoint => (EndLine, EndColumn) == (Line, Column);

    /// <summary>Where it begins, as a point.</summary>
    public Place Start => new(File, Line, Column);

    /// <summary>The first character of a file.</summary>
    public static Place StartOf(string file) => new(file, 1, 1);

    /// <summary>A point further along the line on which this begins.</summary>
    public Place Right(int columns) => new(File, Line, Column + columns);

    /// <summary>The range from where this begins to a point of the same file; a point that lies before it ends nothing.</summary>
    public Place To(Place end) => end.CompareTo(Start) < 0 ? Start : new Place(File, Line, Column, end.Line, end.Column);

    /// <summary>The range from where this begins over a number of columns of that line.</summary>
    public Place Over(int columns) => To(Right(columns));

    /// <inheritdoc/>
    public int CompareTo(Place other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        return byFile != 0 ? byFile : (Line, Column, EndLine, EndColumn).CompareTo((other.Line, other.Column, other.EndLine, other.EndColumn));
    }

    /// <summary>For people: <c>file(line,column)</c> of where it begins, on one line whatever the file is called.</summary>
    public override string ToString() => $"{HiddenCharacters.OneLine(File)}({Line},{Column})";
}
