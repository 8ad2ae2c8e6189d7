using System.Collections.Frozen;

namespace StackGuide.Rendering.Templates;

/// <summary>Where in the markup the compiler stands.</summary>
internal sealed class MarkupCursor
{
    public MarkupPlace At { get; set; }

    /// <summary>The element whose tag it is, in lower case; empty where the template computes it.</summary>
    public string Element { get; private set; } = "";

    /// <summary>Whether the tag ends the element.</summary>
    public bool IsEnd { get; private set; }

    /// <summary>Whether the element is hidden until a script shows it.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Whether the element has an id.</summary>
    public bool HasId { get; set; }

    /// <summary>Whether what is written says the title of a section.</summary>
    public bool IsInTitle { get; set; }

    /// <summary>The attribute whose value it is, in lower case; empty where the template computes it.</summary>
    public string Attribute { get; private set; } = "";

    public AttributeKind Kind { get; set; }

    /// <summary>The quotation mark around the value, or none.</summary>
    public char Quote { get; set; }

    /// <summary>What ends a comment, or text without tags.</summary>
    public string Close { get; private set; } = "";

    /// <summary>The script element, while its text is read.</summary>
    public ScriptElement? Script { get; set; }

    /// <summary>Where the tag begins: the statement, and the offset within the template.</summary>
    public (MarkupOutput? Output, int Index, int Offset) TagAt { get; set; }

    /// <summary>Where the white space before the attribute begins.</summary>
    public (MarkupOutput? Output, int Index, int Offset) AttributeAt { get; set; }

    /// <summary>Where the value begins.</summary>
    public (MarkupOutput? Output, int Index, int Offset) ValueAt { get; set; }

    public MarkupCursor Copy() => (MarkupCursor)MemberwiseClone();

    public bool IsAtSamePlace(MarkupCursor other) => At == other.At && Quote == other.Quote;

    /// <summary>Goes on after one of several cases.</summary>
    public void GoOn(IReadOnlyList<MarkupCursor> ends)
    {
        var end = ends[0];
        (At, Element, IsEnd, Attribute, Kind, Quote, Close, Script) = (end.At, end.Element, end.IsEnd, end.Attribute, end.Kind, end.Quote, end.Close, end.Script);
        (TagAt, AttributeAt, ValueAt) = (end.TagAt, end.AttributeAt, end.ValueAt);
        HasId = ends.Any(e => e.HasId);
        IsHidden = ends.Any(e => e.IsHidden);
        IsInTitle = ends.Any(e => e.IsInTitle);
    }

    public void BeginTag(string element, bool isEnd, int offset, MarkupOutput output)
    {
        (At, Element, IsEnd, IsHidden, HasId) = (MarkupPlace.Tag, element, isEnd, false, false);
        TagAt = (output, output.Statements.Count, offset);
    }

    /// <returns>Where its text begins.</returns>
    public int BeginComment(string close, int at)
    {
        (At, Close) = (MarkupPlace.Comment, close);
        return at;
    }

    /// <returns>Where to go on.</returns>
    public int BeginValue(string attribute, int at)
    {
        (At, Attribute, Kind) = (MarkupPlace.ValueStart, attribute, AttributeKind.Other);
        return at;
    }

    /// <param name="verbatim">The elements whose text has no tags.</param>
    /// <param name="at">Where the tag ends.</param>
    public void EndTag(FrozenSet<string> verbatim, int at)
    {
        var isVerbatim = !IsEnd && verbatim.Contains(Element);
        At = isVerbatim ? MarkupPlace.Verbatim : MarkupPlace.Text;
        Close = isVerbatim ? "</" + Element : "";
        Script = isVerbatim && Element == "script" ? new ScriptElement(TagAt.Offset, at) : null;
    }
}

/// <summary>A script element of a template, while it is read.</summary>
/// <param name="start">Where its tag begins.</param>
/// <param name="end">Where its tag ends.</param>
internal sealed class ScriptElement(int start, int end)
{
    public int Start => start;

    public int End => end;

    /// <summary>Whether the template itself says something in it.</summary>
    public bool HasText { get; set; }

    /// <summary>How many values and blocks stand in it.</summary>
    public int Values { get; set; }
}

/// <summary>A place in markup.</summary>
internal enum MarkupPlace
{
    /// <summary>Between tags.</summary>
    Text,

    /// <summary>Within a tag, between its attributes.</summary>
    Tag,

    /// <summary>Before a value.</summary>
    ValueStart,

    /// <summary>Within a value.</summary>
    Value,

    /// <summary>Within a comment or a declaration.</summary>
    Comment,

    /// <summary>Within an element whose text has no tags.</summary>
    Verbatim,
}

/// <summary>What an attribute's value is, as far as the form of a page decides it.</summary>
internal enum AttributeKind
{
    /// <summary>The same in every form.</summary>
    Other,

    /// <summary>The element's id.</summary>
    Id,

    /// <summary>Ids of other elements.</summary>
    Reference,

    /// <summary>The address of a place on the page or of a file of the site.</summary>
    Address,

    /// <summary>The role of a landmark.</summary>
    Region,
}
