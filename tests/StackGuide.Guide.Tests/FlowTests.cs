using StackGuide.Model.Decisions;
using StackGuide.Reading;
using StackGuide.Testing;

namespace StackGuide.Guide.Tests;

/// <summary>Our decision flow, by ids: no test here compares prose.</summary>
public sealed class FlowTests
{
    private static readonly DecisionEngine Engine = new(new Model.Guides.Guide(ContentReader.Read(Repository.Root).Content));

    private static string GoldenTable => Path.Combine(Repository.Root, "tests", "StackGuide.Guide.Tests", "paths.txt");

    [Fact]
    public void Every_path_leads_where_the_golden_table_says()
    {
        var table = PathTable.Of(Engine);

        var changes = table.ChangesSince(PathTable.Parse(File.ReadAllText(GoldenTable)));

        Assert.True(changes.Count == 0, $"""
            {changes.Count} of {table.Outcomes.Count} paths changed:
            {string.Join('\n', changes)}
            When that is what you want, write the table anew:
            dotnet run --project src/StackGuide.Cli -- paths --output tests/StackGuide.Guide.Tests/paths.txt
            """);
    }

    [Fact]
    public void Every_outcome_is_reached_and_every_path_says_what_would_change_it()
    {
        var explanations = Engine.Paths.Select(Engine.Explain).ToList();

        Assert.Equal(Engine.Graph.Flow.Outcomes.Select(o => o.Id).Order(StringComparer.Ordinal), explanations.Select(e => e.Path.Outcome.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.All(explanations, e => Assert.NotEmpty(e.Changes));
        Assert.All(explanations, e => Assert.NotEmpty(e.Reasons));
    }

    [Fact]
    public void No_path_asks_more_than_seven_questions()
    {
        Assert.True(Engine.Graph.Flow.Questions.Length >= 8);
        Assert.All(Engine.Paths, p => Assert.InRange(p.Steps.Length, 2, 7));
    }
}
