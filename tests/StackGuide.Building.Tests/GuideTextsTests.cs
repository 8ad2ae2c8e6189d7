using StackGuide.Testing;

namespace StackGuide.Building.Tests;

/// <summary>The texts that are searched for sentences of the originals.</summary>
public sealed class GuideTextsTests
{
    [Fact]
    public void Every_folder_is_read_but_those_of_programs_and_of_the_originals()
    {
        using var guide = new TinyGuide();
        string[] read = ["notes/a.md", "deep/er/b.txt", ".hooks/c.sh"];
        string[] passedOver = ["originals/d.md", "originals/deep/e.md", "output/f.html", "src/bin/g.json", ".git/h.txt", "notes/i.png"];
        foreach (var path in read.Concat(passedOver))
            guide.Write(path, "Text.");

        var paths = GuideTexts.Read(guide.Root, guide.At("originals") + Path.DirectorySeparatorChar).Select(text => text.Path).ToList();

        Assert.Empty(read.Except(paths));
        Assert.Empty(passedOver.Intersect(paths));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_a_fault_of_the_disk()
    {
        using var guide = new TinyGuide();
        guide.Write("README.md", "Text.");

        // As a permission would, but for every user.
        using var held = new FileStream(guide.At("README.md"), FileMode.Open, FileAccess.Read, FileShare.None);

        Assert.Contains("README.md", Assert.ThrowsAny<IOException>(() => GuideTexts.Read(guide.Root, guide.At("originals"))).Message, StringComparison.Ordinal);
    }
}
