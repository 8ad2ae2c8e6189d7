using System.Collections.Immutable;

namespace StackGuide.Model.Decisions;

/// <summary>Paths with their outcomes as a text, so that a reviewer sees which answers now lead elsewhere, and no prose.</summary>
/// <param name="OutcomesInOrder">Outcome ids by answers (<c>work=waiting team=script</c>), in the order of the paths.</param>
public sealed record PathTable(ImmutableArray<KeyValuePair<string, string>> OutcomesInOrder)
{
    private const string Arrow = " -> ";

    /// <summary>Outcome ids by answers.</summary>
    public IReadOnlyDictionary<string, string> Outcomes { get; } = OutcomesInOrder.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The table of a flow.</summary>
    public static PathTable Of(DecisionEngine engine) =>
        new([.. engine.Paths.Select(p => KeyValuePair.Create(p.Answers, p.Outcome.Id))]);

    /// <summary>Reads what <see cref="ToString"/> writes; lines of another form are passed over.</summary>
    public static PathTable Parse(string text) =>
        new([.. text.ReplaceLineEndings("\n").Split('\n')
            .Select(line => line.Split(Arrow))
            .Where(parts => parts.Length == 2)
            .Select(parts => KeyValuePair.Create(parts[0].Trim(), parts[1].Trim()))
            .DistinctBy(pair => pair.Key)]);

    /// <summary>One line for each path that leads elsewhere, is new or is gone: in this table's order, then the other's.</summary>
    public IReadOnlyList<string> ChangesSince(PathTable before) =>
    [
        .. OutcomesInOrder
            .Where(p => before.Outcomes.GetValueOrDefault(p.Key) != p.Value)
            .Select(p => before.Outcomes.TryGetValue(p.Key, out var was) ? $"{p.Key}: {was}{Arrow}{p.Value}" : $"{p.Key}: new{Arrow}{p.Value}"),
        .. before.OutcomesInOrder.Where(p => !Outcomes.ContainsKey(p.Key)).Select(p => $"{p.Key}: {p.Value}{Arrow}gone"),
    ];

    /// <summary>A line for each path, with <c>\n</c>.</summary>
    public override string ToString() => string.Concat(OutcomesInOrder.Select(p => $"{p.Key}{Arrow}{p.Value}\n"));
}
