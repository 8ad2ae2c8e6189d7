using System.Collections.Immutable;
using StackGuide.Markdown;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Reading.Files;
using StackGuide.Reading.Vocabulary;
using StackGuide.Reading.Yaml;

namespace StackGuide.Reading.Entries;

/// <summary>Reads the entries that are a Markdown file each: front matter by its shape, prose as a body.</summary>
internal static class EntryReaders
{
    public static Technology? Technology(SourceText file, Action<Diagnostic> report) => Open(file, Shapes.Technology, report, (map, scope, body) => new Technology
    {
        Id = file.Id,
        Place = file.Start,
        Title = Title(map, file),
        Summary = map.Summary(),
        Nature = map.Text("kind"),
        Accent = map.Choice<Accent>("accent"),
        Order = map.Number("order"),
        Also = map.Texts("also"),
        Profile = [.. map.Maps("profile").Select(row => new ProfileRow(row.Located("aspect").OrEmpty(), row.Text("text"), row.Cites()))],
        Review = map.Review("reviewed"),
        Body = body,
        Waivers = map.Waivers(),
        IdReferences = scope.References,
        ShortTexts = scope.Texts,
    });

    public static Criterion? Criterion(SourceText file, Action<Diagnostic> report) => Open(file, Shapes.Criterion, report, (map, scope, body) => new Criterion
    {
        Id = file.Id,
        Place = file.Start,
        Title = Title(map, file),
        Question = map.Text("question"),
        Group = map.Located("group").OrEmpty(),
        Order = map.Number("order"),
        Summary = map.Summary(),
        Verdict = Verdict(map),
        Facts = [.. map.Maps("facts").Select(Fact)],
        Related = [.. map.Ids("related", LinkRole.Names, EntryKind.Criterion).Select(id => id.Value)],
        Review = map.Review("reviewed"),
        Body = body,
        Waivers = map.Waivers(),
        IdReferences = scope.References,
        ShortTexts = scope.Texts,
    });

    public static Scenario? Scenario(SourceText file, Action<Diagnostic> report) => Open(file, Shapes.Scenario, report, (map, scope, body) => new Scenario
    {
        Id = file.Id,
        Place = file.Start,
        Title = Title(map, file),
        Summary = map.Summary(),
        Who = map.Markdown("who"),
        Order = map.Number("order"),
        Weighs = Weights(map, "weighs"),
        Recommends = map.Id("recommends", LinkRole.Names, EntryKind.Outcome).OrEmpty(),
        Answers = map.Answers("answers"),
        WouldChange = map.Markdowns("wouldChange"),
        Tools = [.. map.Ids("tools", LinkRole.Names, EntryKind.Tool).Select(id => id.Value)],
        Review = map.Review("reviewed"),
        Body = body,
        Waivers = map.Waivers(),
        IdReferences = scope.References,
        ShortTexts = scope.Texts,
    });

    public static Tool? Tool(SourceText file, Action<Diagnostic> report) => Open(file, Shapes.Tool, report, (map, scope, body) => new Tool
    {
        Id = file.Id,
        Place = file.Start,
        Title = Title(map, file),
        Summary = map.Summary(),
        Technologies = [.. map.Ids("technologies", LinkRole.Lists, EntryKind.Technology).Select(id => id.Value)],
        Sort = map.Word("kind"),
        UsedFor = map.Text("usedFor"),
        State = map.Choice<ToolState>("state"),
        StateNote = map.Markdown("stateNote"),
        Also = map.Texts("also"),
        LinksItself = map.Flag("autolink", otherwise: true),
        Criteria = [.. map.Ids("criteria", LinkRole.Names, EntryKind.Criterion).Select(id => id.Value)],
        Review = map.Review("reviewed"),
        Body = body,
        Waivers = map.Waivers(),
        IdReferences = scope.References,
        ShortTexts = scope.Texts,
    });

    public static Evidence? Evidence(SourceText file, Action<Diagnostic> report) => Open(file, Shapes.Evidence, report, (map, scope, body) => new Evidence
    {
        Id = file.Id,
        Place = file.Start,
        Title = Title(map, file),
        Publisher = map.Text("publisher"),
        Url = map.Address("url") ?? "",
        Sort = map.Choice<EvidenceSort>("kind"),
        Published = map.PartialDate("published"),
        Versions = map.Versions("versions"),
        KeptBecause = map.Has("keptBecause") ? map.Located("keptBecause").OrEmpty() : null,
        Review = map.Review("checked"),
        Body = body,
        Waivers = map.Waivers(),
        IdReferences = scope.References,
        ShortTexts = scope.Texts,
    });

    public static GuidePage? Page(SourceText file, Action<Diagnostic> report) => Open(file, Shapes.Page, report, (map, scope, body) => new GuidePage
    {
        Id = file.Id,
        Place = file.Start,
        Title = Title(map, file),
        Summary = map.Summary(),
        View = map.Located("view").OrEmpty(),
        LinksNames = map.Flag("autolink", otherwise: true),
        Changes = [.. map.Maps("changes").Select(c => new GuideChange(c.Day("day").Value, c.Text("title"), c.Markdown("text")))],
        Review = map.Review("reviewed"),
        Body = body,
        Waivers = map.Waivers(),
        IdReferences = scope.References,
        ShortTexts = scope.Texts,
    });

    /// <summary>The criteria that count for a scenario or an answer.</summary>
    public static ImmutableArray<Weight> Weights(MapReader map, string key) =>
        [.. map.Maps(key).Select(weight => new Weight(
            weight.Id("criterion", LinkRole.Weighs, EntryKind.Criterion).OrEmpty(),
            weight.Choice<Importance>("importance"),
            weight.Id("side", LinkRole.Lists, EntryKind.Technology).Value))];

    private static T? Open<T>(SourceText file, Shape shape, Action<Diagnostic> report, Func<MapReader, EntryScope, Body, T> make)
        where T : Entry
    {
        EntryNames.Check(file.Id, file.Start, report, isInLinks: typeof(T) == typeof(Criterion));
        var parts = FrontMatter.Cut(file, report);
        if (parts is null)
            return null;
        var body = MarkdownReader.Read(parts.Prose, parts.ProseStart, report);
        var map = YamlReader.ReadMap(parts.Yaml, parts.YamlStart, report);
        if (map is null)
            return null;
        var scope = new EntryScope(report);
        return make(new MapReader(map, shape, scope), scope, body);
    }

    private static string Title(MapReader map, SourceText file) => map.Text("title") is { Length: > 0 } title ? title : file.Id;

    private static Verdict Verdict(MapReader criterion)
    {
        if (criterion.Map("verdict") is not { } map)
            return new Verdict { Place = criterion.Place };
        var favours = map.IdOr("favours", ["either"], LinkRole.Lists, EntryKind.Technology).Value;
        return new Verdict
        {
            Place = map.PlaceOf("favours"),
            Favours = favours is null or "either" ? null : favours,
            Strength = map.Has("strength") ? map.Choice<Strength>("strength") : null,
            Certainty = map.Choice<Certainty>("certainty"),
            Because = map.Markdown("because"),
            Reasons = map.Markdowns("reasons"),
            WouldChange = map.Markdowns("wouldChange"),
        };
    }

    private static Fact Fact(MapReader row) => new(
        row.Located("aspect").OrEmpty(),
        row.PerTechnology().ToImmutableSortedDictionary(
            pair => pair.Technology.Value,
            pair => new Cell(pair.Technology.Place, pair.Map.Choice<Grade>("grade"), pair.Map.Text("text"), pair.Map.Cites()),
            StringComparer.Ordinal));
}
