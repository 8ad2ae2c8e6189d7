using System.Collections.Immutable;
using System.Text.Json;
using StackGuide.Model.Decisions;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Comparing.Editions;

/// <summary>Reads the data files of a site. What an older program did not write yet reads as empty.</summary>
internal static class DataReader
{
    private static readonly string[] ClaimKeys = ["about", "because", "criterion", "disputes", "evidence", "favours", "group", "lines"];

    /// <summary><c>data/guide.json</c>.</summary>
    public static Edition Guide(JsonElement json) => new()
    {
        Title = Text(json, "title"),
        Version = Text(json, "version"),
        Entries = [.. json.GetProperty("entries").EnumerateArray().Select(Entry)],
    };

    /// <summary><c>data/claims.json</c>.</summary>
    public static ImmutableArray<EditionClaim> Claims(JsonElement json) =>
    [
        .. json.EnumerateArray().Select(claim => new EditionClaim(
            Text(claim, "id"),
            Text(claim, "says"),
            Text(claim, "standing"),
            ClaimKeys.ToImmutableSortedDictionary(key => key, key => Text(claim, key), StringComparer.Ordinal))),
    ];

    /// <summary><c>data/flow.json</c>.</summary>
    public static PathTable Paths(JsonElement json)
    {
        var place = Place.StartOf("data/flow.json");
        var flow = new Flow(
            At(json, "start"),
            [.. Items(json, "questions").Select(question => new Question
            {
                Id = Text(question, "id"),
                Title = Text(question, "text"),
                Place = place,
                Options = [.. Items(question, "options").Select(option => new Option { Id = At(option, "id"), Text = Text(option, "text"), Next = At(option, "next") })],
            })],
            [.. Items(json, "outcomes").Select(outcome => new Outcome { Id = Text(outcome, "id"), Title = Text(outcome, "title"), Place = place })]);
        return PathTable.Of(new DecisionEngine(new GuideContent { Flow = flow }));

        Located<string> At(JsonElement from, string key) => new(Text(from, key), place);
    }

    private static EditionEntry Entry(JsonElement json) => new(Text(json, "kind"), Text(json, "id"), Text(json, "title"), Text(json, "url"))
    {
        Reviewed = Text(json, "reviewed"),
        Recommends = Text(json, "recommends"),
        State = Text(json, "state"),
        Address = Text(json, "address"),
        Verdict = json.TryGetProperty("verdict", out var verdict) ? Verdict(verdict) : "",
        Cells = [.. Items(json, "facts").SelectMany(Cells)],
    };

    private static string Verdict(JsonElement json) => string.Join(
        ", ",
        new[] { Text(json, "favours"), Text(json, "strength"), Text(json, "certainty") is { Length: > 0 } certainty ? certainty + " certainty" : "" }.Where(part => part.Length > 0));

    private static IEnumerable<EditionCell> Cells(JsonElement row) => row.EnumerateObject()
        .Where(p => p.Value.ValueKind == JsonValueKind.Object)
        .Select(p => new EditionCell(Text(row, "aspect"), p.Name, Text(p.Value, "grade"), Text(p.Value, "text"), Text(p.Value, "cite")));

    private static List<JsonElement> Items(JsonElement json, string key) =>
        json.TryGetProperty(key, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    private static string Text(JsonElement json, string key) => json.TryGetProperty(key, out var value) ? Text(value) : "";

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array => string.Join(' ', value.EnumerateArray().Select(Text)),
        _ => "",
    };
}
