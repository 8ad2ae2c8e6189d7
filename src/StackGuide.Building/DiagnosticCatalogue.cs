using StackGuide.Checking;
using StackGuide.Comparing;
using StackGuide.Markdown;
using StackGuide.Model.Diagnostics;
using StackGuide.Publishing;
using StackGuide.Reading;
using StackGuide.Rendering;

namespace StackGuide.Building;

/// <summary>Everything that can be wrong with a guide's files, from the areas that report it. The editors' reference is written from it.</summary>
/// <remarks>
/// Numbers: 1xxx reading, 2xxx references, 3xxx comparison, 4xxx seeds and claims, 5xxx decision flow, 6xxx dates and waivers,
/// 7xxx templates, 8xxx output, 9xxx measurements. A number never changes its meaning.
/// </remarks>
public static class DiagnosticCatalogue
{
    /// <summary>All of them, by number.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        .. ((IEnumerable<IReadOnlyList<DiagnosticCode>>)
        [
            SharedFaults.Codes, MarkdownFaults.Codes, ReadingFaults.Codes, ReferenceFaults.Codes, ComparisonFaults.Codes, SeedFaults.Codes,
            FlowFaults.Codes, DateFaults.Codes, WaiverFaults.Codes, TemplateFaults.Codes, FormerEditionFaults.Codes, VerifyFaults.Codes,
            FigureFaults.Codes, MeasurementFaults.Codes,
        ]).SelectMany(codes => codes).OrderBy(code => code.Id, StringComparer.Ordinal),
    ];
}
