using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using StackGuide.Cli.Schemas;
using YamlDotNet.RepresentationModel;

namespace StackGuide.Cli.Tests;

/// <summary>The schemas for editors: current, true of our own content, and not true of slips.</summary>
public sealed class SchemaTests
{
    private static readonly string Root = RootFolder();

    public static TheoryData<string, string> OurFiles => new()
    {
        { "criterion", "content/criteria" },
        { "scenario", "content/scenarios" },
        { "tool", "content/tools" },
        { "evidence-entry", "content/evidence" },
        { "technology", "content/technologies" },
        { "release-table", "content/lifecycle" },
        { "page", "content/pages" },
        { "flow", "content/decision" },
        { "seed-record", "seeds" },
    };

    [Fact]
    public void Are_current_in_the_repository()
    {
        foreach (var (file, text) in EditorSchemas.All())
            Assert.True(File.ReadAllText(Path.Combine(Root, EditorSchemas.Folder, file)) == text, $"{file} is out of date; run: dotnet run --project src/StackGuide.Cli -- schema");
        Assert.Equal(EditorSchemas.All().Select(s => s.File).Order(StringComparer.Ordinal), Directory.EnumerateFiles(Path.Combine(Root, EditorSchemas.Folder)).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(OurFiles))]
    public void Allow_what_our_guide_says(string schema, string folder)
    {
        var files = Directory.GetFiles(Path.Combine(Root, folder));

        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(f => Faults(schema, FrontMatter(File.ReadAllText(f))).Select(fault => $"{Path.GetFileName(f)}: {fault}")));
    }

    [Theory]
    [InlineData("tool", "titel: Express", "titel is not allowed")]
    [InlineData("tool", "state: dead", "state is not one of")]
    [InlineData("tool", "technologies: nodejs", "technologies is no array")]
    [InlineData("page", "title: Method", "view is missing")]
    [InlineData("page", "reviewed: 21 November", "reviewed does not match")]
    [InlineData("criterion", "order: first", "order is no integer")]
    [InlineData("criterion", "verdict: { favours: nodejs, strength: huge }", "verdict.strength is not one of")]
    [InlineData("evidence-entry", "url: www.example.org", "url does not match")]
    [InlineData("seed-record", "claims: [{ id: a.1, lines: some }]", "claims.0.lines does not match")]
    public void Mark_what_is_a_slip(string schema, string yaml, string fault) => Assert.Contains(Faults(schema, yaml), f => f.StartsWith(fault, StringComparison.Ordinal));

    [Theory]
    [InlineData("seeds", "seed-record")]
    [InlineData("content/lifecycle", "release-table")]
    [InlineData("content/decision", "flow")]
    [InlineData("site", "site")]
    public void Are_named_by_the_files_that_are_YAML_alone(string folder, string schema) =>
        Assert.All(Directory.GetFiles(Path.Combine(Root, folder), "*.yml"), file =>
        {
            var named = Regex.Match(File.ReadLines(file).First(), @"^# yaml-language-server: \$schema=(\S+)$").Groups[1].Value;
            var own = Path.GetFileName(file) == "redirects.yml" ? "redirects" : schema;
            Assert.Equal(Path.Combine(Root, EditorSchemas.Folder, own + ".schema.json"), Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, named)));
        });

    private static string FrontMatter(string text) => text.StartsWith("---\n", StringComparison.Ordinal) ? text[4..text.IndexOf("\n---\n", StringComparison.Ordinal)] : text;

    private static List<string> Faults(string schema, string yaml)
    {
        using var rules = JsonDocument.Parse(EditorSchemas.All().Single(s => s.File == schema + ".schema.json").Text);
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return [.. Faults(rules.RootElement, stream.Documents[0].RootNode, "").Select(f => f.TrimStart('.'))];
    }

    /// <summary>The part of JSON Schema that ours use. No package of it can be had from the source that this project builds with.</summary>
    private static IEnumerable<string> Faults(JsonElement rule, YamlNode node, string at)
    {
        if (rule.TryGetProperty("enum", out var choices) && choices.EnumerateArray().All(c => c.GetString() != (node as YamlScalarNode)?.Value))
            yield return $"{at} is not one of {choices}";
        if (rule.TryGetProperty("type", out var types) && !Types(types).Any(t => IsA(node, t)))
        {
            yield return $"{at} is no {types}";
            yield break;
        }

        if (rule.TryGetProperty("pattern", out var pattern) && node is YamlScalarNode text && !Regex.IsMatch(text.Value!, pattern.GetString()!))
            yield return $"{at} does not match {pattern}";
        if (node is YamlSequenceNode list && rule.TryGetProperty("items", out var items))
        {
            foreach (var fault in list.Children.SelectMany((child, i) => Faults(items, child, $"{at}.{i.ToString(CultureInfo.InvariantCulture)}")))
                yield return fault;
        }

        if (node is not YamlMappingNode map)
            yield break;
        var hasProperties = rule.TryGetProperty("properties", out var properties);
        foreach (var (key, value) in map.Children.Select(c => (((YamlScalarNode)c.Key).Value!, c.Value)))
        {
            var own = hasProperties && properties.TryGetProperty(key, out var named) ? named : rule.GetProperty("additionalProperties");
            if (own.ValueKind == JsonValueKind.False)
                yield return $"{at}.{key} is not allowed";
            else
                foreach (var fault in Faults(own, value, $"{at}.{key}"))
                    yield return fault;
        }

        if (rule.TryGetProperty("required", out var required))
        {
            foreach (var key in required.EnumerateArray().Select(k => k.GetString()!).Where(k => !map.Children.ContainsKey(new YamlScalarNode(k))))
                yield return $"{at}.{key} is missing";
        }
    }

    private static IEnumerable<string> Types(JsonElement types) => types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().Select(t => t.GetString()!) : [types.GetString()!];

    private static bool IsA(YamlNode node, string type) => (node, type) switch
    {
        (YamlMappingNode, "object") or (YamlSequenceNode, "array") or (YamlScalarNode, "string") => true,
        (YamlScalarNode number, "integer") => int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _),
        (YamlScalarNode truth, "boolean") => truth.Value is "true" or "false",
        _ => false,
    };

    private static string RootFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "StackGuide.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
