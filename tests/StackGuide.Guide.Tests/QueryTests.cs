using System.Text.Json;
using Jint;
using StackGuide.Testing;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace StackGuide.Guide.Tests;

/// <summary>What people type, and the pages that they hope for: 120 queries written before the guide was given their words. Each is answered; those for which
/// the file names pages are held to them.</summary>
[Collection(OurSiteTests.Name)]
public sealed class QueryTests(OurSite site)
{
    private const double AmongTheFirstThree = 0.95;
    private const double First = 0.75;

    private static readonly List<Query> Queries = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build()
        .Deserialize<List<Query>>(File.ReadAllText(Repository.At("tests", "StackGuide.Guide.Tests", "queries.yml")));

    [Fact]
    public void Find_the_page_that_is_hoped_for()
    {
        var all = Queries.Zip(Results(), (query, found) => (Query: query, Found: found, At: found.FindIndex(query.Pages.Contains))).ToList();

        Assert.Equal(120, all.Count);
        Assert.DoesNotContain(all, r => r.Found.Count == 0);
        var results = all.Where(r => r.Query.Pages.Count > 0).ToList();
        Assert.NotEmpty(results);
        Reach(First, r => r.At == 0);
        Reach(AmongTheFirstThree, r => r.At >= 0);

        void Reach(double wanted, Func<(Query Query, List<string> Found, int At), bool> isReached)
        {
            var missed = results.Where(r => !isReached(r)).ToList();
            Assert.True(missed.Count <= (1 - wanted) * results.Count, $"{missed.Count} of {results.Count} missed:\n{string.Join('\n', missed.Select(r => $"{r.Query.Text}: {string.Join(", ", r.Found)}"))}");
        }
    }

    [Fact]
    public void Hope_for_pages_that_are_there() => Expect.None(Queries.SelectMany(q => q.Pages).Distinct().Where(p => !IsThere(p)));

    private bool IsThere(string address)
    {
        var parts = address.Split('#');
        return site.ByPath.TryGetValue(parts[0], out var page) && (parts.Length == 1 || page.Ids.Contains(parts[1]));
    }

    /// <summary>The first three results of each query.</summary>
    private List<List<string>> Results()
    {
        using var engine = new Engine();
        engine.Execute("var window = globalThis;");
        foreach (var script in (string[])["search-index.", "search-engine."])
            engine.Execute(File.ReadAllText(site.At(site.Files.Single(f => f.StartsWith("assets/" + script, StringComparison.Ordinal) && f.EndsWith(".js", StringComparison.Ordinal)))));
        engine.SetValue("queries", JsonSerializer.Serialize(Queries.Select(q => q.Text)));
        return JsonSerializer.Deserialize<List<List<string>>>(engine.Evaluate("""
            const { open, search } = stackguide.search;
            const index = open(stackguideSearch);
            JSON.stringify(JSON.parse(queries).map((query) => search(index, query, 3).results.map((result) => result.url)));
            """).AsString())!;
    }

    /// <summary>A query of the file.</summary>
    public sealed record Query
    {
        /// <summary>What is typed.</summary>
        [YamlMember(Alias = "query")]
        public string Text { get; init; } = "";

        /// <summary>The subject of the page that is hoped for.</summary>
        public string Hope { get; init; } = "";

        /// <summary>The pages of that subject, of which one is to be found.</summary>
        public List<string> Pages { get; init; } = [];
    }
}
