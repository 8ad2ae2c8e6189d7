using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Sites;
using static StackGuide.Rendering.Tests.SmallGuide;

namespace StackGuide.Rendering.Tests.Templates;

/// <summary>Whatever an editor writes into a template, the answer is a diagnostic with its place.</summary>
public sealed class TemplateSetTests
{
    [Theory]
    [InlineData("<h1>\n{{#each rows}}\n", "(2,1)", "{{#each}} is not closed by {{/each}}")]
    [InlineData("<h1>\n  {{#if a}}{{#each b}}{{/if}}", "(2,23)", "{{/if}} stands where {{#each}} of line 2 must be closed first")]
    [InlineData("{{/each}}", "(1,1)", "{{/each}} closes nothing")]
    [InlineData("a\n\n{{> refrence}}", "(3,1)", "there is no partial templates/partials/refrence.hbs; did you mean 'reference'?")]
    [InlineData("a {{> nowhere}}", "(1,3)", "there is no partial templates/partials/nowhere.hbs")]
    [InlineData("a {{#each}}{{/each}}", "(1,3)", "{{#each}} needs a value")]
    [InlineData("a\r\nb {{shout title}}", "(2,3)", "there is no helper 'shout'")]
    [InlineData("{{#eech rows}}{{/eech}}", "(1,1)", "there is no helper 'eech'; did you mean 'each'?")]
    public void A_fault_that_can_be_seen_is_reported_where_it_stands(string template, string place, string problem)
    {
        var result = Of(Page("home", "")).Render(PlainTheme.With("partials/reference", "x").With("pages/broken", template));

        Assert.Equal([$"templates/pages/broken.hbs{place}: error SG7002: the template fails: {problem}"], result.Diagnostics.Select(d => d.ToString()));
        Assert.Empty(result.Files);
    }

    [Fact]
    public void All_faults_are_reported_in_one_run()
    {
        var theme = PlainTheme.With("pages/one", "{{> a}}\n{{> b}}").With("pages/two", "{{#each x}}").With("partials/three", "{{/if}}");

        var faults = Of(Page("home", "")).Render(theme).Diagnostics;

        Assert.Equal(["pages/one.hbs(1,1)", "pages/one.hbs(2,1)", "pages/two.hbs(1,1)", "partials/three.hbs(1,1)"], Diagnostic.Sorted(faults).Select(d => d.Place.ToString()["templates/".Length..]));
    }

    [Theory]
    [InlineData("{{!-- {{#each}} {{> nobody}} --}}fine")]
    [InlineData("{{! {{> nobody }}fine")]
    [InlineData("{{#if title}}{{title}}{{else if body}}x{{else}}{{/if}}fine")]
    [InlineData("{{#each title as |letter|}}{{@index}}{{/each}}fine")]
    [InlineData("{{#title}}{{/title}}{{^nothing}}{{/nothing}}fine")]
    [InlineData("{{~#unless nothing~}} fine {{~/unless~}}")]
    [InlineData("{{lookup view \"x\"}}{{nothing.at.all}}{{../up}}fine")]
    public void What_the_language_allows_is_let_through(string template)
    {
        var page = Of(Page("home", "")).Page("index.html", PlainTheme.With("pages/page", template));

        Assert.Contains("fine", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{")]
    [InlineData("{{}}")]
    [InlineData("{{{title}}")]
    [InlineData("{{title}}}")]
    [InlineData("{{#}}{{/}}")]
    [InlineData("{{#each}}{{/each}}")]
    [InlineData("{{#if}}x{{/if}}")]
    [InlineData("{{#with}}{{/with}}")]
    [InlineData("{{> }}")]
    [InlineData("{{else}}")]
    [InlineData("{{[}}")]
    [InlineData("{{\"}}")]
    [InlineData("{{title")]
    [InlineData("{{!-- never closed")]
    [InlineData("{{lookup}}")]
    [InlineData("{{(title)}}")]
    [InlineData("{{#each title}}{{> page}}{{/each}}")]
    [InlineData("{{#*inline \"x\"}}y{{/inline}}{{> x}}")]
    [InlineData("{{> (lookup . 'title')}}")]
    [InlineData("{{{{raw}}}}{{x}}{{{{/raw}}}}")]
    [InlineData("{{title.length.x.y}}{{@root.@first}}{{this/that}}")]
    [InlineData("{{#each view}}{{/each}}{{#with counts}}{{claims.x}}{{/with}}")]
    public void Nothing_that_stands_in_a_template_throws_anything_else(string template)
    {
        // A page in parts is made by several threads.
        var result = Of(Page("home", "Text."), Page("whole", "", view: "guide")).Render(PlainTheme.With("pages/page", template).With("pages/guide", "{{#each parts}}{{title}}{{/each}}"));

        var faults = new List<Diagnostic>(result.Diagnostics);
        foreach (var file in result.Files)
        {
            try
            {
                file.Render();
            }
            catch (RenderException fault)
            {
                faults.Add(fault.Diagnostic);
            }
        }

        Assert.All(faults, f => Assert.Equal("templates/pages/page.hbs", f.Place.File));
    }

    [Fact]
    public void A_partial_that_includes_itself_is_stopped()
    {
        var files = Of(Page("home", "")).Render(PlainTheme.With("partials/loop", "{{> loop}}").With("pages/page", "{{> loop}}")).Files;

        var fault = Assert.Throws<RenderException>(() => files.Text("index.html"));

        Assert.Equal("templates/pages/page.hbs", fault.Diagnostic.Place.File);
    }

    [Fact]
    public void A_computed_partial_that_is_not_there_is_named_in_a_sentence()
    {
        var files = Of(Page("home", "")).Render(PlainTheme.With("pages/page", "{{> (lookup . 'title')}}")).Files;

        Assert.Equal(
            "templates/pages/page.hbs(1,1): error SG7002: the template fails: Referenced partial name 'home' could not be resolved",
            Assert.Throws<RenderException>(() => files.Text("index.html")).Diagnostic.ToString());
    }

    [Fact]
    public void A_guide_without_a_layout_or_without_the_template_of_a_kind_is_not_rendered()
    {
        var theme = PlainTheme with { Templates = [.. PlainTheme.Templates.Where(t => t.Path is not ("templates/layouts/main.hbs" or "templates/pages/tool.hbs"))] };

        var faults = Of(Page("home", ""), Tool("express", "Express")).Render(theme).Diagnostics;

        Assert.Equal(["templates/layouts/main.hbs", "templates/pages/tool.hbs"], faults.Select(d => d.Place.File));
    }

    [Fact]
    public void A_view_that_does_not_exist_is_reported_at_the_page()
    {
        var fault = Assert.Single(Of(Page("home", "", view: "pgae")).Render().Diagnostics);

        Assert.Equal("content/pages/home.md(1,1): error SG7001: there is no template templates/pages/pgae.hbs; did you mean 'page'?", fault.ToString());
    }

    [Fact]
    public void A_partial_leaves_no_line_break_behind()
    {
        var page = Of(Page("home", "")).Page("index.html", PlainTheme.With("partials/name", "{{title}}\n").With("pages/page", "<p>{{> name}}.</p>"));

        Assert.Equal("home.", page.QuerySelector("p")!.TextContent);
    }
}
