using System.Text.RegularExpressions;

namespace StackGuide.Model.Tests.Architecture;

/// <summary>The papers for maintainers name what is there: files, projects and types, so that a change of the program is a change of its papers.</summary>
public sealed partial class PapersTests
{
    private static readonly string[] Folders = ["docs", "examples", "lab", "site", "src", "templates", "tests"];

    /// <summary>Every name that the source of the program and of its tests uses, comments and texts left out.</summary>
    private static readonly Lazy<HashSet<string>> Names = new(() =>
        [.. Sources().SelectMany(file => Identifier().Matches(NoCode().Replace(File.ReadAllText(file), " ")).Select(m => m.Value))]);

    public static TheoryData<string> Papers =>
    [
        "README.md",
        "CONTRIBUTING.md",
        .. Directory.EnumerateFiles(Path.Combine(ProjectFile.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(ProjectFile.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Papers))]
    public void A_link_leads_to_a_file_and_a_heading_that_are_there(string paper) =>
        Assert.DoesNotContain(Links().Matches(Code().Replace(Read(paper), "")).Select(m => m.Groups[1].Value), target => !IsThere(paper, target));

    [Theory]
    [InlineData("docs/architecture.md")]
    [InlineData("docs/glossary.md")]
    [InlineData("docs/testing.md")]
    [InlineData("CONTRIBUTING.md")]
    public void A_path_that_is_named_is_there(string paper)
    {
        var named = Code().Matches(Read(paper)).Select(m => m.Groups[1].Value).Where(IsPath).ToList();

        Assert.NotEmpty(named);
        Assert.DoesNotContain(named, path => !Path.Exists(Path.Combine(ProjectFile.Root, path)));
    }

    [Fact]
    public void The_architecture_names_every_project()
    {
        var text = Read("docs/architecture.md");

        Assert.Empty(ProjectFile.All.Where(project => !text.Contains($"`StackGuide.{project.Name}`", StringComparison.Ordinal)).Select(project => project.Name));
    }

    [Theory]
    [InlineData("docs/architecture.md")]
    [InlineData("docs/glossary.md")]
    public void A_type_or_member_that_is_named_is_there(string paper)
    {
        var named = Code().Matches(Read(paper)).Select(m => NameInCode().Match(m.Groups[1].Value)).Where(m => m.Success && !m.Value.StartsWith("StackGuide.", StringComparison.Ordinal)).SelectMany(m => m.Groups[1].Value.Split('.')).Distinct().ToList();

        Assert.True(named.Count > 50, $"{named.Count} names");
        Assert.DoesNotContain(named, name => !Names.Value.Contains(name));
    }

    [Theory]
    [InlineData("#the-picture", true)]
    [InlineData("#the-pictures", false)]
    [InlineData("glossary.md", true)]
    [InlineData("glosary.md", false)]
    [InlineData("decisions/README.md#decisions", true)]
    [InlineData("https://example.org/", true)]
    public void A_link_that_leads_nowhere_is_seen(string target, bool isThere) => Assert.Equal(isThere, IsThere("docs/architecture.md", target));

    private static IEnumerable<string> Sources() =>
        new[] { "src", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(ProjectFile.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string Read(string paper) => Fence().Replace(File.ReadAllText(Path.Combine(ProjectFile.Root, paper)), "");

    private static bool IsThere(string paper, string target)
    {
        if (target.StartsWith("https:", StringComparison.Ordinal))
            return true;
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var (path, anchor) = hash < 0 ? (target, "") : (target[..hash], target[(hash + 1)..]);
        var file = path.Length == 0 ? paper : Path.GetRelativePath(ProjectFile.Root, Path.GetFullPath(Path.Combine(ProjectFile.Root, Path.GetDirectoryName(paper)!, path)));
        return Path.Exists(Path.Combine(ProjectFile.Root, file)) && (anchor.Length == 0 || Headings(file).Contains(anchor));
    }

    /// <summary>The anchors that code hosts make of headings.</summary>
    private static IEnumerable<string> Headings(string paper) =>
        Heading().Matches(Read(paper)).Select(m => NotInAnchors().Replace(m.Groups[1].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    private static bool IsPath(string code) =>
        Folders.Contains(code.Split('/')[0]) && code.Contains('/') && code.IndexOfAny(['<', '*', ' ', '…']) < 0;

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N}_ -]")]
    private static partial Regex NotInAnchors();

    // A name of C#, with a member perhaps: `Diagnostic.Sorted`. Words of the command line and of files begin with a small letter.
    [GeneratedRegex(@"^([A-Z][a-z]+[A-Za-z0-9]*(?:\.[A-Z][A-Za-z0-9]*)*|I[A-Z][A-Za-z0-9]*)(?:<[A-Z]\w*>)?(?:\(.*\))?$")]
    private static partial Regex NameInCode();

    [GeneratedRegex(@"//[^\n]*|""(?:[^""\\\n]|\\.)*""")]
    private static partial Regex NoCode();

    [GeneratedRegex(@"\b[A-Z]\w*")]
    private static partial Regex Identifier();
}
