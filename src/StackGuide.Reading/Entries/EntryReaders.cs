using System.Collections.Immutable;
using StackGuide.Markdown;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Reading.Files;
using StackGuide.Reading.Vocabulary;
using StackGuide.Reading.Yaml;

namespace StackGuide.Reading.Entries;

/// <summary>How the files of each kind are read, and the readers of those that are a Markdown file each: front matter by its shape, prose as a body.</summary>
public static class EntryReaders
{
    /// <summary>Each kind that has files of its own, in the order of the reference.</summary>
    public static ImmutableArray<KindReader> All { get; } =
    [
        new KindReader<Criterion>(EntryKind.Criterion, Shapes.Criterion, Criterion) { Sort = ByGroup },
        new KindReader<Scenario>(EntryKind.Scenario, Shapes.Scenario, Scenario) { Sort = (all, _) => all.OrderBy(s => s.Order).ThenBy(s => s.Id, StringComparer.Ordinal) },
        new KindReader<Tool>(EntryKind.Tool, Shapes.Tool, Tool),
        new KindReader<Evidence>(EntryKind.Evidence, Shapes.Evidence, Evidence),
        new KindReader<Measurement>(EntryKind.Measurement, Shapes.Measurement, MeasurementReader.Read),
        new KindReader<Technology>(EntryKind.Technology, Shapes.Technology, Technology) { Sort = (all, _) => all.OrderBy(t => t.Order).ThenBy(t => t.Id, StringComparer.Ordinal) },
        new KindReader<GuidePage>(EntryKind.Page, Shapes.Page, Page),
        new KindReader<Seed>(EntryKind.Seed, Shapes.Seed, SeedReader.Read) { Sort = (all, _) => all.OrderBy(s => s.File.Value, StringComparer.Ordinal) },
    ];

    /// <summary>The reader of a kind that has files of its own.</summary>
    public static KindReader Of(EntryKind kind) => All.Single(r => r.Kind == kind);

    private static Technology? Technology(SourceText file, FileScope scopes) => Open(file, Shapes.Technology, scopes, (map, scope, body) => new Technology
    {
        Id = file.Id,
        Place = file.Start,
        Title = map.Title(file.Id),
        Summary = map.Summary(),
        Nature = map.Text("kind"),
        Accent = map.Choice<Accent>("accent"),
        Order = map.Number("order"),
        Also = map.Texts("also"),
        Profile = [.. map.Maps("profile").Select(row => new ProfileRow(row.Heading("aspect"), row.Prose("text"), row.Cites()))],
        Review = map.Review("reviewed"),
        Body = body,
        Waivers = map.Waivers(),
        IdReferences = scope.References,
        ShortTexts = scope.Texts,
        PlainTexts = scope.PlainTexts,
    });

    private static Criterion? Criterion(SourceText file, FileScope scopes) => Open(file, Shapes.Criterion, scopes, (map, scope, body) => new Criterion
    {
        Id = file.Id,
        Place = file.Start,
        Title = map.Title(file.Id),
        Question = map.Prose("question"),
        Group = map.Located("group").OrEmpty(),
        Order = map.Number("order"),
        Summary = map.Summary(),
        Verdict = Verdict(map),
        Facts = [.. map.Maps("facts").Select(Fact)],
        Related = [.. map.Maps("related").Select(other => new RelatedCriterion(other.Id("criterion", LinkRole.Names, EntryKind.Criterion).OrEmpty().Value, other.Prose("because")))],
        Review = map.Review("reviewed"),
        Body = body,
        Waivers = map.Waivers(),
        IdReferences = scope.References,
        ShortTexts = scope.Texts,
        PlainTexts = scope.PlainTexts,
    });

    private static Scenario? Scenario(SourceText file, FileScope scopes) => Open(file, Shapes.Scenario, scopes, (map, scope, body) => new Scenario
    {
        Id = file.Id,
        Place = file.Start,
        Title = map.Title(file.Id),
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
        PlainTexts = scope.PlainTexts,
    });

    private static Tool? Tool(SourceText file, FileScope scopes) => Open(file, Shapes.Tool, scopes, (map, scope, body) => new Tool
    {
        Id = file.Id,
        Place = file.Start,
        Title = map.Title(file.Id),
        Summary = map.Summary(),
        Technologies = [.. map.Ids("technologies", LinkRole.Lists, EntryKind.Technology).Select(id => id.Value)],
        Sort = map.Word("kind"),
        UsedFor = map.Prose("usedFor"),
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
        PlainTexts = scope.PlainTexts,
    });

    private static Evidence? Evidence(SourceText file, FileScope scopes) => Open(file, Shapes.Evidence, scopes, (map, scope, body) => EvidenceOf(file, map, scope, body));

    private static Evidence EvidenceOf(SourceText file, MapReader map, EntryScope scope, Body body)
    {
        var sort = map.Choice<EvidenceSort>("kind");
        return new Evidence
        {
            Id = file.Id,
            Place = file.Start,
            Title = map.Title(file.Id),
            Publisher = map.Text("publisher"),
            Url = map.Address("url") ?? "",
            Sort = sort,
            Published = map.PartialDate("published"),
            Versions = map.Versions("versions"),
            KeptBecause = map.Has("keptBecause") ? map.Located("keptBecause").OrEmpty() : null,
            Watch = map.Text("watch"),
            IsPlan = map.Flag("plan", otherwise: false),
            Review = map.Review("checked", UsualReview.Of(sort, file.Id)),
            Body = body,
            Waivers = map.Waivers(),
            IdReferences = scope.References,
            ShortTexts = scope.Texts,
        };
    }

    private static GuidePage? Page(SourceText file, FileScope scopes) => Open(file, Shapes.Page, scopes, (map, scope, body) => new GuidePage
    {
        Id = file.Id,
        Place = file.Start,
        Title = map.Title(file.Id),
        Summary = map.Summary(),
        View = map.Located("view").OrEmpty(),
        LinksNames = map.Flag("autolink", otherwise: true),
        Answer = map.Map("answer") is { } answer ? Answer(answer) : null,
        Disputes = Disputes(map),
        Changes = [.. map.Maps("changes").Select(c => new GuideChange(c.Day("day").Value, c.Prose("title"), c.Markdown("text")))],
        Review = map.Review("reviewed"),
        Body = body,
        Waivers = map.Waivers(),
        IdReferences = scope.References,
        ShortTexts = scope.Texts,
        PlainTexts = scope.PlainTexts,
    });

    /// <summary>The criteria that count for a scenario or an answer.</summary>
    internal static ImmutableArray<Weight> Weights(MapReader map, string key) =>
        [.. map.Maps(key).Select(weight => new Weight(
            weight.Id("criterion", LinkRole.Weighs, EntryKind.Criterion).OrEmpty(),
            weight.Choice<Importance>("importance"),
            weight.Id("side", LinkRole.Lists, EntryKind.Technology).Value))];

    private static IEnumerable<Criterion> ByGroup(ImmutableArray<Criterion> criteria, SiteSettings site)
    {
        var groups = site.Groups.Select(g => g.Id).ToList();
        return criteria
            .OrderBy(c => groups.IndexOf(c.Group.Value) is var at && at < 0 ? int.MaxValue : at)
            .ThenBy(c => c.Order)
            .ThenBy(c => c.Id, StringComparer.Ordinal);
    }

    private static T? Open<T>(SourceText file, Shape shape, FileScope scopes, Func<MapReader, EntryScope, Body, T> make)
        where T : Entry => Open(file, shape, scopes, (map, scope, body, _) => make(map, scope, body));

    /// <param name="file">The file.</param>
    /// <param name="shape">Its keys.</param>
    /// <param name="scopes">What it is read with.</param>
    /// <param name="make">Makes the entry of the keys, what they name, the prose, and the front matter as it is written.</param>
    internal static T? Open<T>(SourceText file, Shape shape, FileScope scopes, Func<MapReader, EntryScope, Body, string, T> make)
        where T : Entry
    {
        var report = scopes.Report;
        EntryNames.Check(file.Id, file.Start, report, isInLinks: typeof(T) == typeof(Criterion));
        var parts = FrontMatter.Cut(file, report);
        if (parts is null)
            return null;
        var scope = new EntryScope(scopes);
        var body = MarkdownReader.Read(parts.Prose, parts.ProseStart, report, scope.FigureAt);
        var map = YamlReader.ReadMap(parts.Yaml, parts.YamlStart, report);
        if (map is null)
            return null;
        return make(new MapReader(map, shape, scope), scope, body, parts.Yaml);
    }

    private static Verdict Verdict(MapReader criterion)
    {
        if (criterion.Map("verdict") is not { } map)
            return new Verdict { Favours = new(SideReference.None, criterion.Place) };
        return new Verdict
        {
            Favours = map.Side("favours", SideWords.OfVerdict),
            Strength = map.Has("strength") ? map.Choice<Strength>("strength") : null,
            Certainty = map.Choice<Certainty>("certainty"),
            Because = map.Markdown("because"),
            Reasons = map.Markdowns("reasons"),
            WouldChange = map.Markdowns("wouldChange"),
        };
    }

    private static HomeAnswer Answer(MapReader map) => new(
        map.PlaceOf("text"),
        map.Markdown("text"),
        [
            .. map.Maps("tips").Select(tip => new Tip(
                tip.Id("side", LinkRole.Lists, EntryKind.Technology).OrEmpty(),
                tip.Prose("when"),
                tip.Markdown("because"),
                tip.Id("see", LinkRole.Names, EntryKind.Criterion, EntryKind.Scenario).OrEmpty())),
        ]);

    private static ImmutableArray<Dispute> Disputes(MapReader page)
    {
        var given = new Dictionary<string, Place>(StringComparer.Ordinal);
        return
        [
            .. page.Maps("disputes").Select(dispute => new Dispute(
                dispute.OwnId("dispute", given),
                dispute.Prose("title"),
                dispute.Markdown("settled"),
                dispute.Ids("claims", LinkRole.Lists, EntryKind.Claim))),
        ];
    }

    private static Fact Fact(MapReader row) => new(
        row.Heading("aspect"),
        row.PerTechnology().ToImmutableSortedDictionary(
            pair => pair.Technology.Value,
            pair => new Cell(pair.Technology.Place, pair.Map.Choice<Grade>("grade"), pair.Map.Prose("text"), pair.Map.Cites()),
            StringComparer.Ordinal))
    {
        Ground = row.Located("ground")!,
    };
}
