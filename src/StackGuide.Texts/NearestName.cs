namespace StackGuide.Texts;

/// <summary>Finds the name that an author most likely meant.</summary>
public static class NearestName
{
    /// <returns>The closest of <paramref name="known"/> when it is near enough to be a slip of the pen, else null. Ties go to the first in ordinal order.</returns>
    public static string? Of(string written, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(written);
        if (written.Length > 100)
            return null;
        var limit = Math.Max(1, written.Length / 3);
        string? nearest = null;
        var nearestDistance = limit + 1;
        foreach (var name in known.Order(StringComparer.Ordinal))
        {
            if (Math.Abs(name.Length - written.Length) > limit)
                continue;
            var distance = Distance(written, name);
            if (distance < nearestDistance)
                (nearest, nearestDistance) = (name, distance);
        }

        return nearest;
    }

    /// <summary>The end of a sentence that says which name was meant; empty when none is near.</summary>
    public static string DidYouMean(string written, IEnumerable<string> known) => Of(written, known) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    /// <summary>Edits between two names: insertions, deletions, substitutions and swaps of neighbours, letter case ignored.</summary>
    private static int Distance(string a, string b)
    {
        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
