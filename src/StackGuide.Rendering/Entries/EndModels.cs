using StackGuide.Model.Decisions;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Entries;

/// <summary>Where an answer leads that decides together with earlier ones: for readers who follow links, whom no script remembers.</summary>
/// <param name="Earlier">An answer to the question before, in a few words; none where nothing was asked before.</param>
/// <param name="Outcomes">The outcomes that it leads to together with this one; the note says with which first answers, where they differ.</param>
internal sealed partial record EndModel(string? Earlier, IReadOnlyList<LinkModel> Outcomes) : TemplateModel
{
    /// <summary>The ends of the paths that close with an answer, by the answer to the question before it.</summary>
    public static IReadOnlyList<EndModel> Of(PageContext page, Question question, Option option) => option.Next.Value is not null
        ? []
        : [.. page.Decisions.Value.PathsEndingWith(question, option).GroupBy(Before).Select(paths => new EndModel(paths.Key, OutcomesOf(page, [.. paths])))];

    private static string? Before(DecisionPath path) => path.Steps.Length < 2 ? null : Short(path.Steps[^2]);

    private static List<LinkModel> OutcomesOf(PageContext page, List<DecisionPath> paths)
    {
        var byOutcome = paths.GroupBy(p => p.Outcome).ToList();
        return
        [
            .. byOutcome
                .OrderByDescending(g => g.Count())
                .Select(g => new LinkModel(page.Href(g.Key), g.Key.Title) { Note = byOutcome.Count == 1 ? null : Circumstances(g.Key, paths) }),
        ];
    }

    /// <summary>The first answers that lead to an outcome; where a first answer leads to others too, with the answers that follow it.</summary>
    private static string Circumstances(Outcome outcome, List<DecisionPath> paths) => string.Join("; ", paths
        .Where(p => p.Steps.Length > 2)
        .GroupBy(p => Short(p.Steps[0]))
        .Where(first => first.Any(p => p.Outcome == outcome))
        .Select(first => first.All(p => p.Outcome == outcome)
            ? first.Key
            : $"{first.Key} ({string.Join(", ", first.Where(p => p.Outcome == outcome).Select(p => string.Join(" + ", p.Steps[1..^2].Select(Short))).Where(s => s.Length > 0).Distinct())})"));

    private static string Short(DecisionStep step) => step.Option.ShortText ?? step.Option.Text;
}
