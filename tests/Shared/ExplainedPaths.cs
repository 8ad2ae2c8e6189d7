using StackGuide.Model.Decisions;

namespace StackGuide.Testing;

/// <summary>Explanations of paths in words that the program's engine and the browser's can both make, so that they can be compared.</summary>
internal static class ExplainedPaths
{
    /// <summary>Of a flow with very many paths each of so many is explained, since each is compared with all: a prime, so that no question is always answered alike.</summary>
    public const int EachOf = 7;

    /// <summary>A JavaScript function that explains every path of the page's flow, or each of so many, with the browser's engine; one text for each.</summary>
    public const string Script = """
        (each) => {
          const { engine } = window.stackguide;
          const flow = window.stackguideData;
          const all = engine.paths(flow);
          const say = (steps) => steps.map((s) => s.question + "=" + s.option).join(" ");
          return all.filter((_, i) => i % (each || 1) === 0).map((path) => {
            const why = engine.explain(flow, path, all);
            return [
              say(path.steps), path.outcome, why.runnerUp ?? "", why.isClose ? "close" : "",
              why.reasons.map((r) => r.criterion + ":" + (r.side ?? "") + ":" + r.points).join(" "),
              Object.entries(why.support).sort().map(([id, s]) => id + ":" + s).join(" "),
              why.changes.map((c) => say(c.changed) + "+" + say(c.added) + ">" + c.outcome).join("; "),
              ...(why.rule ? ["rule for " + why.rule.decides] : []),
              ...(why.learns.length ? ["learns " + why.learns.join(" ")] : []),
              ...(why.stays ? ["stays"] : []),
            ].join(" | ");
          });
        }
        """;

    /// <summary>What the program's engine says of a path.</summary>
    public static string Say(Explanation why) => string.Join(" | ",
    [
        why.Path.Answers,
        why.Path.Outcome.Id,
        why.RunnerUp ?? "",
        why.IsClose ? "close" : "",
        string.Join(' ', why.Reasons.Select(r => $"{r.Criterion.Id}:{r.Side}:{r.Points}")),
        string.Join(' ', why.Support.Select(s => $"{s.Key}:{s.Value}")),
        string.Join("; ", why.Changes.Select(c => $"{Say(c.Changed)}+{Say(c.Added)}>{c.Outcome.Id}")),
        .. why.Rule is { } rule ? [$"rule for {rule.Decides.Value}"] : Array.Empty<string>(),
        .. why.Learns.IsEmpty ? Array.Empty<string>() : [$"learns {string.Join(' ', why.Learns)}"],
        .. why.Stays ? ["stays"] : Array.Empty<string>(),
    ]);

    /// <summary>The answers of some steps.</summary>
    public static string Say(IEnumerable<DecisionStep> steps) => string.Join(' ', steps.Select(s => $"{s.Question.Id}={s.Option.Id.Value}"));
}
