using System.Text.Json.Nodes;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Places;

namespace StackGuide.Cli.Printing;

/// <summary>Diagnostics for code hosts and editors that read SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0): one run of one tool.</summary>
internal static class DiagnosticSarif
{
    /// <summary>Writes them in the order given.</summary>
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        var rules = diagnostics.Select(d => d.Code).DistinctBy(c => c.Id).OrderBy(c => c.Id, StringComparer.Ordinal).ToList();
        output.WriteLine(new JsonObject
        {
            ["$schema"] = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject { ["driver"] = new JsonObject { ["name"] = "stackguide", ["rules"] = new JsonArray([.. rules.Select(Rule)]) } },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. diagnostics.Select(d => Result(d, rules.FindIndex(c => c.Id == d.Code.Id)))]),
            }),
        }.ToJsonString(DiagnosticJson.Readable));
    }

    private static JsonObject Rule(DiagnosticCode code) => new JsonObject
    {
        ["id"] = code.Id,
        ["shortDescription"] = Text(code.Title),
        ["fullDescription"] = Text(code.Meaning),
        ["help"] = Text($"{code.Meaning}\n\nRaised by:\n\n{code.Bad}\n\nMended:\n\n{code.Good}"),
        ["defaultConfiguration"] = new JsonObject { ["level"] = Level(code.Severity) },
    };

    private static JsonObject Result(Diagnostic diagnostic, int rule) => new JsonObject
    {
        ["ruleId"] = diagnostic.Code.Id,
        ["ruleIndex"] = rule,
        ["level"] = Level(diagnostic.Severity),
        ["message"] = Text(diagnostic.Message),
        ["locations"] = new JsonArray(new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = string.Join('/', diagnostic.Place.File.Split('/').Select(Uri.EscapeDataString)), ["uriBaseId"] = "%SRCROOT%" },
                ["region"] = Region(diagnostic.Place),
            },
        }),
    };

    /// <summary>SARIF takes a region without an end for one to the end of its line (3.30.2), so that a point has one too: the same.</summary>
    private static JsonObject Region(Place place) => new JsonObject
    {
        ["startLine"] = place.Line,
        ["startColumn"] = place.Column,
        ["endLine"] = place.EndLine,
        ["endColumn"] = place.EndColumn,
    };

    private static string Level(Severity severity) => severity == Severity.Hint ? "note" : severity.Word();

    private static JsonObject Text(string text) => new() { ["text"] = text };
}
