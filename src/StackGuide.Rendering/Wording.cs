using StackGuide.Model.Guides;

namespace StackGuide.Rendering;

/// <summary>The words that readers see for the model's choices.</summary>
internal static class Wording
{
    public static string Of(Standing standing) => standing switch
    {
        Standing.Holds => "holds",
        Standing.HoldsWithLimits => "holds with limits",
        Standing.Disputed => "disputed",
        Standing.Outdated => "outdated",
        Standing.Wrong => "wrong",
        Standing.Opinion => "opinion",
        _ => "not checkable",
    };

    public static string Of(Grade grade) => grade switch
    {
        Grade.NotApplicable => "not applicable",
        _ => Kebab.Of(grade),
    };

    /// <summary>Doubles the grade's word by a shape: filled and empty dots, out of four.</summary>
    public static string Symbol(Grade grade) => grade switch
    {
        Grade.Strong => "●●●●",
        Grade.Good => "●●●○",
        Grade.Fair => "●●○○",
        Grade.Weak => "●○○○",
        Grade.None => "○○○○",
        Grade.NotApplicable => "–",
        _ => "?",
    };

    public static string Of(Certainty certainty) => certainty switch
    {
        Certainty.VeryLow => "very low",
        _ => Kebab.Of(certainty),
    };

    /// <summary>What sort of source, and whether what it says is a plan.</summary>
    public static string Of(Evidence evidence) => Of(evidence.Sort) + (evidence.IsPlan ? ", a plan" : "");

    public static string Of(EvidenceSort sort) => sort switch
    {
        EvidenceSort.OfficialDocs => "official documentation",
        EvidenceSort.Proposal => "enhancement proposal",
        EvidenceSort.ReleaseNotes => "release notes",
        EvidenceSort.RegistryData => "registry data",
        _ => Kebab.Of(sort),
    };

    public static string Of(Importance importance) => importance switch
    {
        Importance.Must => "must have",
        Importance.Matters => "matters",
        _ => "matters slightly",
    };

    /// <summary>A verdict that favours nobody: <c>either</c> of two, <c>any</c> of more.</summary>
    public static string Either(Guide guide) => AreTwo(guide) ? "either" : "any";

    /// <summary>No technology: <c>neither</c> of two, <c>none</c> of more.</summary>
    public static string Neither(Guide guide) => AreTwo(guide) ? "neither" : "none";

    /// <summary>Praise of each technology: <c>either</c> of two, <c>all</c> of more.</summary>
    public static string Each(Guide guide) => AreTwo(guide) ? "either" : "all";

    /// <summary>The technologies of a side that is taken.</summary>
    public static string Of(Side side) => string.Join(" and ", side.Technologies.Select(t => t.Title));

    public static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static bool AreTwo(Guide guide) => guide.Content.Technologies.Length <= 2;

    /// <summary>The number with its noun: <c>1 claim</c>, <c>12 claims</c>.</summary>
    public static string Count(int number, string one, string many) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
}
