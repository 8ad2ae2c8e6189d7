using System.IO.Compression;
using System.Text;
using StackGuide.Model.Diagnostics;
using StackGuide.Publishing.Bundles;
using StackGuide.Publishing.Verifying;
using StackGuide.Rendering;

namespace StackGuide.Publishing.Tests;

public sealed class VerificationTests : PublisherFixture
{
    private string Output => Folder.At("guide", "output");

    private string Zip => Folder.At("guide.zip");

    public VerificationTests()
    {
        Publish(Page("index.html", "home"), Page("sub/a.html", "a"), Page("data/flow.json", "{}"));
        BundlePublisher.Publish(
            new SiteStream([Page("START-HERE.html", "start"), Page("guide/index.html", "home"), Page("guide/large.html", string.Concat(Enumerable.Range(0, 9_000)))]),
            new BundleOptions { Root = Root, Output = Zip, Origin = new BundleOrigin("A guide", "1", "unknown") });
    }

    [Fact]
    public void Finds_nothing_where_nothing_was_changed()
    {
        ZipFile.ExtractToDirectory(Zip, Folder.At("unpacked"));

        Assert.Equal((4, 0), Found(Verification.OfFolder(Output)));
        Assert.Equal((5, 0), Found(OfZip()));
        Assert.Equal((5, 0), Found(Verification.OfFolder(Folder.At("unpacked"))));
        Assert.Equal(OfZip().Receipt, Verification.OfFolder(Folder.At("unpacked")).Receipt);
    }

    [Fact]
    public void Hints_at_what_systems_leave_in_folders()
    {
        Folder.Write("guide/output/sub/.DS_Store", "a system's own");

        var result = Verification.OfFolder(Output);

        Assert.Equal((4, 0), (result.Files, result.Faults));
        Assert.StartsWith("sub/.DS_Store(1,1): hint SG8006: ", Assert.Single(Said(result)), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_each_file_of_a_folder_that_was_changed_added_or_lost()
    {
        Folder.Write("guide/output/index.html", "house");
        Folder.Write("guide/output/sub/a.html", "b");
        Folder.Write("guide/output/sub/more.js", "alert(1)");
        File.Delete(Folder.At("guide/output/data/flow.json"));

        Assert.Equal(
            [
                "data/flow.json(1,1): error SG8004: is lost: the manifest lists it, but it is not there",
                "index.html(1,1): error SG8002: was changed since it was published: it has 5 bytes instead of 4",
                "sub/a.html(1,1): error SG8002: was changed since it was published: it has other content of the same length",
                "sub/more.js(1,1): error SG8003: was added since the manifest was written",
            ],
            Said(Verification.OfFolder(Output)));
    }

    [Fact]
    public void Names_each_file_of_a_bundle_that_was_changed_added_or_lost()
    {
        Alter(zip =>
        {
            zip.Files.RemoveAll(f => f.Name is "START-HERE.html" or "guide/index.html");
            zip.Add("guide/index.html", "away");
            zip.Add("guide/more.json", "{}");
            zip.Add("guide/.DS_Store", "no system puts it into a zip file");
        });

        Assert.Equal(
            ["START-HERE.html SG8004", "guide/.DS_Store SG8003", "guide/index.html SG8002", "guide/more.json SG8003"],
            OfZip().Diagnostics.Select(d => $"{d.Place.File} {d.Code.Id}"));
    }

    [Fact]
    public void Does_not_take_a_link_for_the_file_that_it_leads_to()
    {
        File.Move(Folder.At("guide/output/index.html"), Folder.At("index.html"));
        File.CreateSymbolicLink(Folder.At("guide/output/index.html"), Folder.At("index.html"));

        Assert.Equal(["index.html(1,1): error SG8002: was changed since it was published: it is a link now"], Said(Verification.OfFolder(Output)));
    }

    [Theory]
    [InlineData("../outside/", "would lead out of the folder")]
    [InlineData("guide//", "would lead out of the folder")]
    [InlineData("../outside.txt", "would lead out of the folder")]
    [InlineData("/etc/passwd", "would lead out of the folder")]
    [InlineData("guide/../../outside.txt", "would lead out of the folder")]
    [InlineData("guide/..\\..\\outside.txt", "has a letter that not every system allows")]
    [InlineData("C:evil.txt", "has a letter that not every system allows")]
    [InlineData("guide/con.html", "has the name of a device")]
    [InlineData("guide/page.", "ends with a dot or a space")]
    [InlineData("guide/INDEX.html", "it holds 'guide/INDEX.html' twice")]
    [InlineData("guide/index.html/x", "it holds 'guide/index.html/x' below a file")]
    [InlineData("guide", "it holds 'guide' twice")]
    [InlineData("guide/folder/", "would lead out of the folder")]
    public void Warns_of_names_that_would_be_unpacked_elsewhere(string name, string reason)
    {
        Alter(zip => zip.Add(name, ""));

        var said = Assert.Single(Said(OfZip()));

        Assert.StartsWith("guide.zip(1,1): error SG8005: do not unpack it: ", said, StringComparison.Ordinal);
        Assert.Contains(reason, said, StringComparison.Ordinal);
    }

    [Fact]
    public void Knows_a_bundle_that_was_cut_off()
    {
        File.WriteAllBytes(Zip, File.ReadAllBytes(Zip)[..^30]);

        Assert.Equal(["guide.zip(1,1): error SG8005: do not unpack it: it is no zip file, or was cut off, or something was put behind it; fetch it again"], Said(OfZip()));
    }

    [Fact]
    public void Finds_any_byte_of_the_content_that_was_flipped()
    {
        var whole = File.ReadAllBytes(Zip);
        var start = whole.AsSpan().IndexOf(Encoding.ASCII.GetBytes("guide/large.html")) + "guide/large.html".Length;
        foreach (var offset in (int[])[20, 400, 4_000])
        {
            var damaged = whole.ToArray();
            damaged[start + offset] ^= 0x55;
            File.WriteAllBytes(Zip, damaged);

            Assert.Equal("guide/large.html SG8002", Assert.Single(OfZip().Diagnostics.Select(d => $"{d.Place.File} {d.Code.Id}")));
        }
    }

    [Fact]
    public void Says_when_there_is_no_manifest_or_a_foreign_one()
    {
        File.Delete(Folder.At("guide/output/manifest.json"));
        Folder.Write("foreign/manifest.json", "{}");

        Assert.EndsWith("error SG8005: it holds no manifest.json, so there is nothing to hold it against", Assert.Single(Said(Verification.OfFolder(Output))), StringComparison.Ordinal);
        Assert.EndsWith("its manifest.json is not one that StackGuide wrote, or was damaged", Assert.Single(Said(Verification.OfFolder(Folder.At("foreign")))), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_when_the_data_are_of_another_version()
    {
        var manifest = Folder.At("guide/output/manifest.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"dataVersion\": 1", "\"dataVersion\": 7", StringComparison.Ordinal));

        Assert.EndsWith("error SG8005: its data files are of version 7, and this program reads version 1; take the program that wrote them, or a newer one", Assert.Single(Said(Verification.OfFolder(Output))), StringComparison.Ordinal);
    }

    private VerifyResult OfZip()
    {
        using var stream = File.OpenRead(Zip);
        return Verification.OfZip(stream, "guide.zip");
    }

    private void Alter(Action<HostileZip> change)
    {
        var zip = HostileZip.Of(File.ReadAllBytes(Zip));
        change(zip);
        File.WriteAllBytes(Zip, zip.ToBytes());
    }

    private static (int Files, int Faults) Found(VerifyResult result) => (result.Files, result.Diagnostics.Length);

    private static IEnumerable<string> Said(VerifyResult result) => result.Diagnostics.Select((Diagnostic d) => d.ToString());
}
