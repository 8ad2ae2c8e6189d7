using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using static StackGuide.Rendering.Tests.SmallGuide;

namespace StackGuide.Rendering.Tests.Pages;

/// <summary>The rows of a criterion's comparison.</summary>
public sealed class ComparisonTests
{
    private const string Rows = "{{ for row in rows }}<p id=\"row-{{ row.number }}\"{{ if row.isSame }} data-same{{ end }}>{{ for cell in row.cells }}<b>{{ cell.symbol }} {{ cell.grade }}</b>{{ if cell.editHref }}<a href=\"{{ cell.editHref }}\">{{ cell.line }}</a>{{ end }}{{ end }}</p>{{ end }}<i>{{ counted }}</i>";

    [Fact]
    public void A_cell_leads_to_its_line_in_the_repository()
    {
        var page = PageOf(new SiteSettings { EditUrl = "https://code.test/edit/main/" }, (Grade.Good, Grade.Weak));

        Assert.Equal(
            ["https://code.test/edit/main/content/criteria/warmth.md#L7", "https://code.test/edit/main/content/criteria/warmth.md#L9"],
            page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void Without_a_repository_there_is_no_such_link() => Assert.Empty(PageOf(new SiteSettings(), (Grade.Good, Grade.Weak)).QuerySelectorAll("a"));

    [Fact]
    public void A_grade_is_a_symbol_and_a_word() =>
        Assert.Equal(["●●●○ good", "– not applicable"], PageOf(new SiteSettings(), (Grade.Good, Grade.NotApplicable)).QuerySelectorAll("b").Select(b => b.TextContent));

    [Fact]
    public void A_row_of_one_grade_shows_no_difference()
    {
        var page = PageOf(new SiteSettings(), (Grade.Good, Grade.Good), (Grade.Good, Grade.Fair), (Grade.Unknown, Grade.Unknown), (Grade.Unknown, Grade.Good));

        Assert.Equal(["row-1", "row-3"], page.QuerySelectorAll("[data-same]").Select(r => r.Id));
    }

    [Fact]
    public void What_is_unknown_and_what_does_not_apply_is_counted() =>
        Assert.Equal("Cells: 4. Unknown: 2. Not applicable: 1.", PageOf(new SiteSettings(), (Grade.Unknown, Grade.Unknown), (Grade.NotApplicable, Grade.Good)).QuerySelector("i")!.TextContent);

    private static IHtmlDocument PageOf(SiteSettings site, params (Grade Tea, Grade Coffee)[] rows)
    {
        const string file = "content/criteria/warmth.md";
        var criterion = new Criterion
        {
            Id = "warmth",
            Title = "Warmth",
            Place = Place.StartOf(file),
            Verdict = new Verdict { Favours = new(SideReference.None, Place.StartOf(file)) },
            Facts =
            [
                .. rows.Select((row, i) => new Fact(new Located<string>($"Aspect {i}", Place.StartOf(file)), ImmutableSortedDictionary<string, Cell>.Empty
                    .Add("tea", new Cell(new Place(file, 7, 1), row.Tea, "Warm.", []))
                    .Add("coffee", new Cell(new Place(file, 9, 1), row.Coffee, "Hot.", [])))),
            ],
        };
        return (Of(Technology("tea", "Tea"), Technology("coffee", "Coffee")) with { Site = site, Criteria = [criterion] })
            .Page("criteria/warmth.html", PlainTheme.With("pages/criterion", Rows));
    }
}
