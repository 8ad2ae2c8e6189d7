using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using StackGuide.Model.Diagnostics;
using StackGuide.Publishing.Folders;

namespace StackGuide.Publishing.Verifying;

/// <summary>Holds a published folder or a bundle against the manifest that it carries. Reads only, and unpacks nothing.</summary>
public static class Verification
{
    private const int LargestManifest = 256 << 20;

    /// <summary>A folder that was published, or that a bundle was unpacked to.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static VerifyResult OfFolder(string folder) => Compare(folder, PublishedFiles.In(folder));

    /// <summary>A bundle.</summary>
    /// <param name="stream">The zip file.</param>
    /// <param name="name">What to call it in diagnostics.</param>
    public static VerifyResult OfZip(Stream stream, string name)
    {
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var entry in zip.Entries)
            {
                if (SafeNames.WhyNot(IsFolder(entry) ? entry.FullName[..^1] : entry.FullName) is { } why)
                    return NotVerifiable(name, $"do not unpack it: {why}");
                if (!names.Add(entry.FullName))
                    return NotVerifiable(name, $"do not unpack it: it holds '{entry.FullName}' twice");
            }

            return Compare(name, [.. zip.Entries.Where(e => !IsFolder(e)).Select(e => new FoundFile(e.FullName, e.Length, e.Open))]);
        }
        catch (InvalidDataException)
        {
            return NotVerifiable(name, "it is no zip file, or a damaged one; fetch it again");
        }
    }

    // Many programs write an entry for each folder; we do not.
    private static bool IsFolder(ZipArchiveEntry entry) => entry.Length == 0 && entry.FullName.EndsWith('/');

    private static VerifyResult Compare(string name, IReadOnlyList<FoundFile> found)
    {
        if (found.FirstOrDefault(f => f.Path == SiteManifest.Path.Value) is not { Length: <= LargestManifest } manifest)
            return NotVerifiable(name, "it holds no manifest.json, so there is nothing to hold it against");
        var bytes = BytesOf(manifest);
        if (SiteManifest.ReadFiles(bytes) is not { } listed)
            return NotVerifiable(name, "its manifest.json is not one that StackGuide wrote, or was damaged");

        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        var rest = found.Where(f => f != manifest && !OutputFolder.IsUnowned(f.Path)).ToDictionary(f => f.Path, StringComparer.Ordinal);
        foreach (var file in listed)
        {
            if (!rest.Remove(file.Path.Value, out var now))
                faults.Add(Faults.FileLost(file.Path.Value));
            else if (HowChanged(file, now) is { } how)
                faults.Add(Faults.FileChanged(file.Path.Value, how));
        }

        var good = listed.Count - faults.Count + 1;
        faults.AddRange(rest.Keys.Select(Faults.FileAdded));
        return new VerifyResult(good, Convert.ToHexStringLower(SHA256.HashData(bytes)), [.. Diagnostic.Sorted(faults)]);
    }

    private static string? HowChanged(WrittenFile listed, FoundFile now)
    {
        if (now.Length < 0)
            return "it is a link now";
        if (now.Length != listed.Length)
            return $"it has {now.Length:N0} bytes instead of {listed.Length:N0}";
        try
        {
            // What has no length is not opened: it may be a pipe by now.
            using var content = now.Length == 0 ? Stream.Null : now.Open();
            return Convert.ToHexStringLower(SHA256.HashData(content)) == listed.Sha256 ? null : "it has other content of the same length";
        }
        catch (InvalidDataException)
        {
            return "it is damaged in the zip file";
        }
    }

    private static byte[] BytesOf(FoundFile file)
    {
        using var content = file.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    private static VerifyResult NotVerifiable(string name, string why) => new(0, null, [Faults.NotVerifiable(name, why)]);
}
