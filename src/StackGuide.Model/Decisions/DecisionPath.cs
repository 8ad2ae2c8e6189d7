using System.Collections.Immutable;
using StackGuide.Model.Guides;

namespace StackGuide.Model.Decisions;

/// <summary>One way through the flow: an answer to each question met, and the outcome it ends in.</summary>
/// <param name="Steps">In the order in which the questions are asked.</param>
/// <param name="Outcome">Where it ends.</param>
public sealed record DecisionPath(ImmutableArray<DecisionStep> Steps, Outcome Outcome)
{
    /// <summary>For golden tables and addresses: <c>workload=waiting connections=many</c>.</summary>
    public string Answers => string.Join(' ', Steps.Select(s => $"{s.Question.Id}={s.Option.Id.Value}"));

    /// <summary>The option chosen at a question, or null when the path does not meet it.</summary>
    public Option? OptionAt(string question)
    {
        foreach (var step in Steps)
        {
            if (step.Question.Id == question)
                return step.Option;
        }

        return null;
    }
}

/// <summary>A question with the option chosen.</summary>
public readonly record struct DecisionStep(Question Question, Option Option);
