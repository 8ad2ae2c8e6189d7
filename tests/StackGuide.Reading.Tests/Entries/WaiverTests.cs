namespace StackGuide.Reading.Tests.Entries;

/// <summary>What a file may accept of what is reported of it.</summary>
public sealed class WaiverTests
{
    private const string Path = "content/pages/method.md";
    private const string Good = "  - { code: SG2007, because: Its page is being written. }";

    [Fact]
    public void Needs_a_code_and_a_reason()
    {
        Assert.Equal(["25,5 SG1007"], ReadFile.Bad(Path, GoodFiles.Page, Good, "  - { code: SG2007 }").Found);
        Assert.Equal(["25,5 SG1007"], ReadFile.Bad(Path, GoodFiles.Page, Good, "  - { because: We know. }").Found);
    }

    [Theory]
    [InlineData("titel")]
    [InlineData("tilte")]
    public void A_slip_in_a_key_that_is_needed_is_one_fault(string slip) =>
        Assert.Equal(
            [$"2,1 SG1006 a page has no key '{slip}', but needs 'title'; did you mean 'title'?"],
            ReadFile.Bad(Path, GoodFiles.Page, "title: Method", $"{slip}: Method").Said);
}
