using StackGuide.Model.Guides;

namespace StackGuide.Reading.Tests.Entries;

public sealed class FlowReaderTests
{
    [Theory]
    [InlineData("  - id: connections\n", "  - id: workload\n", "16,9 SG1010 the question 'workload' already exists at content/decision/flow.yml(3,9); ids are never used twice")]
    [InlineData("  - id: python\n", "  - id: nodejs\n", "31,9 SG1010 the outcome 'nodejs' already exists at content/decision/flow.yml(22,9); ids are never used twice")]
    [InlineData("  - id: python\n", "  - id: workload\n", "31,9 SG1010 the outcome 'workload' already exists at content/decision/flow.yml(3,9); ids are never used twice")]
    [InlineData("{ id: closed,", "{ id: open,", "20,15 SG1010 the option 'open' already exists at content/decision/flow.yml(19,15); ids are never used twice")]
    public void Reports_ids_that_are_used_twice(string good, string bad, string said) =>
        Assert.Equal([said], Bad(good, bad).Said);

    [Fact]
    public void Lets_questions_have_options_of_the_same_id() => Assert.Empty(Bad("{ id: open,", "{ id: waiting,"));

    [Theory]
    [InlineData("  - id: connections\n", "  - id: Connections\n", "16,9 SG1012")]
    [InlineData("  - id: python\n", "  - id: ../python\n", "31,9 SG1012")]
    [InlineData("  - id: connections\n", "  - id: then\n", "16,9 SG1025")]
    [InlineData("{ id: closed,", "{ id: then,")]
    [InlineData("{ id: closed,", "{ id: \"a moment\",", "20,15 SG1012")]
    [InlineData("  - id: connections\n    title", "  - title", "16,5 SG1007")]
    [InlineData("{ id: closed,", "{ id: [closed],", "20,15 SG1008")]
    [InlineData("text: Hours,", "texts: Hours,", "19,21 SG1006")]
    [InlineData("next: python }\n  - id: connections", "then: python }\n  - id: connections", "15,45 SG1006")]
    [InlineData("importance: must,", "importance: very,", "13,51 SG1011")]
    [InlineData("cite: [v8-docs]", "cite: v8-docs", "30,11 SG1008")]
    [InlineData("cite: [v8-docs]", "cites: [v8-docs]", "30,5 SG1006")]
    [InlineData("because: It computes.", "because: \"<i>It</i> computes.\"", "34,15 SG1014", "34,20 SG1014")]
    public void Reports_faults_where_they_stand(string good, string bad, params string[] found) => Assert.Equal(found, Bad(good, bad).Found);

    [Fact]
    public void Keeps_the_references_of_each_step_apart()
    {
        var flow = ReadFile.Good<Flow>("content/decision/flow.yml", GoodFiles.Flow);

        Assert.Equal(["LeadsTo nodejs@19,40 question|outcome", "Names nodejs@19,81 technology", "Names python@19,97 technology", "LeadsTo python@20,45 question|outcome"], flow.Questions[1].IdReferences.Short());
        Assert.Contains("Lists workload@40,13 question", flow.Outcomes[1].IdReferences.Short());
        Assert.DoesNotContain(flow.Outcomes[1].IdReferences, r => r.Role == LinkRole.LeadsTo);
    }

    [Fact]
    public void Reads_steps_without_an_id_as_steps_all_the_same()
    {
        var (value, reported) = ReadFile.At("content/decision/flow.yml", "start: a\nquestions: [{}, {}]\noutcomes: [{}]\n");

        var flow = Assert.IsType<Flow>(value);
        Assert.Equal(["", ""], flow.Questions.Select(q => q.Id));
        Assert.All(reported, f => Assert.Equal("SG1007", f.Code.Id));
        Assert.Equal(3 + 3 + 6, reported.Count);
    }

    [Fact]
    public void Reads_rules_and_expectations_with_one_option_or_several()
    {
        var flow = ReadFile.Good<Flow>("content/decision/flow.yml", GoodFiles.Flow);

        var rule = Assert.Single(flow.Rules);
        Assert.Equal("workload: waiting, connections: open or closed", rule.When.ToString());
        Assert.Equal(("python", "nodejs", "It waits."), (rule.Decides.Value, Assert.Single(rule.RulesOut).Value, rule.Because));
        Assert.Equal(["nodejs", "python"], Assert.Single(flow.Expectations).Accepts.Select(o => o.Value));

        // What a rule names belongs to the outcome that it decides, what is expected to the first question.
        Assert.Contains(flow.Outcomes[1].IdReferences, r => r.Id == "netguru-2023.14");
        Assert.Contains(flow.Questions[0].IdReferences, r => r.Id == "nodejs" && r.Role == LinkRole.Lists);
    }

    [Theory]
    [InlineData("[waiting]", "SG1008")]
    [InlineData("{ workload: { waiting: true } }", "SG1008")]
    [InlineData("{ workload: [[waiting]] }", "SG1008")]
    [InlineData("{ workload: [waiting, open] }")]
    public void Reports_what_is_no_pattern(string when, params string[] codes)
    {
        var (_, reported) = ReadFile.At("content/decision/flow.yml", $"start: a\nquestions: []\noutcomes: []\nrules: [{{ when: {when}, because: It. }}]\n");

        Assert.Equal(codes, reported.Select(f => f.Code.Id));
    }

    private static Reported Bad(string good, string bad) => ReadFile.Bad("content/decision/flow.yml", GoodFiles.Flow, good, bad);
}
