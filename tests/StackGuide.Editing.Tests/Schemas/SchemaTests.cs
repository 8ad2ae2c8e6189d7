using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using StackGuide.Editing.Schemas;
using StackGuide.Testing;
using StackGuide.Tests;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace StackGuide.Editing.Tests.Schemas;

/// <summary>The schemas for editors: current, true of our own content, and not true of slips.</summary>
public sealed class SchemaTests
{
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
            Assert.True(File.ReadAllText(Repository.At(EditorSchemas.Folder, file)) == text, $"{file} is out of date; run: dotnet run --project src/StackGuide.Cli -- schema");
        Assert.Equal(EditorSchemas.All().Select(s => s.File).Order(StringComparer.Ordinal), Directory.EnumerateFiles(Repository.At(EditorSchemas.Folder)).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(OurFiles))]
    public void Allow_what_our_guide_says(string schema, string folder)
    {
        var files = Directory.GetFiles(Repository.At(folder));

        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(f => Faults(schema, FrontMatter(File.ReadAllText(f))).Select(fault => $"{Path.GetFileName(f)}: {fault}")));
    }

    [Theory]
    [InlineData("tool", "titel: Express", "/titel ")]
    [InlineData("tool", "state: dead", "/state enum")]
    [InlineData("tool", "technologies: nodejs", "/technologies type")]
    [InlineData("page", "title: Method", " required")]
    [InlineData("page", "reviewed: 21 November", "/reviewed pattern")]
    [InlineData("criterion", "order: first", "/order type")]
    [InlineData("criterion", "verdict: { favours: nodejs, strength: huge }", "/verdict/strength enum")]
    [InlineData("evidence-entry", "url: www.example.org", "/url pattern")]
    [InlineData("seed-record", "claims: [{ id: a.1, lines: some }]", "/claims/0/lines pattern")]
    public void Mark_what_is_a_slip(string schema, string yaml, string fault) => Assert.Contains(Faults(schema, yaml), f => f.StartsWith(fault, StringComparison.Ordinal));

    [Theory]
    [InlineData("seeds", "seed-record")]
    [InlineData("content/lifecycle", "release-table")]
    [InlineData("content/decision", "flow")]
    [InlineData("site", "site")]
    public void Are_named_by_the_files_that_are_YAML_alone(string folder, string schema) =>
        Assert.All(Directory.GetFiles(Repository.At(folder), "*.yml"), file =>
        {
            var named = Regex.Match(File.ReadLines(file).First(), @"^# yaml-language-server: \$schema=(\S+)$").Groups[1].Value;
            var own = Path.GetFileName(file) is "redirects.yml" or "search.yml" ? Path.GetFileNameWithoutExtension(file) : schema;
            Assert.Equal(Repository.At(EditorSchemas.Folder, own + ".schema.json"), Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, named)));
        });

    private static string FrontMatter(string text) => text.StartsWith("---\n", StringComparison.Ordinal) ? text[4..text.IndexOf("\n---\n", StringComparison.Ordinal)] : text;

    private static IReadOnlyList<string> Faults(string schema, string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return SchemaCheck.Faults(EditorSchemas.All().Single(s => s.File == schema + ".schema.json").Text, Json(stream.Documents[0].RootNode)!.ToJsonString());
    }

    /// <summary>What an editor takes YAML for: plain scalars by the core schema of YAML 1.2.</summary>
    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(c => KeyValuePair.Create(((YamlScalarNode)c.Key).Value!, Json(c.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "" or "~" or "null" } => null,
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } flag => JsonValue.Create(flag.Value == "true"),
        YamlScalarNode { Style: ScalarStyle.Plain } number when long.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => JsonValue.Create(whole),
        YamlScalarNode { Style: ScalarStyle.Plain } number when double.TryParse(number.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) => JsonValue.Create(real),
        _ => JsonValue.Create(((YamlScalarNode)node).Value),
    };
}
