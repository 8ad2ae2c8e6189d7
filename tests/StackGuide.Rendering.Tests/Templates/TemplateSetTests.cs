using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Rendering.Templates;
using static StackGuide.Rendering.Tests.SmallGuide;

namespace StackGuide.Rendering.Tests.Templates;

/// <summary>Whatever an editor writes into a template, the answer is a diagnostic with its place.</summary>
public sealed class TemplateSetTests
{
    [Theory]
    [InlineData("{{ titel }}", "(1,4)", "there is no 'titel' here; did you mean 'title'?")]
    [InlineData("<p>\n  {{ if !titel }}x{{ end }}", "(2,10)", "there is no 'titel' here; did you mean 'title'?")]
    [InlineData("{{ if title }}{{ else }}{{ bodi }}{{ end }}", "(1,28)", "there is no 'bodi' here; did you mean 'body'?")]
    [InlineData("a\n\n{{ include 'refrence' it }}", "(3,12)", "there is no partial templates/partials/refrence.scriban-html; did you mean 'reference'?")]
    [InlineData("{{ it.titel }}", "(1,7)", "a ProseModel has no 'titel'; did you mean 'title'?")]
    [InlineData("{{ title.words }}", "(1,10)", "this has no 'words'")]
    [InlineData("{{ it }}", "(1,4)", "a ProseModel is no text; name one of its members")]
    [InlineData("{{ for x in title }}{{ end }}", "(1,13)", "this is no list")]
    [InlineData("a\r\n{{ date.now }}", "(2,4)", "there is no 'date' here")]
    [InlineData("{{ object.eval 'title' }}", "(1,4)", "there is no 'object' here")]
    [InlineData("{{ title | regex.replace 'a' 'b' }}", "(1,12)", "there is no 'regex' here")]
    [InlineData("<p ONCLICK=x>", "(1,4)", "'ONCLICK' is script, which no page runs; write it into a file of site/scripts")]
    [InlineData("\n<script>go()</script>", "(2,1)", "it contains script, which no page runs; write it into a file of site/scripts")]
    public void A_fault_that_can_be_seen_is_reported_where_it_stands(string template, string place, string problem)
    {
        var result = Of(Page("home", "")).Render(PlainTheme.With("partials/reference", "x").With("pages/page", template));

        Assert.Equal([$"templates/pages/page.scriban-html{place}: error SG7002: the template fails: {problem}"], result.Diagnostics.Select(d => d.ToString()));
        Assert.Empty(result.Files);
    }

    [Theory]
    [InlineData("a\n<p>{{ titel }}</p>", "titel")]
    [InlineData("{{ it.titel }}", "titel")]
    [InlineData("{{ include 'refrence' it }}", "'refrence'")]
    [InlineData("<p ONCLICK=x>", "ONCLICK")]
    [InlineData("\n<script>go()</script>", "<script>")]
    public void A_fault_ranges_over_the_name_that_is_wrong(string template, string written)
    {
        var fault = Assert.Single(Of(Page("home", "")).Render(PlainTheme.With("partials/reference", "x").With("pages/page", template)).Diagnostics);

        var places = new TextPlaces(template, Place.StartOf(fault.Place.File));
        Assert.Equal(written, template[places.OffsetOf(fault.Place)!.Value..places.OffsetOf(new Place(fault.Place.File, fault.Place.EndLine, fault.Place.EndColumn))!.Value]);
    }

    [Fact]
    public void A_partial_is_checked_with_what_it_is_handed()
    {
        var theme = PlainTheme
            .With("partials/name", "{{ publisher }}")
            .With("layouts/content", "{{ main }}{{ for reference in references }}{{ include 'name' reference }}{{ end }}")
            .With("layouts/page", "{{ content }}{{ for crumb in breadcrumbs }}{{ include 'name' crumb }}{{ end }}");

        var faults = Of(Page("home", "")).Render(theme).Diagnostics;

        Assert.Equal(["templates/partials/name.scriban-html(1,4): error SG7002: the template fails: there is no 'publisher' here"], faults.Select(d => d.ToString()));
    }

    [Fact]
    public void All_faults_are_reported_in_one_run()
    {
        var theme = PlainTheme.With("pages/one", "{{ a }}\n{{ b }}").With("pages/two", "{{ for x in body").With("partials/three", "{{ if }}");

        var faults = Of(Page("home", "")).Render(theme).Diagnostics;

        Assert.Equal(["pages/one.scriban-html", "pages/one.scriban-html", "pages/two.scriban-html", "partials/three.scriban-html"], Diagnostic.Sorted(faults).Select(d => d.Place.File["templates/".Length..]));
    }

    [Theory]
    [InlineData("{{## {{ nobody }} ##}}fine")]
    [InlineData("{{ # if nobody\n}}fine")]
    [InlineData("{{ if title }}{{ title }}{{ else if body }}x{{ else }}y{{ end }} fine")]
    [InlineData("{{ $x = title; $x }}{{ y = title }}{{ y }} fine")]
    [InlineData("{{~ if !title ~}} x {{~ end ~}} fine")]
    [InlineData("{{ func shout(x); ret x + '!'; end }}{{ shout title }} fine")]
    [InlineData("{{ for i in 1..3 }}{{ for.index }}{{ i }}{{ end }}{{ [1, 2].size }} fine")]
    [InlineData("{{ capture x }}{{ title }}{{ end }}{{ x }} fine")]
    [InlineData("{{ title == 'home' ? 'fine' : '' }}")]
    [InlineData("<script src=\"index.html\"></script><script type=\"application/ld+json\">{{ body }}</script>fine")]
    public void What_the_language_allows_is_let_through(string template)
    {
        var page = Of(Page("home", "")).Page("index.html", PlainTheme.With("pages/page", template));

        Assert.Contains("fine", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{")]
    [InlineData("{{}}")]
    [InlineData("{{ }")]
    [InlineData("{{ end }}")]
    [InlineData("{{ else }}")]
    [InlineData("{{ if }}x{{ end }}")]
    [InlineData("{{ for }}{{ end }}")]
    [InlineData("{{ for x in }}{{ end }}")]
    [InlineData("{{ include }}")]
    [InlineData("{{ include 'page' }}")]
    [InlineData("{{ include 1 it }}")]
    [InlineData("{{ include title it }}")]
    [InlineData("{{ \" }}")]
    [InlineData("{{ title")]
    [InlineData("{{ 1 / 0 }}")]
    [InlineData("{{ title[99] }}{{ it['title'] }}{{ it[0] }}")]
    [InlineData("{{ title = 1 }}")]
    [InlineData("{{ it = 1 }}")]
    [InlineData("{{ it.title = 1 }}")]
    [InlineData("{{ nobody }}")]
    [InlineData("{{ x = null; x.y }}")]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ while true }}{{ end }}")]
    [InlineData("{{ for i in 1..999999999 }}{{ end }}")]
    [InlineData("{{ 'x' * 999999999 }}")]
    [InlineData("{{ x = 'x'; for i in 1..40; x = x + x; end }}")]
    [InlineData("{{ import it }}{{ readonly title }}{{ this }}")]
    [InlineData("{{ with it }}{{ title }}{{ end }}")]
    [InlineData("{{ title | include 'x' }}")]
    [InlineData("{{ @include }}{{ include }}{{ (title) }}{{ body.html }}")]
    [InlineData("{{ a = {}; a.b = a }}{{ a }}")]
    [InlineData("{{ a = [1]; a[0] = a }}{{ a }}{{ 'x' + a }}")]
    [InlineData("{{ a = [1, 2]; for i in 1..40; a = a + a; end; a.size }}")]
    [InlineData("{{ a = 10; for i in 1..40; a = a * a; end }}")]
    [InlineData("{{ 1 << 2000000000 }}")]
    [InlineData("{{ a = 1..999999999; a.size }}")]
    [InlineData("{{ capture a }}{{ for i in 1..999999999 }}aaaaaaaa{{ end }}{{ end }}")]
    public void Nothing_that_stands_in_a_template_throws_anything_else(string template)
    {
        // A page in parts is made by several threads.
        var result = Of(Page("home", "Text."), Page("whole", "", view: "guide")).Render(PlainTheme.With("pages/page", template).With("pages/guide", "{{ for part in parts }}{{ part.title }}{{ end }}"));

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

        Assert.All(faults, f => Assert.Equal("templates/pages/page.scriban-html", f.Place.File));
    }

    [Fact]
    public void Blocks_that_nest_without_end_do_not_end_the_program()
    {
        var deep = string.Concat(Enumerable.Repeat("{{ if title; if title }}", 50_000));

        var fault = Assert.Single(Of(Page("home", "")).Render(PlainTheme.With("pages/page", deep)).Diagnostics);

        Assert.Equal("SG1017", fault.Code.Id);
    }

    [Fact]
    public void A_partial_that_includes_itself_is_stopped()
    {
        var files = Of(Page("home", "")).Render(PlainTheme.With("partials/loop", "{{ include 'loop' it }}").With("pages/page", "{{ include 'loop' it }}")).Files;

        var fault = Assert.Throws<RenderException>(() => files.Text("index.html"));

        Assert.Equal("templates/partials/loop.scriban-html", fault.Diagnostic.Place.File);
    }

    /// <summary>The engine itself would end the page with three dots, and say nothing.</summary>
    [Fact]
    public void What_a_template_captures_counts_as_what_it_writes()
    {
        var template = $"{{{{ capture x }}}}{{{{ for i in 1..1000 }}}}{new string('a', 10_000)}{{{{ end }}}}{{{{ end }}}}\n{{{{ x }}}}";
        var files = Of(Page("home", "")).Render(PlainTheme.With("pages/page", template)).Files;

        Assert.Matches(@"page\.scriban-html\(\d+,\d+\): error SG7002: the template fails: it makes more than \d+ characters$", Assert.Throws<RenderException>(() => files.Text("index.html")).Diagnostic.ToString());
    }

    [Fact]
    public void A_computed_partial_that_is_not_there_is_named_in_a_sentence()
    {
        var files = Of(Page("home", "")).Render(PlainTheme.With("pages/page", "{{ include title it }}")).Files;

        Assert.Equal(
            "templates/pages/page.scriban-html(1,4): error SG7002: the template fails: there is no partial templates/partials/home.scriban-html",
            Assert.Throws<RenderException>(() => files.Text("index.html")).Diagnostic.ToString());
    }

    [Theory]
    [InlineData("{{ 'a&<>\"b' }}", "a&amp;&lt;&gt;&quot;b")]
    [InlineData("{{ body }}", "<p>Text.</p>\n")]
    [InlineData("{{ '<b>' + title }}", "&lt;b&gt;home")]
    [InlineData("{{ 1.5 }} {{ true }} {{ null }}", "1.5 true ")]
    public void Everything_is_escaped_but_markup(string template, string written)
    {
        var page = Of(Page("home", "Text.")).Render(PlainTheme.With("layouts/main", "{{ page }}").With("layouts/page", "{{ content }}").With("layouts/content", "{{ main }}").With("pages/page", template)).Files.Text("index.html");

        Assert.Equal(written, page);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("false")]
    [InlineData("''")]
    [InlineData("0")]
    [InlineData("[]")]
    [InlineData("body")]
    public void Nothing_is_false(string value)
    {
        var page = Of(Page("home", "")).Page("index.html", PlainTheme.With("pages/page", $"{{{{ if {value} }}}}yes{{{{ else }}}}no{{{{ end }}}}{{{{ !{value} ? 'no' : 'yes' }}}}{{{{ {value} && true ? 'yes' : 'no' }}}}"));

        Assert.Equal("nonono", page.QuerySelector("main")!.TextContent);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("'x'")]
    [InlineData("1")]
    [InlineData("[0]")]
    [InlineData("it")]
    public void Something_is_true(string value)
    {
        var page = Of(Page("home", "")).Page("index.html", PlainTheme.With("pages/page", $"{{{{ if {value} }}}}yes{{{{ else }}}}no{{{{ end }}}}"));

        Assert.Equal("yes", page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public void The_members_of_a_model_are_found_by_the_names_that_are_documented()
    {
        var link = new Models.LinkModel("a.html", "A") { Note = "n" };

        Assert.Equal(["href", "title", "note", "current"], link.OwnShape.Members.Select(m => m.Name));
        Assert.All(ThemeModels.All.Values, shape => Assert.All(shape.Members, m => Assert.NotEqual("", m.Summary)));
        Assert.All(ThemeModels.All.Values, shape => Assert.NotEqual("", shape.Summary));
    }

    [Fact]
    public void Our_templates_use_every_partial_and_no_name_that_is_not_there()
    {
        var theme = Reading.ContentReader.Read(StackGuide.Testing.Repository.Root).Theme;
        var faults = new List<Diagnostic>();

        TemplateSet.Compile(theme, ThemeModels.All, ThemeModels.OfOwnView, faults.Add);

        Assert.Empty(faults);
    }

    [Fact]
    public void A_guide_without_a_layout_or_without_the_template_of_a_kind_is_not_rendered()
    {
        var theme = PlainTheme with { Templates = [.. PlainTheme.Templates.Where(t => t.Path is not ("templates/layouts/main.scriban-html" or "templates/layouts/page.scriban-html" or "templates/pages/tool.scriban-html"))] };

        var faults = Of(Page("home", ""), Tool("express", "Express")).Render(theme).Diagnostics;

        Assert.Equal(["templates/layouts/main.scriban-html", "templates/layouts/page.scriban-html", "templates/pages/tool.scriban-html"], faults.Select(d => d.Place.File));
    }

    [Fact]
    public void A_theme_that_lacks_the_template_of_a_view_is_told_with_what_needs_it()
    {
        var fault = Assert.Single(Of(Page("home", ""), Page("all", "", view: "tools")).Render().Diagnostics);

        Assert.Equal("templates/pages/tools.scriban-html(1,1): error SG1016: there is no such file; content/pages/all.md is shown by it", fault.ToString());
    }

    [Fact]
    public void A_view_that_does_not_exist_is_reported_at_the_page()
    {
        var fault = Assert.Single(Of(Page("home", "", view: "pgae")).Render().Diagnostics);

        Assert.Equal("content/pages/home.md(1,1): error SG7001: there is no template templates/pages/pgae.scriban-html; did you mean 'page'?", fault.ToString());
    }

    [Fact]
    public void A_partial_leaves_no_line_break_behind()
    {
        var page = Of(Page("home", "")).Page("index.html", PlainTheme.With("partials/name", "{{ title }}\n").With("pages/page", "<p>{{ include 'name' it }}.</p>"));

        Assert.Equal("home.", page.QuerySelector("p")!.TextContent);
    }
}
