using System.Text.RegularExpressions;
using StackGuide.Testing;

namespace StackGuide.Guide.Tests;

/// <summary>What a reader's connection carries for one page to read: its markup and its stylesheet, compressed.</summary>
[Collection(OurSiteTests.Name)]
public sealed partial class WeightTests(OurSite site)
{
    private const int CriterionBudget = 14 * 1024;

    private IEnumerable<Page> Criteria => site.Documents.Where(p => p.Path.StartsWith("criteria/", StringComparison.Ordinal) && p.Path.EndsWith(".html", StringComparison.Ordinal));

    [Fact]
    public void A_criterion_is_read_with_fourteen_kilobytes()
    {
        var faults = Criteria.Select(p => (p.Path, Bytes: Weighing.Compressed(site.At(p.Path), site.At(Stylesheet(p))))).Where(x => x.Bytes > CriterionBudget).Select(x => $"{x.Path}: {x.Bytes} bytes");

        Expect.None(faults);
    }

    /// <summary>One stylesheet; scripts wait until the page can be read; nothing else is fetched to show it.</summary>
    [Fact]
    public void A_criterion_needs_one_request_besides_its_own()
    {
        var faults = Criteria.Where(p =>
            p.Document.QuerySelectorAll("link[rel=stylesheet]").Length != 1
            || p.Document.QuerySelectorAll("script[src]:not([defer])").Length > 0
            || p.Document.QuerySelectorAll("img, iframe, video, audio, object, embed, link[rel=preload]").Length > 0).Select(p => p.Path);

        Expect.None(faults);
    }

    /// <summary>Pages that are only read get the stylesheet without the flow, the weights and the search; none of them may use what is left out.</summary>
    [Fact]
    public void The_smaller_stylesheet_lacks_nothing_that_its_pages_use()
    {
        var whole = Classes(site.Files.Single(f => f.StartsWith("assets/guide.", StringComparison.Ordinal) && f.EndsWith(".css", StringComparison.Ordinal)));
        var readers = site.Documents.Where(p => Stylesheet(p).StartsWith("assets/reading.", StringComparison.Ordinal)).ToList();
        var lacking = whole.Except(Classes(Stylesheet(readers[0]))).ToHashSet(StringComparer.Ordinal);

        var faults = readers.SelectMany(p => p.Document.All.SelectMany(e => e.ClassList).Where(lacking.Contains).Distinct().Select(c => $"{p.Path}: {c}"));

        Assert.NotEmpty(lacking);
        Expect.None(faults);
    }

    private static string Stylesheet(Page page) => page.Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!.Replace("../", "", StringComparison.Ordinal);

    private HashSet<string> Classes(string stylesheet) => ClassName().Matches(File.ReadAllText(site.At(stylesheet))).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\.([a-z][a-z-]*)(?=[^;{}]*\{)")]
    private static partial Regex ClassName();
}
