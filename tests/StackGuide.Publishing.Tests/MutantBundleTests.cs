using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using StackGuide.Publishing.Bundles;
using StackGuide.Publishing.Verifying;
using StackGuide.Rendering;

namespace StackGuide.Publishing.Tests;

/// <summary>
/// Random changes to a genuine bundle: each is refused, or every unpacker makes of it exactly the files that its receipt stands for.
/// </summary>
/// <remarks>STACKGUIDE_MUTANTS says how many, and STACKGUIDE_MUTANTS_FROM the first number; a failing one is named by its number.</remarks>
public sealed class MutantBundleTests : PublisherFixture
{
    private const int InTheGate = 300;

    private readonly byte[] _genuine;

    public MutantBundleTests()
    {
        BundlePublisher.Publish(
            new SiteStream(
            [
                Page("START-HERE.html", "start"),
                .. Enumerable.Range(0, 6).Select(i => Page($"guide/page-{i}.html", string.Concat(Enumerable.Range(i, 40 * (i + 1))))),
                Page("guide/empty.txt", ""),
            ]),
            new BundleOptions { Root = Root, Output = Folder.At("guide.zip"), Origin = new BundleOrigin("A guide", "1", "unknown") });
        _genuine = File.ReadAllBytes(Folder.At("guide.zip"));
    }

    [Fact]
    public void Each_is_refused_or_unpacks_to_what_its_receipt_stands_for()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("STACKGUIDE_MUTANTS"), out var all) ? all : InTheGate;
        var from = int.TryParse(Environment.GetEnvironmentVariable("STACKGUIDE_MUTANTS_FROM"), out var first) ? first : 0;
        var unpackers = Unpackers();
        var (refused, accepted) = (0, 0);
        for (var number = from; number < from + count; number++)
        {
            var mutant = Mutant(new Random(number));
            var found = Verification.OfZip(new MemoryStream(mutant), "guide.zip");
            if (found.Faults > 0)
            {
                refused++;
                continue;
            }

            accepted++;
            File.WriteAllBytes(Folder.At("mutant.zip"), mutant);
            foreach (var (name, unpack) in unpackers)
            {
                var folder = Folder.At($"unpacked-{number}-{name}");
                unpack(Folder.At("mutant.zip"), folder);
                var unpacked = Verification.OfFolder(folder);
                Assert.True(unpacked.Diagnostics.IsEmpty && unpacked.Receipt == found.Receipt, $"mutant {number} by {name}: {string.Join('\n', unpacked.Diagnostics)}");
                Directory.Delete(folder, recursive: true);
            }
        }

        Assert.True(refused > count / 2, $"only {refused} of {count} were refused");
        Assert.True(accepted > count / 100, $"only {accepted} of {count} were unpacked, so nothing was learned of those");
    }

    /// <summary>One change, or sometimes a few.</summary>
    private byte[] Mutant(Random random)
    {
        if (random.Next(3) == 0)
            return Scratch(_genuine, random);
        var zip = HostileZip.Of(_genuine);
        for (var changes = random.Next(3); changes >= 0; changes--)
            Change(zip, random);
        return random.Next(8) == 0 ? Scratch(zip.ToBytes(), random) : zip.ToBytes();
    }

    /// <summary>Bits flipped, bytes set, pieces cut out, doubled or moved, wherever they stand.</summary>
    private static byte[] Scratch(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length);
        var length = Math.Min(random.Next(1, 60), bytes.Length - at);
        var changed = bytes.ToArray();
        switch (random.Next(6))
        {
            case 0:
                changed[at] ^= (byte)(1 << random.Next(8));
                return changed;
            case 1:
                changed[at] = (byte)random.Next(256);
                return changed;
            case 2:
                return [.. bytes[..at], .. bytes[(at + length)..]];
            case 3:
                return [.. bytes[..at], .. bytes.AsSpan(at, length), .. bytes[at..]];
            case 4:
                return bytes[..at];
            default:
                bytes.AsSpan(at, length).CopyTo(changed.AsSpan(random.Next(bytes.Length - length)));
                return changed;
        }
    }

    private static void Change(HostileZip zip, Random random)
    {
        var file = zip.Files[random.Next(zip.Files.Count)];
        Action<Action<HostileFields>> place = random.Next(3) switch { 0 => change => change(file.Local), 1 => change => change(file.Central), _ => file.Both };
        var number = (uint)(random.Next(2) == 0 ? random.Next(70_000) : 1 << random.Next(31));
        switch (random.Next(22))
        {
            case 0: place(f => f.Flags ^= (ushort)(1 << random.Next(16))); break;
            case 1: place(f => f.Method = (ushort)(random.Next(2) == 0 ? 0 : number)); break;
            case 2: place(f => f.Length = number); break;
            case 3: place(f => f.PackedLength = number); break;
            case 4: place(f => f.Crc = number); break;
            case 5: place(f => f.Name = Encoding.UTF8.GetBytes(Name(zip, random))); break;
            case 6: place(f => f.Extra = Bytes(random)); break;
            case 7: place(f => f.Version = (ushort)number); break;
            case 8: place(f => f.Time = number); break;
            case 9: file.ExternalAttributes = random.Next(2) == 0 ? 0xA1FF_0000 : number; break;
            case 10: (file.MadeBySystem, file.MadeByVersion) = ((byte)random.Next(20), (byte)random.Next(20, 64)); break;
            case 11: file.Packed = [.. file.Packed, .. Bytes(random)]; place(f => f.PackedLength = (uint)file.Packed.Length); break;
            case 12: file.Packed = HostileFile.Deflate([.. file.Content, .. Bytes(random)]); place(f => f.PackedLength = (uint)file.Packed.Length); break;
            case 13: file.Repack([.. file.Content, 65]); break;
            case 14: file.Trailer = Bytes(random); break;
            case 15: file.Gap = Bytes(random); break;
            case 16: file.StartOff = random.Next(-40, 40); break;
            case 17: zip.Add(Name(zip, random), "more"); break;
            case 18: zip.Files.Remove(file); zip.Files.Insert(random.Next(zip.Files.Count + 1), file); break;
            case 19: zip.Directory = [.. zip.Files.OrderBy(_ => random.Next())]; break;
            case 20: _ = random.Next(3) switch { 0 => zip.Front = Bytes(random), 1 => zip.Behind = Bytes(random), _ => zip.Comment = Bytes(random) }; break;

            // Packed otherwise, and no matter: the same bytes come out.
            default: (file.Packed, _) = (Stored(file), 0); break;
        }
    }

    private static byte[] Stored(HostileFile file)
    {
        file.Both(f => (f.Method, f.PackedLength) = (0, f.Length));
        return file.Content;
    }

    private static string Name(HostileZip zip, Random random) => random.Next(8) switch
    {
        0 => "../evil.txt",
        1 => "guide/../../evil.txt",
        2 => "/tmp/evil.txt",
        3 => "C:\\evil.txt",
        4 => zip.Files[random.Next(zip.Files.Count)].Name.ToUpperInvariant(),
        5 => zip.Files[random.Next(zip.Files.Count)].Name,
        6 => zip.Files[random.Next(zip.Files.Count)].Name + "/more",
        _ => "guide/more.html",
    };

    private static byte[] Bytes(Random random)
    {
        var bytes = new byte[random.Next(1, 40)];
        random.NextBytes(bytes);
        return bytes;
    }

    /// <summary>.NET's own, and those that are installed here.</summary>
    private static List<(string Name, Action<string, string> Unpack)> Unpackers()
    {
        var unpackers = new List<(string, Action<string, string>)> { ("dotnet", ZipFile.ExtractToDirectory) };
        if (Starts("unzip", "-v"))
            unpackers.Add(("unzip", (zip, folder) => Assert.True(Starts("unzip", "-q", zip, "-d", folder), "unzip complains")));
        if (Starts("python3", "-c", "import zipfile"))
            unpackers.Add(("python", (zip, folder) => Assert.True(Starts("python3", "-m", "zipfile", "-e", zip, folder), "python complains")));
        return unpackers;
    }

    private static bool Starts(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return error.Result.Length >= 0 && process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
