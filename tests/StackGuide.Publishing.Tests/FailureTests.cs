using StackGuide.Model.Places;
using StackGuide.Rendering;

namespace StackGuide.Publishing.Tests;

public sealed class FailureTests : PublisherFixture
{
    [Fact]
    public void Reports_all_pages_that_cannot_be_made_and_keeps_the_former_output()
    {
        var before = Published();

        var files = new SiteStream(
        [
            Page("index.html", "new"),
            Failing("a.html", Unrenderable("templates/pages/a.scriban-html")),
            Page("x/y.html", "new"),
            Failing("b.html", Unrenderable("templates/pages/b.scriban-html")),
        ]);

        Assert.Null(SitePublisher.Publish(files, new PublishOptions { Root = Root, Output = Folder.At("guide", "output") }, TestContext.Current.CancellationToken));

        Assert.Equal(["templates/pages/a.scriban-html", "templates/pages/b.scriban-html"], files.Diagnostics.Select(d => d.Place.File).Order(StringComparer.Ordinal));
        Assert.Equal(before, Folder.Content());
    }

    /// <summary>Also in a folder of ours, beside a folder, and as a link.</summary>
    [Theory]
    [InlineData("notes.txt")]
    [InlineData("x/notes.txt")]
    [InlineData("new/notes.txt")]
    public void Keeps_what_somebody_puts_into_the_output_while_it_is_written(string path)
    {
        Publish(Page("index.html", "old"), Page("x/y.html", "old"));
        var adding = Page("z.html", "new") with
        {
            Render = () =>
            {
                Folder.Write("guide/output/" + path, "mine");
                return [];
            },
        };

        var refusal = Assert.Throws<PublishException>(() => Publish(Page("index.html", "new"), adding));

        Assert.Contains("which StackGuide did not write and a new build would delete", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(("mine", "old"), (File.ReadAllText(Folder.At("guide/output/" + path)), File.ReadAllText(Folder.At("guide/output/index.html"))));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Root, ".*"));
    }

    [Fact]
    public void Keeps_the_former_output_when_the_disk_fails()
    {
        var before = Published();

        var fault = Assert.Throws<PublishException>(() => Publish(Page("index.html", "new"), Failing("a.html", new IOException("No space left on device"))));

        Assert.Contains("No space left on device", fault.Message, StringComparison.Ordinal);
        Assert.Equal(before, Folder.Content());
    }

    [Fact]
    public void Keeps_the_former_output_when_our_own_code_fails_and_says_which_fault_it_was()
    {
        var before = Published();

        Assert.Throws<InvalidCastException>(() => Publish(Page("index.html", "new"), Failing("a.html", new InvalidCastException())));

        Assert.Equal(before, Folder.Content());
    }

    [Fact]
    public void Keeps_the_former_output_when_it_is_stopped()
    {
        var before = Published();
        using var stop = new CancellationTokenSource();
        var last = Page("z.html", "new") with
        {
            Render = () =>
            {
                stop.Cancel();
                return [];
            },
        };

        Assert.Throws<OperationCanceledException>(() =>
            SitePublisher.Publish(new SiteStream([Page("index.html", "new"), last]), new PublishOptions { Root = Root, Output = Folder.At("guide/output") }, stop.Token));

        Assert.Equal(before, Folder.Content());
    }

    [Fact]
    public void Keeps_the_former_output_when_a_written_file_is_not_what_is_on_the_disk()
    {
        var before = Published();
        var truncates = new PublishOptions
        {
            Root = Root,
            Output = Folder.At("guide/output"),
            OnWritten = _ => File.WriteAllText(Directory.EnumerateFiles(Root, "fresh.html", SearchOption.AllDirectories).Single(), ""),
        };

        var fault = Assert.Throws<PublishException>(() => SitePublisher.Publish(new SiteStream([Page("fresh.html", "12345")]), truncates));

        Assert.Equal("'fresh.html' was written with 5 bytes, but 0 are on the disk", fault.Message);
        Assert.Equal(before, Folder.Content());
    }

    [Theory]
    [InlineData("a.html", "a.html")]
    [InlineData("a.html", "A.html")]
    [InlineData("a.html", "manifest.json")]
    [InlineData("a", "A/b.html")]
    public void Refuses_two_files_in_one_place(string first, string second)
    {
        var before = Published();

        var fault = Assert.Throws<PublishException>(() => Publish(Page(first, "1"), Page(second, "2")));

        Assert.Contains(second, fault.Message, StringComparison.Ordinal);
        Assert.Equal(before, Folder.Content());
    }

    [Theory]
    [InlineData("a.html", "A.html")]
    [InlineData("a", "A/b.html")]
    public void Names_what_two_files_in_one_place_come_from(string first, string second)
    {
        var fault = Assert.Throws<PublishException>(() => Publish(
            Page(first, "1") with { Source = new Place("content/tools/a.md", 1, 1) },
            Page(second, "2") with { Source = new Place("site/redirects.yml", 3, 11) }));

        Assert.Contains($"'{first}' from content/tools/a.md(1,1)", fault.Message, StringComparison.Ordinal);
        Assert.Contains($"'{second}' from site/redirects.yml(3,11)", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lets_one_build_at_a_time_write_an_output()
    {
        PublishException? refusal = null;
        var twice = Page("index.html", "first") with
        {
            Render = () =>
            {
                refusal = Assert.Throws<PublishException>(() => Publish(Page("index.html", "second")));
                refusal = Assert.Throws<PublishException>(() => Publish(Page("index.html", "third")));
                return [];
            },
        };

        Publish(twice);

        Assert.Contains("another build is writing", refusal?.Message, StringComparison.Ordinal);
        Assert.Equal("", File.ReadAllText(Folder.At("guide/output/index.html")));
        Publish(Page("index.html", "fourth"));
    }

    private SortedDictionary<string, string> Published()
    {
        Publish(Page("index.html", "old"), Page("sub/page.html", "old too"));
        return Folder.Content();
    }
}
