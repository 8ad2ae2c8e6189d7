using System.Collections.Immutable;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Reading;
using StackGuide.Rendering;
using StackGuide.Testing;

namespace StackGuide.Browser.Tests;

/// <summary>Former addresses, opened from the disk.</summary>
[Collection(OpenedSiteTests.Name)]
public sealed class MovedPageTests(OpenedSite site) : IDisposable
{
    private readonly string _folder = Path.Combine(site.Root, "moved");

    [BrowserFact]
    public async Task Lead_to_the_page_with_the_place_that_was_asked_for()
    {
        await WriteStubs(("moved/old.html", "content/criteria/concurrency.md"), ("moved/old.html#gone", "content/pages/method.md"));
        await using var window = await site.Open();
        var complaints = Complaints.Of(window, site.OnDisk);
        var page = await window.NewPageAsync();

        Assert.EndsWith("/criteria/concurrency.html", await Follow("moved/old.html"), StringComparison.Ordinal);
        Assert.EndsWith("/criteria/concurrency.html#which-to-take", await Follow("moved/old.html#which-to-take"), StringComparison.Ordinal);
        Assert.EndsWith("/method.html", await Follow("moved/old.html#gone"), StringComparison.Ordinal);
        Reading.ExpectNone([.. complaints]);

        await using var quiet = await site.Open(scripts: false);
        page = await quiet.NewPageAsync();
        Assert.EndsWith("/criteria/concurrency.html", await Follow("moved/old.html"), StringComparison.Ordinal);

        async Task<string> Follow(string address)
        {
            await page.GotoAsync(site.OnDisk + address);
            await Reading.Arrive(page, "^(?!.*/moved/)");
            return page.Url;
        }
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Puts the small pages, and the script that they need, into the opened site.</summary>
    private async Task WriteStubs(params (string From, string To)[] redirects)
    {
        var read = ContentReader.Read(Repository.Root);
        var content = read.Content with { Redirects = redirects.Select(r => new Redirect(At(r.From), At(r.To))).ToImmutableArray() };
        var files = SiteRenderer.Render(new Model.Guides.Guide(content), read.Theme, new RenderOptions()).Files;
        Directory.CreateDirectory(_folder);
        foreach (var file in files.Where(f => f.Path.Value.StartsWith("moved/", StringComparison.Ordinal) || f.Path.Value.StartsWith("assets/redirect.", StringComparison.Ordinal)))
            await File.WriteAllBytesAsync(site.At(file.Path.Value), file.Render());
    }

    private static Located<string> At(string text) => new(text, Place.StartOf("site/redirects.yml"));
}
