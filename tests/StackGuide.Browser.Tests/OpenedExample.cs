using StackGuide.Testing;

namespace StackGuide.Browser.Tests;

/// <summary>The example guide, which compares three technologies, likewise.</summary>
public sealed class OpenedExample : OpenedSite
{
    private static readonly (string From, string To)[] Parts =
    [
        ("examples/formats", ""), ("templates", "templates"), ("site/styles", "site/styles"), ("site/scripts", "site/scripts"), ("site/icons", "site/icons"),
    ];

    public OpenedExample()
        : base(Assembled())
    {
    }

    /// <summary>The example with our theme, as <c>stackguide new guide</c> writes it. It is read once; the system's own clearing takes it away.</summary>
    private static string Assembled()
    {
        var root = Directory.CreateTempSubdirectory("stackguide-example-").FullName;
        foreach (var (from, to) in Parts)
        {
            foreach (var file in Directory.EnumerateFiles(Repository.At(from), "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(root, to, Path.GetRelativePath(Repository.At(from), file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }

        return root;
    }
}
