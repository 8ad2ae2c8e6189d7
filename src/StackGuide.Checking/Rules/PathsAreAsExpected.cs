using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Texts;

namespace StackGuide.Checking.Rules;

/// <summary>Every path ends where the editors' own lines expect, and where there are such lines each path fits one (SG5011, SG5012, SG5013).</summary>
/// <remarks>
/// Silent on a flow that is not sound, and of paths while a pattern names a question or an option that does not exist: <see cref="FlowIsSound"/>,
/// <see cref="IdsResolve"/> or the first of the codes speaks of it. Reported at each line once, with the first path and how many more.
/// </remarks>
internal sealed class PathsAreAsExpected : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var flow = context.Guide.Content.Flow;
        var patterns = flow.Rules.Select(r => r.When).Concat(flow.Expectations.Select(e => e.When)).ToList();
        var unknown = patterns.SelectMany(p => UnknownOptions(context, p)).ToList();
        if (unknown.Count > 0 || patterns.Exists(p => p.Parts.Any(part => context.QuestionAt(part.Question) is null)))
            return unknown;
        return [.. Against(context, flow), .. Uncovered(context, flow)];
    }

    private static IEnumerable<Diagnostic> UnknownOptions(CheckContext context, AnswerPattern pattern) =>
        from part in pattern.Parts
        let question = context.QuestionAt(part.Question)
        where question is not null
        from option in part.Options
        where question.Options.All(o => o.Id.Value != option.Value)
        select FlowFaults.UnknownOption(option, question, NearestName.DidYouMean(option.Value, question.Options.Select(o => o.Id.Value ?? "")));

    private static IEnumerable<Diagnostic> Against(CheckContext context, Flow flow) =>
        from line in flow.Expectations
        let against = context.Decisions.Paths
            .Where(p => line.When.Fits(question => p.OptionAt(question)?.Id.Value) && line.Accepts.All(o => o.Value != p.Outcome.Id))
            .ToList()
        where against.Count > 0
        select FlowFaults.AgainstExpectation(line, against[0].Answers, against[0].Outcome.Id, against.Count - 1);

    private static IEnumerable<Diagnostic> Uncovered(CheckContext context, Flow flow)
    {
        if (flow.Expectations.IsEmpty)
            return [];
        var uncovered = context.Decisions.Paths
            .Where(p => !flow.Expectations.Any(line => line.When.Fits(question => p.OptionAt(question)?.Id.Value)))
            .ToList();
        return uncovered.Count == 0 ? [] : [FlowFaults.UncoveredPath(flow.Expectations[0].Place, uncovered[0].Answers, uncovered[0].Outcome.Id, uncovered.Count - 1)];
    }
}
