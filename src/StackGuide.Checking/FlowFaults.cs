using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Texts;

namespace StackGuide.Checking;

/// <summary>What can be wrong with the decision flow and what rests on it. For each its code, how grave it is, what the editors' reference says of it, and the wording.</summary>
public static class FlowFaults
{
    private static readonly DiagnosticCode SG5001 = new("SG5001", Severity.Error, "Question or outcome that no answer leads to",
        "Starting from the first question, no sequence of answers arrives here.", "a question that no option names as next", "an option that leads to it, or delete it");

    /// <summary>Question or outcome that no answer leads to.</summary>
    public static Diagnostic UnreachableStep(Entry step) =>
        new(SG5001, step.Place, $"no sequence of answers leads to the {step.Key}");

    private static readonly DiagnosticCode SG5002 = new("SG5002", Severity.Error, "Flow that goes round in a circle",
        "An answer leads back to a question that was already asked, so a reader might never arrive.", "a leads to b, b leads to a", "b leads to an outcome");

    /// <summary>Flow that goes round in a circle.</summary>
    public static Diagnostic FlowCycle(Place place, IEnumerable<string> circle) =>
        new(SG5002, place, $"this answer leads round in a circle: {string.Join(" > ", circle)}");

    private static readonly DiagnosticCode SG5003 = new("SG5003", Severity.Error, "Question without a choice",
        "A question needs at least two options; with none the path ends nowhere, with one nothing is asked.", "options: []", "two options");

    /// <summary>Question without a choice.</summary>
    public static Diagnostic DeadEnd(Question question) =>
        new(SG5003, question.Place, $"the question '{question.Id}' has {(question.Options.IsEmpty ? "no option, so the path ends nowhere" : "only one option, so nothing is asked")}");

    private static readonly DiagnosticCode SG5004 = new("SG5004", Severity.Error, "Scenario whose answers do not lead to its recommendation",
        "Following the scenario's answers from the start must reach the outcome that it recommends, with an answer for each question met and for no other.",
        "recommends: python, while its answers lead to nodejs", "answers or recommendation mended");

    /// <summary>Scenario whose answers do not lead to its recommendation.</summary>
    public static Diagnostic ScenarioPath(Place place, string problem) =>
        new(SG5004, place, problem);

    private static readonly DiagnosticCode SG5005 = new("SG5005", Severity.Warning, "Advice of a seed that the flow does not cite",
        "Every claim that says what to choose under a condition is cited by an option or an outcome, so that a reader sees whose advice it is.", "a claim with advice: true that no option cites", "cite: [netguru-2023.14]");

    /// <summary>Advice of a seed that the flow does not cite.</summary>
    public static Diagnostic UncitedAdvice(Claim claim) =>
        new(SG5005, claim.Place, $"the advice '{claim.Id}' is cited by no option and no outcome of the flow");

    private static readonly DiagnosticCode SG5006 = new("SG5006", Severity.Error, "Option that changes nothing",
        "Another option of the same question leads to the same step and weighs the same, so the reader's choice between them has no effect.",
        "two options with the same next and the same weighs", "one option, or different weighs");

    /// <summary>Option that changes nothing.</summary>
    public static Diagnostic IdleOption(Option option, Option other) =>
        new(SG5006, option.Id.Place, $"the options '{other.Id.Value}' and '{option.Id.Value}' lead to the same step and weigh the same, so choosing between them changes nothing");

    private static readonly DiagnosticCode SG5007 = new("SG5007", Severity.Error, "Question whose answer cannot matter",
        "Whatever is answered here and afterwards, the outcome is the same, so the question need not be asked.",
        "every way on leads to python", "options that lead to different outcomes, or no question");

    /// <summary>Question whose answer cannot matter.</summary>
    public static Diagnostic NeedlessQuestion(Question question, string outcome) =>
        new(SG5007, question.Place, $"whatever is answered to '{question.Id}', the outcome is '{outcome}'; the question need not be asked");

    private static readonly DiagnosticCode SG5008 = new("SG5008", Severity.Error, "Outcome against the balance of its path",
        "The criteria that the answers of a path weigh must justify where it ends: a single pick has the most points; picks that will each do lie within a quarter of all points (or 4); picks used together each have some; none at all needs a must.",
        "a path that weighs mostly Python's criteria ends at nodejs", "another outcome, or the weighs that the answers really have");

    /// <summary>Outcome against the balance of its path.</summary>
    public static Diagnostic AgainstTheBalance(Place place, string outcome, string answers, string balance) =>
        new(SG5008, place, $"the answers {answers} lead to '{outcome}', but their criteria weigh {balance}");

    private static readonly DiagnosticCode SG5009 = new("SG5009", Severity.Error, "Flow with too many paths to prove",
        "Each path of the flow is followed to its outcome, and that outcome held against the balance of its answers. Beyond a million answers on all paths together nothing is followed, so nothing is proved.",
        "17 questions of two options each, one after the other", "each question asked only of those whom it concerns");

    /// <summary>Flow with too many paths to prove.</summary>
    public static Diagnostic TooManyPaths(Place place, int most) =>
        new(SG5009, place, $"the paths of the flow have more than {most:N0} answers together, so that nobody can follow each to its outcome; ask fewer questions on a path, or let its answers lead to an outcome sooner");

    private static readonly DiagnosticCode SG5010 = new("SG5010", Severity.Warning, "Ground that nothing shares",
        "What rows of several criteria rest on counts once when they are weighed together. A ground that rows of one criterion alone name changes nothing; often it is another's, misspelt.",
        "ground: Djagno, in one criterion", "ground: Django, as in the others")
    {
        CanBeWaived = false,
    };

    /// <summary>Ground that nothing shares.</summary>
    public static Diagnostic UnsharedGround(Located<string?> ground, IEnumerable<string> others) =>
        new(SG5010, ground.Place, $"no row of another criterion rests on '{ground.Value}'{NearestName.DidYouMean(ground.Value!, others)}");

    /// <summary>The codes of this class, by number.</summary>
    public static IReadOnlyList<DiagnosticCode> Codes { get; } =
    [
        SG5001, SG5002, SG5003, SG5004, SG5005, SG5006, SG5007, SG5008, SG5009, SG5010,
    ];
}
