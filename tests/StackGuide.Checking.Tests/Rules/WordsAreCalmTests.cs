using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests.Rules;

public sealed class WordsAreCalmTests
{
    private static readonly Body Loud = Written.Prose("Simply the best, in the bestiary.", "content/tools/express.md");

    [Fact]
    public void Warns_of_each_loaded_word_once() => Assert.Equal(
        [
            "content/tools/express.md(1,1): warning SG3008: the tool 'express' uses the loaded word 'Simply'; say what is so, and let the reader judge",
            "content/tools/express.md(1,5): warning SG3008: the tool 'express' uses the loaded word 'best'; say what is so, and let the reader judge",
        ],
        Sound.With(Express with { Body = Loud, Summary = "The BEST." }).Said().Select(d => d.Replace("'BEST'", "'best'", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Hints_at_words_that_nobody_can_date_later() => Assert.Equal(
        ["content/tools/express.md(1,1): hint SG6008: the tool 'express' says 'Recently', which nobody can date later; name the day, the year or the version"],
        Sound.With(Express with { Summary = "Recently rewritten." }).Said());

    [Fact]
    public void Leaves_other_people_s_words_alone() =>
        Assert.Empty(Sound.With(NodeJsDocs with { Title = "Best practices" }, Beta with { Title = "Which is best" }).Said());
}
