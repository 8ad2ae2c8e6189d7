using System.Text.RegularExpressions;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Views;
using StackGuide.Testing;
using static StackGuide.Rendering.Tests.SmallGuide;

namespace StackGuide.Rendering.Tests.Views;

/// <summary>A view is declared in one place, and works by what stands there.</summary>
public sealed partial class ViewDefinitionsTests
{
    // Also folders, kinds of entry or keys of the data, so that the bare word says nothing.
    private static readonly string[] Ambiguous = ["claims", "criteria", "decide", "evidence", "guide", "measurements", "page", "scenarios", "search", "sources", "tools", "agreement", "home"];

    public static TheoryData<string> Names => [.. ViewDefinitions.All.Select(v => v.Name)];

    [Fact]
    public void No_two_views_have_one_name() =>
        Assert.Equal(ViewDefinitions.All.Length, ViewDefinitions.All.Select(v => v.Name).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void No_other_source_file_names_a_view()
    {
        var files = Directory.EnumerateFiles(Repository.At("src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(f => Path.GetFileName(f) is not ("ViewDefinitions.cs" or "GuideViews.cs"));

        var naming = from file in files
                     from line in File.ReadLines(file)
                     where NamesView(line)
                     select $"{Path.GetFileName(file)}: {line.Trim()}";

        Assert.Empty(naming);
    }

    [Theory]
    [InlineData("if (page.View.Value == \"faq\")")]
    [InlineData("GuidePage { View.Value: \"home\" or \"x\" }")]
    [InlineData("private static readonly string[] Read = [\"compare\", \"x\"];")]
    public void A_line_that_names_a_view_is_seen(string line) => Assert.True(NamesView(line));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_view_is_shown_by_its_template(string name)
    {
        var template = ViewDefinitions.All.Single(v => v.Name == name).Template;
        var theme = PlainTheme.With($"pages/{template}", "<p>by the template of " + template + "</p>");

        var page = Of(Page("one", "", view: name)).Page("one.html", theme);

        Assert.Equal("by the template of " + template, page.QuerySelector("main p")!.TextContent);
    }

    [Fact]
    public void A_view_that_only_the_theme_knows_shows_the_text()
    {
        var page = Of(Page("one", "Words.", view: "poster")).Page("one.html", PlainTheme.With("pages/poster", "<b>{{ body }}</b>"));

        Assert.Equal("Words.", page.QuerySelector("b")!.TextContent.Trim());
    }

    [Fact]
    public void An_entry_leads_back_to_the_page_that_lists_its_kind_whatever_its_id()
    {
        var theme = PlainTheme.With("pages/tools", "").With("layouts/page", "<nav>{{ for crumb in breadcrumbs }}<a href=\"{{ crumb.href }}\">{{ crumb.title }}</a>{{ end }}</nav>");

        var page = Of(Page("inventory", "", view: "tools"), Tool("express", "Express")).Page("tools/express.html", theme);

        Assert.Equal("../inventory.html", page.QuerySelectorAll("nav a")[^1].GetAttribute("href"));
    }

    private static bool NamesView(string line) => Literal().Matches(line).Select(m => m.Groups[1].Value).Any(word =>
        ViewDefinitions.All.Any(v => v.Name == word) && (!Ambiguous.Contains(word) || line.Contains("View", StringComparison.Ordinal)));

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Literal();
}
