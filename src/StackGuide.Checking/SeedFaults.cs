using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Checking;

/// <summary>What can be wrong with seed records and their claims. For each its code, how grave it is, what the editors' reference says of it, and the wording.</summary>
public static class SeedFaults
{
    private static readonly DiagnosticCode SG4001 = new("SG4001", Severity.Error, "Line of a seed that is not accounted for",
        "Every line of the document is in a claim, a heading, blank, or left out with a reason.", "line 14 is in nothing", "leftOut: [{ lines: 14, reason: \"Navigation.\" }]");

    /// <summary>Line of a seed that is not accounted for.</summary>
    public static Diagnostic LinesNotAccounted(Seed seed, LineRange lines) =>
        new(SG4001, seed.Lines.Place, $"line {lines} of the document is in no claim, heading or left-out range");

    private static readonly DiagnosticCode SG4002 = new("SG4002", Severity.Error, "Line that the document does not have",
        "The record names a line beyond the last one.", "lines: 240 in a document of 239 lines", "lines: 238");

    /// <summary>Line that the document does not have.</summary>
    public static Diagnostic LineOutsideDocument(Located<LineRange> lines, int last) =>
        new(SG4002, lines.Place, $"the document has {last} lines, so there is no line {lines.Value.Last}");

    private static readonly DiagnosticCode SG4003 = new("SG4003", Severity.Error, "Line both used and set aside",
        "A line that a claim uses cannot also be blank or left out.", "leftOut 10-14 and a claim with lines: 12", "leftOut 10-11 and 13-14");

    /// <summary>Line both used and set aside.</summary>
    public static Diagnostic LineContradiction(Located<LineRange> lines, string claim) =>
        new(SG4003, lines.Place, $"the range {lines.Value} is set aside, but the claim '{claim}' uses a line of it");

    private static readonly DiagnosticCode SG4004 = new("SG4004", Severity.Error, "Standing without evidence",
        "Only opinion and not-checkable stand without a primary source.", "standing: wrong", "standing: wrong\nevidence: [pep-703]");

    /// <summary>Standing without evidence.</summary>
    public static Diagnostic StandingWithoutEvidence(Claim claim, string standing) =>
        new(SG4004, claim.Standing.Place, $"the claim '{claim.Id}' is said to be '{standing}' without evidence; add evidence: [an-evidence-id]");

    private static readonly DiagnosticCode SG4005 = new("SG4005", Severity.Error, "Standing without a reason",
        "Every standing but holds says why, in because.", "standing: outdated", "standing: outdated\nbecause: The library was retired in 2020.");

    /// <summary>Standing without a reason.</summary>
    public static Diagnostic StandingWithoutReason(Claim claim, string standing) =>
        new(SG4005, claim.Standing.Place, $"the claim '{claim.Id}' is said to be '{standing}' without a reason; add because");

    private static readonly DiagnosticCode SG4006 = new("SG4006", Severity.Error, "Dispute known to one side only",
        "Where a claim disputes another, the other names it too.", "a.1 disputes b.2, b.2 names nothing", "both name each other");

    /// <summary>Dispute known to one side only.</summary>
    public static Diagnostic OneSidedDispute(Located<string> dispute, string claim) =>
        new(SG4006, dispute.Place, $"'{claim}' disputes '{dispute.Value}', but '{dispute.Value}' does not name '{claim}'");

    private static readonly DiagnosticCode SG4007 = new("SG4007", Severity.Error, "The original is not the one recorded",
        "The document that was given has another SHA-256, number of lines or words, or another line is blank, or it is missing.", "sha256 of another version", "the record of the document at hand");

    /// <summary>The original is not the one recorded.</summary>
    public static Diagnostic OriginalDiffers(Place place, string what) =>
        new(SG4007, place, what);

    private static readonly DiagnosticCode SG4008 = new("SG4008", Severity.Error, "Text copied from a seed",
        "More than eight words in a row stand in a seed as well. The articles are other people's: say it in our words.", "a sentence of an article", "the same fact in our words");

    /// <summary>Text copied from a seed.</summary>
    public static Diagnostic CopiedText(Place place, string seed, int line, string words) =>
        new(SG4008, place, $"more than eight words in a row stand in '{seed}' (line {line}) as well: \"{words}\"; say it in our words");

    private static readonly DiagnosticCode SG4009 = new("SG4009", Severity.Error, "Group whose claims favour different sides",
        "Claims of a group say the same thing, so they cannot favour different technologies.", "one claim of the group favours nodejs, another python", "two groups");

    /// <summary>Group whose claims favour different sides.</summary>
    public static Diagnostic GroupDisagrees(Claim claim, Claim other) =>
        new(SG4009, claim.Favours.Place, $"'{claim.Id}' favours '{claim.Favours.Value}', but '{other.Id}' of the same group '{claim.Group}' favours '{other.Favours.Value}'");

    private static readonly DiagnosticCode SG4010 = new("SG4010", Severity.Warning, "Contradiction without a title",
        "Two claims contradict each other, and no dispute of the page with the view contradictions names either of them or a claim of its group, so that readers find the pair without a word on what it is about.",
        "a.1 disputes b.2, and no dispute names them", "disputes:\n  - { id: speed, title: Which one is faster?, settled: \"...\", claims: [a.1] }");

    /// <summary>Contradiction without a title.</summary>
    public static Diagnostic UntitledDispute(DisputedPair pair) =>
        new(SG4010, pair.One.Disputes.First(d => d.Value == pair.Other.Id).Place, $"'{pair.One.Id}' and '{pair.Other.Id}' contradict each other, but no dispute says what about; name one of them in the disputes of the page with the view '{GuideViews.Contradictions}'");

    private static readonly DiagnosticCode SG4011 = new("SG4011", Severity.Warning, "Dispute without a contradiction",
        "No claim that the dispute names contradicts another one, or an earlier dispute has taken all their contradictions; readers see nothing of it. So they do on a page with another view.",
        "claims: [a.1], and a.1 disputes nothing", "claims: [a.2], which disputes b.1");

    /// <summary>Dispute without a contradiction.</summary>
    public static Diagnostic EmptyDispute(Dispute dispute) =>
        new(SG4011, dispute.Id.Place, $"no contradiction belongs to the dispute '{dispute.Id.Value}'");

    /// <summary>Dispute without a contradiction, for a page that shows none.</summary>
    public static Diagnostic HiddenDispute(GuidePage page, Dispute dispute) =>
        new(SG4011, dispute.Id.Place, $"the view '{page.View.Value}' does not show the dispute '{dispute.Id.Value}'; only '{GuideViews.Contradictions}' does");

    /// <summary>The codes of this class, by number.</summary>
    public static IReadOnlyList<DiagnosticCode> Codes { get; } =
    [
        SG4001, SG4002, SG4003, SG4004, SG4005, SG4006, SG4007, SG4008, SG4009, SG4010, SG4011,
    ];
}
