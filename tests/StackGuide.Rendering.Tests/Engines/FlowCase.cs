using System.Collections.Immutable;
using System.Text.Json;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Testing;

namespace StackGuide.Rendering.Tests.Engines;

/// <summary>A flow in few words, and what an engine is expected to say of it.</summary>
/// <param name="Name">What is special about it.</param>
/// <param name="Technologies">Ids.</param>
/// <param name="Criteria">For each id whom its verdict favours and how strongly, like <c>python strong</c> or <c>python strong low</c>, of moderate certainty where none is said; nothing where it favours nobody.</param>
/// <param name="Questions">For each id its options by id; the first is the start.</param>
/// <param name="Outcomes">For each id the technologies that it picks.</param>
/// <param name="Rules">What is ruled in or out; none where they are left out.</param>
/// <param name="Paths">Of each path the answers, the outcome, the runner-up, whether it is close, the reasons, the support and the smallest changes.</param>
/// <param name="Replays">For given answers the steps taken, the question that waits and the outcome.</param>
internal sealed record FlowCase(
    string Name,
    string[] Technologies,
    Dictionary<string, string> Criteria,
    Dictionary<string, Dictionary<string, OptionCase>> Questions,
    Dictionary<string, string[]> Outcomes,
    RuleCase[]? Rules,
    string[] Paths,
    Dictionary<string, string> Replays)
{
    private static readonly Place Somewhere = Place.StartOf("content/decision/flow.yml");

    /// <summary>The cases that both engines are held to.</summary>
    public static IReadOnlyList<FlowCase> All { get; } = JsonSerializer.Deserialize<List<FlowCase>>(
        File.ReadAllText(Repository.At("tests", "StackGuide.Rendering.Tests", "Engines", "decision-cases.json")),
        JsonSerializerOptions.Web)!;

    /// <summary>A guide that has little more than this flow.</summary>
    public Guide Guide() => new(new GuideContent
    {
        Technologies = [.. Technologies.Select((id, i) => new Technology { Id = id, Title = id, Place = Place.StartOf($"content/technologies/{id}.md"), Order = i })],
        Criteria = [.. Criteria.Select(c => Criterion(c.Key, c.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)))],
        Flow = new Flow(
            At(Questions.First().Key),
            [.. Questions.Select(q => new Question { Id = q.Key, Title = q.Key, Place = Somewhere, Options = [.. q.Value.Select(o => Option(o.Key, o.Value))] })],
            [.. Outcomes.Select(o => new Outcome { Id = o.Key, Title = o.Key, Place = Somewhere, Picks = [.. o.Value] })])
        {
            Rules = [.. (Rules ?? []).Select(r => new DecisionRule(
                Somewhere,
                new AnswerPattern([.. r.When.Select(w => (At(w.Key), w.Value.Select(At).ToImmutableArray()))]),
                new(r.Decides!, Somewhere),
                [.. (r.RulesOut ?? []).Select(At)],
                "",
                []))],
        },
    });

    /// <summary>For the message of a test that fails.</summary>
    public override string ToString() => JsonSerializer.Serialize(this);

    private static Criterion Criterion(string id, string[] verdict)
    {
        var place = Place.StartOf($"content/criteria/{id}.md");
        return new Criterion
        {
            Id = id,
            Title = id,
            Place = place,
            Verdict = verdict is [var side, var strength, ..]
                ? new Verdict
                {
                    Favours = new(SideReference.Of([side]), place),
                    Strength = Enum.Parse<Strength>(strength, ignoreCase: true),
                    Certainty = Enum.Parse<Certainty>(verdict.ElementAtOrDefault(2) ?? "moderate", ignoreCase: true),
                }
                : new Verdict { Favours = new(SideReference.None, place) },
        };
    }

    private static Option Option(string id, OptionCase option) => new() { Id = At(id), Text = id, Next = new(option.Next!, Somewhere), Weighs = [.. option.Weighs.Select(Weight)], IsUnsure = option.Unsure, Runs = option.Runs, Lacks = [.. option.Lacks ?? []] };

    private static Weight Weight(string written)
    {
        var parts = written.Split(' ');
        return new Weight(At(parts[0]), Enum.Parse<Importance>(parts[1], ignoreCase: true), parts.ElementAtOrDefault(2));
    }

    private static Located<string> At(string value) => new(value, Somewhere);
}

/// <summary>An option of a question.</summary>
/// <param name="Next">The question or outcome that follows; none where all answers decide together.</param>
/// <param name="Weighs">Each a criterion, an importance and, where the answer names another side than the verdict, that side.</param>
/// <param name="Unsure">Whether it says that the reader does not know.</param>
/// <param name="Runs">The technology that runs today.</param>
/// <param name="Lacks">The technologies that nobody writes.</param>
internal sealed record OptionCase(string? Next, string[] Weighs, bool Unsure = false, string? Runs = null, string[]? Lacks = null);

/// <summary>Answers that rule outcomes in or out.</summary>
/// <param name="When">Questions with the options that fit.</param>
/// <param name="Decides">The outcome ruled in.</param>
/// <param name="RulesOut">The outcomes ruled out.</param>
internal sealed record RuleCase(Dictionary<string, string[]> When, string? Decides = null, string[]? RulesOut = null);
