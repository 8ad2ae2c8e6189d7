using StackGuide.Publishing.Verifying;

namespace StackGuide.Specs;

/// <summary>Disks that refuse: the former output stands, the message says what is wrong, and the next run goes on.</summary>
public sealed class DiskTests
{
    [SmallDiskFact]
    public void A_full_disk_and_one_that_cannot_be_written_leave_the_former_output()
    {
        using var guide = new GuideCopy();
        guide.SimplifyTemplates();
        using var disk = SmallDisk.Mount();
        var output = Path.Combine(disk.Folder, "site");
        Assert.Equal(0, Build().Exit);

        var filler = disk.FillUp(left: 60_000);
        var full = Build();
        Assert.Equal(3, full.Exit);
        Assert.Matches("^stackguide: the site cannot be written: .*No space left on device.*\n$", full.Error);
        Assert.Empty(Verification.OfFolder(output).Diagnostics);
        Assert.Equal(["filler", "site"], Names());

        File.Delete(filler);
        Assert.Equal(0, Build().Exit);

        disk.MakeReadOnly();
        var readOnly = Build();
        Assert.Equal(3, readOnly.Exit);
        Assert.Matches("^stackguide: the site cannot be written: .*Read-only file system.*\n$", readOnly.Error);
        Assert.Empty(Verification.OfFolder(output).Diagnostics);
        Assert.Equal(["site"], Names());

        ProcessResult Build() => StackguideProcess.Run(guide.Root, "build", "--output", output);

        IEnumerable<string?> Names() => Directory.EnumerateFileSystemEntries(disk.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);
    }

    /// <summary>As a volume of a container is, whose mount point nobody can rename.</summary>
    [SmallDiskFact]
    public void An_output_that_is_a_mount_point_is_refused_and_a_folder_in_it_is_not()
    {
        using var guide = new GuideCopy();
        guide.SimplifyTemplates();
        using var disk = SmallDisk.Mount();

        foreach (var output in (string[])[disk.Folder, disk.Folder + "/"])
        {
            var refused = StackguideProcess.Run(guide.Root, "build", "--output", output);

            Assert.Equal((3, $"stackguide: the output '{output}' is where a disk or a volume begins, which a site cannot replace as a whole; name a folder in it\n"), (refused.Exit, refused.Error));
            Assert.Empty(Directory.EnumerateFileSystemEntries(disk.Folder));
            Assert.Empty(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(disk.Folder)!, $".{Path.GetFileName(disk.Folder)}.*"));
        }

        Assert.Equal(0, StackguideProcess.Run(guide.Root, "build", "--output", Path.Combine(disk.Folder, "site")).Exit);
    }
}
