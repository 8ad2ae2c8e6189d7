using StackGuide.Editing.Changes;
using StackGuide.Testing;

namespace StackGuide.Editing.Tests.Changes;

/// <summary>Changes to files that are made together.</summary>
public sealed class FileChangesTests : IDisposable
{
    private readonly TinyGuide _guide = new();

    public FileChangesTests()
    {
        _guide.Write("first.md", "first");
        _guide.Write("gone.md", "gone");
    }

    [Fact]
    public void Are_all_made()
    {
        FileChanges.Make(_guide.Root, [Change("first.md", "first", "1"), Change("gone.md", "gone", null), Change("new.md", null, "new")]);

        Assert.Equal(("1", false, "new"), (Text("first.md"), File.Exists(_guide.At("gone.md")), Text("new.md")));
        Assert.Empty(Directory.EnumerateFiles(_guide.Root, ".*"));
    }

    [Fact]
    public void Are_put_back_when_one_of_them_fails()
    {
        // A file that would take the place of a folder.
        FileChange[] changes = [Change("first.md", "first", "1"), Change("gone.md", "gone", null), Change("new/inner.md", null, "new"), Change("new", null, "new")];

        var fault = Assert.Throws<IOException>(() => FileChanges.Make(_guide.Root, changes));

        Assert.StartsWith("nothing was moved, because a file could not be written: ", fault.Message, StringComparison.Ordinal);
        Assert.Equal(("first", "gone", false), (Text("first.md"), Text("gone.md"), File.Exists(_guide.At("new/inner.md"))));
        Assert.Empty(Directory.EnumerateFiles(_guide.Root, ".*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Are_not_begun_when_a_file_is_not_what_it_was()
    {
        Assert.Throws<IOException>(() => FileChanges.Make(_guide.Root, [Change("first.md", "first", "1"), Change("gone.md", "something else", null)]));

        Assert.Equal(("first", "gone"), (Text("first.md"), Text("gone.md")));
    }

    public void Dispose() => _guide.Dispose();

    private string Text(string path) => File.ReadAllText(_guide.At(path));

    private static FileChange Change(string path, string? before, string? after) => new(path, Bytes(before), Bytes(after), 1);

    private static byte[]? Bytes(string? text) => text is null ? null : System.Text.Encoding.UTF8.GetBytes(text);
}
