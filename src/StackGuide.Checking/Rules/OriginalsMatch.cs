using StackGuide.Checking.Lines;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>The originals are the ones that the records speak of (SG4007). Silent when none were given.</summary>
internal sealed class OriginalsMatch : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        context.Options.Originals is { } originals
            ? context.Guide.Content.Seeds.Where(seed => !string.IsNullOrEmpty(seed.File.Value)).SelectMany(seed => Find(seed, originals.Find(seed.File.Value)))
            : [];

    private static IEnumerable<Diagnostic> Find(Seed seed, Original? original)
    {
        if (original is null)
        {
            yield return SeedFaults.OriginalDiffers(seed.File.Place, $"the original '{seed.File.Value}' is not among the documents that were given");
            yield break;
        }

        if (!string.Equals(seed.Sha256.Value, original.Sha256, StringComparison.OrdinalIgnoreCase))
        {
            yield return SeedFaults.OriginalDiffers(
                seed.Sha256.Place, $"the SHA-256 of '{original.File}' is {original.Sha256.ToLowerInvariant()}, not the one recorded");
        }

        var document = new DocumentLines(original.Text);
        if (document.Words != seed.Words)
            yield return SeedFaults.OriginalDiffers(seed.Place, $"'{original.File}' has {document.Words} words, but the record says {seed.Words}");
        if (document.Count != seed.Lines.Value)
        {
            // Blank lines are not compared then: what follows the change is shifted, and every line of it would be named.
            yield return SeedFaults.OriginalDiffers(seed.Lines.Place, $"'{original.File}' has {document.Count} lines, but the record says {seed.Lines.Value}");
            yield break;
        }

        var recorded = LineSet.Of(seed.Blank.Select(b => b.Value));
        foreach (var run in document.Blank.Except(recorded).Runs)
            yield return SeedFaults.OriginalDiffers(seed.Lines.Place, $"line {run} of '{original.File}' is blank, but the record does not list it as blank");
        foreach (var run in LineSet.UpTo(document.Count).Except(document.Blank).Overlap(recorded).Runs)
        {
            var place = seed.Blank.First(b => b.Value.First <= run.First && run.First <= b.Value.Last).Place;
            yield return SeedFaults.OriginalDiffers(place, $"line {run} of '{original.File}' has text, but the record lists it as blank");
        }
    }
}
