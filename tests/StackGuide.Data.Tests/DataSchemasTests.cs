using System.Text;
using System.Text.Json;
using StackGuide.Tests;

namespace StackGuide.Data.Tests;

/// <summary>The published schemas: true of what is written, not true of slips, and with a word on everything.</summary>
public sealed class DataSchemasTests
{
    public static TheoryData<string> Files => [.. Samples.Written.Keys];

    [Fact]
    public void There_is_one_for_each_data_file() =>
        Assert.Equal(Samples.Written.Keys.Order(StringComparer.Ordinal), DataSchemas.All.Select(s => s.Of).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Are_true_of_what_is_written(string file) => Assert.Empty(SchemaCheck.Faults(Schema(file), Samples.Written[file]));

    [Theory]
    [InlineData("data/guide.json", "\"title\": \"Drinks\",", "")]
    [InlineData("data/guide.json", "\"title\": \"Drinks\"", "\"titel\": \"\", \"title\": \"Drinks\"")]
    [InlineData("data/guide.json", "\"title\": \"Drinks\"", "\"title\": null")]
    [InlineData("data/guide.json", "\"aspect\": \"In a pot\",", "")]
    [InlineData("data/guide.json", "\"grade\": \"good\"", "\"grade\": 1")]
    [InlineData("data/guide.json", "\"grade\": \"good\",", "")]
    [InlineData("data/guide.json", "\"question\": \"Which stays warm?\"", "\"question\": null")]
    [InlineData("data/guide.json", "\"facts\": [", "\"facts\": [ 1,")]
    [InlineData("data/claims.json", "\"lines\": [", "\"lines\": [ \"3\",")]
    [InlineData("data/flow.json", "\"next\": \"tea\",", "\"next\": 1,")]
    [InlineData("manifest.json", "\"bytes\": 3", "\"bytes\": \"3\"")]
    [InlineData("manifest.json", "\"dataVersion\": 1", "\"dataVersion\": 2")]
    public void Are_not_true_of_slips(string file, string old, string replacement)
    {
        var text = Samples.Written[file];
        Assert.Contains(old, text, StringComparison.Ordinal);

        Assert.NotEmpty(SchemaCheck.Faults(Schema(file), text.Replace(old, replacement, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Tell_their_version_and_describe_every_member(string file)
    {
        using var schema = JsonDocument.Parse(Schema(file));

        Assert.Equal(DataFiles.Version, schema.RootElement.GetProperty("x-version").GetInt32());
        Assert.Equal(file, schema.RootElement.GetProperty("title").GetString());
        Assert.Empty(Undescribed(schema.RootElement, "#"));
    }

    private static string Schema(string file) => Encoding.UTF8.GetString(DataSchemas.All.Single(s => s.Of == file).Write());

    private static IEnumerable<string> Undescribed(JsonElement schema, string at)
    {
        if (schema.TryGetProperty("properties", out var properties))
        {
            foreach (var member in properties.EnumerateObject())
            {
                if (!member.Value.TryGetProperty("description", out var text) || text.GetString() is not { Length: > 0 })
                    yield return $"{at}/{member.Name}";
                foreach (var inner in Undescribed(member.Value, $"{at}/{member.Name}"))
                    yield return inner;
            }
        }

        foreach (var key in (string[])["items", "additionalProperties"])
        {
            if (schema.TryGetProperty(key, out var part) && part.ValueKind == JsonValueKind.Object)
            {
                foreach (var inner in Undescribed(part, $"{at}/{key}"))
                    yield return inner;
            }
        }
    }
}
