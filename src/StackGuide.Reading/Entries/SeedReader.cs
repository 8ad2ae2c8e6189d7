using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Reading.Vocabulary;
using StackGuide.Reading.Yaml;

namespace StackGuide.Reading.Entries;

/// <summary>Reads a seed record with its claims.</summary>
internal static class SeedReader
{
    public static Seed? Read(SourceText file, FileScope scopes)
    {
        var report = scopes.Report;
        EntryNames.Check(file.Id, file.Start, report);
        var yaml = YamlReader.ReadMap(file.Text, file.Start, report);
        if (yaml is null)
            return null;
        var scope = new EntryScope(scopes);
        var map = new MapReader(yaml, Shapes.Seed, scope);
        return new Seed
        {
            Id = file.Id,
            Place = file.Start,
            Title = map.Text("title") is { Length: > 0 } title ? title : file.Id,
            Summary = map.Text("summary"),
            File = map.Located("file").OrEmpty(),
            Sha256 = map.Located("sha256").OrEmpty(),
            Publisher = map.Text("publisher"),
            Author = map.Text("author"),
            Published = map.PartialDate("published"),
            Updated = map.PartialDate("updated"),
            SpeaksOf = map.PartialDate("speaksOf"),
            Words = map.Number("words"),
            Lines = map.LocatedNumber("lines"),
            Headings = map.LineList("headings"),
            Blank = map.LineList("blank"),
            LeftOut = [.. map.Maps("leftOut").Select(m => new LeftOut(m.Lines("lines"), m.Text("reason")))],
            Notes = [.. map.Maps("notes").Select(m => new LeftOut(m.Lines("lines"), m.Text("text")))],
            Claims = [.. Claims(file.Id, map, scopes)],
            Waivers = map.Waivers(),
            IdReferences = scope.References,
            ShortTexts = scope.Texts,
        };
    }

    private static IEnumerable<Claim> Claims(string seed, MapReader record, FileScope scopes)
    {
        var first = new Dictionary<string, Place>(StringComparer.Ordinal);
        EntryScope scope = null!;
        foreach (var map in record.Maps("claims", _ => scope = new EntryScope(scopes)))
        {
            var id = map.Located("id").OrEmpty();
            if (id.Value.Length > 0 && !IsClaimId(id.Value, seed))
                scopes.Report(ReadingFaults.WrongType(id.Place, "id", $"the seed's id, a dot and a number, like {seed}.7", $"'{id.Value}'"));
            if (id.Value.Length > 0 && !first.TryAdd(id.Value, id.Place))
                scopes.Report(ReadingFaults.DuplicateId(id.Place, "claim", id.Value, first[id.Value]));
            var says = map.Text("says");
            yield return new Claim
            {
                Id = id.Value,
                Place = id.Place,
                Title = says,
                Seed = seed,
                Lines = map.Lines("lines"),
                Criterion = map.IdOr("criterion", [Claim.General], LinkRole.Weighs, EntryKind.Criterion) is { Value: not (null or Claim.General) } criterion ? criterion : null,
                About = map.Side("about", SideWords.OfSubject),
                Favours = map.Side("favours", SideWords.OfClaim),
                Says = says,
                IsAdvice = map.Flag("advice", otherwise: false),
                Tools = [.. map.Ids("names", LinkRole.Names, EntryKind.Tool).Select(t => t.Value)],
                Scenarios = [.. map.Ids("scenarios", LinkRole.Names, EntryKind.Scenario).Select(s => s.Value)],
                Standing = map.LocatedChoice<Standing>("standing"),
                Because = map.Markdown("because"),
                Evidence = map.Ids("evidence", LinkRole.Cites, [.. EntryKind.Settling]),
                Disputes = map.Ids("disputes", LinkRole.Disputes, EntryKind.Claim),
                Group = map.Has("group") ? map.Text("group") : null,
                IdReferences = scope.References,
                ShortTexts = scope.Texts,
            };
        }
    }

    private static bool IsClaimId(string id, string seed) =>
        id.Length > seed.Length + 1 && id.StartsWith(seed, StringComparison.Ordinal) && id[seed.Length] == '.' && id.AsSpan(seed.Length + 1).IndexOfAnyExceptInRange('0', '9') < 0;
}
