using System.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Rendering.Booklet;
using StackGuide.Rendering.Templates;
using StackGuide.Rendering.Views;
using static StackGuide.Rendering.Tests.SmallGuide;

namespace StackGuide.Rendering.Tests.Templates;

/// <summary>A template is plain HTML; what the form of a page decides is put into it when it is compiled.</summary>
public sealed class MarkupCompilerTests
{
    [Theory]
    [InlineData("<p id=\"a\" class=\"b\">x</p>", "<p id=\"t.html:a\" class=\"b\">x</p>")]
    [InlineData("<p id=a>x</p><p id='b{{ title }}'>", "<p id=t.html:a>x</p><p id='t.html:bT'>")]
    [InlineData("<p id=\"{{ if title }}yes{{ else }}no{{ end }}-{{ title }}\">", "<p id=\"t.html:yes-T\">")]
    [InlineData("<p {{ if title }}id=\"a\"{{ end }} lang=en>", "<p id=\"t.html:a\" lang=en>")]
    [InlineData("<label for=\"a\"><th headers=\"a  b\"><p aria-describedby=\"\">", "<label for=\"t.html:a\"><th headers=\"t.html:a t.html: t.html:b\"><p aria-describedby=\"\">")]
    [InlineData("<h1>a</h1><h5 id=\"x\">b</h5><H2>c</H2>", "<h3>a</h3><h6 id=\"t.html:x\">b</h6><H4>c</H4>")]
    [InlineData("<header><hr><html>", "<header><hr><html>")]
    [InlineData("<section class=\"a\" aria-labelledby=\"b\"><nav aria-labelledby=\"b\">", "<section class=\"a\"><nav aria-labelledby=\"t.html:b\">")]
    [InlineData("<div role=\"region\" tabindex=\"0\"><div role=\"note\">", "<div role=\"group\" tabindex=\"0\"><div role=\"note\">")]
    [InlineData("a<form id=\"f\" class=\"{{ title }}\" hidden></form>\n<p hidden>x</p>", "a\n<p hidden>x</p>")]
    [InlineData("a{{ for x in 1..2 }}<p {{ if title }}data-x{{ end }} hidden></p>{{ x }}{{ end }}", "a12")]
    [InlineData("<a href=\"#b\"><a href=\"#{{ title }}\"><a href=\"#\">", "<a href=\"#t.html:b\"><a href=\"#t.html:T\"><a href=\"#t.html\">")]
    [InlineData("<a href=\"data/{{ title }}.json#x\"><img src=\"icon.svg\">", "<a href=\"data/T.json#x\"><img src=\"icon.svg\">")]
    [InlineData("<a href=\"https://example.org/#b\"><a href=\"/b\"><a href=\"mailto:b\"><a href=\"{{ title }}#b\"><a href=\"\">", "<a href=\"https://example.org/#b\"><a href=\"/b\"><a href=\"mailto:b\"><a href=\"T#b\"><a href=\"\">")]
    [InlineData("<!-- <p id=\"a\"> --><!doctype html><title><h1></title>1 < 2 <", "<!-- <p id=\"a\"> --><!doctype html><title><h1></title>1 < 2 <")]
    [InlineData("<p title=\"<h1 id='x'>\" data-id=\"a\" ID = \"b\">", "<p title=\"<h1 id='x'>\" data-id=\"a\" ID = \"t.html:b\">")]
    [InlineData("{{ capture x }}<p id=\"a\">{{ end }}{{ func f; ret '<'; end }}{{ x }}{{ f }}", "<p id=\"t.html:a\">&lt;")]
    [InlineData("{{ case title }}{{ when 'T' }}<p id=\"a\">{{ when 'U' }}<p id=\"b\">{{ else }}<p id=\"c\">{{ end }}", "<p id=\"t.html:a\">")]
    [InlineData("<h{{ 2 }} id=\"a\"></h{{ 2 }}><{{ 'b' }} id=\"c\">", "<h2 id=\"t.html:a\"></h2><b id=\"t.html:c\">")]
    public void A_chapter_stands_within_another_page(string template, string written) => Assert.Equal(written, Chapter(template));

    [Theory]
    [InlineData("<p{{ if title }}>a{{ end }}", "(1,6)", "one of its cases ends within a tag")]
    [InlineData("<p {{ for x in [1] }}><p {{ end }}>", null, "")]
    [InlineData("<p {{ for x in [1] }}>{{ end }}>", "(1,7)", "it begins within a tag and ends outside")]
    [InlineData("<p id=\"{{ if title }}a\"{{ else }}b\"{{ end }}>", "(1,23)", "the value of 'id' begins in another block than it ends")]
    public void Markup_that_cases_cut_differently_is_told(string template, string? place, string problem)
    {
        var faults = Of(Page("home", "")).Render(PlainTheme.With("pages/page", template)).Diagnostics;

        if (place is null)
            Assert.Empty(faults);
        else
            Assert.StartsWith($"templates/pages/page.scriban-html{place}: error SG7002: the template fails: {problem}", faults[0].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a href=\"abuot.html\">", "(1,10)", "abuot.html")]
    [InlineData("\n<img\n  src='pictures/x.svg#y'>", "(3,8)", "pictures/x.svg")]
    [InlineData("{{ if !title }}<a class=\"x\" href=nothing.html>{{ end }}", "(1,34)", "nothing.html")]
    public void An_address_that_leads_nowhere_is_told_where_it_stands(string template, string place, string file)
    {
        var result = Of(Page("home", "")).Render(PlainTheme.With("pages/page", template));

        Assert.Equal([$"templates/pages/page.scriban-html{place}: error SG7003: the site has no file '{file}'"], result.Diagnostics.Select(d => d.ToString()));
        Assert.Empty(result.Files);
    }

    [Fact]
    public void An_address_that_a_template_computes_is_told_when_it_is_written()
    {
        var files = Of(Page("home", "")).Render(PlainTheme.With("pages/page", "a\n<a href=\"data/{{ title }}.json\">")).Files;

        var fault = Assert.Throws<RenderException>(() => files.Text("index.html"));

        Assert.Equal("templates/pages/page.scriban-html(2,10): error SG7002: the template fails: the site has no file 'data/home.json'", fault.Diagnostic.ToString());
    }

    [Fact]
    public void What_the_guide_does_not_use_may_lead_anywhere() =>
        Assert.Empty(Of(Page("home", "")).Render(PlainTheme.With("pages/tools", "<a href=\"nothing.html\">")).Diagnostics);

    [Fact]
    public void A_template_leads_from_the_root_whichever_page_it_makes()
    {
        var theme = PlainTheme with { Assets = [new Asset("site/icons/a.svg", [.. "<svg/>"u8])] };
        var page = Of(Page("home", ""), Tool("express", "Express"))
            .Page("tools/express.html", theme.With("pages/tool", "<a href=\"index.html#x\"></a><a href=\"tools/express.html\"></a><img src=\"site/icons/a.svg\">"));

        Assert.Equal(["../index.html#x", "express.html"], page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        Assert.StartsWith("../assets/a.", page.QuerySelector("img")!.GetAttribute("src"), StringComparison.Ordinal);
    }

    /// <summary>Half a megabyte is compiled in a moment; what takes the square of its length would take hours.</summary>
    [Theory]
    [InlineData("word ")]
    [InlineData("&lt;a ")]
    [InlineData("<p id=\"a\" hidden></p>")]
    [InlineData("< ")]
    [InlineData("{{ title }}<b ")]
    public void Takes_a_long_template(string part)
    {
        var watch = Stopwatch.StartNew();

        Compiled("<div>" + string.Concat(Enumerable.Repeat(part, 500_000 / part.Length)));

        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1));
    }

    private static string Chapter(string template)
    {
        var page = new SitePath("t.html");
        var form = ChapterForm.Of(System.Collections.Frozen.FrozenSet.Create(page));
        return Compiled(template).Render("page", new ProseModel { Title = "T", Body = SafeHtml.Empty }, new TemplateLimits(1000, 100_000), new PageMarkup(page, form, path => new SitePath(path)));
    }

    private static TemplateSet Compiled(string template)
    {
        var set = TemplateSet.Compile(PlainTheme.With("pages/page", template), ThemeModels.All, ThemeModels.OfOwnView, fault => Assert.Fail(fault.ToString()));
        Assert.True(set.Has("page"));
        return set;
    }
}
