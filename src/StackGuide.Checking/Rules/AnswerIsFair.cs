using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>The answer that the home page opens with is cited line by line, as long for each side, and shown (SG3010 to SG3012).</summary>
internal sealed class AnswerIsFair : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        from page in context.Guide.Content.Pages
        from fault in page.Answer is { } answer ? [.. Hidden(page, answer), .. Uncited(answer), .. Uneven(answer, context.Guide.Content)] : Enumerable.Empty<Diagnostic>()
        select fault;

    private static IEnumerable<Diagnostic> Hidden(GuidePage page, HomeAnswer answer)
    {
        if (page.View.Value != GuideViews.Home)
            yield return ComparisonFaults.HiddenAnswer(page, answer);
    }

    private static IEnumerable<Diagnostic> Uncited(HomeAnswer answer)
    {
        if (answer.Text.Citations.IsEmpty)
            yield return ComparisonFaults.UncitedAnswer(answer);
        foreach (var tip in answer.Tips.Where(t => t.Because.Citations.IsEmpty))
            yield return ComparisonFaults.UncitedTip(tip);
    }

    private static IEnumerable<Diagnostic> Uneven(HomeAnswer answer, GuideContent content)
    {
        var lines = content.Technologies.Select(t => (t.Id, Count: answer.Tips.Count(tip => tip.Side.Value == t.Id))).ToList();
        // A tip for a technology that does not exist is reported where it stands; what follows from that is no second fault.
        if (lines.Count == 0 || lines.Sum(l => l.Count) < answer.Tips.Length)
            yield break;
        var most = lines.MaxBy(l => l.Count);
        foreach (var (id, count) in lines.Where(l => l.Count < most.Count))
            yield return ComparisonFaults.UnevenAnswer(answer, id, count, most.Id, most.Count);
    }
}
