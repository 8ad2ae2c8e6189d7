using StackGuide.Checking.Words;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking;

/// <summary>What can be wrong with tables, verdicts and the words that compare. For each its code, how grave it is, what the editors' reference says of it, and the wording.</summary>
public static class ComparisonFaults
{
    private static readonly DiagnosticCode SG3001 = new("SG3001", Severity.Error, "A technology is missing from a row",
        "Every row of a comparison has a cell for every technology; where nothing is known, its grade is unknown.",
        "- aspect: Speed\n  nodejs: { grade: good, ... }", "- aspect: Speed\n  nodejs: { grade: good, ... }\n  python: { grade: unknown, text: \"Not measured.\" }");

    /// <summary>A technology is missing from a row.</summary>
    public static Diagnostic MissingCell(Fact fact, string technology) =>
        new(SG3001, fact.Aspect.Place, $"the row '{fact.Aspect.Value}' has no cell for '{technology}'; where nothing is known its grade is unknown");

    private static readonly DiagnosticCode SG3002 = new("SG3002", Severity.Error, "A profile row is missing",
        "The profiles of all technologies have the same aspects, in the same order.", "only Node.js has the aspect Licence", "both have it; unknown is written as unknown");

    /// <summary>A profile row is missing.</summary>
    public static Diagnostic MissingProfileRow(Technology technology, string aspect, string other) =>
        new(SG3002, technology.Place, $"the profile of '{technology.Id}' has no row '{aspect}', which '{other}' has; unknown is written as unknown");

    /// <summary>A profile row is missing, for a row that is there but in another place.</summary>
    public static Diagnostic MisplacedProfileRow(ProfileRow row, Technology technology, ProfileRow expected, Technology other) =>
        new(SG3002, row.Aspect.Place, $"the profile of '{technology.Id}' has the row '{row.Aspect.Value}' where '{other.Id}' has '{expected.Aspect.Value}'; keep the rows in the same order");

    private static readonly DiagnosticCode SG3003 = new("SG3003", Severity.Error, "Verdict that the table does not show",
        "A verdict may only claim a difference that its cells show: the favoured technology has the better grade in more rows; for strong in at least three more. A technology whose cells are all unknown yet does not count.",
        "favours: nodejs, while most rows grade Python higher", "cells or verdict mended so that they agree");

    /// <summary>Verdict that the table does not show.</summary>
    public static Diagnostic VerdictNotShown(Verdict verdict, string favoured, string other, int better, int worse) =>
        new(SG3003, verdict.Favours.Place, $"the verdict favours '{favoured}'{(verdict.Strength == Strength.Strong ? " strongly" : "")}, but against '{other}' its cells are better in {better} rows and worse in {worse}");

    private static readonly DiagnosticCode SG3004 = new("SG3004", Severity.Error, "Table with a difference that the verdict denies",
        "The verdict favours nobody, but one technology has the better grade in at least two rows more than another.", "favours: either, while four rows of five favour Python", "favours: python");

    /// <summary>Table with a difference that the verdict denies.</summary>
    public static Diagnostic VerdictHidesDifference(Verdict verdict, string technology, string other, int better, int worse) =>
        new(SG3004, verdict.Favours.Place, $"the verdict favours nobody, but '{technology}' is better than '{other}' in {better} rows and worse in {worse}");

    private static readonly DiagnosticCode SG3005 = new("SG3005", Severity.Error, "Strength and favours do not fit",
        "A verdict that favours a technology says how strongly; one that favours nobody has no strength.", "favours: either\nstrength: strong", "favours: either");

    /// <summary>Strength and favours do not fit.</summary>
    public static Diagnostic StrengthMismatch(Verdict verdict) =>
        new(SG3005, verdict.Favours.Place, verdict.Favours.Value.IsNone ? "a verdict that favours nobody has no strength; remove the key" : $"the verdict favours '{verdict.Favours.Value}' but does not say how strongly; add strength: strong, moderate or slight");

    private static readonly DiagnosticCode SG3006 = new("SG3006", Severity.Error, "Graded cell without a source",
        "A grade is a comparison, and a comparison has a citation; only unknown and not-applicable need none.", "{ grade: good, text: \"Fast.\" }", "{ grade: good, text: \"Fast.\", cite: [v8-docs] }");

    /// <summary>Graded cell without a source.</summary>
    public static Diagnostic UncitedCell(Fact fact, string technology, Cell cell) =>
        new(SG3006, cell.Place, $"the cell of '{technology}' in the row '{fact.Aspect.Value}' is graded without a source; add cite: [an-evidence-id]");

    private static readonly DiagnosticCode SG3007 = new("SG3007", Severity.Error, "Profile row without a source",
        "A fact of a profile has a citation unless it says unknown.", "{ aspect: Licence, text: MIT }", "{ aspect: Licence, text: MIT, cite: [nodejs-licence] }");

    /// <summary>Profile row without a source.</summary>
    public static Diagnostic UncitedProfileRow(ProfileRow row) =>
        new(SG3007, row.Aspect.Place, $"the profile row '{row.Aspect.Value}' has no source; add cite: [an-evidence-id], or write unknown");

    private static readonly DiagnosticCode SG3008 = new("SG3008", Severity.Warning, "Loaded word",
        "A word that sells or condemns instead of saying what is so. The neutrality page counts them.", "Express is simply the best.", "Express has the most downloads of the four [@survey].");

    /// <summary>Loaded word.</summary>
    public static Diagnostic LoadedWord(Entry entry, WatchedWord word) =>
        new(SG3008, word.Place, $"the {entry.Key} uses the loaded word '{word.Word}'; say what is so, and let the reader judge");

    private static readonly DiagnosticCode SG3009 = new("SG3009", Severity.Warning, "Two technologies with one accent",
        "Each technology has a colour and a shape of its own, by which tables and pictures tell it from the others.", "accent: green, which another technology has", "accent: purple");

    /// <summary>Two technologies with one accent.</summary>
    public static Diagnostic SharedAccent(Technology technology, Technology other) =>
        new(SG3009, technology.Place, $"'{technology.Id}' has the accent '{Kebab.Of(technology.Accent)}', which '{other.Id}' has already; give it another one");

    private static readonly DiagnosticCode SG3010 = new("SG3010", Severity.Error, "Answer without a source",
        "The answer that the home page opens with, and each line of what tips it, compares; and a comparison has a citation.",
        "because: Its libraries are ahead.", "because: Its libraries are ahead [@numpy-docs].");

    /// <summary>Answer without a source.</summary>
    public static Diagnostic UncitedAnswer(HomeAnswer answer) =>
        new(SG3010, answer.Place, "the answer has no source; cite one as [@its-id]");

    /// <summary>Answer without a source, for a line of what tips it.</summary>
    public static Diagnostic UncitedTip(Tip tip) =>
        new(SG3010, tip.Side.Place, $"the line '{tip.When}' says without a source what tips the answer to '{tip.Side.Value}'; cite one in its because as [@its-id]");

    private static readonly DiagnosticCode SG3011 = new("SG3011", Severity.Error, "Answer that says more for one side",
        "What tips the answer is said in as many lines for each technology.", "three tips with side: nodejs, one with side: python", "as many of each");

    /// <summary>Answer that says more for one side.</summary>
    public static Diagnostic UnevenAnswer(HomeAnswer answer, string technology, int lines, string other, int most) =>
        new(SG3011, answer.Place, $"{lines} of the tips are for '{technology}' and {most} for '{other}'; give each technology as many");

    private static readonly DiagnosticCode SG3012 = new("SG3012", Severity.Error, "Answer on a page that does not show it",
        "Only the view home shows the key answer.", "view: page\nanswer: { text: ... }", "view: home\nanswer: { text: ... }");

    /// <summary>Answer on a page that does not show it.</summary>
    public static Diagnostic HiddenAnswer(GuidePage page, HomeAnswer answer) =>
        new(SG3012, answer.Place, $"the view '{page.View.Value}' does not show an answer; only '{GuideViews.Home}' does");

    private static readonly DiagnosticCode SG3013 = new("SG3013", Severity.Warning, "Grade that rests on a plan alone",
        "A plan has not come true yet and may change. A grade says what is so, and cites at least one source that is no plan; until there is one, the grade is unknown.",
        "{ grade: strong, text: \"A version every year from 27 on.\", cite: [the-plan] }", "{ grade: good, text: \"A version every year so far; from 27 on as well, by the plan.\", cite: [the-record, the-plan] }");

    /// <summary>Grade that rests on a plan alone.</summary>
    public static Diagnostic PlannedCell(Fact fact, string technology, Cell cell) =>
        new(SG3013, cell.Place, $"the cell of '{technology}' in the row '{fact.Aspect.Value}' is graded by plans alone; cite what is so as well, or grade it unknown");

    /// <summary>The codes of this class, by number.</summary>
    public static IReadOnlyList<DiagnosticCode> Codes { get; } =
    [
        SG3001, SG3002, SG3003, SG3004, SG3005, SG3006, SG3007, SG3008, SG3009, SG3010, SG3011, SG3012, SG3013,
    ];
}
