using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using StackGuide.Comparing.Changes;
using StackGuide.Comparing.Editions;

namespace StackGuide.Comparing.Tests;

/// <summary>The files of a published site of two drinks, in memory.</summary>
internal sealed class SmallSite
{
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal)
    {
        ["data/guide.json"] = """
            { "title": "Drinks", "version": "1", "entries": [
              { "kind": "page", "id": "home", "title": "Home", "url": "index.html" },
              { "kind": "criterion", "id": "warmth", "title": "Warmth", "url": "criteria/warmth.html", "reviewed": "2026-01-10",
                "verdict": { "favours": "tea", "strength": "slight", "certainty": "low" },
                "facts": [{ "aspect": "In a pot", "tea": { "grade": "good", "text": "An hour.", "cite": ["handbook"] }, "coffee": { "grade": "fair", "text": "Half.", "cite": [] } }] },
              { "kind": "scenario", "id": "breakfast", "title": "Breakfast", "url": "scenarios/breakfast.html", "recommends": "tea" },
              { "kind": "evidence", "id": "handbook", "title": "Handbook", "url": "evidence/handbook.html", "address": "https://example.org/", "reviewed": null }] }
            """,
        ["data/claims.json"] = """[{ "id": "drinker.1", "says": "Tea is warm.", "standing": "opinion", "favours": "tea", "evidence": ["handbook"], "lines": [3, 4] }]""",
        ["data/flow.json"] = """
            { "start": "time", "questions": [{ "id": "time", "text": "When?", "options": [{ "id": "early", "text": "Early", "next": "tea" }, { "id": "late", "text": "Late", "next": "coffee" }] }],
              "outcomes": [{ "id": "tea", "title": "Tea" }, { "id": "coffee", "title": "Coffee" }] }
            """,
        ["index.html"] = "<!doctype html><title>Home</title><main id=main><h1>Home</h1><p>Read about warmth.</p></main>",
        ["criteria/warmth.html"] = """<!doctype html><nav>Menu</nav><main id="main"><h1>Warmth</h1><h2 id="section-claims">Claims</h2><h2 id="why">Why</h2><p>A pot is closed <a class="cite" href="#ref-1">1</a>, as of <time>2026-01-10</time>.</p><ol><li id="ref-1">Handbook</li></ol></main>""",
        ["sources/drinker.html"] = """<!doctype html><main><ol><li id="drinker.1">Tea is warm.</li></ol></main>""",
    };

    /// <summary>Replaces a piece of a file, which must be there.</summary>
    public SmallSite With(string path, string old, string replacement)
    {
        Assert.Contains(old, _files[path], StringComparison.Ordinal);
        _files[path] = _files[path].Replace(old, replacement, StringComparison.Ordinal);
        return this;
    }

    public SmallSite With(string path, string text)
    {
        _files[path] = text;
        return this;
    }

    public SmallSite Without(string path)
    {
        Assert.True(_files.Remove(path));
        return this;
    }

    public Edition Read() => EditionReader.Read(_files.Keys, Bytes);

    /// <summary>A file as it is published.</summary>
    public byte[] Bytes(string path) => Encoding.UTF8.GetBytes(path.EndsWith(".json", StringComparison.Ordinal) ? Completed(_files[path]) : _files[path]);

    /// <summary>Adds the members that a test does not speak of; what is no data at all stays as it is.</summary>
    private static string Completed(string text)
    {
        try
        {
            var data = JsonNode.Parse(text)!;
            if (data is JsonArray claims)
                Add(claims, """{ "seed": "drinker", "file": "", "group": null, "criterion": "general", "about": "other", "because": null, "disputes": [], "url": "" }""");
            else if (data["start"] is not null)
                AddToFlow(data.AsObject());
            else
                AddToGuide(data.AsObject());
            return data.ToJsonString();
        }
        catch (JsonException)
        {
            return text;
        }
    }

    private static void AddToGuide(JsonObject guide)
    {
        Add(guide, """{ "language": "en" }""");
        Add(guide["entries"], """{ "summary": "", "source": "", "reviewed": null, "linksTo": [] }""");
        foreach (var entry in guide["entries"]?.AsArray() ?? [])
            Add(entry!["verdict"], """{ "because": "" }""");
    }

    private static void AddToFlow(JsonObject flow)
    {
        Add(flow["questions"], """{ "help": "", "url": "" }""");
        foreach (var question in flow["questions"]!.AsArray())
            Add(question!["options"], """{ "weighs": [], "cite": [] }""");
        Add(flow["outcomes"], """{ "summary": "", "picks": [], "because": "", "nextSteps": [], "risks": [], "tools": [], "cite": [], "url": "" }""");
    }

    private static void Add(JsonNode? data, string members)
    {
        foreach (var item in data as JsonArray ?? [])
            Add(item, members);
        if (data is not JsonObject known)
            return;
        foreach (var (key, value) in JsonNode.Parse(members)!.AsObject())
            known.TryAdd(key, value?.DeepClone());
    }

    /// <summary>What has changed since the untouched site, a line each: <c>Verdicts that moved | Warmth | before | after</c>.</summary>
    public IEnumerable<string> Changes() => Changes(new SmallSite());

    /// <summary>What has changed since another site.</summary>
    public IEnumerable<string> Changes(SmallSite before) =>
        from list in EditionComparison.Compare(before.Read(), Read())
        from change in list.Items
        select $"{list.Title} | {change.Subject} | {change.Before ?? "new"} | {change.After ?? "gone"}";
}
