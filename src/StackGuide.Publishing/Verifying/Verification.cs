using System.Collections.Immutable;
using System.Security.Cryptography;
using StackGuide.Data;
using StackGuide.Model.Diagnostics;
using StackGuide.Publishing.Bundles;
using StackGuide.Publishing.Folders;

namespace StackGuide.Publishing.Verifying;

/// <summary>Holds a published folder or a bundle against the manifest that it carries. Reads only, and unpacks nothing.</summary>
public static class Verification
{
    /// <summary>A folder that was published, or that a bundle was unpacked to.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static VerifyResult OfFolder(string folder)
    {
        var found = PublishedFiles.In(folder);

        // Systems put such files into folders unasked, and never into a bundle.
        var unowned = found.Where(f => OutputFolder.IsUnowned(f.Path)).ToList();
        var result = Compare(folder, [.. found.Except(unowned)]);
        return result with { Diagnostics = [.. Diagnostic.Sorted([.. result.Diagnostics, .. unowned.Select(f => VerifyFaults.SystemFile(f.Path))])] };
    }

    /// <summary>A bundle. What is said of it holds for what any unpacker makes of it; see <see cref="BundleFiles"/>.</summary>
    /// <param name="stream">The zip file.</param>
    /// <param name="name">What to call it in diagnostics.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static VerifyResult OfZip(Stream stream, string name)
    {
        try
        {
            return Compare(name, [.. BundleFiles.Read(stream).Select(f => new FoundFile(f.Path, f.Length, f.Open))]);
        }
        catch (BundleException fault)
        {
            return NotVerifiable(name, $"do not unpack it: {fault.Message}");
        }
    }

    private static VerifyResult Compare(string name, IReadOnlyList<FoundFile> found)
    {
        if (found.FirstOrDefault(f => f.Path == SiteManifest.Path.Value) is not { Length: >= 0 } manifest)
            return NotVerifiable(name, "it holds no manifest.json, so there is nothing to hold it against");
        if (manifest.Length > SiteManifest.Largest)
            return NotVerifiable(name, $"its manifest.json has {manifest.Length:N0} bytes; {SiteManifest.Largest:N0} is the most");
        var bytes = BytesOf(manifest);
        if (SiteManifest.ReadVersion(bytes) is { } version and not DataFiles.Version)
            return NotVerifiable(name, DataFiles.OtherVersion(version));
        if (SiteManifest.ReadFiles(bytes) is not { } listed)
            return NotVerifiable(name, "its manifest.json is not one that StackGuide wrote, or was damaged");

        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        var rest = found.Where(f => f != manifest).ToDictionary(f => f.Path, StringComparer.Ordinal);
        foreach (var file in listed)
        {
            if (!rest.Remove(file.Path.Value, out var now))
                faults.Add(VerifyFaults.FileLost(file.Path.Value));
            else if (HowChanged(file, now) is { } how)
                faults.Add(VerifyFaults.FileChanged(file.Path.Value, how));
        }

        var good = listed.Count - faults.Count + 1;
        faults.AddRange(rest.Keys.Select(VerifyFaults.FileAdded));
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
            using var content = now.Open();
            return Convert.ToHexStringLower(SHA256.HashData(content)) == listed.Sha256 ? null : "it has other content of the same length";
        }
        catch (BundleException fault)
        {
            return fault.Message;
        }
    }

    private static byte[] BytesOf(FoundFile file)
    {
        var bytes = new byte[file.Length];
        using var content = file.Open();
        content.ReadExactly(bytes);

        // One more, so that a packed manifest is read to its end and checked.
        return content.ReadByte() < 0 ? bytes : throw new IOException($"'{file.Path}' became longer while it was read");
    }

    private static VerifyResult NotVerifiable(string name, string why) => new(0, null, [VerifyFaults.NotVerifiable(name, why)]);
}
