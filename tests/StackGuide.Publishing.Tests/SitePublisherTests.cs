using System.Security.Cryptography;
using System.Text.Json;
using System.Text;
using StackGuide.Rendering;

namespace StackGuide.Publishing.Tests;

public sealed class SitePublisherTests : PublisherFixture
{
    [Fact]
    public void Writes_every_file_and_makes_the_folders_on_the_way()
    {
        var result = PublishTo(Folder.At("some", "where", "output"), Page("index.html", "home"), Page("a/b/c.html", "deep"));

        Assert.Equal("home", File.ReadAllText(Folder.At("some/where/output/index.html")));
        Assert.Equal("deep", File.ReadAllText(Folder.At("some/where/output/a/b/c.html")));
        Assert.Equal(3, result!.Files);
        Assert.Equal(new DirectoryInfo(Folder.At("some/where/output")).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length), result.Bytes);
    }

    [Fact]
    public void Replaces_the_former_output_as_a_whole()
    {
        Publish(Page("index.html", "old"), Page("gone/page.html", "old"));

        Publish(Page("index.html", "new"));

        Assert.Equal(["index.html", "manifest.json"], Folder.Content("guide/output").Keys);
        Assert.Equal("new", File.ReadAllText(Folder.At("guide/output/index.html")));
    }

    [Fact]
    public void Leaves_nothing_beside_the_output()
    {
        Publish(Page("index.html", "one"));
        Publish(Page("index.html", "two"));

        Assert.Equal(["content", "output", "seeds", "site", "templates"], Directory.EnumerateFileSystemEntries(Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Fills_an_empty_folder()
    {
        Directory.CreateDirectory(Folder.At("guide/output"));

        Publish(Page("index.html", "home"));

        Assert.Equal("home", File.ReadAllText(Folder.At("guide/output/index.html")));
    }

    [Fact]
    public void Follows_links_of_the_machine_that_stand_above_the_output()
    {
        Directory.CreateDirectory(Folder.At("disk/www"));
        Directory.CreateSymbolicLink(Folder.At("var"), Folder.At("disk"));

        PublishTo(Folder.At("var/www/site"), Page("index.html", "home"));

        Assert.Equal("home", File.ReadAllText(Folder.At("disk/www/site/index.html")));
    }

    [Fact]
    public void Makes_each_file_once_and_no_more_at_a_time_than_there_are_cores()
    {
        var now = 0;
        var most = 0;
        var made = 0;
        var files = Enumerable.Range(0, 200).Select(i => Page($"{i}.html", "") with
        {
            Render = () =>
            {
                Interlocked.Increment(ref made);
                var running = Interlocked.Increment(ref now);
                lock (Folder)
                    most = Math.Max(most, running);
                Thread.Yield();
                Interlocked.Decrement(ref now);
                return [];
            },
        });

        Publish([.. files]);

        Assert.Equal(200, made);
        Assert.InRange(most, 1, Environment.ProcessorCount);
    }

    [Fact]
    public void Tells_how_far_it_is()
    {
        var told = new List<int>();

        SitePublisher.Publish(
            new SiteStream([Page("a.html", ""), Page("b.html", "")]),
            new PublishOptions { Root = Root, Output = Folder.At("o"), OnWritten = n => { lock (told) told.Add(n); } });

        Assert.Equal([1, 2], told.Order());
    }

    [Fact]
    public void Lists_every_other_file_in_the_manifest_sorted_with_length_and_hash()
    {
        Publish(Page("b.html", "bé"), Page("a/x.html", ""), Page("B/y.html", "y"));

        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Folder.At("guide/output/manifest.json")));
        var files = manifest.RootElement.GetProperty("files").EnumerateArray().ToList();
        Assert.Equal(["B/y.html", "a/x.html", "b.html"], files.Select(f => f.GetProperty("path").GetString()));
        Assert.Equal(3, files[2].GetProperty("bytes").GetInt32());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("bé"))), files[2].GetProperty("sha256").GetString());
    }

    [Fact]
    public void Writes_the_same_manifest_for_the_same_site_in_any_order()
    {
        PublishTo(Folder.At("one"), Page("a.html", "a"), Page("b.html", "b"));
        PublishTo(Folder.At("two"), Page("b.html", "b"), Page("a.html", "a"));

        Assert.Equal(Folder.Content("one"), Folder.Content("two"));
    }

    [Fact]
    public void Writes_texts_compressed_as_well_when_asked_to()
    {
        var text = string.Concat(Enumerable.Repeat("A sentence that is written often. ", 100));

        var result = SitePublisher.Publish(
            new SiteStream([Page("index.html", text), Page("small.html", "small"), Page("picture.png", text)]),
            new PublishOptions { Root = Root, Output = Folder.At("guide", "output"), Compress = true });

        Assert.Equal(["index.html", "index.html.br", "index.html.gz", "manifest.json", "picture.png", "small.html"], Folder.Content("guide/output").Keys);
        Assert.Equal(6, result!.Files);
        Assert.Equal(text, Read(new System.IO.Compression.GZipStream(File.OpenRead(Folder.At("guide/output/index.html.gz")), System.IO.Compression.CompressionMode.Decompress)));
        Assert.Equal(text, Read(new System.IO.Compression.BrotliStream(File.OpenRead(Folder.At("guide/output/index.html.br")), System.IO.Compression.CompressionMode.Decompress)));
        Assert.Empty(Verifying.Verification.OfFolder(Folder.At("guide/output")).Diagnostics);

        static string Read(Stream stream)
        {
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }
}
