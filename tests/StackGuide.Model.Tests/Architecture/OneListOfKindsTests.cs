using System.Text.RegularExpressions;
using StackGuide.Model.Guides;

namespace StackGuide.Model.Tests.Architecture;

/// <summary>Folders of kinds and of the guide are named in their definitions, and nowhere else in the program.</summary>
public sealed partial class OneListOfKindsTests
{
    private static readonly string[] Definitions = ["StackGuide.Model/Guides/EntryKind.cs", "StackGuide.Model/Guides/GuideLayout.cs"];

    // Paths begin with these. What is one word alone may also be the name of a view or of an attribute, but for the last two.
    private static readonly IReadOnlyList<string> Folders =
        [.. EntryKind.All.SelectMany(k => new[] { k.Folder, k.PageFolder }).Where(f => f is { Length: > 0 }).Select(f => f!), .. GuideLayout.Inputs];

    private static readonly string[] Unmistakable = [GuideLayout.Seeds, GuideLayout.Templates];

    [Fact]
    public void No_other_source_file_names_a_folder()
    {
        var sources = Path.Combine(ProjectFile.Root, "src");
        var files = Directory.EnumerateFiles(sources, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(sources, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .Where(file => !file.Path.Contains("/obj/", StringComparison.Ordinal) && !Definitions.Contains(file.Path) && !ShowsExamples(file.Path))
            .ToList();

        var naming = files.SelectMany(file => Literal().Matches(file.Text).Select(m => m.Groups[1].Value).Where(NamesFolder).Select(literal => $"{file.Path}: {literal}"));

        Assert.NotEmpty(files);
        Assert.Empty(naming);
    }

    [Theory]
    [InlineData("content/criteria", true)]
    [InlineData("content/criteria/{id}.md", true)]
    [InlineData("site/styles/guide.css", true)]
    [InlineData("seeds", true)]
    [InlineData("a row of content/criteria/speed.md", false)]
    [InlineData("seeded", false)]
    public void A_text_for_people_may_name_one_as_an_example(string literal, bool isName) => Assert.Equal(isName, NamesFolder(literal));

    [Fact]
    public void Every_kind_has_a_name_and_a_place_of_its_own()
    {
        Assert.Equal(EntryKind.All.Length, EntryKind.All.Select(k => k.Name).Distinct().Count());
        Assert.All(EntryKind.All, k => Assert.Single(new object?[] { k.Folder, k.File, k.Within }, place => place is not null));
        Assert.All(EntryKind.All.Where(k => k.Folder is not null), k => Assert.Equal(new EntryKey(k, "one"), EntryKind.OfFile(k.FileOf("one"))));
    }

    /// <summary>Diagnostics are explained by examples, some of which are a file's name alone.</summary>
    private static bool ShowsExamples(string path) => path.Contains("Diagnostic", StringComparison.Ordinal) || path.EndsWith("Faults.cs", StringComparison.Ordinal);

    private static bool NamesFolder(string literal) =>
        !literal.Any(char.IsWhiteSpace) && (Unmistakable.Contains(literal) || Folders.Any(folder => GuideLayout.IsWithin(literal, folder)));

    /// <summary>A text on one line of the source, outside comments.</summary>
    [GeneratedRegex("(?<!//.*)\"((?:[^\"\\\\\\n]|\\\\.)*)\"")]
    private static partial Regex Literal();
}
