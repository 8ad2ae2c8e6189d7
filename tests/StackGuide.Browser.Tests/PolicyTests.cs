namespace StackGuide.Browser.Tests;

/// <summary>That the content security policy lets the guide work is seen by every other test, whose pages must be silent; here, that it refuses what a stranger might put in.</summary>
[Collection(OpenedSiteTests.Name)]
public sealed class PolicyTests(OpenedSite site)
{
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Refuses_what_is_put_into_a_page(bool onDisk)
    {
        await using var window = await site.Open();
        var page = await window.NewPageAsync();
        await page.GotoAsync((onDisk ? site.OnDisk : site.OnHost) + "index.html");

        var found = await page.EvaluateAsync<string[]>("""
            async () => {
              const refused = [];
              document.addEventListener('securitypolicyviolation', event => refused.push(event.effectiveDirective));
              const script = document.createElement('script');
              script.textContent = 'window.ran = "inline script"';
              document.body.append(script);
              document.body.insertAdjacentHTML('beforeend', `
                <img src="x:" onerror="window.ran = 'inline handler'">
                <p id="styled" style="color: rgb(1, 2, 3)">x</p>
                <img src="http://127.0.0.1:9/elsewhere.png">
                <iframe src="http://127.0.0.1:9/"></iframe>`);
              await new Promise(done => setTimeout(done, 300));
              const colour = getComputedStyle(document.getElementById('styled')).color;
              return [...new Set(refused)].sort().concat(window.ran ?? 'nothing ran', colour === 'rgb(1, 2, 3)' ? 'styled' : 'not styled');
            }
            """);

        Assert.Equal(["frame-src", "img-src", "script-src-attr", "script-src-elem", "style-src-attr", "nothing ran", "not styled"], found);
    }

    [BrowserFact]
    public async Task Refuses_a_script_that_was_written_into_the_file_itself()
    {
        var copy = Path.Combine(site.Root, "..", "written into.html");
        var html = await File.ReadAllTextAsync(site.At("about.html"));
        await File.WriteAllTextAsync(copy, html.Replace("</main>", "<script>window.ran = true</script></main>", StringComparison.Ordinal));
        await using var window = await site.Open();
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(copy).AbsoluteUri);

        Assert.False(await page.EvaluateAsync<bool>("Boolean(window.ran)"));
    }
}
