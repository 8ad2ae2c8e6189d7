namespace StackGuide.Specs.Fuzzing;

/// <summary>What mutators ask of chance.</summary>
internal static class Chance
{
    /// <summary>One of them.</summary>
    public static T Of<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>A stretch within a length, of at most so many.</summary>
    public static Range Stretch(this Random random, int length, int most)
    {
        var start = random.Next(length + 1);
        return start..Math.Min(length, start + 1 + random.Next(most));
    }
}
