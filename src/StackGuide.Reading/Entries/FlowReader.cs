using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Reading.Vocabulary;
using StackGuide.Reading.Yaml;

namespace StackGuide.Reading.Entries;

/// <summary>Reads the decision flow.</summary>
internal static class FlowReader
{
    private static readonly EntryKind[] Steps = [EntryKind.Question, EntryKind.Outcome];

    public static Flow? Read(SourceText file, FileScope scopes)
    {
        var yaml = YamlReader.ReadMap(file.Text, file.Start, scopes.Report);
        if (yaml is null)
            return null;

        // The start belongs to the first question, so that a wrong one is reported like any other id.
        var flowScope = new EntryScope(scopes);
        var map = new MapReader(yaml, Shapes.Flow, flowScope);
        var start = map.Id("start", LinkRole.LeadsTo, EntryKind.Question).OrEmpty();

        // Questions and outcomes share their ids, because they share a folder of pages.
        var ids = new Dictionary<string, Place>(StringComparer.Ordinal);
        var questions = Questions(map, ids, scopes).ToList();
        if (questions.Count > 0)
            questions[0] = questions[0] with { IdReferences = [.. flowScope.References, .. questions[0].IdReferences] };
        return new Flow(start, [.. questions], [.. Outcomes(map, ids, scopes)]) { Waivers = map.Waivers() };
    }

    private static IEnumerable<Question> Questions(MapReader flow, Dictionary<string, Place> ids, FileScope scopes)
    {
        EntryScope scope = null!;
        foreach (var map in flow.Maps("questions", _ => scope = new EntryScope(scopes)))
        {
            var id = map.OwnId("question", ids, isInLinks: true);
            var options = new Dictionary<string, Place>(StringComparer.Ordinal);
            yield return new Question
            {
                Id = id.Value,
                Place = id.Place,
                Title = map.Title(id.Value),
                Help = map.Markdown("help"),
                Options = [.. map.Maps("options").Select(option => Option(option, options))],
                IdReferences = scope.References,
                ShortTexts = scope.Texts,
                PlainTexts = scope.PlainTexts,
            };
        }
    }

    private static Option Option(MapReader map, Dictionary<string, Place> ids) => new()
    {
        Id = map.OwnId("option", ids),
        Text = map.Prose("text"),
        Next = map.Id("next", LinkRole.LeadsTo, Steps).OrEmpty(),
        Weighs = EntryReaders.Weights(map, "weighs"),
        Cites = map.Cites(),
    };

    private static IEnumerable<Outcome> Outcomes(MapReader flow, Dictionary<string, Place> ids, FileScope scopes)
    {
        EntryScope scope = null!;
        foreach (var map in flow.Maps("outcomes", _ => scope = new EntryScope(scopes)))
        {
            var id = map.OwnId("outcome", ids);
            yield return new Outcome
            {
                Id = id.Value,
                Place = id.Place,
                Title = map.Title(id.Value),
                Summary = map.Summary(),
                Picks = [.. map.Ids("picks", LinkRole.Names, EntryKind.Technology).Select(t => t.Value)],
                Together = map.Flag("together", otherwise: false),
                Because = map.Markdown("because"),
                NextSteps = map.Markdowns("nextSteps"),
                Risks = map.Markdowns("risks"),
                Tools = [.. map.Ids("tools", LinkRole.Names, EntryKind.Tool).Select(t => t.Value)],
                Cites = map.Cites(),
                IdReferences = scope.References,
                ShortTexts = scope.Texts,
                PlainTexts = scope.PlainTexts,
            };
        }
    }
}
