using System.Collections.Immutable;
using StackGuide.Model.Decisions;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Texts;

namespace StackGuide.Checking.Rules;

/// <summary>Walking the flow with a scenario's answers meets exactly the questions it answers and ends where it recommends (SG5004).</summary>
/// <remarks>
/// Silent where the flow itself is at fault on the way (no start, an unknown next, a circle, a question without options),
/// because then nothing is known about the scenario; <see cref="IdsResolve"/> and <see cref="FlowIsSound"/> speak there.
/// </remarks>
internal sealed class ScenariosFollowTheFlow : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        context.QuestionAt(context.Guide.Content.Flow.Start) is { } start
            ? context.Guide.Content.Scenarios.SelectMany(scenario => (IEnumerable<Diagnostic>)
                [.. RepeatedAnswers(scenario), .. UnknownOptions(context, scenario), .. Walk(context, scenario, start)])
            : [];

    private static IEnumerable<Diagnostic> RepeatedAnswers(Scenario scenario)
    {
        var answered = new HashSet<string>(StringComparer.Ordinal);
        return scenario.Answers
            .Where(a => a.Question.Value is not null && !answered.Add(a.Question.Value))
            .Select(a => FlowFaults.ScenarioPath(a.Question.Place, $"the question '{a.Question.Value}' is answered a second time"));
    }

    private static IEnumerable<Diagnostic> UnknownOptions(CheckContext context, Scenario scenario) =>
        from answer in scenario.Answers
        let question = context.QuestionAt(answer.Question)
        where question is { Options.IsEmpty: false } && answer.Option.Value is not null && Chosen(question, answer) is null
        let suggestion = DidYouMean(question, answer.Option.Value)
        select FlowFaults.ScenarioPath(answer.Option.Place, $"the question '{question.Id}' has no option '{answer.Option.Value}'{suggestion}");

    private static IEnumerable<Diagnostic> Walk(CheckContext context, Scenario scenario, Question start)
    {
        var answers = scenario.Answers.ToLookup(a => a.Question.Value, StringComparer.Ordinal);
        var met = new HashSet<string>(StringComparer.Ordinal);
        Entry? step = start;
        var place = scenario.Place;
        var steps = ImmutableArray.CreateBuilder<DecisionStep>();
        while (step is Question question)
        {
            if (question.Options.IsEmpty || !met.Add(question.Id))
                return [];
            if (answers[question.Id].FirstOrDefault() is not { } answer)
                return [NoAnswer(scenario, question, met.Count == 1, place)];
            if (Chosen(question, answer) is not { } option)
                return [];
            steps.Add(new DecisionStep(question, option));
            step = option.Next.Value is null ? context.Decisions.Decide(steps.ToImmutable())?.Outcome : context.StepAt(option.Next);
            place = answer.Question.Place;
        }

        return step is null ? [] : [.. NotMet(context, scenario, met), .. WrongEnd(context, scenario, step)];
    }

    private static Diagnostic NoAnswer(Scenario scenario, Question question, bool isFirst, Place place) => FlowFaults.ScenarioPath(
        place,
        isFirst
            ? $"'{scenario.Id}' has no answer to the first question of the flow, '{question.Id}'"
            : $"the answers of '{scenario.Id}' lead to the question '{question.Id}', to which it has no answer");

    private static IEnumerable<Diagnostic> NotMet(CheckContext context, Scenario scenario, HashSet<string> met) =>
        from answer in scenario.Answers
        where context.QuestionAt(answer.Question) is not null && !met.Contains(answer.Question.Value)
        let problem = $"the answers of '{scenario.Id}' never lead to the question '{answer.Question.Value}'; remove this one"
        select FlowFaults.ScenarioPath(answer.Question.Place, problem);

    private static IEnumerable<Diagnostic> WrongEnd(CheckContext context, Scenario scenario, Entry end)
    {
        var recommended = scenario.Recommends;
        if (recommended.Value is not null && recommended.Value != end.Id && context.Guide.Find(EntryKind.Outcome, recommended.Value) is not null)
            yield return FlowFaults.ScenarioPath(recommended.Place, $"'{scenario.Id}' recommends '{recommended.Value}', but its answers lead to '{end.Id}'");
    }

    private static Option? Chosen(Question question, Answer answer) => question.Options.FirstOrDefault(o => o.Id.Value == answer.Option.Value);

    private static string DidYouMean(Question question, string written) =>
        NearestName.DidYouMean(written, question.Options.Select(o => o.Id.Value ?? ""));
}
