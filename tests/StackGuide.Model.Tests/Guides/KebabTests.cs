using StackGuide.Model.Guides;

namespace StackGuide.Model.Tests.Guides;

public sealed class KebabTests
{
    [Fact]
    public void Writes_the_names_of_choices_in_lower_case_with_hyphens()
    {
        Assert.Equal("holds", Kebab.Of(Standing.Holds));
        Assert.Equal("holds-with-limits", Kebab.Of(Standing.HoldsWithLimits));
        Assert.Equal("very-low", Kebab.Of(Certainty.VeryLow));
    }

    [Theory]
    [InlineData("cost")]
    [InlineData("cpu-bound-work")]
    [InlineData("8ration")]
    [InlineData("7")]
    [InlineData("a-1-b")]
    public void Takes_lower_case_words_joined_by_hyphens_as_ids(string text) => Assert.True(Kebab.IsId(text));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("-cost")]
    [InlineData("cost-")]
    [InlineData("cpu--bound")]
    [InlineData("Cost")]
    [InlineData("socket.io")]
    [InlineData("socket_io")]
    [InlineData("socket io")]
    [InlineData("../cost")]
    [InlineData("a\\b")]
    [InlineData("straße")]
    [InlineData("٣")]
    public void Takes_nothing_else(string text) => Assert.False(Kebab.IsId(text));

    [Fact]
    public void Takes_no_id_that_a_file_system_could_not_hold()
    {
        Assert.True(Kebab.IsId(new string('a', 100)));
        Assert.False(Kebab.IsId(new string('a', 101)));
    }
}
