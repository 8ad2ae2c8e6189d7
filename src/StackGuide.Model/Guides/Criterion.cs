using System.Collections.Immutable;
using StackGuide.Model.Places;

namespace StackGuide.Model.Guides;

/// <summary>An aspect by which the technologies are compared, with our verdict.</summary>
public sealed record Criterion : Entry
{
    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Criterion;

    /// <summary>The question in a reader's words.</summary>
    public string Question { get; init; } = "";

    /// <summary>The id of one of the site's groups.</summary>
    public Located<string> Group { get; init; }

    /// <summary>Where it stands within its group.</summary>
    public int Order { get; init; }

    /// <summary>Who is favoured, how strongly, how sure we are.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The rows of the comparison.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>Criteria that a reader should see as well.</summary>
    public ImmutableArray<RelatedCriterion> Related { get; init; } = [];
}

/// <summary>A criterion that a reader of another one should see as well.</summary>
/// <param name="Criterion">Its id.</param>
/// <param name="Because">Why, in a line.</param>
public sealed record RelatedCriterion(string Criterion, string Because);

/// <summary>Our answer to a criterion's question.</summary>
public sealed record Verdict
{
    /// <summary>Whom it favours; nobody when no difference should decide.</summary>
    public required Located<SideReference> Favours { get; init; }

    /// <summary>How much it should weigh; null when nobody is favoured.</summary>
    public Strength? Strength { get; init; }

    /// <summary>How sure we are.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>Why we are just that sure.</summary>
    public ImmutableArray<Body> Reasons { get; init; } = [];

    /// <summary>The reason in a sentence or two, with citations.</summary>
    public Body Because { get; init; } = Body.Empty;

    /// <summary>What would change it.</summary>
    public ImmutableArray<Body> WouldChange { get; init; } = [];
}

/// <summary>How much a difference should weigh.</summary>
public enum Strength
{
    /// <summary>A tie-breaker.</summary>
    Slight,

    /// <summary>Weighs against other reasons.</summary>
    Moderate,

    /// <summary>Decides unless something speaks strongly against it.</summary>
    Strong,
}

/// <summary>How sure we are of a verdict; the steps of the GRADE method.</summary>
public enum Certainty
{
    /// <summary>Little more than opinion.</summary>
    VeryLow,

    /// <summary>Further sources may well change it.</summary>
    Low,

    /// <summary>Further sources may change how strong it is.</summary>
    Moderate,

    /// <summary>Further sources will hardly change it.</summary>
    High,
}

/// <summary>A row of a comparison.</summary>
/// <param name="Aspect">What is compared.</param>
/// <param name="Cells">By technology id.</param>
public sealed record Fact(Located<string> Aspect, ImmutableSortedDictionary<string, Cell> Cells)
{
    /// <summary>What the row rests on, a package or a property, where rows of other criteria rest on it too; a null value for a row that stands alone.</summary>
    public Located<string?> Ground { get; init; }

    /// <summary>The cell of a technology; in a guide that was checked each has one.</summary>
    public Cell CellOf(Technology technology) => Cells[technology.Id];

    /// <summary>Whether a technology of a side has a better grade in the row than one that is not. Unknown and not-applicable say nothing.</summary>
    public bool SpeaksFor(Side side)
    {
        if (!side.IsTaken)
            return false;
        var ids = side.Technologies.Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        return ids.Any(id => GradeOf(id) is { } own && Cells.Keys.Any(other => !ids.Contains(other) && GradeOf(other) < own));
    }

    private Grade? GradeOf(string technology) =>
        Cells.TryGetValue(technology, out var cell) && cell.Grade is not (Grade.Unknown or Grade.NotApplicable) ? cell.Grade : null;
}

/// <summary>One technology's side of a row.</summary>
/// <param name="Place">Where it is written.</param>
/// <param name="Grade">How good.</param>
/// <param name="Text">What is so, in a few words, plain text.</param>
/// <param name="Cites">Ids of evidence or claims.</param>
public sealed record Cell(Place Place, Grade Grade, string Text, ImmutableArray<Located<string>> Cites);

/// <summary>How well a technology does in one aspect.</summary>
public enum Grade
{
    /// <summary>Nobody knows, or we do not.</summary>
    Unknown,

    /// <summary>The question does not arise.</summary>
    NotApplicable,

    /// <summary>It cannot do it.</summary>
    None,

    /// <summary>Possible, with pain.</summary>
    Weak,

    /// <summary>Enough for most.</summary>
    Fair,

    /// <summary>A reason to choose it.</summary>
    Good,

    /// <summary>Among the strongest of any.</summary>
    Strong,
}
