using System.Text.Json;
using StackGuide.Data;
using StackGuide.Model.Guides;
using StackGuide.Tests;

namespace StackGuide.Guide.Tests;

/// <summary>The open data, as others read it.</summary>
[Collection(OurSiteTests.Name)]
public sealed class DataTests(OurSite site)
{
    private static readonly string[] ClaimFields = ["id", "seed", "file", "lines", "group", "criterion", "about", "favours", "says", "standing", "because", "evidence", "disputes", "url"];

    [Fact]
    public void Every_claim_has_the_fields_of_the_format()
    {
        using var claims = Json("claims.json");

        Assert.All(claims.RootElement.EnumerateArray(), claim => Assert.Equal(ClaimFields, claim.EnumerateObject().Select(p => p.Name)));
        Assert.Equal(site.Guide.Claims.Select(c => c.Id), claims.RootElement.EnumerateArray().Select(c => Text(c, "id")));
    }

    [Fact]
    public void Every_data_file_is_as_the_schema_beside_it_says()
    {
        foreach (var schema in DataSchemas.All)
            Expect.None(SchemaCheck.Faults(File.ReadAllText(site.At(schema.Path)), File.ReadAllText(site.At(schema.Of))));
    }

    [Fact]
    public void Lines_of_a_claim_are_two_numbers()
    {
        using var claims = Json("claims.json");

        var faults = claims.RootElement.EnumerateArray().Where(c => c.GetProperty("lines") is var lines
            && (lines.GetArrayLength() != 2 || lines[0].GetInt32() < 1 || lines[1].GetInt32() < lines[0].GetInt32()));

        Expect.None(faults.Select(c => Text(c, "id")!));
    }

    [Fact]
    public void What_a_claim_names_exists()
    {
        using var claims = Json("claims.json");
        var ids = claims.RootElement.EnumerateArray().Select(c => Text(c, "id")).ToHashSet();

        var faults = claims.RootElement.EnumerateArray().SelectMany(c => new[]
        {
            !Has(EntryKind.Seed, Text(c, "seed")!) ? "seed" : null,
            Text(c, "criterion") != Claim.General && !Has(EntryKind.Criterion, Text(c, "criterion")!) ? "criterion" : null,
            c.GetProperty("evidence").EnumerateArray().Any(e => !Has(EntryKind.Evidence, e.GetString()!) && !Has(EntryKind.Measurement, e.GetString()!)) ? "evidence" : null,
            c.GetProperty("disputes").EnumerateArray().Any(d => !ids.Contains(d.GetString())) ? "disputes" : null,
            LeadsSomewhere(Text(c, "url")!) ? null : "url",
        }.OfType<string>().Select(field => $"{Text(c, "id")}: {field}"));

        Expect.None(faults);
    }

    [Fact]
    public void Every_claim_but_one_that_holds_says_why()
    {
        using var claims = Json("claims.json");

        var faults = claims.RootElement.EnumerateArray().Where(c => Text(c, "standing") != "holds" && string.IsNullOrWhiteSpace(Text(c, "because")));

        Expect.None(faults.Select(c => Text(c, "id")!));
    }

    [Fact]
    public void The_flow_leads_from_its_start_to_every_step()
    {
        using var flow = Json("flow.json");
        var questions = flow.RootElement.GetProperty("questions").EnumerateArray().ToDictionary(q => Text(q, "id")!);
        var outcomes = flow.RootElement.GetProperty("outcomes").EnumerateArray().Select(o => Text(o, "id")!).ToHashSet();

        var reached = new HashSet<string>();
        var waiting = new Queue<string>([flow.RootElement.GetProperty("start").GetString()!]);
        while (waiting.TryDequeue(out var step))
        {
            if (reached.Add(step) && questions.TryGetValue(step, out var question))
                question.GetProperty("options").EnumerateArray().Select(o => Text(o, "next")).OfType<string>().ToList().ForEach(waiting.Enqueue);
        }

        // An option without a next leaves the outcome to all answers, and the paths say which it is.
        reached.UnionWith(flow.RootElement.GetProperty("paths").EnumerateArray().Select(p => Text(p, "outcome")!));
        Assert.Equal(questions.Keys.Concat(outcomes).Order(), reached.Order());
        Assert.All(reached, step => Assert.Contains($"decide/{step}.html", site.Pages));
    }

    [Fact]
    public void Every_question_of_the_flow_has_the_fields_of_the_format()
    {
        using var flow = Json("flow.json");

        var questions = flow.RootElement.GetProperty("questions").EnumerateArray().ToList();

        Assert.All(questions, q => Assert.True(Text(q, "text")!.Length > 0 && q.GetProperty("options").GetArrayLength() >= 2));
        Assert.All(questions.SelectMany(q => q.GetProperty("options").EnumerateArray()), o =>
        {
            Assert.True(Text(o, "id")!.Length > 0 && Text(o, "text")!.Length > 0 && Text(o, "next") is not "");
            Assert.All(o.GetProperty("weighs").EnumerateArray(), w => Assert.True(Has(EntryKind.Criterion, Text(w, "criterion")!)));
        });
    }

    [Fact]
    public void The_guide_lists_every_page_with_its_address()
    {
        using var guide = Json("guide.json");

        var addresses = guide.RootElement.GetProperty("entries").EnumerateArray().Select(e => Text(e, "url")!).ToList();

        Assert.All(addresses, address => Assert.True(LeadsSomewhere(address), address));
        Assert.Equal(site.Guide.Entries.Where(e => e.Kind != EntryKind.Claim).Select(e => e.Path.Value), addresses);
    }

    [Fact]
    public void Tables_have_a_record_for_each_claim_and_each_cell()
    {
        var claims = Records("claims.csv");
        var cells = Records("comparison.csv");

        Assert.Equal(site.Guide.Claims.Select(c => c.Id), claims.Skip(1).Select(r => r[0]));
        Assert.Equal(site.Guide.Content.Criteria.Sum(c => c.Facts.Sum(f => f.Cells.Count)), cells.Count - 1);
        Assert.All(claims, r => Assert.Equal(claims[0].Count, r.Count));
        Assert.All(cells, r => Assert.Equal(cells[0].Count, r.Count));
    }

    private JsonDocument Json(string name) => JsonDocument.Parse(File.ReadAllBytes(site.At($"data/{name}")));

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private bool LeadsSomewhere(string address) =>
        address.Split('#') is var parts && site.ByPath.TryGetValue(parts[0], out var page) && (parts.Length == 1 || page.Ids.Contains(parts[1]));

    /// <summary>Reads RFC 4180 as a stranger would.</summary>
    private List<List<string>> Records(string name)
    {
        var text = File.ReadAllText(site.At($"data/{name}"));
        var records = new List<List<string>> { new() };
        var field = new System.Text.StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"')
                field.Append(text[i++]);
            else if (text[i] == '"')
                quoted = !quoted;
            else if (quoted || text[i] is not (',' or '\r' or '\n'))
                field.Append(text[i]);
            else if (text[i] != '\r')
            {
                records[^1].Add(field.ToString());
                field.Clear();
                if (text[i] == '\n')
                    records.Add([]);
            }
        }

        Assert.False(quoted);
        return records[..^1];
    }

    private bool Has(EntryKind kind, string id) => site.Guide.Content.Of(kind).Any(e => e.Id == id);
}
