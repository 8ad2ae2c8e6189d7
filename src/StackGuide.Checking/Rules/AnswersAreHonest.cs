using System.Collections.Immutable;
using StackGuide.Model.Decisions;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>
/// Not to know one thing never turns a clear outcome into its opposite (SG5014), no answers have everything ruled out (SG5015),
/// and nobody is told to take what nobody there writes when nothing else pulls to it (SG5016).
/// </summary>
/// <remarks>An outcome is clear when it picks one technology. Silent on a flow that is not sound.</remarks>
internal sealed class AnswersAreHonest : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var engine = context.Decisions;
        return [.. Turned(engine), .. Nothing(engine), .. Unwritten(engine)];
    }

    /// <summary>The first of each option that says "not sure".</summary>
    private static IEnumerable<Diagnostic> Turned(DecisionEngine engine)
    {
        var told = new HashSet<Option>();
        foreach (var path in engine.Paths.Where(p => p.Outcome.Picks.Length == 1))
        {
            foreach (var step in path.Steps.Where(s => s.Option.IsUnsure && !told.Contains(s.Option)))
            {
                var opposite = step.Question.Options
                    .Where(o => !o.IsUnsure)
                    .SelectMany(o => Completed(engine, path, step.Question.Id, o.Id.Value))
                    .FirstOrDefault(other => other.Outcome.Picks is [var pick] && pick != path.Outcome.Picks[0]);
                if (opposite is null)
                    continue;
                told.Add(step.Option);
                yield return FlowFaults.TurnedByDoubt(step.Option, path.Answers, path.Outcome.Id, opposite.Answers, opposite.Outcome.Id);
            }
        }
    }

    /// <summary>The paths that give the same answers but one; questions that then come up may be answered in any way.</summary>
    private static IEnumerable<DecisionPath> Completed(DecisionEngine engine, DecisionPath path, string question, string option)
    {
        var (steps, waiting, outcome) = engine.Replay(q => q == question ? option : path.OptionAt(q)?.Id.Value);
        if (outcome is not null)
            return [new DecisionPath(steps, outcome)];
        return waiting is null ? [] : waiting.Options.SelectMany(o => Completed(engine, Answered(path, steps, waiting, o), question, option));
    }

    /// <summary>The path with one more answer.</summary>
    private static DecisionPath Answered(DecisionPath path, ImmutableArray<DecisionStep> steps, Question question, Option option) =>
        path with { Steps = [.. steps, new DecisionStep(question, option), .. path.Steps.Where(s => steps.All(known => known.Question != s.Question))] };

    private static IEnumerable<Diagnostic> Nothing(DecisionEngine engine) => engine.Undecided.IsEmpty
        ? []
        : [FlowFaults.NothingLeft(engine.Graph.Flow.Start.Place, Say(engine.Undecided[0]), engine.Undecided.Length - 1)];

    private static IEnumerable<Diagnostic> Unwritten(DecisionEngine engine)
    {
        var told = new HashSet<Option>();
        foreach (var path in engine.Paths.Where(p => p.Outcome.Picks.Length == 1))
        {
            var pick = path.Outcome.Picks[0];
            foreach (var step in path.Steps.Where(s => s.Option.Lacks.Contains(pick) && !told.Contains(s.Option)))
            {
                if (engine.SupportOf(engine.ReasonsOf(path))[pick] > DecisionEngine.MostOfATie)
                    continue;
                told.Add(step.Option);
                yield return FlowFaults.NobodyWritesIt(step.Option, path.Answers, path.Outcome.Id, pick);
            }
        }
    }

    private static string Say(ImmutableArray<DecisionStep> steps) => string.Join(' ', steps.Select(s => $"{s.Question.Id}={s.Option.Id.Value}"));
}
