using System.Collections.Immutable;
using Microsoft.Playwright;
using StackGuide.Model.Guides;
using StackGuide.Testing;

namespace StackGuide.Browser.Tests;

/// <summary>Our guide in a folder with an awkward name, a server for it, and a browser to read it with.</summary>
public class OpenedSite : BuiltSite, IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private SiteServer? _server;

    public OpenedSite()
        : this(null)
    {
    }

    /// <param name="guide">Another guide's folder; ours where it is null.</param>
    protected OpenedSite(string? guide)
        : base("my guide ü (copy)", guide)
    {
        // The first of each kind; of the guide's own pages the first of each template. The guide on one page is left out: it is made of
        // the others, and examining two megabytes takes minutes.
        Kinds =
        [
            .. Guide.Entries
                .Where(e => e.Kind != EntryKind.Claim && e is not GuidePage { View.Value: "guide" })
                .DistinctBy(e => (e.Kind, e is GuidePage own ? own.View.Value : ""))
                .Select(e => e.Path.Value),
        ];
    }

    /// <summary>One page of each kind.</summary>
    public ImmutableArray<string> Kinds { get; }

    /// <summary>Whether every page is to be examined, and not one of each kind; <c>tests/every-page.sh</c> asks for it.</summary>
    public static bool EveryPage { get; } = Environment.GetEnvironmentVariable("STACKGUIDE_EVERY_PAGE") == "1";

    /// <summary>The pages that tests look at one by one where the kind of page is what matters.</summary>
    public ImmutableArray<string> Examined => EveryPage ? [.. Pages] : Kinds;

    /// <summary>Where the site lies on the disk, as a browser writes it.</summary>
    public string OnDisk => new Uri(Root + Path.DirectorySeparatorChar).AbsoluteUri;

    /// <summary>Where the site is served.</summary>
    public string OnHost => _server!.Address;

    /// <summary>Where the same bytes are served at a host's root.</summary>
    public string AtRoot => _server!.RootAddress;

    public async ValueTask InitializeAsync()
    {
        if (InstalledBrowser.Path is not { } program)
            return;
        _server = await SiteServer.Start(Root);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Arguments });
    }

    /// <summary>A window of its own, with no memory.</summary>
    public Task<IBrowserContext> Open(int width = 1280, bool scripts = true) =>
        _browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = scripts });

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();

        // Of what can be disposed in both ways, xunit calls this one only.
        Dispose();
    }
}

/// <summary>Tests that read the one opened site.</summary>
[CollectionDefinition(Name)]
public sealed class OpenedSiteTests : ICollectionFixture<OpenedSite>
{
    public const string Name = "opened site";
}
