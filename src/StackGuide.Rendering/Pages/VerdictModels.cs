using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;

namespace StackGuide.Rendering.Pages;

/// <summary>Makes the models of verdicts and of the stances that are held against them.</summary>
internal static class VerdictModels
{
    public static VerdictModel Of(Guide guide, Verdict verdict)
    {
        var side = guide.SideOf(verdict);
        return new VerdictModel(
            side.IsTaken ? Wording.Of(side) : Wording.Capital(Wording.Either(guide)),
            AccentOf(side),
            verdict.Strength is { } strength ? Kebab.Of(strength) : null,
            Wording.Of(verdict.Certainty));
    }

    public static VerdictRowModel RowOf(Guide guide, PageContext page, Criterion criterion) => new(page.Href(criterion), criterion.Title, Of(guide, criterion.Verdict));

    public static StanceModel Of(Stance stance, PageContext page)
    {
        var words = stance.Position switch
        {
            Position.Silent => "silent",
            Position.Neutral => "no side",
            Position.Depends => "depends",
            _ => Wording.Of(stance.Side),
        };
        var counts = string.Join(", ", stance.Counts.Select(c => $"{Wording.Of(c.Side)}\u00A0{c.Count}"));
        return new StanceModel(SeedNames.Of(stance.Seed), page.Href(stance.Seed), words, AccentOf(stance.Side), counts)
        {
            IsSilent = stance.Position == Position.Silent,
        };
    }

    /// <summary>The name of the colour of the one technology that is favoured; null where it is none, or more than one.</summary>
    public static string? AccentOf(Side side) => side.Only is { } technology ? Kebab.Of(technology.Accent) : null;
}
