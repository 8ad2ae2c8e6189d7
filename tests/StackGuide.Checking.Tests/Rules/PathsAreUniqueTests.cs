using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests.Rules;

public sealed class PathsAreUniqueTests
{
    [Fact]
    public void Reports_a_question_and_an_outcome_of_one_id()
    {
        var guide = Sound.With(
            Data with { Options = [.. Data.Options, Option("x", 30, "nodejs")] },
            Question("python", 70, Option("x", 72, "either"), Option("y", 74, "nodejs")));

        Assert.Equal(
            $"{FlowFile}(50,3): error SG8001: the outcome 'python' would be written to 'decide/python.html', which is already the page of the question 'python' ({FlowFile}(70,3))",
            Assert.Single(guide.Said(), d => d.Contains("SG8001", StringComparison.Ordinal)));
    }

    [Fact]
    public void Reports_ids_that_differ_in_letter_case_only() => Assert.Equal(
        ["content/pages/Method.md(1,1): error SG8001: the page 'Method' would be written to 'Method.html', which is already the page of the page 'method' (content/pages/method.md(1,1))"],
        Sound.With(Page("Method", "overview", "")).Said());

    [Fact]
    public void Reports_a_page_in_the_place_of_the_home_page() =>
        Assert.Equal(["content/pages/index.md(1,1) SG8001"], Sound.With(Page("index", "overview", "")).Found());

    [Fact]
    public void Leaves_two_entries_of_one_kind_and_id_to_reading() =>
        Assert.Empty((Sound with { Tools = [Express, Express with { Place = Place.StartOf("content/tools/other/express.md") }] }).Said());
}
