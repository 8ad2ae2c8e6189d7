namespace StackGuide.Reading.Tests.Entries;

/// <summary>What a file may accept of what is reported of it.</summary>
public sealed class WaiverTests
{
    private const string Path = "content/pages/method.md";
    private const string Good = "  - { code: SG2007, because: Its page is being written. }";

    [Theory]
    [InlineData("SG2001", "it is an error, which must be mended")]
    [InlineData("SG9999", "there is no such code")]
    [InlineData("SG6006", "a waiver that is not needed is removed")]
    [InlineData("SG6005", "a waiver that is not needed is removed")]
    [InlineData("orphan", "there is no such code")]
    public void Is_refused_for_what_cannot_be_accepted(string code, string why)
    {
        var reported = ReadFile.Bad(Path, GoodFiles.Page, Good, $"  - {{ code: {code}, because: We know. }}");

        Assert.Equal([$"13,13 SG6007 '{code}' cannot be waived: {why}"], reported.Said);
    }

    [Fact]
    public void Needs_a_code_and_a_reason()
    {
        Assert.Equal(["13,5 SG1007"], ReadFile.Bad(Path, GoodFiles.Page, Good, "  - { code: SG2007 }").Found);
        Assert.Equal(["13,5 SG1007"], ReadFile.Bad(Path, GoodFiles.Page, Good, "  - { because: We know. }").Found);
    }

    [Theory]
    [InlineData("titel")]
    [InlineData("tilte")]
    public void A_slip_in_a_key_that_is_needed_is_one_fault(string slip) =>
        Assert.Equal(
            [$"2,1 SG1006 a page has no key '{slip}', but needs 'title'; did you mean 'title'?"],
            ReadFile.Bad(Path, GoodFiles.Page, "title: Method", $"{slip}: Method").Said);
}
