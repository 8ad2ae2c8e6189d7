using StackGuide.Building;
using StackGuide.Editing.Reference;
using StackGuide.Reading.Vocabulary;
using StackGuide.Rendering;

namespace StackGuide.Cli.Tests;

public sealed class ReferenceTests
{
    [Fact]
    public void Is_current_in_the_repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "StackGuide.sln")))
            folder = folder.Parent;

        Assert.True(
            EditorsReference.Write() == File.ReadAllText(Path.Combine(folder.FullName, "docs", "reference.md")),
            "docs/reference.md is out of date; run: dotnet run --project src/StackGuide.Cli -- reference --output docs/reference.md");
    }

    [Fact]
    public void The_theme_reference_is_current_in_the_repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "StackGuide.sln")))
            folder = folder.Parent;

        Assert.True(
            ThemeReference.Write() == File.ReadAllText(Path.Combine(folder.FullName, "docs", "theme.md")),
            "docs/theme.md is out of date; run: dotnet run --project src/StackGuide.Cli -- reference --theme docs/theme.md");
    }

    [Fact]
    public void Names_every_file_and_every_code()
    {
        var text = EditorsReference.Write();

        Assert.All(Shapes.All, kind => Assert.Contains($"### `{kind.File}`", text, StringComparison.Ordinal));
        Assert.All(DiagnosticCatalogue.All, code => Assert.Contains($"### {code.Id}: {code.Title}", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Shows_nested_keys_with_the_way_to_them()
    {
        var text = EditorsReference.Write();

        Assert.Contains("#### An option: `questions.options`\n", text, StringComparison.Ordinal);
        Assert.Contains("#### A cell: `facts.<technology id>`\n", text, StringComparison.Ordinal);
        Assert.Contains("| a technology's id | yes, each | a cell, see below | that technology's side |", text, StringComparison.Ordinal);
        Assert.Contains("| `strength` |  | one of slight, moderate, strong | how much it should weigh; left out for either |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Goes_to_standard_output_or_to_a_file()
    {
        var file = Path.GetTempFileName();

        var shown = CommandRun.Of("reference");
        var written = CommandRun.Of("reference", "--output", file);

        Assert.Equal((ExitStatus.Done, ""), (written.Status, written.Out));
        Assert.Equal(shown.Out, File.ReadAllText(file));
        File.Delete(file);
    }
}
