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
        var outcomes = Outcomes(map, ids, scopes).ToList();
        var rules = Rules(map, scopes, questions, outcomes);
        var expectations = Expectations(map, scopes, questions);
        return new Flow(start, [.. questions], [.. outcomes])
        {
            Rules = [.. rules],
            Expectations = [.. expectations],
            Waivers = map.Waivers(),
        };
    }

    /// <summary>Reads the rules. What one names belongs to the outcome that it decides, or to the first question.</summary>
    private static List<DecisionRule> Rules(MapReader flow, FileScope scopes, List<Question> questions, List<Outcome> outcomes)
    {
        var rules = new List<DecisionRule>();
        EntryScope scope = null!;
        foreach (var map in flow.Maps("rules", _ => scope = new EntryScope(scopes)))
        {
            var rule = new DecisionRule(
                map.Place,
                map.Pattern("when"),
                map.Id("decides", LinkRole.Lists, EntryKind.Outcome),
                map.Ids("rulesOut", LinkRole.Lists, EntryKind.Outcome),
                map.Prose("because"),
                map.Cites());
            rules.Add(rule);
            var decided = outcomes.FindIndex(o => o.Id == rule.Decides.Value);
            if (decided >= 0)
                outcomes[decided] = With(outcomes[decided], scope);
            else if (questions.Count > 0)
                questions[0] = With(questions[0], scope);
        }

        return rules;
    }

    private static List<Expectation> Expectations(MapReader flow, FileScope scopes, List<Question> questions)
    {
        var scope = new EntryScope(scopes);
        var expected = flow.Maps("expects", _ => scope)
            .Select(map => new Expectation(map.Place, map.Pattern("when"), map.Ids("accepts", LinkRole.Lists, EntryKind.Outcome)))
            .ToList();
        if (questions.Count > 0)
            questions[0] = With(questions[0], scope);
        return expected;
    }

    private static T With<T>(T entry, EntryScope scope)
        where T : Entry => entry with
        {
            IdReferences = [.. entry.IdReferences, .. scope.References],
            PlainTexts = [.. entry.PlainTexts, .. scope.PlainTexts],
        };

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
        ShortText = map.Has("short") ? map.Prose("short") : null,
        Next = map.Id("next", LinkRole.LeadsTo, Steps),
        IsUnsure = map.Flag("unsure", otherwise: false),
        Runs = map.Has("runs") ? map.Id("runs", LinkRole.Names, EntryKind.Technology).Value : null,
        Lacks = [.. map.Ids("lacks", LinkRole.Names, EntryKind.Technology).Select(t => t.Value)],
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
                StayTitle = map.Has("stayTitle") ? map.Prose("stayTitle") : null,
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
