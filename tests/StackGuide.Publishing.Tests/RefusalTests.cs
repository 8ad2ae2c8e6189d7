namespace StackGuide.Publishing.Tests;

public sealed class RefusalTests : PublisherFixture
{
    [Theory]
    [InlineData("guide", "the guide's own folder")]
    [InlineData(".", "the guide's own folder")]
    [InlineData("/", "the guide's own folder")]
    [InlineData("guide/content", "content/")]
    [InlineData("guide/content/pages/output", "content/")]
    [InlineData("guide/x/../site", "site/")]
    [InlineData("guide/templates", "templates/")]
    [InlineData("guide/seeds/output", "seeds/")]
    [InlineData("guide/SEEDS", "seeds/")]
    public void Refuses_to_overwrite_the_guide(string output, string reason)
    {
        var before = Folder.Content();

        var refusal = Assert.Throws<PublishException>(() => PublishTo(Folder.At(output), Page("index.html", "")));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, Folder.Content());
    }

    [Fact]
    public void Sees_through_links()
    {
        Directory.CreateSymbolicLink(Folder.At("innocent"), Folder.At("guide/content"));

        var refusal = Assert.Throws<PublishException>(() => PublishTo(Folder.At("innocent/pages"), Page("index.html", "")));

        Assert.Contains("content/", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sees_through_a_link_that_goes_up_from_where_another_leads()
    {
        Directory.CreateDirectory(Folder.At("guide/content/pages"));
        Directory.CreateSymbolicLink(Folder.At("hop"), Folder.At("guide/content/pages"));
        Directory.CreateSymbolicLink(Folder.At("innocent"), "hop/../tools");

        var refusal = Assert.Throws<PublishException>(() => PublishTo(Folder.At("innocent"), Page("index.html", "")));

        Assert.Contains("content/", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sees_an_input_that_is_a_link()
    {
        Directory.CreateDirectory(Folder.At("elsewhere/pages"));
        Directory.Delete(Folder.At("guide/content"), recursive: true);
        Directory.CreateSymbolicLink(Folder.At("guide/content"), Folder.At("elsewhere/pages"));

        var refusal = Assert.Throws<PublishException>(() => PublishTo(Folder.At("elsewhere"), Page("index.html", "")));

        Assert.Contains("content/", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>Whoever sends a guide may plant a link where its output is going to be, or above it.</summary>
    [Theory]
    [InlineData("guide/output", "guide/output", "is a link")]
    [InlineData("guide/output/", "guide/output", "is a link")]
    [InlineData("guide/x/../output", "guide/output", "is a link")]
    [InlineData("elsewhere/output", "elsewhere/output", "is a link")]
    [InlineData("guide/public/site", "guide/public", "lies behind the link")]
    [InlineData("again/public/site", "guide/public", "lies behind the link")]
    public void Refuses_an_output_that_a_link_leads_elsewhere(string output, string link, string reason)
    {
        PublishTo(Folder.At("victim"), Page("index.html", "theirs"));
        Directory.CreateDirectory(Folder.At("elsewhere"));
        Directory.CreateSymbolicLink(Folder.At("again"), Folder.At("guide"));
        foreach (var target in (string[])["victim", "empty", "nowhere"])
        {
            if (target == "empty")
                Directory.CreateDirectory(Folder.At(target));
            Directory.CreateSymbolicLink(Folder.At(link), Folder.At(target));

            var refusal = Assert.Throws<PublishException>(() => PublishTo(Folder.At(output), Page("index.html", "ours")));

            Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
            Assert.Equal(("theirs", false), (File.ReadAllText(Folder.At("victim/index.html")), Directory.Exists(Folder.At("nowhere"))));
            File.Delete(Folder.At(link));
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(Folder.At("empty")));
    }

    [Fact]
    public void Refuses_a_folder_whose_manifest_is_a_link()
    {
        PublishTo(Folder.At("theirs"), Page("index.html", "theirs"));
        Folder.Write("guide/output/index.html", "precious");
        File.CreateSymbolicLink(Folder.At("guide/output/manifest.json"), Folder.At("theirs/manifest.json"));

        Assert.Throws<PublishException>(() => Publish(Page("index.html", "ours")));

        Assert.Equal("precious", File.ReadAllText(Folder.At("guide/output/index.html")));
    }

    [Fact]
    public void Refuses_a_file()
    {
        Folder.Write("guide/output", "precious");

        var refusal = Assert.Throws<PublishException>(() => Publish(Page("index.html", "")));

        Assert.Contains("is a file", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("precious", File.ReadAllText(Folder.At("guide/output")));
    }

    [Theory]
    [InlineData("photo.jpg", "")]
    [InlineData("manifest.json", "{}")]
    [InlineData("manifest.json", "[]")]
    [InlineData("manifest.json", "{\"generator\": \"webpack\", \"files\": []}")]
    [InlineData("manifest.json", "{\"generator\": \"stackguide\"")]
    public void Refuses_a_folder_that_StackGuide_did_not_write(string file, string text)
    {
        Folder.Write($"guide/output/{file}", text);
        var before = Folder.Content();

        var refusal = Assert.Throws<PublishException>(() => Publish(Page("index.html", "")));

        Assert.Contains("StackGuide did not write", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, Folder.Content());
    }

    [Theory]
    [InlineData("CNAME", "CNAME")]
    [InlineData(".git/HEAD", ".git")]
    [InlineData("sub/my-notes.txt", "sub/my-notes.txt")]
    [InlineData("sub/mine/notes.txt", "sub/mine")]
    [InlineData("sub/.DS_Store/notes.txt", "sub/.DS_Store")]
    [InlineData("a.html.gz", "a.html.gz")]
    public void Refuses_to_delete_what_somebody_added_to_a_former_output(string file, string foreign)
    {
        Publish(Page("index.html", ""), Page("sub/a.html", ""));
        Folder.Write($"guide/output/{file}", "mine");
        var before = Folder.Content();

        var refusal = Assert.Throws<PublishException>(() => Publish(Page("index.html", "")));

        Assert.Contains($"'{foreign}'", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, Folder.Content());
    }

    [Fact]
    public void Refuses_to_delete_a_folder_and_a_link_that_somebody_put_into_a_former_output()
    {
        Publish(Page("sub/a.html", ""));
        Directory.CreateDirectory(Folder.At("guide/output/sub/empty"));
        var folder = Assert.Throws<PublishException>(() => Publish(Page("index.html", "")));
        Directory.Delete(Folder.At("guide/output/sub/empty"));
        Directory.Move(Folder.At("guide/output/sub"), Folder.At("elsewhere"));
        Directory.CreateSymbolicLink(Folder.At("guide/output/sub"), Folder.At("elsewhere"));

        var link = Assert.Throws<PublishException>(() => Publish(Page("index.html", "")));

        Assert.Contains("'sub/empty'", folder.Message, StringComparison.Ordinal);
        Assert.Contains("'sub'", link.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Replaces_what_it_wrote_whatever_became_of_it()
    {
        Publish(Page("index.html", "old"), Page("sub/a.html", "old"));
        Folder.Write("guide/output/sub/a.html", "edited by hand");
        File.Delete(Folder.At("guide/output/index.html"));

        Publish(Page("index.html", "new"));

        Assert.Equal(["guide/output/index.html", "guide/output/manifest.json"], Folder.Content().Keys.Where(f => f.StartsWith("guide/output/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Does_not_mind_what_systems_leave_in_folders()
    {
        Publish(Page("index.html", "old"), Page("sub/a.html", "old"));
        Folder.Write("guide/output/.DS_Store", "");
        Folder.Write("guide/output/sub/Thumbs.db", "");

        Publish(Page("index.html", "new"));

        Assert.Equal("new", File.ReadAllText(Folder.At("guide/output/index.html")));
    }

    [Fact]
    public void Takes_a_folder_whose_name_only_begins_like_an_input()
    {
        PublishTo(Folder.At("guide/content-published"), Page("index.html", "home"));

        Assert.Equal("home", File.ReadAllText(Folder.At("guide/content-published/index.html")));
    }
}
