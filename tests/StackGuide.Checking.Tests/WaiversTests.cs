using StackGuide.Checking.Rules;
using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests;

/// <summary>What is left of a guide's diagnostics after what its files accept.</summary>
public sealed class WaiversTests
{
    private static readonly DiagnosticCode[] Catalogue =
        [.. SharedFaults.Codes, .. ReferenceFaults.Codes, .. ComparisonFaults.Codes, .. DateFaults.Codes, .. WaiverFaults.Codes];

    private static readonly Tool Loud = Express with { Summary = "The best, recently." };

    [Fact]
    public void Leaves_out_warnings_and_hints_that_the_file_accepts() =>
        Assert.Empty(Left(Loud with { Waivers = [Waive(Loud, "SG3008"), Waive(Loud, "SG6008")] }));

    [Fact]
    public void Leaves_other_codes_and_other_files_as_they_are() =>
        Assert.Equal(
            ["content/tools/express.md(1,5) SG3008 Warning", "content/tools/express.md(3,1) SG6006 Warning"],
            Left(Loud with { Waivers = [Waive(Loud, "SG6008"), Waive(Loud, "SG2007")] }));

    [Fact]
    public void Never_leaves_out_an_error()
    {
        var wrong = Loud with { Criteria = ["nowhere"], Waivers = [Waive(Loud, "SG3008"), Waive(Loud, "SG6008"), Waive(Loud, "SG2007")] };

        // Where an error stands, nobody can tell what is not needed.
        Assert.Equal(["content/tools/express.md(1,1) SG2003 Error"], Left(wrong));
    }

    [Theory]
    [InlineData("SG2001", "it is an error, which must be mended")]
    [InlineData("SG9999", "there is no such code")]
    [InlineData("SG6006", "a waiver that is not needed is removed")]
    [InlineData("SG6005", "a waiver that is not needed is removed")]
    [InlineData("orphan", "there is no such code")]
    public void Refuses_what_cannot_be_accepted(string code, string why)
    {
        var refused = Assert.Single(Waivers.Apply(Sound.With(Express with { Waivers = [Waive(Express, code)] }).Build(), [], reportNeedless: true, Catalogue));

        Assert.Equal($"content/tools/express.md(3,1): error SG6007: '{code}' cannot be waived: {why}", refused.ToString());
    }

    [Fact]
    public void Reports_what_is_accepted_twice()
    {
        var twice = Loud with { Waivers = [Waive(Loud, "SG3008"), Waive(Loud, "SG6008"), Waive(Loud, "SG3008", line: 9)] };

        Assert.Equal(["content/tools/express.md(9,1) SG6006 Warning"], Left(twice));
    }

    [Fact]
    public void Says_nothing_of_what_is_not_needed_in_a_build_which_knows_no_day() =>
        Assert.Empty(Left(Express with { Waivers = [Waive(Express, "SG6001")] }, reportNeedless: false));

    private static IEnumerable<string> Left(Tool tool, bool reportNeedless = true)
    {
        var guide = Sound.With(tool).Build();
        var found = GuideChecker.Check(guide, new CheckOptions { Today = Variation.Today });
        return Diagnostic.Sorted(Waivers.Apply(guide, found, reportNeedless, Catalogue)).Select(d => $"{d.Place} {d.Code.Id} {d.Severity}");
    }

    private static Waiver Waive(Entry entry, string code, int line = 3) =>
        new(new Located<string>(code, new Place(entry.Place.File, line, 1)), "It is a name.");
}
