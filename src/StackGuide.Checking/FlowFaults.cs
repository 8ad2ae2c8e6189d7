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

    private static readonly DiagnosticCode SG5011 = new("SG5011", Severity.Error, "Pattern that names no option",
        "A pattern of answers, in a rule or an expectation of the flow, names an option that its question does not have, so no answer fits it.",
        "when: { team: pyhton }", "when: { team: python }");

    /// <summary>Pattern that names no option.</summary>
    public static Diagnostic UnknownOption(Located<string> option, Question question, string suggestion) =>
        new(SG5011, option.Place, $"the question '{question.Id}' has no option '{option.Value}'{suggestion}");

    private static readonly DiagnosticCode SG5012 = new("SG5012", Severity.Error, "Path against what the editors expect",
        "A line under expects accepts some outcomes for the answers that fit it, and there are such answers that lead to another one. Either the weights or rules are wrong, or the line is.",
        "accepts: [nodejs], while the answers lead to either", "weights that lead to nodejs, or accepts: [nodejs, either]");

    /// <summary>Path against what the editors expect.</summary>
    public static Diagnostic AgainstExpectation(Expectation line, string answers, string outcome, int more) =>
        new(SG5012, line.Place, $"the answers {answers} lead to '{outcome}', where this line accepts {string.Join(" or ", line.Accepts.Select(o => $"'{o.Value}'"))}{AndMore(more)}");

    private static readonly DiagnosticCode SG5013 = new("SG5013", Severity.Error, "Path that no expectation covers",
        "Where a flow has lines under expects, each path fits one at least, so that somebody has said what is right for it before the weights did.",
        "a new option that no line names", "a line with that option");

    /// <summary>Path that no expectation covers.</summary>
    public static Diagnostic UncoveredPath(Place place, string answers, string outcome, int more) =>
        new(SG5013, place, $"no line under expects fits the answers {answers}, which lead to '{outcome}'{AndMore(more)}");

    private static readonly DiagnosticCode SG5014 = new("SG5014", Severity.Error, "Not to know turns the answer round",
        "Somebody who is not sure of one thing is sent to one technology, and with one of the answers that they may find out later to the other. Not to know should lead to an outcome between the two.",
        "unsure leads to nodejs where python leads to python", "less weight on unsure or on the answer");

    /// <summary>Not to know turns the answer round.</summary>
    public static Diagnostic TurnedByDoubt(Option option, string answers, string outcome, string otherAnswers, string otherOutcome) =>
        new(SG5014, option.Id.Place, $"the answers {answers} lead to '{outcome}', and {otherAnswers} to '{otherOutcome}': not to know turns the answer round");

    private static readonly DiagnosticCode SG5015 = new("SG5015", Severity.Error, "Answers for which nothing is left",
        "The rules that fit rule out every outcome that the answers could lead to, or the flow has no outcome that fits the balance of their points.",
        "rulesOut: [nodejs, python, either]", "a rule that leaves one, or decides one");

    /// <summary>Answers for which nothing is left.</summary>
    public static Diagnostic NothingLeft(Place place, string answers, int more) =>
        new(SG5015, place, $"nothing is left for the answers {answers}: the rules rule everything out, or no outcome fits the balance{AndMore(more)}");

    private static readonly DiagnosticCode SG5016 = new("SG5016", Severity.Error, "Technology for people who do not write it, without a reason",
        "An answer says that nobody writes a technology, and the path picks it all the same although what its answers weigh gives it hardly a point.",
        "lacks: [python] on a path to python without a point for it", "another outcome, or the weights that pull to it");

    /// <summary>Technology for people who do not write it, without a reason.</summary>
    public static Diagnostic NobodyWritesIt(Option option, string answers, string outcome, string technology) =>
        new(SG5016, option.Id.Place, $"the answers {answers} lead to '{outcome}' although nobody writes '{technology}' and nothing else pulls to it");

    private static string AndMore(int more) => more switch
    {
        0 => "",
        1 => "; 1 more path does the same",
        _ => $"; {more} more paths do the same",
    };

    /// <summary>The codes of this class, by number.</summary>
    public static IReadOnlyList<DiagnosticCode> Codes { get; } =
    [
        SG5001, SG5002, SG5003, SG5004, SG5005, SG5006, SG5007, SG5008, SG5009, SG5010, SG5011, SG5012, SG5013, SG5014, SG5015, SG5016,
    ];
}
