using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Templates;

/// <summary>How much one template may do before it is stopped. Nothing that ends comes near; the guide on one page grows with the guide.</summary>
/// <param name="Steps">Rounds of loops, those within others counted together.</param>
/// <param name="Characters">What it may write.</param>
internal sealed record TemplateLimits(int Steps, int Characters)
{
    private const int FewestSteps = 1_000_000;
    private const int StepsOfEntry = 1_000;
    private const int FewestCharacters = 16_000_000;
    private const int CharactersOfEntry = 50_000;

    public static TemplateLimits For(Guide guide)
    {
        var entries = guide.Entries.Length;
        return new TemplateLimits(Bounded(FewestSteps + ((long)entries * StepsOfEntry)), Bounded(FewestCharacters + ((long)entries * CharactersOfEntry)));
    }

    // Half of what a string can hold.
    private static int Bounded(long limit) => (int)Math.Min(limit, int.MaxValue / 4);
}
