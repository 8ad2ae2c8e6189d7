using System.Buffers;
using System.Text.Json;
using StackGuide.Markdown.Writers;
using StackGuide.Model.Decisions;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Rendering.Data;

/// <summary>What the scripts of the decide and weigh pages know of the guide, as a classic script, because pages opened from a folder may fetch nothing.</summary>
/// <remarks>The same facts as <c>data/flow.json</c> with the criteria's verdicts; addresses are relative to the site's root, where both pages lie.</remarks>
internal static class DecisionData
{
    /// <summary>The path under which the asset is found; it is no file of the theme.</summary>
    public const string Path = "guide-data.js";

    private const int MostPrimary = 3;

    private static readonly SitePath Root = new("index.html");

    /// <summary>The asset of a guide with a flow.</summary>
    public static Asset Asset(Guide guide)
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write("window.stackguideData = "u8);

        // The default encoder also escapes <, > and & so that the script may stand anywhere.
        using (var json = new Utf8JsonWriter(buffer))
            Write(json, guide);
        buffer.Write(";\n"u8);
        return new Asset(Path, [.. buffer.WrittenSpan]);
    }

    private static void Write(Utf8JsonWriter json, Guide guide)
    {
        var graph = new FlowGraph(guide.Content.Flow);
        json.WriteStartObject();
        json.WriteString("title", guide.Site.Title);
        json.WriteString("version", guide.Site.Version);
        json.WriteString("start", guide.Content.Flow.Start.Value);
        WriteTechnologies(json, guide);
        WriteCriteria(json, guide);
        WriteQuestions(json, guide, graph);
        WriteOutcomes(json, guide);
        WriteRules(json, guide);
        WriteScenarios(json, guide);
        WriteSources(json, guide);
        json.WriteEndObject();
    }

    private static void WriteTechnologies(Utf8JsonWriter json, Guide guide)
    {
        json.WriteStartObject("technologies");
        foreach (var technology in guide.Content.Technologies)
        {
            json.WriteStartObject(technology.Id);
            json.WriteString("title", technology.Title);
            json.WriteString("accent", Kebab.Of(technology.Accent));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteCriteria(Utf8JsonWriter json, Guide guide)
    {
        json.WriteStartObject("criteria");
        foreach (var criterion in guide.Content.Criteria)
        {
            json.WriteStartObject(criterion.Id);
            json.WriteString("title", criterion.Title);
            json.WriteString("url", criterion.Path.RelativeTo(Root));
            json.WriteString("favours", guide.SideOf(criterion.Verdict).Only?.Id);
            json.WriteNumber("strength", criterion.Verdict.Strength is { } strength ? (int)strength + 1 : 0);
            json.WriteString("certainty", Wording.Of(criterion.Verdict.Certainty));
            json.WriteBoolean("sure", criterion.Verdict.Certainty >= Certainty.Moderate);
            json.WriteString("reviewed", Pages.Days.Of(criterion.Review));
            json.WriteString("because", PlainTextWriter.Words(criterion.Verdict.Because));
            Strings(json, "cite", PrimaryOf(guide, criterion).Select(e => e.Id));
            WriteGrounds(json, guide, criterion);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>The evidence that a verdict rests on, as its reason cites it: the first few, since a reader is shown no more.</summary>
    private static IEnumerable<Evidence> PrimaryOf(Guide guide, Criterion criterion) =>
        guide.Cited(criterion.Verdict.Because.Citations.SelectMany(c => c.Keys)).OfType<Evidence>().Distinct().Take(MostPrimary);

    /// <summary>For each technology for which the criterion speaks by a ground with a name: those grounds, and by how many it speaks in all.</summary>
    private static void WriteGrounds(Utf8JsonWriter json, Guide guide, Criterion criterion)
    {
        var grounds = guide.Content.Technologies.Select(t => (t.Id, Grounds: SharedGrounds.Of(criterion, new Side([t])))).Where(x => !x.Grounds.Named.IsEmpty).ToList();
        if (grounds.Count == 0)
            return;
        json.WriteStartObject("grounds");
        foreach (var (technology, (all, named)) in grounds)
        {
            json.WriteStartObject(technology);
            json.WriteNumber("all", all);
            Strings(json, "named", named);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteQuestions(Utf8JsonWriter json, Guide guide, FlowGraph graph)
    {
        var longest = graph.LongestWays();
        json.WriteStartObject("questions");
        foreach (var question in graph.Flow.Questions)
        {
            json.WriteStartObject(question.Id);
            json.WriteString("text", question.Title);
            json.WriteString("help", PlainTextWriter.Words(question.Help));
            json.WriteNumber("longest", longest.GetValueOrDefault(question.Id));
            json.WriteStartArray("options");
            foreach (var option in question.Options)
            {
                json.WriteStartObject();
                json.WriteString("id", option.Id.Value);
                json.WriteString("text", option.Text);
                if (option.ShortText is not null)
                    json.WriteString("short", option.ShortText);
                if (option.Next.Value is { } next)
                    json.WriteString("next", next);
                if (option.IsUnsure)
                    json.WriteBoolean("unsure", true);
                if (option.Runs is not null)
                    json.WriteString("runs", option.Runs);
                if (!option.Lacks.IsEmpty)
                    Strings(json, "lacks", option.Lacks);
                WriteWeights(json, option.Weighs);
                Strings(json, "cite", guide.Cited(option.Cites).Select(c => c.Id));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteOutcomes(Utf8JsonWriter json, Guide guide)
    {
        json.WriteStartObject("outcomes");
        foreach (var outcome in guide.Content.Flow.Outcomes)
        {
            json.WriteStartObject(outcome.Id);
            json.WriteString("title", outcome.Title);
            json.WriteString("summary", outcome.Summary);
            json.WriteString("because", PlainTextWriter.Words(outcome.Because));
            json.WriteString("url", outcome.Path.RelativeTo(Root));
            if (outcome.StayTitle is not null)
                json.WriteString("stayTitle", outcome.StayTitle);
            Strings(json, "picks", outcome.Picks);
            if (outcome.Together)
                json.WriteBoolean("together", true);
            Strings(json, "nextSteps", outcome.NextSteps.Select(PlainTextWriter.Words));
            Strings(json, "risks", outcome.Risks.Select(PlainTextWriter.Words));
            Strings(json, "cite", guide.Cited(outcome.Cites).Select(c => c.Id));
            json.WriteStartArray("tools");
            foreach (var tool in guide.ToolsOf(outcome))
            {
                json.WriteStartObject();
                json.WriteString("title", tool.Title);
                json.WriteString("url", tool.Path.RelativeTo(Root));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteRules(Utf8JsonWriter json, Guide guide)
    {
        json.WriteStartArray("rules");
        foreach (var rule in guide.Content.Flow.Rules)
        {
            json.WriteStartObject();
            json.WriteStartObject("when");
            foreach (var (question, options) in rule.When.Parts)
                Strings(json, question.Value, options.Select(o => o.Value));
            json.WriteEndObject();
            if (rule.Decides.Value is { } decides)
                json.WriteString("decides", decides);
            Strings(json, "rulesOut", rule.RulesOut.Select(o => o.Value));
            json.WriteString("because", rule.Because);
            Strings(json, "cite", guide.Cited(rule.Cites).Select(c => c.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteScenarios(Utf8JsonWriter json, Guide guide)
    {
        json.WriteStartArray("scenarios");
        foreach (var scenario in guide.Content.Scenarios)
        {
            json.WriteStartObject();
            json.WriteString("title", scenario.Title);
            json.WriteString("url", scenario.Path.RelativeTo(Root));
            json.WriteStartObject("answers");
            foreach (var answer in scenario.Answers)
                json.WriteString(answer.Question.Value, answer.Option.Value);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What the flow cites: articles, to which the claims belong, evidence and measurements; each with the date that counts for it.</summary>
    private static void WriteSources(Utf8JsonWriter json, Guide guide)
    {
        var flow = guide.Content.Flow;
        var cited = guide.Cited(flow.Questions.SelectMany(q => q.Options).SelectMany(o => o.Cites).Concat(flow.Outcomes.SelectMany(o => o.Cites)).Concat(flow.Rules.SelectMany(r => r.Cites))).ToList();
        json.WriteStartObject("sources");
        foreach (var seed in guide.Content.Seeds.Where(s => cited.Exists(c => c is Claim claim && guide.SeedOf(claim) == s)))
            WriteSource(json, seed, Pages.SeedNames.Of(seed), seed.Published.ToString());
        foreach (var ground in cited.Where(c => EntryKind.Settling.Contains(c.Kind)).Concat(guide.Content.Criteria.SelectMany(c => PrimaryOf(guide, c))).Distinct())
            WriteSource(json, ground, ground.Title, Pages.Days.Of(ground.Review) ?? "", (ground as Evidence)?.Url);
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, Entry entry, string title, string date, string? original = null)
    {
        json.WriteStartObject(entry.Id);
        json.WriteString("title", title);
        json.WriteString("date", date);
        json.WriteString("url", entry.Path.RelativeTo(Root));
        if (original is not null)
            json.WriteString("original", original);
        json.WriteEndObject();
    }

    private static void WriteWeights(Utf8JsonWriter json, IEnumerable<Weight> weights)
    {
        json.WriteStartArray("weighs");
        foreach (var weight in weights)
        {
            json.WriteStartObject();
            json.WriteString("criterion", weight.Criterion.Value);
            json.WriteNumber("importance", DecisionEngine.FactorOf(weight.Importance));
            if (weight.Side is not null)
                json.WriteString("side", weight.Side);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
