namespace StackGuide.Checking.Lines;

/// <summary>Goes through a text line by line, without copying it.</summary>
internal ref struct LineReader(string text)
{
    private int _next;
    private int _number;

    /// <summary>Moves to the next line; false after the last.</summary>
    /// <param name="start">Offset of the line's first character.</param>
    /// <param name="end">Offset behind its last character, before LF, CR LF or CR.</param>
    /// <param name="number">From 1.</param>
    public bool Next(out int start, out int end, out int number)
    {
        start = _next;
        number = ++_number;
        end = text.Length;
        if (_next >= text.Length)
            return false;
        var length = text.AsSpan(_next).IndexOfAny('\n', '\r');
        if (length < 0)
        {
            _next = text.Length;
            return true;
        }

        end = _next + length;
        _next = end + (text.AsSpan(end).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
        return true;
    }
}
