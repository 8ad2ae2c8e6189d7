using System.Text.Json.Serialization;

namespace StackGuide.Data;

/// <summary>The decision flow: questions whose options lead to other questions or to outcomes.</summary>
public sealed record FlowData
{
    /// <summary>The id of the question that is asked first; empty where the guide has no flow.</summary>
    public required string Start { get; init; }

    /// <summary>The questions.</summary>
    public required IReadOnlyList<QuestionData> Questions { get; init; }

    /// <summary>The outcomes.</summary>
    public required IReadOnlyList<OutcomeData> Outcomes { get; init; }

    /// <summary>What rules outcomes in or out, whatever is weighed; of those that rule one in, the first that fits decides. Left out where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<RuleData>? Rules { get; init; }

    /// <summary>Every way through the questions with the outcome that its answers decide. Left out where each option leads to a question or an outcome.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PathData>? Paths { get; init; }
}

/// <summary>A way through the questions.</summary>
public sealed record PathData
{
    /// <summary>The answers, like <c>product=api team=python</c>.</summary>
    public required string Answers { get; init; }

    /// <summary>The id of the outcome.</summary>
    public required string Outcome { get; init; }
}

/// <summary>Answers that rule outcomes in or out.</summary>
public sealed record RuleData
{
    /// <summary>The answers: ids of questions, each with the ids of the options that fit.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> When { get; init; }

    /// <summary>The id of the outcome that they rule in; left out where they only rule out.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Decides { get; init; }

    /// <summary>The ids of the outcomes that they rule out.</summary>
    public required IReadOnlyList<string> RulesOut { get; init; }

    /// <summary>Why, in a sentence.</summary>
    public required string Because { get; init; }

    /// <summary>The keys of its sources.</summary>
    public required IReadOnlyList<string> Cite { get; init; }
}

/// <summary>A question.</summary>
public sealed record QuestionData
{
    /// <summary>Its id, which no other question or outcome has.</summary>
    public required string Id { get; init; }

    /// <summary>What is asked.</summary>
    public required string Text { get; init; }

    /// <summary>What helps to answer it, as text with the keys of its sources; may be empty.</summary>
    public required string Help { get; init; }

    /// <summary>The answers, in order.</summary>
    public required IReadOnlyList<OptionData> Options { get; init; }

    /// <summary>Its page, relative to the site's root.</summary>
    public required string Url { get; init; }
}

/// <summary>An answer.</summary>
public sealed record OptionData
{
    /// <summary>Its id within the question.</summary>
    public required string Id { get; init; }

    /// <summary>What is answered.</summary>
    public required string Text { get; init; }

    /// <summary>The same in a few words; left out where nobody wrote it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ShortText { get; init; }

    /// <summary>The id of the question or outcome that follows; left out where all answers decide together.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Next { get; init; }

    /// <summary>Whether it says that the reader does not know.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Unsure { get; init; }

    /// <summary>The id of the technology that runs today, for readers who answer this; left out where it says nothing of that.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Runs { get; init; }

    /// <summary>The ids of technologies that nobody writes, for readers who answer this; left out where it says nothing of that.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Lacks { get; init; }

    /// <summary>What the answer says about the criteria.</summary>
    public required IReadOnlyList<WeightData> Weighs { get; init; }

    /// <summary>The keys of its sources.</summary>
    public required IReadOnlyList<string> Cite { get; init; }
}

/// <summary>What a path ends with.</summary>
public sealed record OutcomeData
{
    /// <summary>Its id, which no other question or outcome has.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What it is, in a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>The ids of the technologies that it picks; none where it says to stay or to look elsewhere.</summary>
    public required IReadOnlyList<string> Picks { get; init; }

    /// <summary>Why, as text with the keys of its sources.</summary>
    public required string Because { get; init; }

    /// <summary>What to do next, as texts with the keys of their sources.</summary>
    public required IReadOnlyList<string> NextSteps { get; init; }

    /// <summary>What speaks against it, as texts with the keys of their sources.</summary>
    public required IReadOnlyList<string> Risks { get; init; }

    /// <summary>The ids of tools to begin with.</summary>
    public required IReadOnlyList<string> Tools { get; init; }

    /// <summary>The keys of its sources.</summary>
    public required IReadOnlyList<string> Cite { get; init; }

    /// <summary>Its page, relative to the site's root.</summary>
    public required string Url { get; init; }
}
