using System.Collections.Immutable;
using StackGuide.Model.Guides;

namespace StackGuide.Model.Decisions;

/// <summary>Replays answers, enumerates all paths and explains each: pure, so that rules, pages and tests run the same.</summary>
/// <remarks>
/// The browser has a second engine in <c>site/scripts/decision-engine.js</c>; a test runs every path in both.
/// Points of a reason: importance (slightly 1, matters 2, must 4) times strength of the criterion's verdict
/// (slight 1, moderate 2, strong 3). An answer that names a side other than the verdict's counts as moderate. What rests on one
/// ground counts once, as <see cref="SharedGrounds"/> says.
/// </remarks>
public sealed class DecisionEngine
{
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
        Paths = Graph.Paths();
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
            if (Graph.FindOutcome(option.Next.Value) is { } outcome)
                return (steps.ToImmutable(), null, outcome);
            question = Graph.FindQuestion(option.Next.Value);
        }

        return (steps.ToImmutable(), question, null);
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
        var reasons = ReasonsOf(path);
        var support = SupportOf(reasons);
        var (runnerUp, isClose) = RunnerUp(path.Outcome, support);
        return new Explanation(path, reasons, support, runnerUp, isClose, ChangesOf(path));
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
        var criteria = _content.Criteria;
        var reasons = path.Steps
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
