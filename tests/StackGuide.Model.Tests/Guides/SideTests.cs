using StackGuide.Model.Guides;
using static StackGuide.Model.Tests.Guides.Entries;

namespace StackGuide.Model.Tests.Guides;

public sealed class SideTests
{
    [Fact]
    public void Is_a_set_in_the_order_of_the_guide_whatever_the_order_of_writing()
    {
        var side = Side.Of(SideReference.Of("go", "nodejs", "go"), [Technology("nodejs"), Technology("python"), Technology("go")]);

        Assert.Equal("nodejs go", side.ToString());
        Assert.Equal(SideReference.Of("nodejs", "go"), SideReference.Of("go", "nodejs"));
        Assert.True(side.IsTaken);
        Assert.Null(side.Only);
    }

    [Fact]
    public void Takes_no_side_when_it_means_all_even_where_all_are_one()
    {
        var all = Side.Of(SideReference.All, [Technology("nodejs")]);

        Assert.Equal("nodejs", all.ToString());
        Assert.False(all.IsTaken);
        Assert.Null(all.Only);
        Assert.NotEqual(Side.Of(SideReference.Of("nodejs"), [Technology("nodejs")]), all);
    }

    [Fact]
    public void Leaves_out_what_the_guide_does_not_have()
    {
        var side = Side.Of(SideReference.Of("python", "nodejz"), [Technology("nodejs"), Technology("python")]);

        Assert.Equal("python", side.Only?.Id);
        Assert.Equal(Side.None, Side.Of(SideReference.Of("nodejz"), [Technology("nodejs")]));
    }

    [Theory]
    [InlineData("nodejs")]
    [InlineData("either")]
    [InlineData("none")]
    public void Is_written_by_the_words_that_it_was_read_by(string written) =>
        Assert.Equal(written, SideWords.OfClaim.Write(SideWords.OfClaim.Read(written)));

    [Fact]
    public void Is_nobody_in_a_verdict_for_either_and_everybody_in_a_claim()
    {
        Assert.Equal(SideReference.None, SideWords.OfVerdict.Read("either"));
        Assert.Equal(SideReference.All, SideWords.OfClaim.Read("either"));
        Assert.Equal("either", SideWords.OfVerdict.Write(SideReference.None));
    }
}
