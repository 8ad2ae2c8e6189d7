using System.Text;
using StackGuide.Editing.Changes;
using StackGuide.Publishing;
using StackGuide.Testing;

namespace StackGuide.Editing.Tests.Changes;

/// <summary>What a command that was killed left is finished or cleared by the next, and a journal that somebody planted does nothing elsewhere.</summary>
public sealed class ChangeJournalTests : IDisposable
{
    private readonly TinyGuide _guide = new();
    private readonly List<string> _said = [];

    public ChangeJournalTests()
    {
        _guide.Write("content/tools/a.md", "a");
        _guide.Write("content/tools/gone.md", "gone");
        _guide.Write("elsewhere/keys", "keys");
    }

    /// <summary>However many of the steps were done when it was killed.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_was_begun_is_finished(int done)
    {
        var a = Fresh("content/tools/a.md", "1");
        var added = Fresh("content/tools/new.md", "new");
        Journal(("content/tools/a.md", "a", "1", a), ("content/tools/gone.md", "gone", null, null), ("content/tools/new.md", null, "new", added));
        if (done > 0)
            File.Move(a, _guide.At("content/tools/a.md"), overwrite: true);
        if (done > 1)
            File.Delete(_guide.At("content/tools/gone.md"));
        if (done > 2)
            File.Move(added, _guide.At("content/tools/new.md"));

        ChangeJournal.FinishFormer(_guide.Root, _said.Add);

        Assert.Equal(("1", false, "new"), (Text("content/tools/a.md"), File.Exists(_guide.At("content/tools/gone.md")), Text("content/tools/new.md")));
        Assert.Contains("it is finished now", Assert.Single(_said), StringComparison.Ordinal);
        ExpectNoLeftovers();
    }

    [Fact]
    public void What_was_not_begun_is_cleared()
    {
        Fresh("content/tools/a.md", "1");
        _guide.Write("content/tools/.mine.partial", "no name of ours");

        ChangeJournal.FinishFormer(_guide.Root, _said.Add);

        Assert.Equal("a", Text("content/tools/a.md"));
        Assert.Empty(_said);
        Assert.Equal([".mine.partial"], Directory.EnumerateFiles(_guide.At("content/tools"), ".*").Select(Path.GetFileName));
    }

    [Fact]
    public void What_somebody_has_changed_since_stays()
    {
        Journal(("content/tools/a.md", "a", "1", Fresh("content/tools/a.md", "1")), ("content/tools/gone.md", "gone", null, null));
        _guide.Write("content/tools/a.md", "mine");
        _guide.Write("content/tools/gone.md", "mine too");

        ChangeJournal.FinishFormer(_guide.Root, _said.Add);

        Assert.Equal(("mine", "mine too"), (Text("content/tools/a.md"), Text("content/tools/gone.md")));
        Assert.Contains("'content/tools/a.md' was changed since, and stays as it is", _said);
        ExpectNoLeftovers();
    }

    [Theory]
    [InlineData("../victim")]
    [InlineData("content/../../victim")]
    [InlineData("elsewhere/keys")]
    [InlineData("/etc/victim")]
    [InlineData("content/linked/keys")]
    [InlineData("content/.git/config")]
    [InlineData("site\\..\\victim")]
    public void A_planted_journal_touches_nothing_but_files_of_the_guide(string path)
    {
        Directory.CreateSymbolicLink(_guide.At("content/linked"), _guide.At("elsewhere"));
        var name = $".{Path.GetFileName(path)}.{new string('0', 32)}.partial";
        foreach (var folder in (string[])["elsewhere", "content/tools", "content/.git"])
            _guide.Write($"{folder}/{name}", "ATTACK");
        _guide.Write("content/.git/config", "keys");
        Journal((path, File.Exists(_guide.At(path)) ? "keys" : null, "ATTACK", _guide.At("elsewhere/" + name)));

        ChangeJournal.FinishFormer(_guide.Root, _said.Add);

        Assert.Equal(("keys", "keys"), (Text("elsewhere/keys"), Text("content/.git/config")));
        Assert.False(File.Exists(_guide.At("../victim")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[null]")]
    [InlineData("[{}]")]
    public void A_journal_that_is_none_is_deleted(string text)
    {
        _guide.Write(".stackguide.journal", text);

        ChangeJournal.FinishFormer(_guide.Root, _said.Add);

        Assert.False(File.Exists(_guide.At(".stackguide.journal")));
        Assert.Contains("none that StackGuide wrote", Assert.Single(_said), StringComparison.Ordinal);
    }

    [Fact]
    public void A_planted_link_at_any_name_of_ours_is_not_followed()
    {
        foreach (var name in (string[])[".stackguide.journal", ".stackguide.lock", "content/tools/.a.md.partial", "content/tools/.a.md.00000000000000000000000000000000.partial"])
            File.CreateSymbolicLink(_guide.At(name), _guide.At("elsewhere/keys"));

        ChangeJournal.FinishFormer(_guide.Root, _said.Add);
        FileChanges.Make(_guide.Root, [new FileChange("content/tools/a.md", Encoding.UTF8.GetBytes("a"), Encoding.UTF8.GetBytes("1"), 1)]);

        Assert.Equal(("1", "keys"), (Text("content/tools/a.md"), Text("elsewhere/keys")));
    }

    [Fact]
    public void Nothing_is_written_behind_a_folder_that_is_a_link()
    {
        Directory.CreateSymbolicLink(_guide.At("content/linked"), _guide.At("elsewhere"));

        Assert.Throws<IOException>(() => FileChanges.Make(_guide.Root, [new FileChange("content/linked/more.md", null, Encoding.UTF8.GetBytes("1"), 1)]));

        Assert.False(File.Exists(_guide.At("elsewhere/more.md")));
    }

    public void Dispose() => _guide.Dispose();

    private string Fresh(string path, string text)
    {
        var file = FreshFile.Beside(_guide.At(path));
        file.Stream.Write(Encoding.UTF8.GetBytes(text));

        // As a killed run leaves it.
        file.Close();
        return file.Path;
    }

    private void Journal(params (string Path, string? Before, string? After, string? Fresh)[] steps) =>
        ChangeJournal.Write(_guide.Root, steps.Select(s => (new FileChange(s.Path, Bytes(s.Before), Bytes(s.After), 1), s.Fresh)));

    private void ExpectNoLeftovers() => Assert.Empty(Directory.EnumerateFiles(_guide.Root, ".*", SearchOption.AllDirectories));

    private string Text(string path) => File.ReadAllText(_guide.At(path));

    private static byte[]? Bytes(string? text) => text is null ? null : Encoding.UTF8.GetBytes(text);
}
