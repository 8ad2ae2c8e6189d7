using System.Buffers.Binary;
using System.Text;

namespace StackGuide.Publishing.Bundles;

/// <summary>Reads what a bundle holds, and refuses every zip file of which two unpackers could make different files.</summary>
/// <remarks>
/// A bundle is canonical: its files stand one behind the other from the first byte on, each with a header that says the same as the
/// directory at the end; behind the directory there is nothing. All are plain files with names that are safe on every system. So
/// a program that reads from the front and one that reads from the end unpack the same.
/// </remarks>
public static class BundleFiles
{
    private const uint LocalMark = 0x0403_4B50;
    private const int LocalSize = 4 + ZipHeader.Size;

    private const uint DirectoryMark = 0x0201_4B50;
    private const int DirectorySize = 46;

    // Unix modes are understood with the mark of Unix, and by some programs with that of DOS, which Windows writes.
    private const byte Dos = 0;
    private const byte Unix = 3;

    private const int LargestDirectory = 64 << 20;
    private const int MostFiles = 500_000;
    private const long LargestFile = 1L << 30;
    private const long LargestSum = 8L << 30;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>All files of a bundle, in their order.</summary>
    /// <param name="zip">The zip file; stays open as long as files are read from it.</param>
    /// <exception cref="BundleException">It is no zip file as we write it, or is larger than any guide.</exception>
    /// <exception cref="IOException">The disk failed.</exception>
    public static IReadOnlyList<PackedFile> Read(Stream zip)
    {
        ArgumentNullException.ThrowIfNull(zip);
        if (!zip.CanSeek)
            throw new BundleException("it is a pipe or a device, and a zip file is read from its end; save it as a file first");
        if (ZipEnd.Read(zip) is not { } end)
            throw new BundleException("it is no zip file, or was cut off, or something was put behind it; fetch it again");
        if (end.Count > MostFiles || end.Size > LargestDirectory)
            throw new BundleException($"it says that it holds {end.Count:N0} files; {MostFiles:N0} files with a directory of {LargestDirectory:N0} bytes are the most");
        var directory = new byte[end.Size];
        ZipEnd.ReadAt(zip, end.Start, directory);
        return Walk(zip, end, directory);
    }

    private static List<PackedFile> Walk(Stream zip, ZipEnd end, ReadOnlySpan<byte> directory)
    {
        var files = new List<PackedFile>((int)Math.Min(end.Count, directory.Length / DirectorySize));
        var names = new UniqueNames();
        var (at, sum) = (0L, 0L);
        for (var i = 0L; i < end.Count; i++)
        {
            var file = ReadFile(zip, ref directory, ref at, end.Start);
            names.Add(file.Path);
            sum += file.Length;
            if (file.Length > LargestFile)
                throw new BundleException($"its file '{file.Path}' has {file.Length:N0} bytes; {LargestFile:N0} is the most");
            files.Add(file);
        }

        if (sum > LargestSum)
            throw new BundleException($"its files have {sum:N0} bytes; {LargestSum:N0} is the most");
        if (!directory.IsEmpty || at != end.Start)
            throw new BundleException("it holds more than its directory lists");
        return files;
    }

    private static PackedFile ReadFile(Stream zip, ref ReadOnlySpan<byte> directory, ref long at, long end)
    {
        if (directory.Length < DirectorySize || BinaryPrimitives.ReadUInt32LittleEndian(directory) != DirectoryMark)
            throw new BundleException("its directory is damaged; fetch it again");
        var header = ZipHeader.Read(directory[6..]);
        var entry = directory[..DirectorySize];
        if (directory.Length < DirectorySize + header.NameLength)
            throw new BundleException("its directory is damaged; fetch it again");
        var name = directory.Slice(DirectorySize, header.NameLength);
        directory = directory[(DirectorySize + header.NameLength)..];

        var path = NameOf(name);
        if (header.WhyNot() is { } why)
            throw new BundleException($"'{path}' {why}");
        if (!IsPlainFile(entry))
            throw new BundleException($"'{path}' is a link, a folder or something else than a plain file, or has fields that StackGuide does not write");

        // The offset that the directory gives, and the header there, must be where this walk has come to.
        Span<byte> local = stackalloc byte[LocalSize + header.NameLength];
        if (BinaryPrimitives.ReadUInt32LittleEndian(entry[42..]) != at || at + local.Length > end)
            throw new BundleException($"'{path}' does not stand where the one before ends");
        ZipEnd.ReadAt(zip, at, local);
        if (BinaryPrimitives.ReadUInt32LittleEndian(local) != LocalMark || ZipHeader.Read(local[4..]) != header || !local[LocalSize..].SequenceEqual(name))
            throw new BundleException($"'{path}' is described in two ways");
        var start = at + local.Length;
        at = start + header.PackedLength;
        if (at > end)
            throw new BundleException($"'{path}' is longer than the zip file");
        return new PackedFile(zip, path, start, header);
    }

    private static string NameOf(ReadOnlySpan<byte> name)
    {
        string path;
        try
        {
            path = StrictUtf8.GetString(name);
        }
        catch (DecoderFallbackException fault)
        {
            throw new BundleException("it holds a name that is no text", fault);
        }

        return SafeNames.WhyNot(path) is { } why ? throw new BundleException(why) : path;
    }

    /// <summary>Whether the fields that the directory alone has say so: what made it, no comment, the first disk, no kind of content, the mode.</summary>
    private static bool IsPlainFile(ReadOnlySpan<byte> entry) =>
        entry[4] == ZipHeader.Version20
        && (entry[5] is Dos or Unix)
        && !entry[32..38].ContainsAnyExcept((byte)0)
        && BinaryPrimitives.ReadUInt32LittleEndian(entry[38..]) == unchecked((uint)SteadyZip.Mode);
}
