using System.Text.Encodings.Web;
using System.Text.Json;
using StackGuide.Data;
using StackGuide.Model.Guides;
using StackGuide.Tests;

namespace StackGuide.Rendering.Tests.Data;

/// <summary>The open data of a small guide, value by value.</summary>
public sealed class GuideExportsTests
{
    private static readonly JsonSerializerOptions Plainly = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Data = new(Build);

    [Fact]
    public void A_guide_without_a_flow_has_an_empty_one() => Assert.Equal(
        "{\n  \"start\": \"\",\n  \"questions\": [],\n  \"outcomes\": []\n}\n",
        SmallGuide.Of().Render().Files.Text("data/flow.json"));

    [Fact]
    public void A_claim()
    {
        using var claims = JsonDocument.Parse(Data.Value["data/claims.json"]);

        Assert.Equal(
            """{"id":"drinker.1","seed":"drinker","file":"drinker.txt","lines":[3,3],"group":null,"criterion":"warmth","about":"tea","favours":"tea","says":"=1+1 words","standing":"opinion","because":"Nobody measured it.","evidence":[],"disputes":["drinker.2"],"url":"sources/drinker.html#drinker.1"}""",
            Compact(claims.RootElement[0]));
        Assert.Equal("[5,6]", Compact(claims.RootElement[1].GetProperty("lines")));
        Assert.Equal("""["handbook"]""", Compact(claims.RootElement[1].GetProperty("evidence")));
    }

    [Fact]
    public void The_flow()
    {
        using var flow = JsonDocument.Parse(Data.Value["data/flow.json"]);

        var question = flow.RootElement.GetProperty("questions")[0];
        Assert.Equal("time", flow.RootElement.GetProperty("start").GetString());
        Assert.Equal("time", question.GetProperty("id").GetString());
        Assert.Equal("When words", question.GetProperty("text").GetString());
        Assert.Equal("""[{"criterion":"warmth","importance":"slightly","side":"coffee"}]""", Compact(question.GetProperty("options")[1].GetProperty("weighs")));
        Assert.Equal("mug", question.GetProperty("options")[1].GetProperty("next").GetString());
        Assert.Equal(["teapot", "mug"], flow.RootElement.GetProperty("outcomes").EnumerateArray().Select(o => o.GetProperty("id").GetString()));
    }

    [Fact]
    public void A_criterion()
    {
        using var guide = JsonDocument.Parse(Data.Value["data/guide.json"]);

        var criterion = guide.RootElement.GetProperty("entries").EnumerateArray().Single(e => e.GetProperty("url").GetString() == "criteria/warmth.html");
        Assert.Equal("""{"favours":"tea","strength":"slight","certainty":"low","because":"Because of it [@handbook]."}""", Compact(criterion.GetProperty("verdict")));
        Assert.Equal("""{"grade":"good","text":"Cell words","cite":["handbook"]}""", Compact(criterion.GetProperty("facts")[0].GetProperty("tea")));
        Assert.Equal("criterion", criterion.GetProperty("kind").GetString());
        Assert.Equal("2026-01-10", criterion.GetProperty("reviewed").GetString());
    }

    [Fact]
    public void All_of_it_is_as_the_schemas_beside_it_say()
    {
        var of = DataSchemas.All.Where(s => Data.Value.ContainsKey(s.Of)).ToList();

        Assert.Equal(4, of.Count);
        Assert.Empty(of.SelectMany(s => SchemaCheck.Faults(Text(s.Path), Text(s.Of)).Select(fault => $"{s.Of}: {fault}")));
    }

    [Fact]
    public void The_tables()
    {
        Assert.Contains("drinker.2,drinker,drinker.txt,5,6,,general,both,none,Says words,wrong,It is not so.,handbook,drinker.1,sources/drinker.html#drinker.2\r\n", Text("data/claims.csv"), StringComparison.Ordinal);
        Assert.Contains("warmth,In a pot words,coffee,fair,Half an hour.,handbook,tea,slight,low,\r\n", Text("data/comparison.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sitemap_lists_every_page_with_its_last_review()
    {
        Assert.Contains("<url><loc>criteria/warmth.html</loc><lastmod>2026-01-10</lastmod></url>", Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Equal(Data.Value.Keys.Count(k => k.EndsWith(".html", StringComparison.Ordinal)), Text("sitemap.xml").Split("<loc>").Length - 1);
    }

    private static Dictionary<string, byte[]> Build()
    {
        using var guide = GuideOnDisk.With("words");
        var read = guide.Read();
        return SiteRenderer.Render(new Guide(read.Content), read.Theme, new RenderOptions()).Files.ToDictionary(f => f.Path.Value, f => f.Render());
    }

    private static string Text(string path) => System.Text.Encoding.UTF8.GetString(Data.Value[path]);

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element, Plainly);
}
