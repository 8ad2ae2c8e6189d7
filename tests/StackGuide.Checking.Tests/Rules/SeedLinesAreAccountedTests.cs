using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;
using static StackGuide.Checking.Tests.SmallGuides.Written;

namespace StackGuide.Checking.Tests.Rules;

public sealed class SeedLinesAreAccountedTests
{
    private const string File = "seeds/acme-2023.yml";

    [Fact]
    public void Reports_each_run_of_missing_lines_once()
    {
        var guide = Sound.With(Acme with
        {
            Lines = 14.At(File, 4, 8),
            LeftOut = [],
            Blank = [Written.LinesAt(2, 2, File, 12), Written.LinesAt(12, 12, File, 12)],
        });

        Assert.Equal(
            [
                $"{File}(4,8): error SG4001: line 11 of the document is in no claim, heading or left-out range",
                $"{File}(4,8): error SG4001: line 13-14 of the document is in no claim, heading or left-out range",
                $"{File}(4,8): error SG4001: line 3-4 of the document is in no claim, heading or left-out range",
            ],
            guide.Said());
    }

    [Fact]
    public void Does_not_count_a_note_as_an_account() =>
        Assert.Equal([$"{File}(4,8) SG4001"], Sound.With(Acme with { LeftOut = [], Notes = Acme.LeftOut }).Found());

    [Fact]
    public void Reports_lines_that_the_document_does_not_have_wherever_they_are_named()
    {
        var guide = Sound.With(Acme with
        {
            Headings = [.. Acme.Headings, Written.LinesAt(11, 12, File, 11, 20)],
            Blank = [.. Acme.Blank, Written.LinesAt(0, 2, File, 12, 20)],
            LeftOut = [.. Acme.LeftOut, new(Written.LinesAt(20, 20, File, 13, 20), "Later.")],
            Notes = [new(Written.LinesAt(3, 30, File, 14, 20), "Broken.")],
            Claims = [Acme.Claims[0], Acme.Claims[1] with { Lines = Written.LinesAt(8, 11, File, 41, 12) }],
        });

        Assert.Equal(
            [
                $"{File}(11,20): error SG4002: the document has 10 lines, so there is no line 12",
                $"{File}(12,20): error SG4002: the document has 10 lines, so there is no line 0",
                $"{File}(13,20): error SG4002: the document has 10 lines, so there is no line 20",
                $"{File}(14,20): error SG4002: the document has 10 lines, so there is no line 30",
                $"{File}(41,12): error SG4002: the document has 10 lines, so there is no line 11",
            ],
            guide.Said());
    }

    [Fact]
    public void Reports_lines_set_aside_that_a_claim_uses()
    {
        var guide = Sound.With(Acme with
        {
            Blank = [.. Acme.Blank, Written.LinesAt(8, 8, File, 12, 20)],
            LeftOut = [new(Written.LinesAt(3, 8, File, 13), "Navigation.")],
        });

        Assert.Equal(
            [
                $"{File}(12,20): error SG4003: the range 8 is set aside, but the claim 'acme-2023.2' uses a line of it",
                $"{File}(13,1): error SG4003: the range 3-8 is set aside, but the claim 'acme-2023.1' uses a line of it",
                $"{File}(13,1): error SG4003: the range 3-8 is set aside, but the claim 'acme-2023.2' uses a line of it",
            ],
            guide.Said());
    }

    [Fact]
    public void Names_only_the_first_claims_of_a_range_that_meets_very_many()
    {
        var claims = Enumerable.Range(1, 50).Select(n => Claim("acme-2023", n, n, n) with { IsAdvice = false });
        var guide = Sound.With(Seed("acme-2023", 50) with { LeftOut = [new(Written.LinesAt(1, 50, File, 13), "All of it.")], Claims = [.. claims] });

        Assert.Equal(10, guide.Found().Count(f => f == $"{File}(13,1) SG4003"));
    }

    [Fact]
    public void Lets_a_claim_span_a_blank_line_but_not_end_with_one()
    {
        var seed = Acme with { Blank = [LinesAt(2, 2, "seeds/acme-2023.yml", 12), LinesAt(6, 6, "seeds/acme-2023.yml", 12)] };

        Assert.Empty(Sound.With(seed).Said());
        Assert.Equal(
            ["seeds/acme-2023.yml(12,1) SG4003"],
            Sound.With(seed with { Blank = [.. seed.Blank, LinesAt(7, 7, "seeds/acme-2023.yml", 12)] }).Found());
    }

    [Fact]
    public void Lets_a_heading_be_part_of_a_claim() =>
        Assert.Empty(Sound.With(Acme with { Headings = [.. Acme.Headings, Written.LinesAt(8, 8, File, 11, 20)] }).Said());

    [Fact]
    public void Is_not_slowed_down_by_a_number_of_lines_that_no_document_has() =>
        Assert.Equal([$"{File}(4,8) SG4001"], Sound.With(Acme with { Lines = int.MaxValue.At(File, 4, 8) }).Found());
}
