using System.Collections.Immutable;
using StackGuide.Model.Guides;

namespace StackGuide.Model.Decisions;

/// <summary>Replays answers, decides, enumerates all paths and explains each: pure, so that rules, pages and tests run the same.</summary>
/// <remarks>
/// An outcome that the last answer leads to is decided by that answer alone. Else the first of the flow's rules that fits and rules
/// in what no other rules out decides. Else the points do, among the outcomes that are not ruled out: the technology that leads by
/// more than <see cref="MostOfATie"/>, when something of at least moderate certainty speaks for it, gets the outcome that picks it
/// alone; where none leads, the outcome of which each pick will do, if there is one for those that are alike.
/// The browser has a second engine in <c>site/scripts/decision-engine.js</c>; a test runs every path in both.
/// Points of a reason: importance (slightly 1, matters 2, must 4) times strength of the criterion's verdict
/// (slight 1, moderate 2, strong 3). An answer that names a side other than the verdict's counts as moderate. What rests on one
/// ground counts once, as <see cref="SharedGrounds"/> says.
/// </remarks>
public sealed class DecisionEngine
{
    /// <summary>A lead of so many points decides nothing: what a must is worth where the verdict is slight.</summary>
    public const int MostOfATie = 4;

    private const int MostChanges = 3;

    private readonly GuideContent _content;
    private readonly Dictionary<string, Criterion> _criteria;

    /// <summary>Enumerates the paths of a guide's flow.</summary>
    public DecisionEngine(GuideContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        _content = content;
        _criteria = content.Criteria.DistinctBy(c => c.Id).ToDictionary(c => c.Id, StringComparer.Ordinal);
        Graph = new FlowGraph(content.Flow);
        var ways = Graph.Ways().Select(steps => (Steps: steps, Ruling: Decide(steps))).ToList();
        Paths = [.. ways.Where(w => w.Ruling is not null).Select(w => new DecisionPath(w.Steps, w.Ruling!.Outcome))];
        Undecided = [.. ways.Where(w => w.Ruling is null).Select(w => w.Steps)];
    }

    /// <summary>Enumerates the paths of a checked guide's flow.</summary>
    public DecisionEngine(Guide guide)
        : this(guide.Content)
    {
    }

    /// <summary>What follows what.</summary>
    public FlowGraph Graph { get; }

    /// <summary>Every path, first options first; none when the flow is not sound or too long.</summary>
    public ImmutableArray<DecisionPath> Paths { get; }

    /// <summary>The answers for which every outcome is ruled out, or the flow has none that fits the points.</summary>
    public ImmutableArray<ImmutableArray<DecisionStep>> Undecided { get; }

    /// <summary>The paths of which an answer is the last.</summary>
    public IEnumerable<DecisionPath> PathsEndingWith(Question question, Option option) => Paths.Where(p => p.Steps[^1].Question == question && p.Steps[^1].Option == option);

    /// <summary>Follows answers from the start for as long as they fit.</summary>
    /// <param name="optionOf">The option id chosen at a question id, or null.</param>
    /// <returns>The steps taken, then the question that waits for an answer, or the outcome.</returns>
    public (ImmutableArray<DecisionStep> Steps, Question? Waiting, Outcome? Outcome) Replay(Func<string, string?> optionOf)
    {
        var steps = ImmutableArray.CreateBuilder<DecisionStep>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var question = Graph.Start;
        while (question is not null && seen.Add(question.Id))
        {
            var chosen = optionOf(question.Id);
            var option = question.Options.FirstOrDefault(o => o.Id.Value == chosen);
            if (option is null)
                break;
            steps.Add(new DecisionStep(question, option));
            question = Graph.FindQuestion(option.Next.Value);
            if (question is null)
                return (steps.ToImmutable(), null, Decide(steps.ToImmutable())?.Outcome);
        }

        return (steps.ToImmutable(), question, null);
    }

    /// <summary>What answers that lead to no further question decide.</summary>
    /// <returns>Null where every outcome is ruled out, or the flow has none that fits.</returns>
    public Ruling? Decide(ImmutableArray<DecisionStep> steps)
    {
        if (steps[^1].Option.Next.Value is { } next)
            return Graph.FindOutcome(next) is { } alone ? new Ruling(alone, null) : null;
        var fitting = _content.Flow.Rules.Where(r => r.When.Fits(question => OptionAt(steps, question))).ToList();
        var ruledOut = fitting.SelectMany(r => r.RulesOut).Select(o => o.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in fitting)
        {
            if (rule.Decides.Value is { } ruledIn && !ruledOut.Contains(ruledIn) && Graph.FindOutcome(ruledIn) is { } decided)
                return new Ruling(decided, rule);
        }

        return ByPoints(ReasonsOf(steps), ruledOut) is { } outcome ? new Ruling(outcome, null) : null;
    }

    private Outcome? ByPoints(ImmutableArray<Reason> reasons, HashSet<string> ruledOut)
    {
        var standing = Graph.Flow.Outcomes.Where(o => !ruledOut.Contains(o.Id)).ToList();
        var support = SupportOf(reasons);
        var ranked = standing.Where(o => o.Picks.Length == 1)
            .OrderByDescending(o => support.GetValueOrDefault(o.Picks[0]))
            .ThenBy(o => o.Picks[0], StringComparer.Ordinal)
            .ToList();
        var ties = standing.Where(o => o.Picks.Length > 1 && !o.Together).ToList();
        if (ranked.Count == 0)
            return ties.FirstOrDefault();
        var first = ranked[0].Picks[0];
        var isSure = reasons.Any(r => r.Points > 0 && r.IsSure && !r.Side.IsNone && r.Side.Technologies.Any(t => t.Id == first));
        // Where the first rests on nothing sure, how far the others are behind says nothing.
        var alike = ranked.Select(o => o.Picks[0]).Where(t => !isSure || support.GetValueOrDefault(first) - support.GetValueOrDefault(t) <= MostOfATie).ToHashSet();
        return ties.Where(o => alike.Count > 1 && o.Picks.Contains(first) && o.Picks.All(alike.Contains)).MaxBy(o => o.Picks.Length) ?? ranked[0];
    }

    private static string? OptionAt(ImmutableArray<DecisionStep> steps, string question)
    {
        foreach (var step in steps)
        {
            if (step.Question.Id == question)
                return step.Option.Id.Value;
        }

        return null;
    }

    /// <summary>What an importance multiplies: slightly 1, matters 2, must 4.</summary>
    public static int FactorOf(Importance importance) => importance switch
    {
        Importance.Must => 4,
        Importance.Matters => 2,
        _ => 1,
    };

    /// <summary>Derives everything that is to be said of a path.</summary>
    public Explanation Explain(DecisionPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var reasons = ReasonsOf(path);
        var support = SupportOf(reasons);
        var (runnerUp, isClose) = RunnerUp(path.Outcome, support);
        var options = path.Steps.Select(s => s.Option).ToList();
        return new Explanation(path, reasons, support, runnerUp, isClose, ChangesOf(path))
        {
            Rule = Decide(path.Steps)?.Rule,
            Learns = [.. path.Outcome.Picks.Where(t => path.Outcome is { Picks.Length: 1 } or { Together: true } && options.Exists(o => o.Lacks.Contains(t)))],
            Stays = path.Outcome.Picks is [var only] && options.Exists(o => o.Runs == only),
        };
    }

    /// <summary>Whether what a path's outcome picks leads over what it does not pick by a quarter of all points at most.</summary>
    public bool IsClose(DecisionPath path) => RunnerUp(path.Outcome, SupportOf(ReasonsOf(path))).IsClose;

    /// <summary>Points by technology id, for every technology of the guide.</summary>
    public ImmutableSortedDictionary<string, int> SupportOf(IEnumerable<Reason> reasons) => _content.Technologies.ToImmutableSortedDictionary(
        t => t.Id,
        t => reasons.Where(r => r.Side.Contains(t)).Sum(r => r.Points),
        StringComparer.Ordinal);

    /// <summary>What the answers of a path weigh, heaviest first; ties in the order of the guide's criteria.</summary>
    public ImmutableArray<Reason> ReasonsOf(DecisionPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return ReasonsOf(path.Steps);
    }

    private ImmutableArray<Reason> ReasonsOf(ImmutableArray<DecisionStep> steps)
    {
        var criteria = _content.Criteria;
        var reasons = steps
            .SelectMany(s => s.Option.Weighs)
            .Select(w => (Weight: w, Criterion: _criteria.GetValueOrDefault(w.Criterion.Value)))
            .Where(x => x.Criterion is not null)
            .Select(x => (x.Weight.Importance, x.Criterion, Side: x.Weight.Side is { } side ? SideReference.Of(side) : x.Criterion!.Verdict.Favours.Value))
            .GroupBy(x => (x.Criterion!.Id, x.Side))
            .Select(g => Weigh(g.First().Criterion!, g.Key.Side, g.Max(x => x.Importance)));
        return
        [
            .. SharedGrounds.CountOnce(_content, reasons)
                .OrderByDescending(r => r.Points)
                .ThenBy(r => criteria.IndexOf(r.Criterion))
                .ThenBy(r => r.Side.ToString(), StringComparer.Ordinal),
        ];
    }

    private Reason Weigh(Criterion criterion, SideReference side, Importance importance)
    {
        var strength = side.IsNone ? 0 : side != criterion.Verdict.Favours.Value ? 2 : criterion.Verdict.Strength switch
        {
            Strength.Strong => 3,
            Strength.Moderate => 2,
            _ => 1,
        };
        return new Reason(criterion, Side.Of(side, _content.Technologies), importance, FactorOf(importance) * strength);
    }

    /// <summary>The strongest that was not picked, and whether the weakest pick leads by a quarter of all points at most.</summary>
    private static (string? Technology, bool IsClose) RunnerUp(Outcome outcome, ImmutableSortedDictionary<string, int> support)
    {
        var ranked = support.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).ToList();
        var others = ranked.Where(s => !outcome.Picks.Contains(s.Key)).ToList();
        if (ranked.Count < 2)
            return (null, false);
        if (others.Count == 0 || others.Count == ranked.Count)
            return (ranked[1].Key, false);
        var lead = ranked.Where(s => outcome.Picks.Contains(s.Key)).Min(s => s.Value) - others[0].Value;
        return (others[0].Key, lead * 4 <= support.Values.Sum());
    }

    /// <summary>
    /// Compares with every path to another outcome: fewest answers changed, then fewest new questions, then first in order.
    /// Only changes as small as the smallest are kept, one for each outcome.
    /// </summary>
    private ImmutableArray<SmallestChange> ChangesOf(DecisionPath path)
    {
        var best = new Dictionary<string, (int Changed, int Added, DecisionPath Path)>(StringComparer.Ordinal);
        foreach (var other in Paths)
        {
            if (other.Outcome.Id == path.Outcome.Id)
                continue;
            var (changed, added) = Distance(path, other);
            if (!best.TryGetValue(other.Outcome.Id, out var known) || (changed, added).CompareTo((known.Changed, known.Added)) < 0)
                best[other.Outcome.Id] = (changed, added, other);
        }

        if (best.Count == 0)
            return [];
        var fewest = best.Values.Min(b => b.Changed);
        return
        [
            .. _content.Flow.Outcomes
                .Where(o => best.TryGetValue(o.Id, out var b) && b.Changed == fewest)
                .OrderBy(o => best[o.Id].Added)
                .Take(MostChanges)
                .Select(o => Describe(path, best[o.Id].Path)),
        ];
    }

    private static (int Changed, int Added) Distance(DecisionPath from, DecisionPath to)
    {
        var (changed, added) = (0, 0);
        foreach (var step in to.Steps)
        {
            var before = from.OptionAt(step.Question.Id);
            if (before is null)
                added++;
            else if (before.Id.Value != step.Option.Id.Value)
                changed++;
        }

        return (changed, added);
    }

    private static SmallestChange Describe(DecisionPath from, DecisionPath to) => new(
        [.. to.Steps.Where(s => from.OptionAt(s.Question.Id) is { } before && before.Id.Value != s.Option.Id.Value)],
        [.. to.Steps.Where(s => from.OptionAt(s.Question.Id) is null)],
        to.Outcome);
}
