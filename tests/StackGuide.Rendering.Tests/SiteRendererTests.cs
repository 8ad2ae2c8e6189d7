using System.Security.Cryptography;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Reading;

namespace StackGuide.Rendering.Tests;

public sealed class SiteRendererTests
{
    private static readonly ReadResult Read = ReadDrinks();

    // Cultures are no danger: the program runs in invariant mode, which every project here shares.
    [Fact]
    public void The_same_guide_gives_the_same_bytes_each_time_and_in_any_order_of_rendering()
    {
        Assert.Equal(Sums(inParallel: false), Sums(inParallel: true));
    }

    [Fact]
    public void Reports_a_template_that_is_not_closed_with_its_file()
    {
        var broken = Read.Theme.Templates.Select(t => t.Path == "templates/pages/tool.scriban-html" ? new SourceText(t.Path, "<h1>{{ if title }}</h1>") : t);

        var result = SiteRenderer.Render(new Guide(Read.Content), Read.Theme with { Templates = [.. broken] }, new RenderOptions());

        Assert.Empty(result.Files);
        var fault = Assert.Single(result.Diagnostics, d => d.Code.Id == "SG7002");
        Assert.Equal("templates/pages/tool.scriban-html", fault.Place.File);
    }

    [Fact]
    public void Reports_a_view_without_a_template_and_the_nearest_name()
    {
        var pages = Read.Content.Pages.Select(p => p.Id == "compare" ? p with { View = p.View with { Value = "compear" } } : p);

        var result = SiteRenderer.Render(new Guide(Read.Content with { Pages = [.. pages] }), Read.Theme, new RenderOptions());

        Assert.Contains("did you mean 'compare'?", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_assets_by_their_content()
    {
        var site = SiteRenderer.Render(new Guide(Read.Content), Read.Theme, new RenderOptions());
        var style = site.Files.Single(f => f.Path.Value.StartsWith("assets/guide.", StringComparison.Ordinal) && f.Path.Value.EndsWith(".css", StringComparison.Ordinal));

        var hash = Convert.ToHexStringLower(SHA256.HashData(style.Render()))[..12];

        Assert.Equal($"assets/guide.{hash}.css", style.Path.Value);
    }

    private static ReadResult ReadDrinks()
    {
        using var guide = GuideOnDisk.With("");
        return guide.Read();
    }

    private static List<string> Sums(bool inParallel) =>
        [.. SiteRenderer.Render(new Guide(Read.Content), Read.Theme, new RenderOptions()).Files
            .AsParallel().AsOrdered().WithDegreeOfParallelism(inParallel ? 4 : 1)
            .Select(f => $"{f.Path} {Convert.ToHexStringLower(SHA256.HashData(f.Render()))}")];
}
