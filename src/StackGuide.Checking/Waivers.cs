using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking;

/// <summary>Leaves out the warnings and hints that the guide's files accept, each for a reason (SG6006, SG6007).</summary>
public static class Waivers
{
    /// <param name="guide">The guide, whose files say what they accept.</param>
    /// <param name="found">Everything that was read and checked, before <c>--strict</c> raises it.</param>
    /// <param name="reportNeedless">
    /// Whether a waiver that waives nothing is reported; only a check knows the day, and where an error stands other faults may be hidden.
    /// </param>
    /// <param name="catalogue">Every code that there is.</param>
    /// <returns>What is left, in the order given; errors always are. What is wrong with the waivers comes first.</returns>
    public static IReadOnlyList<Diagnostic> Apply(LinkedContent guide, IReadOnlyCollection<Diagnostic> found, bool reportNeedless, IReadOnlyList<DiagnosticCode> catalogue)
    {
        ArgumentNullException.ThrowIfNull(guide);
        ArgumentNullException.ThrowIfNull(found);
        var written = guide.Waivers.ToList();
        if (written.Count == 0)
            return [.. found];
        var known = catalogue.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var refused = written.Select(w => (w.Code, Why: WhyNot(known.GetValueOrDefault(w.Code.Value)))).Where(w => w.Why is not null).ToList();
        var waivers = written.Where(w => WhyNot(known.GetValueOrDefault(w.Code.Value)) is null).ToList();
        var accepted = waivers.DistinctBy(Scope).ToDictionary(Scope);
        var used = new HashSet<Waiver>(ReferenceEqualityComparer.Instance);
        List<Diagnostic> left = [.. refused.Select(w => WaiverFaults.RefusedWaiver(w.Code, w.Why!))];
        foreach (var diagnostic in found)
        {
            if (diagnostic.Severity != Severity.Error && accepted.TryGetValue((diagnostic.Place.File, diagnostic.Code.Id), out var waiver))
                used.Add(waiver);
            else
                left.Add(diagnostic);
        }

        if (reportNeedless && !left.Exists(d => d.Severity == Severity.Error))
            left.AddRange(waivers.Where(w => !used.Contains(w)).Select(WaiverFaults.IdleWaiver));
        return left;
    }

    private static string? WhyNot(DiagnosticCode? code) => code switch
    {
        null => "there is no such code",
        { Severity: Severity.Error } => "it is an error, which must be mended",
        { CanBeWaived: false } => "a waiver that is not needed is removed",
        _ => null,
    };

    private static (string File, string Code) Scope(Waiver waiver) => (waiver.Code.Place.File, waiver.Code.Value);
}
