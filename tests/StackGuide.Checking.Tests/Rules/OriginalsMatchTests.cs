using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests.Rules;

public sealed class OriginalsMatchTests
{
    private const string File = "seeds/acme-2023.yml";
    private const string Document = "Heading\n\nskip\nskip\nfive words stand right here\n6\n7\n8\n9\n10";

    private static readonly Seed Recorded = Acme with
    {
        Words = 13,
        Sha256 = "ab12".At(File, 3, 9),
        Claims = [Acme.Claims[0] with { Disputes = [] }, Acme.Claims[1]],
    };

    [Theory]
    [InlineData(Document)]
    [InlineData(Document + "\n")]
    [InlineData("Heading\r\n \t\r\nskip\r\nskip\r\nfive words stand right here\r\n6\r\n7\r\n8\r\n9\r\n10\r\n")]
    public void Accepts_the_document_that_the_record_speaks_of(string text) => Assert.Empty(Compared(Recorded, text));

    [Fact]
    public void Does_not_care_how_the_hash_is_written() => Assert.Empty(Compared(Recorded with { Sha256 = "AB12".At(File, 3, 9) }, Document));

    [Fact]
    public void Is_silent_without_originals() => Assert.Empty(Sound.With(Recorded).Without(Beta).Said());

    [Fact]
    public void Reports_a_document_that_was_not_given()
    {
        var options = new CheckOptions { Today = Variation.Today, Originals = new([new("Acme-2023.txt", Document, "ab12")]) };

        Assert.Equal(
            [$"{File}(2,7): error SG4007: the original 'acme-2023.txt' is not among the documents that were given"],
            Sound.With(Recorded).Without(Beta).Said(options));
    }

    [Fact]
    public void Reports_another_hash() => Assert.Equal(
        [$"{File}(3,9): error SG4007: the SHA-256 of 'acme-2023.txt' is ab12, not the one recorded"],
        Compared(Recorded with { Sha256 = "cd34".At(File, 3, 9) }, Document));

    [Fact]
    public void Reports_another_number_of_words() => Assert.Equal(
        [$"{File}(1,1): error SG4007: 'acme-2023.txt' has 13 words, but the record says 12"],
        Compared(Recorded with { Words = 12 }, Document));

    [Fact]
    public void Reports_another_number_of_lines_and_compares_no_blank_ones_then() => Assert.Equal(
        [$"{File}(4,8): error SG4007: 'acme-2023.txt' has 11 lines, but the record says 10"],
        Compared(Recorded, "\n" + Document));

    [Fact]
    public void Reports_lines_that_are_blank_on_one_side_only() => Assert.Equal(
        [
            $"{File}(4,8): error SG4007: line 3-4 of 'acme-2023.txt' is blank, but the record does not list it as blank",
            $"{File}(12,1): error SG4007: line 2 of 'acme-2023.txt' has text, but the record lists it as blank",
        ],
        Compared(Recorded, "Heading\nskip skip\n\n\nfive words stand right here\n6\n7\n8\n9\n10"));

    private static string[] Compared(Seed seed, string text) => Sound.With(seed).Without(Beta).Said(
        new CheckOptions { Today = Variation.Today, Originals = new([new("acme-2023.txt", text, "ab12")]) });
}
