using System.Text;
using StackGuide.Publishing.Bundles;
using StackGuide.Publishing.Verifying;
using StackGuide.Rendering;

namespace StackGuide.Publishing.Tests;

/// <summary>Zip files of which one program unpacks something else than another, or than the receipt stands for.</summary>
public sealed class HostileBundleTests : PublisherFixture
{
    private const string Page1 = "guide/index.html";

    private readonly byte[] _genuine;

    public HostileBundleTests()
    {
        BundlePublisher.Publish(
            new SiteStream([Page("START-HERE.html", "start"), Page(Page1, string.Concat(Enumerable.Range(0, 3_000))), Page("guide/ue.html", "ü"), Page("guide/empty.txt", "")]),
            new BundleOptions { Root = Root, Output = Folder.At("guide.zip"), Origin = new BundleOrigin("A guide", "1", "unknown") });
        _genuine = File.ReadAllBytes(Folder.At("guide.zip"));
    }

    [Fact]
    public void A_bundle_taken_apart_and_written_anew_is_as_published()
    {
        Assert.Equal((6, 0), (Verify(_genuine).Files, Verify(_genuine).Faults));

        var result = Verify(HostileZip.Of(_genuine).ToBytes());

        Assert.Equal((6, 0), (result.Files, result.Faults));
        Assert.Equal(Verify(_genuine).Receipt, result.Receipt);
    }

    /// <summary>What each case does to the page; and what is said of it.</summary>
    public static TheoryData<string, string> Streams => new()
    {
        { "longer, declared as before", "another length" },
        { "longer, with the sum of the longer text", "another length" },
        { "shorter, declared as before", "another length" },
        { "another sum", "checksum" },
        { "something behind its end", "ends elsewhere" },
        { "a byte behind its end", "ends elsewhere" },
        { "a second stream behind it", "ends elsewhere" },
        { "cut off before its end mark", "ends elsewhere" },
    };

    [Theory]
    [MemberData(nameof(Streams))]
    public void A_packed_stream_is_read_to_its_end(string what, string reason)
    {
        var said = Said(zip =>
        {
            var page = zip.Files.Single(f => f.Name == Page1);
            byte[] longer = [.. page.Content, .. Encoding.UTF8.GetBytes("<h1>TAMPERED</h1>")];
            var length = (uint)page.Content.Length;
            switch (what)
            {
                case "longer, declared as before":
                    page.Packed = HostileFile.Deflate(longer);
                    break;
                case "longer, with the sum of the longer text":
                    page.Repack(longer);
                    page.Both(f => f.Length = length);
                    break;
                case "shorter, declared as before":
                    page.Packed = HostileFile.Deflate(page.Content[..^5]);
                    break;
                case "another sum":
                    page.Both(f => f.Crc ^= 1);
                    break;
                case "something behind its end":
                    page.Packed = [.. page.Packed, .. new byte[300]];
                    break;
                case "a byte behind its end":
                    page.Packed = [.. page.Packed, 0];
                    break;
                case "a second stream behind it":
                    page.Packed = [.. page.Packed, .. HostileFile.Deflate(longer)];
                    break;
                default:
                    // The last block says that it is not the last, and nothing follows.
                    page.Packed = HostileFile.Deflate(page.Content);
                    page.Packed[0] &= 0xFE;
                    break;
            }

            page.Both(f => f.PackedLength = (uint)page.Packed.Length);
        });

        Assert.Contains(Page1, said, StringComparison.Ordinal);
        Assert.Contains(reason, said, StringComparison.Ordinal);
    }

    /// <summary>What each case does to the file; and what is said of the whole.</summary>
    public static TheoryData<string, string> Headers => new()
    {
        { "local name", "described in two ways" },
        { "local name that leads out", "described in two ways" },
        { "local method", "described in two ways" },
        { "local length", "described in two ways" },
        { "encrypted", "is encrypted" },
        { "encrypted in the directory alone", "is encrypted" },
        { "lengths behind the content", "lengths behind its content" },
        { "old alphabet", "old alphabet" },
        { "packed by another method", "not every system can unpack" },
        { "stored with two lengths", "has two lengths" },
        { "symbolic link", "a link, a folder or something else" },
        { "device", "a link, a folder or something else" },
        { "link of a DOS system", "a link, a folder or something else" },
        { "folder of a DOS system", "a link, a folder or something else" },
        { "set user id", "a link, a folder or something else" },
        { "made by another system", "a link, a folder or something else" },
        { "on another disk", "a link, a folder or something else" },
        { "with a comment", "a link, a folder or something else" },
        { "Unicode path in an extra field", "fields that StackGuide does not write" },
        { "local extra field", "described in two ways" },
        { "long lengths", "fields that StackGuide does not write" },
        { "another time", "fields that StackGuide does not write" },
        { "gap before it", "does not stand where the one before ends" },
        { "overlapping the one before", "does not stand where the one before ends" },
        { "name that is no text", "a name that is no text" },
        { "longer than the file", "is longer than the zip file" },
    };

    [Theory]
    [MemberData(nameof(Headers))]
    public void Both_headers_say_the_same_and_nothing_strange(string what, string reason)
    {
        var said = Said(zip =>
        {
            var page = zip.Files.Single(f => f.Name == Page1);
            switch (what)
            {
                case "local name": page.Local.Name = Encoding.UTF8.GetBytes("guide/other.html"); break;
                case "local name that leads out": page.Local.Name = Encoding.UTF8.GetBytes("../../../evil.tx"); break;
                case "local method": page.Local.Method = 0; break;
                case "local length": page.Local.Length++; break;
                case "encrypted": page.Both(f => f.Flags |= 1); break;
                case "encrypted in the directory alone": page.Central.Flags |= 1; break;
                case "lengths behind the content": page.Both(f => f.Flags |= 8); break;
                case "old alphabet": page.Both(f => f.Flags = 2); break;
                case "packed by another method": page.Both(f => f.Method = 12); break;
                case "stored with two lengths": page.Both(f => f.Method = 0); break;
                case "symbolic link": page.ExternalAttributes = 0xA1FF_0000; break;
                case "device": page.ExternalAttributes = 0x21A4_0000; break;
                case "link of a DOS system": (page.MadeBySystem, page.ExternalAttributes) = (0, 0xA1FF_0000); break;
                case "folder of a DOS system": (page.MadeBySystem, page.ExternalAttributes) = (0, 0x81A4_0010); break;
                case "set user id": page.ExternalAttributes = 0x89ED_0000; break;
                case "made by another system": page.MadeBySystem = 7; break;
                case "on another disk": page.Disk = 1; break;
                case "with a comment": page.Comment = [1, 2, 3]; break;
                case "Unicode path in an extra field": page.Both(f => f.Extra = [0x75, 0x70, 6, 0, 1, 0, 0, 0, 0, 65]); break;
                case "local extra field": page.Local.Extra = [1, 0, 0, 0]; break;
                case "long lengths": page.Both(f => (f.Extra, f.Length, f.PackedLength) = ([1, 0, 16, 0, .. new byte[16]], uint.MaxValue, uint.MaxValue)); break;
                case "another time": page.Both(f => f.Time++); break;
                case "gap before it": page.Gap = [0]; break;
                case "overlapping the one before": page.StartOff = -1; break;
                case "name that is no text": page.Both(f => f.Name = [0xFF, 0xFE]); break;
                default: page.Both(f => f.PackedLength = 0x7FFF_FFFF); break;
            }
        });

        Assert.StartsWith("guide.zip(1,1): error SG8005: do not unpack it: ", said, StringComparison.Ordinal);
        Assert.Contains(reason, said, StringComparison.Ordinal);
    }

    /// <summary>What each case does to the whole; and what is said of it.</summary>
    public static TheoryData<string, string> Wholes => new()
    {
        { "something in front", "does not stand where the one before ends" },
        { "something before the directory", "more than its directory lists" },
        { "a file that the directory does not list", "more than its directory lists" },
        { "a file listed twice", "does not stand where the one before ends" },
        { "another order in the directory", "does not stand where the one before ends" },
        { "something behind the directory", "more than its directory lists" },
        { "fewer files than listed", "more than its directory lists" },
        { "more files than listed", "directory is damaged" },
        { "a comment", "was put behind it" },
        { "something behind", "was put behind it" },
        { "another zip file behind", "was put behind it" },
    };

    [Theory]
    [MemberData(nameof(Wholes))]
    public void Nothing_stands_before_between_or_behind(string what, string reason)
    {
        var said = Said(zip =>
        {
            switch (what)
            {
                case "something in front": zip.Front = [77, 90]; break;
                case "something before the directory": zip.BeforeDirectory = [0, 0]; break;
                case "a file that the directory does not list":
                    zip.Directory = [.. zip.Files];
                    zip.Add("guide/hidden.html", "hidden");
                    break;
                case "a file listed twice": zip.Directory = [zip.Files[0], zip.Files[0], .. zip.Files.Skip(1)]; break;
                case "another order in the directory": zip.Directory = [.. zip.Files.AsEnumerable().Reverse()]; break;
                case "something behind the directory": zip.BehindDirectory = [0, 0]; break;
                case "fewer files than listed": zip.MoreFiles = -1; break;
                case "more files than listed": zip.MoreFiles = 1; break;
                case "a comment": zip.Comment = [65]; break;
                case "something behind": zip.Behind = [0]; break;
                default: zip.Behind = _genuine; break;
            }
        });

        Assert.StartsWith("guide.zip(1,1): error SG8005: do not unpack it: ", said, StringComparison.Ordinal);
        Assert.Contains(reason, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("guide/\u00e9.html")]
    [InlineData("guide/e\u0301.html")]
    [InlineData("guide/\u212a.html")]
    [InlineData("guide/\u202elmth.exe")]
    public void Names_that_disks_write_in_several_ways_are_refused(string name)
    {
        Assert.Contains("a letter beyond ASCII", Said(zip => zip.Add(name, "1")), StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_sixty_five_thousand_files_are_read()
    {
        var files = Enumerable.Range(0, 66_000).Select(i => Page($"guide/{i}.txt", "")).ToArray();
        BundlePublisher.Publish(new SiteStream(files), new BundleOptions { Root = Root, Output = Folder.At("many.zip"), Origin = new BundleOrigin("A guide", "1", "unknown") });

        Assert.Equal((66_002, 0), (Verify(File.ReadAllBytes(Folder.At("many.zip"))).Files, Verify(File.ReadAllBytes(Folder.At("many.zip"))).Faults));
    }

    [Fact]
    public void A_file_larger_than_any_page_is_refused_before_it_is_unpacked()
    {
        Assert.Contains("is the most", Said(zip => zip.Add("guide/bomb.html", "x").Both(f => f.Length = 0x7FFF_FFFF)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[]""")]
    [InlineData("""{ "generator": "stackguide" }""")]
    [InlineData("""{ "generator": "other", "files": [] }""")]
    [InlineData("""{ "generator": "stackguide", "files": [1] }""")]
    [InlineData("""{ "generator": "stackguide", "files": [[]] }""")]
    [InlineData("""{ "generator": "stackguide", "files": {} }""")]
    [InlineData("""{ "generator": "stackguide", "files": [{ "path": "a", "bytes": 0 }] }""")]
    [InlineData("""{ "generator": "stackguide", "files": [{ "path": "../a", "bytes": 0, "sha256": "" }] }""")]
    [InlineData("""{ "generator": "stackguide", "files": [{ "path": "a", "bytes": 0, "sha256": "" }, { "path": "a", "bytes": 1, "sha256": "" }] }""")]
    [InlineData("""{ "generator": "stackguide", "files": [], "files": [] }""")]
    [InlineData("""{ "generator": "stackguide", "files": [] } {}""")]
    [InlineData("""{ "generator": "stackguide", "files": [""")]
    [InlineData("""{ "generator": ["stackguide"], "files": [] }""")]
    public void A_manifest_that_is_none_is_said_to_be_none(string manifest)
    {
        Assert.EndsWith("its manifest.json is not one that StackGuide wrote, or was damaged", Said(zip => zip.Files.Single(f => f.Name == "manifest.json").Repack(Encoding.UTF8.GetBytes(manifest))), StringComparison.Ordinal);
    }

    private string Said(Action<HostileZip> change)
    {
        var zip = HostileZip.Of(_genuine);
        change(zip);
        return Assert.Single(Verify(zip.ToBytes()).Diagnostics).ToString();
    }

    private static VerifyResult Verify(byte[] zip) => Verification.OfZip(new MemoryStream(zip), "guide.zip");
}
