using System.Collections.Immutable;
using StackGuide.Flowchart;
using StackGuide.Model.Decisions;
using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Pictures;

/// <summary>The flowchart of a guide's flow: its questions and outcomes, and an arrow for each option.</summary>
internal static class FlowchartOfFlow
{
    /// <summary>Takes from a flow what can be drawn: questions and then outcomes, each in the order of writing.</summary>
    /// <remarks>
    /// The checks report a flow that is unsound. Here an option whose next step does not exist, or that leads back to a question
    /// on the way to it, keeps its row and loses its arrow; of two steps with one id the first counts. Where all answers decide
    /// together no arrow leads on, and outcomes to which none leads are left out.
    /// </remarks>
    public static ChartGraph Of(Flow flow, ImmutableArray<Technology> technologies)
    {
        var questions = flow.Questions.Select(q => new ChartStep(q.Id, q.Title, [.. q.Options.Select(o => new ChartRow(o.Id.Value, o.Text))], null, "question"));
        var following = flow.Questions.SelectMany(q => q.Options).Select(o => o.Next.Value).ToHashSet(StringComparer.Ordinal);
        var outcomes = flow.Outcomes.Where(o => !following.Contains(null!) || following.Contains(o.Id)).Select(o => End(o, [.. technologies.Where(t => o.Picks.Contains(t.Id)).Select(t => new ChartNote(t.Title, Kebab.Of(t.Accent)))]));
        ImmutableArray<ChartStep> steps = [.. questions.Concat(outcomes).DistinctBy(s => s.Id)];
        var indexes = steps.Select((step, index) => (step.Id, index)).ToDictionary(x => x.Id, x => x.index, StringComparer.Ordinal);
        var circular = new FlowGraph(flow).Walk.Circles.Select(c => (c.Question.Id, c.Row)).ToHashSet();
        var arrows = flow.Questions
            .DistinctBy(q => q.Id)
            .SelectMany(q => q.Options.Select((o, row) => (q.Id, Row: row, Next: o.Next.Value)))
            .Where(a => a.Next is not null && indexes.ContainsKey(a.Next) && !circular.Contains((a.Id, a.Row)))
            .Select(a => new ChartArrow(indexes[a.Id], a.Row, indexes[a.Next]));
        return new ChartGraph(steps, [.. arrows]);
    }

    /// <summary>An outcome has the colour of the one technology that it picks, or the one for <c>several</c> or <c>none</c>.</summary>
    private static ChartStep End(Outcome outcome, ImmutableArray<ChartNote> picks) => new(outcome.Id, outcome.Title, [], picks, picks switch
    {
        [] => "none",
        [var one] => one.Mark,
        _ => "several",
    });
}
