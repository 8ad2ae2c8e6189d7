using System.Collections.Immutable;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Reading.Vocabulary;
using StackGuide.Reading.Yaml;

namespace StackGuide.Reading.Entries;

/// <summary>Reads <c>site/</c> and the release tables.</summary>
internal static class SiteReader
{
    public static SiteSettings Read(SourceText file, Action<Diagnostic> report)
    {
        var yaml = YamlReader.ReadMap(file.Text, file.Start, report);
        if (yaml is null)
            return new SiteSettings();
        var map = new MapReader(yaml, Shapes.Site, new EntryScope(new FileScope(report, MeasuredFigures.Unknown)));
        var groups = new Dictionary<string, Place>(StringComparer.Ordinal);
        return new SiteSettings
        {
            Title = map.Text("title"),
            Tagline = map.Text("tagline"),
            Version = map.Text("version"),
            Language = map.Has("language") ? map.Text("language") : "en",
            Licence = map.Address("licence"),
            BaseUrl = map.SiteAddress("baseUrl"),
            EditUrl = map.Address("editUrl") is { } edit ? WebAddress.WithSlash(edit) : null,
            ReportUrl = map.Address("reportUrl"),
            MarkdownPages = map.Flag("markdownPages", otherwise: false),
            Navigation = Links(map, "navigation"),
            Footer = Links(map, "footer"),
            Groups = [.. map.Maps("groups").Select(group => new CriterionGroup(group.OwnId("group", groups).Value, group.Text("title")))],
            Waivers = map.Waivers(),
        };
    }

    public static ImmutableArray<Redirect> ReadRedirects(SourceText file, Action<Diagnostic> report)
    {
        var yaml = YamlReader.ReadMap(file.Text, file.Start, report);
        if (yaml is null)
            return [];
        var map = new MapReader(yaml, Shapes.Redirects, new EntryScope(new FileScope(report, MeasuredFigures.Unknown)));
        return [.. map.Maps("redirects").Select(row => new Redirect(row.Located("from").OrEmpty(), row.Located("to").OrEmpty())).Where(r => r.From.Value.Length > 0 && r.To.Value.Length > 0)];
    }

    public static SearchNames ReadSearch(SourceText file, Action<Diagnostic> report)
    {
        var yaml = YamlReader.ReadMap(file.Text, file.Start, report);
        if (yaml is null)
            return new SearchNames();
        var map = new MapReader(yaml, Shapes.Search, new EntryScope(new FileScope(report, MeasuredFigures.Unknown)));
        return new SearchNames
        {
            Synonyms = [.. map.Maps("synonyms").Select(row => new Synonym(row.Located("for").OrEmpty(), row.Texts("say"))).Where(s => s.For.Value.Length > 0)],
            Pages = [.. map.Maps("pages").Select(row => new PageNames(row.Located("page").OrEmpty(), row.Texts("names"))).Where(p => p.Page.Value.Length > 0)],
        };
    }

    /// <summary>A release table; the file bears the id of its technology.</summary>
    public static Lifecycle? ReadLifecycle(SourceText file, Action<Diagnostic> report)
    {
        var yaml = YamlReader.ReadMap(file.Text, file.Start, report);
        if (yaml is null)
            return null;
        var map = new MapReader(yaml, Shapes.Lifecycle, new EntryScope(new FileScope(report, MeasuredFigures.Unknown)));
        Located<string>? source = map.Has("source") ? map.Located("source").OrEmpty() : null;
        var releases = map.Maps("releases").Select(row => new Release(
            row.Located("version").OrEmpty(), row.PartialDate("released"), row.PartialDate("supportEnds"), row.Text("note")));
        return new Lifecycle(source, [.. releases], map.Review("checked")) { Waivers = map.Waivers() };
    }

    private static ImmutableArray<NavigationItem> Links(MapReader site, string key) =>
        [.. site.Maps(key).Select(item => new NavigationItem(item.Located("page").OrEmpty(), item.Text("title")))];
}
