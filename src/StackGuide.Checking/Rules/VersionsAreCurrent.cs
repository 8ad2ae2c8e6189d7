using System.Collections.Immutable;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>Evidence speaks of release lines that exist, and of at least one that is still supported (SG6003, SG6004).</summary>
/// <remarks>
/// Evidence may say why it is kept although its versions have ended; when they have not, that is one warning more (SG6005).
/// A technology without a release table says nothing about its versions, so neither does this rule.
/// </remarks>
internal sealed class VersionsAreCurrent : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        context.Guide.Content.Evidence.SelectMany(evidence => (IEnumerable<Diagnostic>)[.. Unknown(context, evidence), .. Ended(context, evidence)]);

    private static IEnumerable<Diagnostic> Unknown(CheckContext context, Evidence evidence) =>
        from scope in evidence.Versions
        let releases = Releases(context, scope)
        where !releases.IsEmpty && !releases.Any(r => IsOfLine(scope.Version, r))
        select DateFaults.UnknownVersion(scope, releases.Select(r => r.Version.Value));

    /// <summary>One fault for an evidence, at the line that was supported longest.</summary>
    private static IEnumerable<Diagnostic> Ended(CheckContext context, Evidence evidence)
    {
        if (context.Options.Today is not { } today)
            yield break;
        var ends = evidence.Versions
            .Select(scope => (Scope: scope, End: Releases(context, scope).FirstOrDefault(r => IsOfLine(scope.Version, r))?.SupportEnds ?? default))
            .ToList();
        if (ends.Count == 0 || ends.Any(e => !e.End.IsKnown || LastDay(e.End) >= Number(today)))
        {
            if (evidence.KeptBecause is { } kept)
                yield return DateFaults.NeedlessKeptBecause(kept.Place);
            yield break;
        }

        if (evidence.KeptBecause is not null)
            yield break;
        var last = ends.MaxBy(e => LastDay(e.End));
        yield return DateFaults.VersionEnded(last.Scope, last.End);
    }

    /// <summary>A version belongs to the line that begins it: 24.10 to 24, but 3.14 not to 3.1.</summary>
    private static bool IsOfLine(string version, Release release) =>
        version == release.Version.Value || version.StartsWith(release.Version.Value + ".", StringComparison.Ordinal);

    private static ImmutableArray<Release> Releases(CheckContext context, VersionScope scope) =>
        context.Guide.Find<Technology>(EntryKind.Technology, scope.Technology)?.Lifecycle.Releases ?? [];

    /// <summary>A month or a year lasts to its end. As a number, so that no date that an editor wrote can be impossible here.</summary>
    private static int LastDay(PartialDate date) => Number(date.Year, date.Month == 0 ? 12 : date.Month, date.Day == 0 ? 31 : date.Day);

    private static int Number(DateOnly date) => Number(date.Year, date.Month, date.Day);

    private static int Number(int year, int month, int day) => (((year * 100) + month) * 100) + day;
}
