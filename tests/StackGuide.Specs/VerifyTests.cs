using System.IO.Compression;

namespace StackGuide.Specs;

/// <summary>Whether what was published is still what was published; the kinds of damage are tested where verifying is written.</summary>
public sealed class VerifyTests
{
    [Fact]
    public void Finds_nothing_in_a_fresh_bundle_and_names_each_file_that_is_changed_added_or_lost_once_it_is_unpacked()
    {
        using var guide = new GuideCopy();
        StackguideProcess.Run(guide.Root, "bundle");
        ZipFile.ExtractToDirectory(guide.At("guide.zip"), guide.At("unpacked"));
        File.AppendAllText(guide.At("unpacked/guide/index.html"), " ");
        guide.Write("unpacked/guide/assets/more.js", "alert(1)");
        File.Delete(guide.At("unpacked/guide/data/flow.json"));

        var fresh = StackguideProcess.Run(guide.Root, "verify", "guide.zip");
        var run = StackguideProcess.Run(guide.Root, "verify", "unpacked");

        Assert.Equal((0, ""), (fresh.Exit, fresh.Error));
        Assert.Matches(@"^\d+ files as published\. Receipt: sha256 [0-9a-f]{64}\n$", fresh.Out);
        Assert.Equal((1, "unpacked is not as it was published: 3 faults.\n"), (run.Exit, run.Out));
        Assert.Matches(
            @"^guide/assets/more\.js\(1,1\): error SG8003: .*\nguide/data/flow\.json\(1,1\): error SG8004: .*\nguide/index\.html\(1,1\): error SG8002: .*\n$",
            run.Error);
    }

    [Fact]
    public void Wants_something_that_exists()
    {
        var run = StackguideProcess.Run(Path.GetTempPath(), "verify", "nowhere-at-all");

        Assert.Equal((2, "stackguide: there is no file or folder 'nowhere-at-all'\n"), (run.Exit, run.Error));
    }
}
