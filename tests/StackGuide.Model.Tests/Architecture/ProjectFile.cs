using System.Xml.Linq;

namespace StackGuide.Model.Tests.Architecture;

/// <summary>A project of <c>src/</c>, as its file says.</summary>
/// <param name="Name">Without <c>StackGuide.</c>.</param>
/// <param name="Projects">The projects that it refers to, named likewise.</param>
/// <param name="Packages">The packages that it refers to.</param>
internal sealed record ProjectFile(string Name, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages)
{
    /// <summary>Every project of <c>src/</c>, by name.</summary>
    public static IReadOnlyList<ProjectFile> All { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories).Select(Read).OrderBy(p => p.Name, StringComparer.Ordinal)];

    /// <summary>The repository.</summary>
    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "StackGuide.sln")))
                folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not lie below the repository.");
            return folder.FullName;
        }
    }

    private static ProjectFile Read(string file)
    {
        var project = XDocument.Load(file);
        return new ProjectFile(
            NameOf(file),
            [.. Included(project, "ProjectReference").Select(NameOf)],
            [.. Included(project, "PackageReference"), .. Included(project, "FrameworkReference"), .. Included(project, "Reference")]);
    }

    private static IEnumerable<string> Included(XDocument project, string kind) =>
        project.Descendants().Where(e => e.Name.LocalName == kind).Select(e => (string?)e.Attribute("Include")).OfType<string>();

    private static string NameOf(string file) => Path.GetFileNameWithoutExtension(file.Replace('\\', '/'))["StackGuide.".Length..];
}
