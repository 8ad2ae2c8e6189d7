using System.Collections.Immutable;
using StackGuide.Checking.Lines;
using StackGuide.Model.Guides;

namespace StackGuide.Checking;

/// <summary>How much of its seeds a guide accounts for; the build prints it.</summary>
public static class Coverage
{
    /// <summary>Seed by seed, in the guide's order.</summary>
    public static ImmutableArray<SeedCoverage> Of(LinkedContent guide)
    {
        ArgumentNullException.ThrowIfNull(guide);
        return [.. guide.Content.Seeds.Select(Of)];
    }

    private static SeedCoverage Of(Seed seed)
    {
        var lines = Math.Max(0, seed.Lines.Value);
        return new SeedCoverage(seed.Id, lines, lines - (int)SeedLines.NotAccounted(seed).Count);
    }
}

/// <summary>How many lines of a document are in a claim or a heading, blank, or left out with a reason.</summary>
/// <param name="Seed">The seed's id.</param>
/// <param name="Lines">How many lines the document has.</param>
/// <param name="Accounted">How many of them are accounted for.</param>
public sealed record SeedCoverage(string Seed, int Lines, int Accounted);
