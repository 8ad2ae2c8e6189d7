using System.Security.Cryptography;

namespace StackGuide.Specs;

/// <summary>The same content is the same bytes, wherever and however it is built: manifests and bundles are compared.</summary>
public sealed class SameBytesTests
{
    public static TheoryData<string, string, string> Surroundings => new()
    {
        { "TZ=Asia/Kathmandu LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0 DOTNET_PROCESSOR_COUNT=1", "a folder ü", "backwards" },
        { "TZ=America/St_Johns LANG=ar_SA.UTF-8 LC_ALL=ar_SA.UTF-8 DOTNET_PROCESSOR_COUNT=2", "b", "carriage returns" },
    };

    [Theory]
    [MemberData(nameof(Surroundings))]
    public void Whatever_the_folder_time_zone_language_cores_order_of_files_and_line_ends(string variables, string folder, string files)
    {
        using var first = new GuideCopy();
        using var second = new GuideCopy();
        var other = second.At(folder);
        CopyTo(other, first.Root, files);
        var surroundings = variables.Split(' ').Select(v => v.Split('=')).ToDictionary(v => v[0], v => (string?)v[1]);

        Assert.Equal(0, StackguideProcess.Run(first.Root, "build", "--compress").Exit);
        Assert.Equal(0, StackguideProcess.Run(first.Root, "bundle", "--output", "guide.zip", "--single-file", "guide.html").Exit);
        Assert.Equal(0, StackguideProcess.Run(Path.GetTempPath(), surroundings, "build", "--compress", "--root", other).Exit);
        Assert.Equal(0, StackguideProcess.Run(Path.GetTempPath(), surroundings, "bundle", "--root", other, "--output", Path.Combine(other, "guide.zip"), "--single-file", Path.Combine(other, "guide.html")).Exit);

        // The manifest first: it names the files that differ.
        Assert.Equal(File.ReadAllText(first.At("output/manifest.json")), File.ReadAllText(Path.Combine(other, "output", "manifest.json")));
        Assert.Equal(Sum(first.At("guide.html")), Sum(Path.Combine(other, "guide.html")));
        Assert.Equal(Sum(first.At("guide.zip")), Sum(Path.Combine(other, "guide.zip")));
    }

    private static string Sum(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));

    private static void CopyTo(string target, string source, string how)
    {
        var files = Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(source, f)).Where(f => !f.StartsWith("output", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        foreach (var file in how == "backwards" ? files.Reverse() : files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(target, file))!);
            if (how == "backwards")
                File.Copy(Path.Combine(source, file), Path.Combine(target, file));
            else
                File.WriteAllText(Path.Combine(target, file), File.ReadAllText(Path.Combine(source, file)).ReplaceLineEndings("\r\n"));
            File.SetLastWriteTimeUtc(Path.Combine(target, file), new DateTime(1999, 12, 31, 23, 59, 59, DateTimeKind.Utc));
        }
    }
}
