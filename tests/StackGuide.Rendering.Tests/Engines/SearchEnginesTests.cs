using System.Text.Json;
using CsCheck;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Search;
using StackGuide.Testing;

namespace StackGuide.Rendering.Tests.Engines;

/// <summary>The program cuts texts into words as the browser cuts queries, and the browser reads from the index what the program wrote.</summary>
public sealed class SearchEnginesTests
{
    private const string Tokens = "(text) => stackguide.search.tokens(text)";

    private static readonly BrowserEngine Browser = new(null, "search-engine.js");

    private static readonly SearchCases Cases = JsonSerializer.Deserialize<SearchCases>(
        File.ReadAllText(Repository.At("tests", "StackGuide.Rendering.Tests", "Engines", "search-cases.json")),
        JsonSerializerOptions.Web)!;

    // Letters, digits, marks within words, what is none of these, and letters beyond the first plane.
    private static readonly Gen<string> Texts = Gen.OneOf(
        "a", "B", "é", "Ä", "ß", "Σ", "ς", "İ", "ı", "ﬀ", "ǅ", "中", "文", "か", "한", "𠀀", "ह", "ि", "्", "#", "ẞ", "ё", "Ⴀ", "Ꭰ", "ꭰ", "Å", "ᾼ", "\u0345", "1", "²", "½", "Ⅳ", "१", "𝒳", "𐐀", "🎉", ".", "-", "'", "’", "/", " ", "\n", "_", "+", "++", "\u0301", "\u3099", "\u00AD", "\u200C", "\u200D").Array[0, 12].Select(string.Concat);

    [Fact]
    public void Both_cut_the_texts_of_the_table_as_it_says() => Assert.All(Cases.Words, text =>
    {
        Assert.Equal(text.Value, SearchTokens.Of(text.Key));
        Assert.Equal(text.Value, Browser.Call<List<string>>(Tokens, text.Key));
    });

    [Fact]
    public void Both_cut_any_text_alike() =>
        Texts.Sample(text => Assert.Equal(SearchTokens.Of(text), Browser.Call<List<string>>(Tokens, text)), iter: 2_000, threads: 1);

    [Fact]
    public void The_browser_finds_the_anchors_that_the_index_leaves_out()
    {
        var page = SmallGuide.Page("home", string.Concat(Cases.Headings.Select(heading => $"## {heading}\n\nText.\n\n")));

        using var browser = Open(page);
        var anchors = browser.Call<List<string>>("() => stackguide.search.open(stackguideSearch).docs.flatMap((d) => d.sections.map((s) => s.anchor))");

        Assert.Equal(page.Body.Headings.Select(h => h.Anchor), anchors);
    }

    [Fact]
    public void The_browser_finds_every_word_that_was_written_but_for_the_common_ones()
    {
        const string prose = "The 𝒳a of 𝒴a, 𝒴b and tea with tea-time: Teapots, pans and a pan.";

        using var browser = Open(SmallGuide.Page("about", prose));
        var words = browser.Call<List<string>>("() => [...stackguide.search.open(stackguideSearch).words.keys()]");

        Assert.Equal(SearchTokens.Of(prose + " about home index").Where(w => !SearchTokens.IsStopWord(w) && w != "pans").Order(StringComparer.Ordinal).Distinct(), words.Order(StringComparer.Ordinal));
        Assert.Contains("𝒴b", words);
        Assert.DoesNotContain("with", words);
    }

    [Theory]
    [InlineData("C", "c")]
    [InlineData("c#", "c-sharp")]
    [InlineData("C++", "c-plus")]
    [InlineData("R", "r")]
    [InlineData("k8s", "kubernetes")]
    [InlineData("kubernets", "kubernetes")]
    [InlineData("kuberentes", "kubernetes")]
    [InlineData("clusters", "kubernetes")]
    [InlineData("数据库", "database")]
    [InlineData("据", "database")]
    [InlineData("हिन्दी", "hindi")]
    [InlineData("ISTANBUL", "istanbul")]
    [InlineData("ısparta", "istanbul")]
    [InlineData("οδός", "road")]
    [InlineData("cafe", "road")]
    public void A_name_finds_its_page(string query, string first)
    {
        var content = SmallGuide.Of(
            Titled("c", "Which language?"), Titled("c-sharp", "Teams"), Titled("c-plus", "Extensions"), Titled("r", "Statistics"), Titled("kubernetes", "Kubernetes"),
            Titled("database", "数据库"), Titled("hindi", "हिन्दी भाषा"), Titled("istanbul", "İstanbul"), Titled("road", "ΟΔΟΣ Café"), Titled("hind", "हनद"));
        content = content with
        {
            Search = new SearchNames
            {
                Synonyms = [new(new("Kubernetes", default), ["k8s"])],
                Pages =
                [
                    new(new("c.html", default), ["C"]), new(new("content/pages/c-sharp.md", default), ["C#", ".NET"]), new(new("c-plus.html", default), ["C++"]),
                    new(new("r.html", default), ["R"]), new(new("kubernetes.html#nodes", default), ["cluster"]), new(new("istanbul.html", default), ["Isparta"]),
                ],
            },
        };

        using var browser = new BrowserEngine(SearchIndex.Asset(new Guide(content)), "search-engine.js");
        var found = browser.Call<List<string>>("(query) => stackguide.search.search(stackguide.search.open(stackguideSearch), query, 5).results.map((r) => r.url)", query);

        Assert.Equal(first + ".html", found.FirstOrDefault());
    }

    [Theory]
    [InlineData("a C++ and C# page", new[] { "", "a", " ", "C++", " ", "and", " ", "C#", " ", "page", "" })]
    [InlineData("Café, हिन्दी", new[] { "", "Café", ", ", "हिन्दी", "" })]
    public void The_page_marks_what_the_index_calls_a_word(string text, string[] runs) => Assert.Equal(runs, Browser.Call<string[]>("(text) => stackguide.search.runs(text)", text));

    private static GuidePage Titled(string id, string title) => SmallGuide.Page(id, "") with { Title = title };

    private static BrowserEngine Open(GuidePage page) => new(SearchIndex.Asset(new Guide(SmallGuide.Of(page))), "search-engine.js");

    private sealed record SearchCases(Dictionary<string, string[]> Words, string[] Headings);
}
