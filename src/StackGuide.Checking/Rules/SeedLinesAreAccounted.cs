using StackGuide.Checking.Lines;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Checking.Rules;

/// <summary>Every line of a seed's document is in a claim or a heading, blank, or left out with a reason (SG4001, SG4002, SG4003).</summary>
/// <remarks>
/// Decided from the record alone. A heading may be part of a claim; what is left out may not. A claim may span blank lines,
/// but neither begin nor end with one.
/// A record without a number of lines is Reading's to report.
/// </remarks>
internal sealed class SeedLinesAreAccounted : IRule
{
    // A slip such as 1-900 for 1-9 meets every claim; the first few tell enough.
    private const int MostClaimsOfRange = 10;

    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        context.Guide.Content.Seeds
            .Where(seed => seed.Lines.Value > 0)
            .SelectMany(seed => (IEnumerable<Diagnostic>)[.. NotAccounted(seed), .. Outside(seed), .. Contradictions(seed)]);

    private static IEnumerable<Diagnostic> NotAccounted(Seed seed) =>
        SeedLines.NotAccounted(seed).Runs.Select(run => SeedFaults.LinesNotAccounted(seed, run));

    private static IEnumerable<Diagnostic> Outside(Seed seed)
    {
        var last = seed.Lines.Value;
        IEnumerable<Located<LineRange>> all =
        [
            .. seed.Headings,
            .. SetAside(seed),
            .. seed.Notes.Select(n => n.Lines),
            .. seed.Claims.Select(c => c.Lines),
        ];
        return
            from range in all
            let line = range.Value.First < 1 ? range.Value.First : Math.Max(range.Value.First, range.Value.Last)
            where line < 1 || line > last
            select SeedFaults.LineOutsideDocument(range with { Value = new LineRange(line, line) }, last);
    }

    private static IEnumerable<Diagnostic> Contradictions(Seed seed) =>
    [
        .. from range in seed.LeftOut.Select(l => l.Lines)
           from claim in seed.Claims.Where(c => Overlap(c.Lines.Value, range.Value)).Take(MostClaimsOfRange)
           select SeedFaults.LineContradiction(range, claim.Id),
        .. from range in seed.Blank
           from claim in seed.Claims.Where(c => HasEndIn(c.Lines.Value, range.Value)).Take(MostClaimsOfRange)
           select SeedFaults.LineContradiction(range, claim.Id),
    ];

    private static bool HasEndIn(LineRange claim, LineRange blank) => Contains(blank, claim.First) || Contains(blank, claim.Last);

    private static bool Contains(LineRange range, int line) => range.First <= line && line <= range.Last;

    private static IEnumerable<Located<LineRange>> SetAside(Seed seed) => [.. seed.Blank, .. seed.LeftOut.Select(l => l.Lines)];

    private static bool Overlap(LineRange one, LineRange other) => one.First <= other.Last && other.First <= one.Last;
}
