using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking;

/// <summary>Leaves out the warnings and hints that the guide's files accept, each for a reason (SG6006).</summary>
public static class Waivers
{
    /// <param name="guide">The guide, whose files say what they accept.</param>
    /// <param name="found">Everything that was read and checked, before <c>--strict</c> raises it.</param>
    /// <param name="reportNeedless">
    /// Whether a waiver that waives nothing is reported; only a check knows the day, and where an error stands other faults may be hidden.
    /// </param>
    /// <returns>What is left, in the order given; errors always are.</returns>
    public static IReadOnlyList<Diagnostic> Apply(Guide guide, IReadOnlyCollection<Diagnostic> found, bool reportNeedless)
    {
        ArgumentNullException.ThrowIfNull(guide);
        ArgumentNullException.ThrowIfNull(found);
        var waivers = guide.Waivers.ToList();
        if (waivers.Count == 0)
            return [.. found];
        var accepted = waivers.DistinctBy(Scope).ToDictionary(Scope);
        var used = new HashSet<Waiver>(ReferenceEqualityComparer.Instance);
        var left = new List<Diagnostic>();
        foreach (var diagnostic in found)
        {
            if (diagnostic.Severity != Severity.Error && accepted.TryGetValue((diagnostic.Place.File, diagnostic.Code.Id), out var waiver))
                used.Add(waiver);
            else
                left.Add(diagnostic);
        }

        if (reportNeedless && !left.Exists(d => d.Severity == Severity.Error))
            left.AddRange(waivers.Where(w => !used.Contains(w)).Select(Faults.IdleWaiver));
        return left;
    }

    private static (string File, string Code) Scope(Waiver waiver) => (waiver.Code.Place.File, waiver.Code.Value);
}
