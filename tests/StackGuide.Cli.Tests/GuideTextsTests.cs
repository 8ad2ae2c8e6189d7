using StackGuide.Cli.Pipeline;

namespace StackGuide.Cli.Tests;

/// <summary>The texts that are searched for sentences of the originals.</summary>
public sealed class GuideTextsTests
{
    [Fact]
    public void A_file_that_cannot_be_read_is_a_fault_of_the_disk()
    {
        using var guide = new TinyGuide();
        guide.Write("README.md", "Text.");

        // As a permission would, but for every user.
        using var held = new FileStream(guide.At("README.md"), FileMode.Open, FileAccess.Read, FileShare.None);

        Assert.Contains("README.md", Assert.ThrowsAny<IOException>(() => GuideTexts.Read(guide.Root)).Message, StringComparison.Ordinal);
    }
}
