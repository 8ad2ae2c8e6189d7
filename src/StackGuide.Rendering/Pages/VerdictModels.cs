using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;

namespace StackGuide.Rendering.Pages;

/// <summary>Makes the models of verdicts and of the stances that are held against them.</summary>
internal static class VerdictModels
{
    public static VerdictModel Of(Guide guide, Verdict verdict)
    {
        var technology = guide.SideOf(verdict).Only;
        return new VerdictModel(
            technology?.Title ?? Wording.Capital(Wording.Either(guide)),
            technology is null ? null : Kebab.Of(technology.Accent),
            verdict.Strength is { } strength ? Kebab.Of(strength) : null,
            Wording.Of(verdict.Certainty));
    }

    public static VerdictRowModel RowOf(Guide guide, PageContext page, Criterion criterion) => new(page.Href(criterion), criterion.Title, Of(guide, criterion.Verdict));

    public static StanceModel Of(Guide guide, Stance stance, PageContext page)
    {
        var technology = guide.SideOf(stance).Only;
        var words = stance.Position switch
        {
            Position.Silent => "silent",
            Position.Neutral => "no side",
            Position.Depends => "depends",
            _ => technology?.Title ?? "",
        };
        var counts = string.Join(", ", guide.CountsOf(stance).Select(c => $"{c.Technology.Title}\u00A0{c.Count}"));
        return new StanceModel(SeedNames.Of(stance.Seed), page.Href(stance.Seed), words, technology is null ? null : Kebab.Of(technology.Accent), counts)
        {
            IsSilent = stance.Position == Position.Silent,
        };
    }
}
