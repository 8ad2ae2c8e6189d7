namespace StackGuide.Reading.Tests.Entries;

/// <summary>Values that are of the right kind, but cannot be; and faults deep inside a file.</summary>
public sealed class WrongValuesTests
{
    [Theory]
    [InlineData("content/criteria/performance.md", "order", "first", "a whole number")]
    [InlineData("content/criteria/performance.md", "order", "-1", "a whole number")]
    [InlineData("content/criteria/performance.md", "order", "1.5", "a whole number")]
    [InlineData("content/criteria/performance.md", "order", "1,000", "a whole number")]
    [InlineData("content/criteria/performance.md", "order", "99999999999", "a whole number")]
    [InlineData("seeds/netguru-2023.yml", "words", "0x10", "a whole number")]
    [InlineData("seeds/netguru-2023.yml", "lines", "many", "a whole number")]
    [InlineData("content/tools/socketio.md", "autolink", "yes", "true or false")]
    [InlineData("content/tools/socketio.md", "autolink", "True", "true or false")]
    [InlineData("content/criteria/performance.md", "reviewed", "2026-02-30", "a date like 2026-11-21")]
    [InlineData("content/criteria/performance.md", "reviewed", "21.11.2026", "a date like 2026-11-21")]
    [InlineData("content/criteria/performance.md", "reviewed", "2026-11", "a date like 2026-11-21")]
    [InlineData("content/criteria/performance.md", "reviewed", "2026-1-2", "a date like 2026-11-21")]
    [InlineData("content/criteria/performance.md", "reviewed", "unknown", "a date like 2026-11-21")]
    [InlineData("content/evidence/v8-docs.md", "checked", "yesterday", "a date like 2026-11-21")]
    [InlineData("content/evidence/v8-docs.md", "published", "2026-13", "a date like 2026-11-21, 2026-11 or 2026, or unknown")]
    [InlineData("seeds/netguru-2023.yml", "updated", "never", "a date like 2026-11-21, 2026-11 or 2026, or unknown")]
    [InlineData("content/criteria/performance.md", "reviewEvery", "often", "a length of time like 90 days or 12 months, or never")]
    [InlineData("content/criteria/performance.md", "reviewEvery", "12", "a length of time like 90 days or 12 months, or never")]
    [InlineData("content/criteria/performance.md", "reviewEvery", "0 days", "a length of time like 90 days or 12 months, or never")]
    [InlineData("content/evidence/v8-docs.md", "url", "v8.dev/docs", "an address that begins with https:// or http://")]
    [InlineData("content/evidence/v8-docs.md", "url", "ftp://v8.dev/docs", "an address that begins with https:// or http://")]
    [InlineData("content/evidence/v8-docs.md", "url", "javascript:alert(1)", "an address that begins with https:// or http://")]
    [InlineData("content/evidence/v8-docs.md", "url", "https:v8.dev/docs", "an address that begins with https:// or http://")]
    [InlineData("content/evidence/v8-docs.md", "url", "https:/v8.dev/docs", "an address that begins with https:// or http://")]
    [InlineData("content/evidence/v8-docs.md", "url", "https://", "an address that begins with https:// or http://")]
    [InlineData("content/evidence/v8-docs.md", "url", "https://v8.dev/a b", "an address that begins with https:// or http://")]
    [InlineData("content/evidence/v8-docs.md", "url", "https://v8.dev/<b>", "an address that begins with https:// or http://")]
    [InlineData("content/evidence/v8-docs.md", "url", "https:\\\\v8.dev", "an address that begins with https:// or http://")]
    [InlineData("site/site.yml", "baseUrl", "/guide", "an address like https://example.org/guide/, without ? and #")]
    [InlineData("site/site.yml", "baseUrl", "https://example.org/?page=", "an address like https://example.org/guide/, without ? and #")]
    [InlineData("site/site.yml", "baseUrl", "https://example.org/guide#top", "an address like https://example.org/guide/, without ? and #")]
    [InlineData("site/site.yml", "baseUrl", "https:///guide", "an address like https://example.org/guide/, without ? and #")]
    [InlineData("site/site.yml", "licence", "MIT", "an address that begins with https:// or http://")]
    [InlineData("site/site.yml", "editUrl", "file:///etc/passwd", "an address that begins with https:// or http://")]
    public void Are_reported_with_what_was_expected(string path, string key, string value, string expected)
    {
        var kind = KindOfFile.At(path);

        var reported = kind.With(key, $"{key}: {value}\n");

        Assert.Equal([$"{kind.LineOf(key)},{key.Length + 3} SG1008 '{key}' must be {expected}, but this is '{value}'"], reported.Said);
    }

    [Theory]
    [InlineData("content/technologies/nodejs.md", "accent", "grene", "green, blue, purple, orange, teal, red, pink, olive, brown, grey; did you mean 'green'?")]
    [InlineData("content/tools/socketio.md", "kind", "libary", "framework, library, runtime-part, language, package-manager, server, protocol, service, tool; did you mean 'library'?")]
    [InlineData("content/tools/socketio.md", "state", "dead", "unknown, active, maintenance, experimental, retired")]
    [InlineData("content/evidence/v8-docs.md", "kind", "blog", "specification, official-docs, proposal, release-notes, measurement, survey, registry-data, article")]
    [InlineData("content/evidence/v8-docs.md", "kind", "OfficialDocs", "specification, official-docs, proposal, release-notes, measurement, survey, registry-data, article; did you mean 'official-docs'?")]
    public void Are_reported_with_the_choices_that_there_are(string path, string key, string value, string choices)
    {
        var kind = KindOfFile.At(path);

        var reported = kind.With(key, $"{key}: {value}\n");

        Assert.Equal([$"{kind.LineOf(key)},{key.Length + 3} SG1011 '{key}' cannot be '{value}'; it is one of {choices}"], reported.Said);
    }

    [Theory]
    [InlineData("  strength: slight", "  strength: huge", "9,13 SG1011")]
    [InlineData("  certainty: very-low", "  certainty: unsure", "10,14 SG1011")]
    [InlineData("  certainty: very-low\n", "", "8,3 SG1007")]
    [InlineData("  favours: nodejs", "  favors: nodejs", "8,3 SG1006")]
    [InlineData("    - It is old.", "    - [It is old.]", "13,7 SG1008")]
    [InlineData("    - It is old.", "    - It is <b>old</b>.", "13,13 SG1014", "13,19 SG1014")]
    [InlineData("  because: The engine", "  because: The ![x](y.png) engine", "14,16 SG1019")]
    [InlineData("  - aspect: Start-up", "  - aspects: Start-up", "17,5 SG1007", "17,14 SG1008")]
    [InlineData("{ grade: good, text: \"Some 40 ms.\"", "{ grade: great, text: \"Some 40 ms.\"", "18,22 SG1011")]
    [InlineData("{ grade: good, text: \"Some 40 ms.\"", "{ grade: good, txt: \"Some 40 ms.\"", "18,28 SG1006")]
    [InlineData("cite: [techempower]", "cite: techempower", "18,55 SG1008")]
    [InlineData("python: { grade: unknown, text: Not measured. }", "python: unknown", "19,13 SG1008")]
    [InlineData("related: [{ criterion: concurrency, because: Waiting is half of it. }]", "related: [concurrency]", "27,11 SG1008")]
    [InlineData(", because: Waiting is half of it. }", " }", "27,11 SG1007")]
    [InlineData("criterion: concurrency, because", "because", "27,11 SG1007")]
    public void Are_reported_where_they_stand_in_a_criterion(string good, string bad, params string[] found) =>
        Assert.Equal(found, ReadFile.Bad("content/criteria/performance.md", GoodFiles.Criterion, good, bad).Found);

    [Theory]
    [InlineData("importance: must }", "importance: much }", "7,43 SG1011")]
    [InlineData("{ criterion: concurrency, importance: must }", "{ importance: must }", "7,5 SG1007")]
    [InlineData("{ criterion: concurrency, importance: must }", "concurrency", "7,5 SG1008")]
    [InlineData("open }", "[open] }", "10,44 SG1008")]
    [InlineData("{ workload: waiting, connections: open }", "{ workload: , connections: open }", "10,22 SG1008")]
    [InlineData("{ workload: waiting, connections: open }", "[waiting, open]", "10,10 SG1008")]
    public void Are_reported_where_they_stand_in_a_scenario(string good, string bad, params string[] found) =>
        Assert.Equal(found, ReadFile.Bad("content/scenarios/real-time-chat.md", GoodFiles.Scenario, good, bad).Found);

    [Theory]
    [InlineData("content/criteria/was.md")]
    [InlineData("content/criteria/v.md")]
    [InlineData("content/criteria/then.md")]
    [InlineData("content/criteria/at.md")]
    public void Are_reported_when_links_would_take_a_criterion_for_something_else(string path)
    {
        var id = Path.GetFileNameWithoutExtension(path);

        var fault = Assert.Single(ReadFile.At(path, GoodFiles.Criterion).Reported);

        Assert.Equal($"{path}(1,1): error SG1025: '{id}' cannot be the id of a question or a criterion, because links to answers and weights say something else with that word; choose another id", fault.ToString());
    }

    [Fact]
    public void Are_none_where_no_link_could_mistake_the_id() => Assert.Empty(ReadFile.At("content/tools/v.md", GoodFiles.Tool).Reported);

    [Theory]
    [InlineData("nodejs 26", "nodejs")]
    [InlineData("nodejs 26", "nodejs 26 27")]
    [InlineData("nodejs 26", "nodejs  26")]
    [InlineData("nodejs 26", "'nodejs '")]
    [InlineData("nodejs 26", "' 26'")]
    public void Are_reported_when_a_version_is_none(string good, string bad)
    {
        var reported = ReadFile.Bad("content/evidence/v8-docs.md", GoodFiles.Evidence, good, bad);

        Assert.Equal(["9,25 SG1008"], reported.Found);
        Assert.Contains("'versions' must be a technology and a version, like \"nodejs 24\", but this is", reported[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lines: 3-4", "lines: 4-3", "15,14 SG1008")]
    [InlineData("lines: 3-4", "lines: 0", "15,14 SG1008")]
    [InlineData("lines: 3-4", "lines: 3-", "15,14 SG1008")]
    [InlineData("lines: 3-4", "lines: -4", "15,14 SG1008")]
    [InlineData("lines: 3-4", "lines: 3 - 4", "15,14 SG1008")]
    [InlineData("lines: 3-4", "lines: 3-4-5", "15,14 SG1008")]
    [InlineData("lines: 3-4", "lines: [3, 4]", "15,14 SG1008")]
    [InlineData("lines: 3-4", "lines: 99999999999", "15,14 SG1008")]
    [InlineData("headings: [1, 5-6]", "headings: [1, five]", "12,15 SG1008")]
    [InlineData("reason: Navigation.", "why: Navigation.", "15,19 SG1006", "15,5 SG1007")]
    [InlineData("    standing: opinion", "    standing: true", "39,15 SG1011")]
    [InlineData("    advice: true", "    advice: yes", "25,13 SG1008")]
    [InlineData("    disputes: [mobileappdaily-2022.7]", "    disputes: mobileappdaily-2022.7", "31,15 SG1008")]
    [InlineData("    says: Both are good.\n", "", "33,5 SG1007")]
    public void Are_reported_where_they_stand_in_a_seed(string good, string bad, params string[] found) =>
        Assert.Equal(found, ReadFile.Bad("seeds/netguru-2023.yml", GoodFiles.Seed, good, bad).Found);

    [Theory]
    [InlineData("released: 2026-04,", "released: April,", "5,32 SG1008")]
    [InlineData("{ version: \"24\", released: 2025-05-06, supportEnds: unknown }", "{ version: \"24\", released: 2025-05-06 }", "6,5 SG1007")]
    [InlineData("note: Current", "notes: Current", "5,66 SG1006")]
    public void Are_reported_where_they_stand_in_a_release_table(string good, string bad, params string[] found) =>
        Assert.Equal(found, ReadFile.Bad("content/lifecycle/nodejs.yml", GoodFiles.Lifecycle, good, bad).Found);

    [Theory]
    [InlineData("{ page: decide, title: Decide }", "{ page: decide }", "8,5 SG1007")]
    [InlineData("{ page: decide, title: Decide }", "decide", "8,5 SG1008")]
    [InlineData("{ id: people, title: People }", "{ id: people, title: People, order: 1 }", "11,34 SG1006")]
    [InlineData("{ id: people, title: People }", "{ id: My people, title: People }", "11,11 SG1012")]
    [InlineData("{ id: people, title: People }", "{ id: running, title: People }", "11,11 SG1010")]
    public void Are_reported_where_they_stand_in_the_site(string good, string bad, params string[] found) =>
        Assert.Equal(found, ReadFile.Bad("site/site.yml", GoodFiles.Site, good, bad).Found);

    [Theory]
    [InlineData("content/technologies/Node.js.md")]
    [InlineData("content/criteria/Performance.md")]
    [InlineData("content/criteria/cpu_bound.md")]
    [InlineData("content/criteria/cpu--bound.md")]
    [InlineData("content/criteria/-.md")]
    [InlineData("content/criteria/größe.md")]
    [InlineData("content/criteria/a b.md")]
    [InlineData("content/criteria/a\\b.md")]
    public void Are_reported_when_the_name_of_a_file_is_no_id(string path)
    {
        var text = path.Contains("technologies", StringComparison.Ordinal) ? GoodFiles.Technology : GoodFiles.Criterion;

        var fault = Assert.Single(ReadFile.At(path, text).Reported);

        Assert.Equal(("SG1012", path, "1,1"), (fault.Code.Id, fault.Place.File, fault.Place.Short()));
    }

    [Fact]
    public void Are_all_reported_together_with_what_is_wrong_in_the_prose()
    {
        var text = "---\ntitel: A\nquestion: [B]\ngroup: running\nverdict: none\nfacts: []\nreviewed: soon\nreviewEvery: 1 year\n---\n<b>\n\n![x](y)\n";

        var reported = ReadFile.At("content/criteria/Bad.md", text).Reported;

        Assert.Equal(
            ["1,1 SG1012", "2,1 SG1006", "3,11 SG1008", "5,10 SG1008", "7,11 SG1008", "10,1 SG1014", "12,1 SG1019"],
            reported.Found.OrderBy(f => f.Split(' ')[1], StringComparer.Ordinal).OrderBy(f => int.Parse(f.Split(',')[0], null)));
    }

    [Fact]
    public void Do_not_keep_an_entry_from_being_read()
    {
        var (value, _) = ReadFile.At("content/criteria/bad.md", "---\ntitel: A\n---\nProse.\n");

        var criterion = Assert.IsType<Model.Guides.Criterion>(value);
        Assert.Equal(("bad", "bad"), (criterion.Id, criterion.Title));
        Assert.Null(criterion.Review);
        Assert.Empty(criterion.Facts);
    }
}
