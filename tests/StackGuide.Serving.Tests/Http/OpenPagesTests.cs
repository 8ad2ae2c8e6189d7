using StackGuide.Model.Places;
using StackGuide.Rendering;
using StackGuide.Rendering.Assets;
using StackGuide.Serving.Http;

namespace StackGuide.Serving.Tests.Http;

/// <summary>Pages that are open while the guide changes.</summary>
public sealed class OpenPagesTests
{
    // Within it, what does not wait for a lock has long come to its end.
    private static readonly TimeSpan LongEnough = TimeSpan.FromMilliseconds(100);

    [Fact]
    public void A_page_that_begins_to_listen_while_the_guide_changes_is_told_the_later_state_last()
    {
        var pages = new OpenPages();
        var state = Showing("early");
        Thread? changing = null;
        var page = pages.Add("/index.html", "", () =>
        {
            // Between reading the state and telling it, the guide changes, and all pages are told.
            var read = state;
            if (changing is null)
            {
                state = Showing("late");
                changing = new Thread(pages.Tell);
                changing.Start();
                changing.Join(LongEnough);
            }

            return read;
        });

        page!.Tell();
        changing!.Join();

        Assert.Contains("late", Told(page!)[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_cannot_be_made_keeps_nobody_else_from_being_told()
    {
        var pages = new OpenPages();
        var site = Showing("fine");
        var broken = pages.Add("/broken.html", "", () => site);
        var other = pages.Add("/index.html", "", () => site);

        pages.Tell();

        Assert.Contains("a fault of StackGuide and not of your files (InvalidOperationException: it is \\u0026lt;broken\\u0026gt;)", Assert.Single(Told(broken!)), StringComparison.Ordinal);
        Assert.Contains("fine", Assert.Single(Told(other!)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_cannot_be_made_is_told_of_and_is_no_fault_of_the_guide()
    {
        var heard = new HeardFaults();

        var found = LiveGuide.Try(Showing("fine").Site!, ["broken.html", "index.html"], heard);

        Assert.Empty(found);
        Assert.Equal(["broken.html: it is <broken>"], heard.Faults);
    }

    [Fact]
    public void No_more_pages_listen_than_a_person_has_open()
    {
        var pages = new OpenPages();
        var site = Showing("fine");
        for (var i = 0; i < OpenPages.Most; i++)
            Assert.NotNull(pages.Add("/index.html", "", () => site));

        Assert.Null(pages.Add("/index.html", "", () => site));
    }

    [Fact]
    public async Task A_page_that_takes_nothing_is_told_no_more_once_too_much_is_unread()
    {
        var pages = new OpenPages();
        var state = Showing("first");
        var page = pages.Add("/index.html", "", () => state)!;

        for (var i = 0; i < 100; i++)
        {
            state = Showing($"state {i}");
            pages.Tell();
        }

        Assert.InRange(Told(page).Count, 1, 20);
        await page.Events.Completion;
    }

    private static List<string> Told(OpenPage page)
    {
        var told = new List<string>();
        while (page.Events.TryRead(out var text))
            told.Add(text);
        return told;
    }

    private static LiveState Showing(string words) => new(new LiveSite(new PreparedSite(
        [
            new SiteFile(new SitePath("index.html"), () => [.. "<p>"u8, .. System.Text.Encoding.UTF8.GetBytes(words)]),
            new SiteFile(new SitePath("broken.html"), () => throw new InvalidOperationException("it is <broken>")),
        ],
        new HashedAssets([])), null), []);
}
