using StackGuide.Publishing.Bundles;
using StackGuide.Rendering;

namespace StackGuide.Publishing.Tests;

public sealed class BundlePublisherTests : PublisherFixture
{
    private string Zip => Folder.At("dist", "guide.zip");

    [Fact]
    public void Writes_the_same_bytes_from_the_same_files()
    {
        Bundle(Page("START-HERE.html", "start"), Page("guide/ue.html", "ü"));
        var first = File.ReadAllBytes(Zip);

        Bundle(Page("START-HERE.html", "start"), Page("guide/ue.html", "ü"));

        Assert.Equal(first, File.ReadAllBytes(Zip));
    }

    [Fact]
    public void Leaves_the_former_bundle_and_no_trace_when_a_file_cannot_be_made()
    {
        Bundle(Page("START-HERE.html", "start"));
        var before = Folder.Content();

        var result = Bundle(Page("START-HERE.html", "new"), Failing("guide/index.html", Unrenderable("templates/pages/home.scriban-html")));

        Assert.Null(result);
        Assert.Equal(before, Folder.Content());
    }

    [Fact]
    public void Overwrites_what_a_killed_run_left()
    {
        Folder.Write("dist/.guide.zip.0123456789abcdef0123456789abcdef.partial", "half");
        Folder.Write("dist/.guide.zip.lock", "");

        Bundle(Page("START-HERE.html", "start"));

        Assert.Equal(["guide.zip"], Folder.Content("dist").Keys);
    }

    [Theory]
    [InlineData("guide/aux.html", "name of a device")]
    [InlineData("guide/ü.html", "a letter beyond ASCII")]
    [InlineData("guide/what?.html", "a letter that not every system allows")]
    public void Refuses_names_that_not_every_system_can_unpack(string path, string reason)
    {
        var refusal = Assert.Throws<PublishException>(() => Bundle(Page(path, "")));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.Empty(Folder.Content("dist"));
    }

    [Theory]
    [InlineData("guide/content/guide.zip", "which is never written to")]
    [InlineData("guide", "own folder")]
    [InlineData("taken", "is a folder")]
    [InlineData("notes.zip", "that StackGuide did not write")]
    public void Refuses_what_is_not_its_own(string path, string reason)
    {
        Folder.Write("taken/inside", "mine");
        Folder.Write("notes.zip", "mine");
        var before = Folder.Content();

        var refusal = Assert.Throws<PublishException>(() => BundlePublisher.Publish(new SiteStream([Page("a.html", "")]), Options(Folder.At(path))));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, Folder.Content());
    }

    private PublishResult? Bundle(params SiteFile[] files) => BundlePublisher.Publish(new SiteStream(files), Options(Zip));

    private BundleOptions Options(string output) => new() { Root = Root, Output = output, Origin = new BundleOrigin("A guide", "1", "unknown") };
}
