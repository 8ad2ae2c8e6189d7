using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using StackGuide.Testing;

namespace StackGuide.Guide.Tests;

/// <summary>What must stand nowhere: in the site, or in any file of the repository.</summary>
[Collection(OurSiteTests.Name)]
public sealed partial class TidinessTests(OurSite site)
{
    // In pieces, so that this file does not hold what it looks for.
    private static readonly string[] Registries =
    [
        "npm" + "js.", "py" + "pi.", "nu" + "get.org", "crates" + ".io", "ruby" + "gems.org", "packa" + "gist.org", "python" + "hosted.",
        "yarn" + "pkg.", "proxy." + "golang", "pkg." + "go.dev", "repo1." + "maven", "mvn" + "repository", "hex" + ".pm", "ana" + "conda.org",
    ];

    [Fact]
    public void No_package_registry_is_named_in_the_repository()
    {
        var files = TextFiles().ToList();

        var faults = from file in files
                     let text = File.ReadAllText(Repository.At(file))
                     from registry in Registries
                     where text.Contains(registry, StringComparison.OrdinalIgnoreCase)
                     select $"{file}: {registry}";

        Assert.True(files.Count > 400, $"{files.Count} files");
        Expect.None(faults);
    }

    [Fact]
    public void No_path_of_a_machine_stands_in_the_site()
    {
        string[] here = [Repository.Root, Path.GetTempPath(), AppContext.BaseDirectory];

        var faults = from file in site.Files
                     let text = File.ReadAllText(site.At(file))
                     where here.Any(path => path.Length > 1 && text.Contains(path, StringComparison.OrdinalIgnoreCase)) || MachinePath().IsMatch(text)
                     select file;

        Expect.None(faults);
    }

    [Fact]
    public void Every_text_file_of_the_site_is_plain_utf8_with_line_feeds()
    {
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);

        var faults = from file in site.Files
                     let text = strict.GetString(File.ReadAllBytes(site.At(file)))
                     where text.StartsWith('\uFEFF') || (text.Contains('\r') && !file.EndsWith(".csv", StringComparison.Ordinal))
                     select file;

        Expect.None(faults);
    }

    /// <summary>A language that is written from the right gets the same page, mirrored.</summary>
    [Fact]
    public void The_stylesheet_speaks_of_start_and_end_and_not_of_left_and_right()
    {
        var faults = Directory.EnumerateFiles(Repository.At("site", "styles")).SelectMany(f => PhysicalDirection().Matches(File.ReadAllText(f)).Select(m => $"{Path.GetFileName(f)}: {m.Value}"));

        Expect.None(faults);
    }

    /// <summary>Files under version control and new ones that are not ignored.</summary>
    private static IEnumerable<string> TextFiles()
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true });
        return git!.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Where(f => !f.EndsWith(".png", StringComparison.Ordinal) && File.Exists(Repository.At(f)));
    }

    [GeneratedRegex(@"(?<![\w./-])(/home/|/Users/|/root/|/var/folders/)|\b[A-Z]:\\")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"(?<![-\w])(margin|padding|border|inset|scroll-margin|scroll-padding)?-?(left|right)\s*:|(text-align|float|clear)\s*:\s*(left|right)|(?<![-\w])(width|height|min-width|max-width)\s*:(?=[^()]*;)", RegexOptions.IgnoreCase)]
    private static partial Regex PhysicalDirection();
}
