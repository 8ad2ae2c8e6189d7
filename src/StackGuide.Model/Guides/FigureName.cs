namespace StackGuide.Model.Guides;

/// <summary>A figure of a measurement as prose names it: <c>[=record.subject]</c>, <c>[=record.subject/other@case low]</c>.</summary>
/// <param name="Record">The measurement's id.</param>
/// <param name="Subject">The subject; of a ratio the one above the line.</param>
/// <param name="To">Of a ratio the subject below the line; null for a median.</param>
/// <param name="Case">The case; null where none is named.</param>
/// <param name="End">Which end of the ratio's interval; null for the ratio itself.</param>
public sealed record FigureName(string Record, string Subject, string? To, string? Case, IntervalEnd? End)
{
    /// <summary>What opens a figure.</summary>
    public const string Opening = "[=";

    /// <summary>What a figure looks like, for messages.</summary>
    public const string Form = "[=record.subject], [=record.subject/other], with @case behind it where there are several, and low or high for an end of a ratio's interval";

    /// <summary>Takes a name apart.</summary>
    /// <param name="written">What stands between <c>[=</c> and <c>]</c>.</param>
    /// <returns>The name, or null for what is none.</returns>
    public static FigureName? Parse(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var words = written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        IntervalEnd? end = words switch
        {
            [_, "low"] => IntervalEnd.Low,
            [_, "high"] => IntervalEnd.High,
            _ => null,
        };
        if (words.Length != (end is null ? 1 : 2))
            return null;
        var name = words[0];
        string? inCase = null;
        if (name.IndexOf('@') is var at and > 0)
            (name, inCase) = (name[..at], name[(at + 1)..]);
        var dot = name.IndexOf('.');
        if (dot < 1)
            return null;
        var (record, subject) = (name[..dot], name[(dot + 1)..]);
        string? other = null;
        if (subject.IndexOf('/') is var slash and > 0)
            (subject, other) = (subject[..slash], subject[(slash + 1)..]);
        return IsId(record) && IsId(subject) && (other is null || IsId(other)) && (inCase is null || IsId(inCase)) && (end is null || other is not null)
            ? new FigureName(record, subject, other, inCase, end)
            : null;
    }

    /// <summary>The text as it is written, from bracket to bracket.</summary>
    public static string Bracketed(string written) => $"{Opening}{written}]";

    private static bool IsId(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}

/// <summary>An end of an interval.</summary>
public enum IntervalEnd
{
    /// <summary>The lower one.</summary>
    Low,

    /// <summary>The upper one.</summary>
    High,
}
