using System.Text.Json;
using Json.Schema;

namespace StackGuide.Tests;

/// <summary>Holds data against a JSON Schema, as a stranger with a library would.</summary>
internal static class SchemaCheck
{
    private static readonly EvaluationOptions All = new() { OutputFormat = OutputFormat.List };

    /// <returns>What is wrong, each as <c>/where keyword: why</c>; nothing when the data are as the schema says.</returns>
    public static IReadOnlyList<string> Faults(string schema, string data)
    {
        // Each schema is registered under an address of its own, so that several with none do not meet.
        var rules = JsonSchema.FromText(schema, new BuildOptions { SchemaRegistry = new SchemaRegistry() });
        using var json = JsonDocument.Parse(data);
        var result = rules.Evaluate(json.RootElement, All);
        return result.IsValid ? [] : [.. (result.Details ?? []).SelectMany(d => (d.Errors ?? []).Select(e => $"{d.InstanceLocation} {e.Key}: {e.Value}")).DefaultIfEmpty("not valid")];
    }
}
