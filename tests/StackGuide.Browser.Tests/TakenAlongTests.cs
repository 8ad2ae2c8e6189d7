using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;
using StackGuide.Publishing;
using StackGuide.Publishing.Bundles;
using StackGuide.Reading;
using StackGuide.Rendering;
using StackGuide.Rendering.Bundles;
using StackGuide.Testing;

namespace StackGuide.Browser.Tests;

/// <summary>The bundle unpacked, and the guide in one file, opened from the disk with the network cut.</summary>
[Collection(OpenedSiteTests.Name)]
public sealed class TakenAlongTests(OpenedSite site) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("stackguide taken along ü ").FullName;

    [BrowserFact]
    public async Task The_unpacked_bundle_leads_from_its_start_page_to_an_outcome_and_to_a_search_result()
    {
        var theme = ContentReader.Read(Repository.Root).Theme;
        var rendered = SiteRenderer.Render(site.Guide, theme, new RenderOptions()).Files;
        var bundle = BundleFolder.Render(site.Guide, theme, rendered, Notes);
        var zip = Path.Combine(_folder, "guide.zip");
        BundlePublisher.Publish(new SiteStream(bundle.Files), new BundleOptions { Root = Repository.Root, Output = zip, Origin = new BundleOrigin("", "", "") });
        ZipFile.ExtractToDirectory(zip, Path.Combine(_folder, "unpacked"));

        await Use(Path.Combine(_folder, "unpacked"), "START-HERE.html", async page =>
        {
            await page.Locator("main li a", new() { HasText = "Decide" }).ClickAsync();
            await Reading.Arrive(page, @"/guide/decide\.html$");
            await ReachAnOutcome(page);
            await page.Keyboard.PressAsync("/");
            await Reading.Arrive(page, @"/guide/search\.html$");
            await page.Keyboard.TypeAsync("django");
            await page.Locator("#search-results a").First.ClickAsync();
            await Reading.Arrive(page, @"/guide/tools/django\.html(#.*)?$");
        });
    }

    [BrowserFact]
    public async Task The_single_file_navigates_decides_weighs_searches_and_remembers_where_it_was()
    {
        await WriteSingleFile();

        await Use(_folder, "guide.html", async page =>
        {
            Assert.Equal(1, await page.Locator("main").CountAsync());
            await page.Locator(".site-header nav a", new() { HasText = "Decide" }).ClickAsync();
            await ReachAnOutcome(page);
            var answered = page.Url;
            Assert.Contains("#page/decide.html&", answered, StringComparison.Ordinal);
            await page.Locator("#decide-app a[href*='/criteria/']").First.ClickAsync();
            await Reading.Arrive(page, "#page/criteria/");
            Assert.Equal("page", await page.Locator(".site-header nav a", new() { HasText = "Criteria" }).GetAttributeAsync("aria-current"));
            await page.GoBackAsync();
            await page.Locator("#decide-app .record").WaitForAsync();
            Assert.Equal(answered, page.Url);

            await page.Locator(".site-header nav a", new() { HasText = "Weigh" }).ClickAsync();
            await page.Locator("#weigh-preset").SelectOptionAsync(new SelectOptionValue { Index = 1 });
            Assert.NotEmpty((await page.Locator("#weigh-result .pick").TextContentAsync())!);

            await page.Locator("a[data-search]").ClickAsync();
            await page.Locator("#search-input").FillAsync("django");
            await page.Locator("#search-results a").First.ClickAsync();
            await Reading.Arrive(page, @"#page/tools/django\.html");
            Assert.Equal("Django", (await page.Locator("main h1").TextContentAsync())!.Trim());

            // A link that was passed on opens where it was made.
            await page.GotoAsync("about:blank");
            await page.GotoAsync(answered);
            await page.Locator("#decide-app .record").WaitForAsync();
        });
    }

    [BrowserFact]
    public async Task The_single_file_is_read_without_script()
    {
        await WriteSingleFile();
        await using var window = await site.Open(scripts: false);
        var page = await window.NewPageAsync();

        await page.GotoAsync(AddressOf(_folder) + "guide.html");
        await page.Locator(".site-header nav a", new() { HasText = "Compare" }).ClickAsync();

        Assert.EndsWith("#page/compare.html", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator("[id='page/compare.html:main']").IsVisibleAsync());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static BundleNotes Notes { get; } = new("unknown", ImmutableArray.Create(Encoding.UTF8.GetBytes("MIT")));

    private async Task WriteSingleFile()
    {
        var theme = ContentReader.Read(Repository.Root).Theme;
        var single = SingleFile.Render(site.Guide, theme, SiteRenderer.Render(site.Guide, theme, new RenderOptions()), Notes);
        await File.WriteAllBytesAsync(Path.Combine(_folder, "guide.html"), Assert.Single(single.Files).Render());
    }

    private async Task Use(string folder, string start, Func<IPage, Task> use)
    {
        await using var window = await site.Open(width: 390);
        await window.SetOfflineAsync(true);
        var complaints = Complaints.Of(window, AddressOf(folder));
        var page = await window.NewPageAsync();
        page.SetDefaultTimeout(30_000);
        await page.GotoAsync(AddressOf(folder) + start);

        await use(page);

        Reading.ExpectNone([.. complaints.Where(c => !c.Contains("about:blank", StringComparison.Ordinal))]);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 390);
    }

    private static async Task ReachAnOutcome(IPage page)
    {
        await page.Locator("button.option").First.WaitForAsync();
        while (await page.Locator("button.option").CountAsync() > 0)
            await page.Locator("button.option").First.ClickAsync();
        await page.Locator("#decide-app .record").WaitForAsync();
    }

    private static string AddressOf(string folder) => new Uri(folder + Path.DirectorySeparatorChar).AbsoluteUri;
}
