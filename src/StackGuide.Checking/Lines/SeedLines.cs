using StackGuide.Model.Guides;

namespace StackGuide.Checking.Lines;

/// <summary>What a seed's record says about the lines of its document; the rule and the coverage count alike.</summary>
internal static class SeedLines
{
    /// <summary>The lines of the document that are in no claim and no heading, and neither blank nor left out.</summary>
    public static LineSet NotAccounted(Seed seed) =>
        LineSet.UpTo(seed.Lines.Value).Except(LineSet.Of(
        [
            .. seed.Claims.Select(c => c.Lines.Value),
            .. seed.Headings.Select(h => h.Value),
            .. seed.Blank.Select(b => b.Value),
            .. seed.LeftOut.Select(l => l.Lines.Value),
        ]));
}
