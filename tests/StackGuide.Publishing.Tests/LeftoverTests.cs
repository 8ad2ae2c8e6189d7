namespace StackGuide.Publishing.Tests;

public sealed class LeftoverTests : PublisherFixture
{
    private const string Run = "0123456789abcdef";

    [Fact]
    public void Clears_up_after_a_killed_run()
    {
        Publish(Page("index.html", "old"));
        Folder.Write("guide/.output.lock", "");
        Folder.Write($"guide/.output.staging-{Run}.lock", "");
        Folder.Write($"guide/.output.staging-{Run}/half/written.html", "…");
        Folder.Write($"guide/.output.former-{Run}/index.html", "very old");

        Publish(Page("index.html", "new"));

        Assert.Equal(["content", "output", "seeds", "site", "templates"], Names());
    }

    [Fact]
    public void Puts_back_an_output_that_a_killed_run_had_set_aside()
    {
        Publish(Page("index.html", "old"));
        Directory.Move(Folder.At("guide/output"), Folder.At($"guide/.output.former-{Run}"));
        Folder.Write($"guide/.output.staging-{Run}.lock", "");

        Publish(Failing("index.html", Unrenderable("templates/pages/home.scriban-html")));

        Assert.Equal("old", File.ReadAllText(Folder.At("guide/output/index.html")));
        Assert.Equal(["content", "output", "seeds", "site", "templates"], Names());
    }

    [Fact]
    public void Leaves_a_run_alone_that_still_lives()
    {
        Folder.Write($"guide/.output.staging-{Run}/half/written.html", "…");
        using var alive = new FileStream(Folder.At($"guide/.output.staging-{Run}.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        Publish(Page("index.html", "new"));

        Assert.True(File.Exists(Folder.At($"guide/.output.staging-{Run}/half/written.html")));
        Assert.True(File.Exists(alive.Name));
    }

    [Theory]
    [InlineData(".output.staging-notes/a.txt", ".output.staging-notes.lock")]
    [InlineData($".output.staging-{Run}/a.txt", null)]
    [InlineData($".other.staging-{Run}/a.txt", $".other.staging-{Run}.lock")]
    public void Leaves_alone_what_is_not_its_own(string file, string? lockFile)
    {
        Folder.Write($"guide/{file}", "mine");
        if (lockFile is not null)
            Folder.Write($"guide/{lockFile}", "");

        Publish(Page("index.html", "new"));

        Assert.Equal("mine", File.ReadAllText(Folder.At("guide", file)));
    }

    private IEnumerable<string?> Names() => Directory.EnumerateFileSystemEntries(Root).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
