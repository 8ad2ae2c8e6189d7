using System.Globalization;

namespace StackGuide.Specs.Fuzzing;

/// <summary>How much is tried, and from which seed; the same seed makes the same mutants on every machine.</summary>
internal static class FuzzSettings
{
    private const int UsualMutants = 2_000;
    private const int UsualSeed = 20261121;

    /// <summary>How many mutants of single files; <c>STACKGUIDE_FUZZ_MUTANTS</c>.</summary>
    public static int Mutants { get; } = Number("STACKGUIDE_FUZZ_MUTANTS", UsualMutants);

    /// <summary>Where chance begins; <c>STACKGUIDE_FUZZ_SEED</c>.</summary>
    public static int Seed { get; } = Number("STACKGUIDE_FUZZ_SEED", UsualSeed);

    /// <summary>Whether more is wanted than a gate has time for.</summary>
    public static bool IsThorough => Mutants > UsualMutants;

    /// <summary>The chance of one mutant, whatever ran before it.</summary>
    public static Random ChanceOf(int mutant) => new(unchecked((Seed * 397) ^ (mutant * 7919)));

    private static int Number(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;
}
