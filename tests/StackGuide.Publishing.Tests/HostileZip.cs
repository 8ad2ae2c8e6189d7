using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;

namespace StackGuide.Publishing.Tests;

/// <summary>Writes zip files with whatever fields a test wants, right or wrong; begins with those of a bundle of ours.</summary>
internal sealed class HostileZip
{
    /// <summary>In the order of their contents.</summary>
    public List<HostileFile> Files { get; } = [];

    /// <summary>What the directory lists, where that is something else.</summary>
    public IReadOnlyList<HostileFile>? Directory { get; set; }

    /// <summary>Bytes before the first file.</summary>
    public byte[] Front { get; set; } = [];

    /// <summary>Bytes between the last file and the directory.</summary>
    public byte[] BeforeDirectory { get; set; } = [];

    /// <summary>Bytes behind the directory, before its end mark.</summary>
    public byte[] BehindDirectory { get; set; } = [];

    /// <summary>Bytes behind everything.</summary>
    public byte[] Behind { get; set; } = [];

    /// <summary>The comment of the whole.</summary>
    public byte[] Comment { get; set; } = [];

    /// <summary>How many files the end says there are, beside the real number.</summary>
    public int MoreFiles { get; set; }

    /// <summary>Takes a bundle of ours apart.</summary>
    public static HostileZip Of(byte[] bytes)
    {
        var zip = new HostileZip();
        using var archive = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            using var copy = new MemoryStream();
            content.CopyTo(copy);
            zip.Add(entry.FullName, copy.ToArray());
        }

        return zip;
    }

    public HostileFile Add(string name, string content) => Add(name, Encoding.UTF8.GetBytes(content));

    public HostileFile Add(string name, byte[] content)
    {
        var file = new HostileFile(name, content);
        Files.Add(file);
        return file;
    }

    /// <summary>The zip file.</summary>
    public byte[] ToBytes()
    {
        using var zip = new MemoryStream();
        zip.Write(Front);
        foreach (var file in Files)
        {
            zip.Write(file.Gap);
            file.Start = (uint)zip.Position;
            Write(zip, 0x0403_4B50);
            file.Local.Write(zip);
            zip.Write(file.Packed);
            zip.Write(file.Trailer);
        }

        zip.Write(BeforeDirectory);
        var start = zip.Position;
        foreach (var file in Directory ?? Files)
        {
            Write(zip, 0x0201_4B50);
            zip.Write([file.MadeByVersion, file.MadeBySystem]);
            file.Central.Write(zip, between =>
            {
                Write16(between, (ushort)file.Comment.Length);
                Write16(between, file.Disk);
                Write16(between, file.InternalAttributes);
                Write(between, file.ExternalAttributes);
                Write(between, (uint)(file.Start + file.StartOff));
            });
            zip.Write(file.Comment);
        }

        zip.Write(BehindDirectory);
        var size = zip.Position - start;
        var count = (ushort)((Directory ?? Files).Count + MoreFiles);
        Write(zip, 0x0605_4B50);
        Write(zip, 0);
        Write16(zip, count);
        Write16(zip, count);
        Write(zip, (uint)size);
        Write(zip, (uint)start);
        Write16(zip, (ushort)Comment.Length);
        zip.Write(Comment);
        zip.Write(Behind);
        return zip.ToArray();
    }

    internal static void Write(Stream zip, uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        zip.Write(bytes);
    }

    internal static void Write16(Stream zip, ushort value) => zip.Write([(byte)value, (byte)(value >> 8)]);
}

/// <summary>A file of it: what stands before its content and in the directory are two things.</summary>
internal sealed class HostileFile
{
    public HostileFile(string name, byte[] content)
    {
        Content = content;
        Packed = Deflate(content);
        Local = Fields(name);
        Central = Fields(name);
    }

    /// <summary>As it was given.</summary>
    public byte[] Content { get; }

    /// <summary>The name in the directory.</summary>
    public string Name => Encoding.UTF8.GetString(Central.Name);

    public HostileFields Local { get; }

    public HostileFields Central { get; }

    public byte[] Packed { get; set; }

    /// <summary>Bytes before its header.</summary>
    public byte[] Gap { get; set; } = [];

    /// <summary>Bytes behind its content, such as a data descriptor.</summary>
    public byte[] Trailer { get; set; } = [];

    public byte[] Comment { get; set; } = [];

    public byte MadeByVersion { get; set; } = 20;

    public byte MadeBySystem { get; set; } = 3;

    public ushort Disk { get; set; }

    public ushort InternalAttributes { get; set; }

    public uint ExternalAttributes { get; set; } = 0x81A4_0000;

    /// <summary>Where it began when it was last written.</summary>
    public uint Start { get; set; }

    /// <summary>How far the directory is wrong about that.</summary>
    public int StartOff { get; set; }

    /// <summary>Changes both headers.</summary>
    public void Both(Action<HostileFields> change)
    {
        change(Local);
        change(Central);
    }

    /// <summary>Packs something else and says so everywhere.</summary>
    public void Repack(byte[] content)
    {
        Packed = Deflate(content);
        Both(f => (f.Crc, f.Length, f.PackedLength) = (Crc32.HashToUInt32(content), (uint)content.Length, (uint)Packed.Length));
    }

    public static byte[] Deflate(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            deflate.Write(content);

        // Of nothing, .NET writes nothing at all, which is not a stream that every program can read.
        return content.Length == 0 ? [3, 0] : packed.ToArray();
    }

    private HostileFields Fields(string name) => new()
    {
        Name = Encoding.UTF8.GetBytes(name),
        Crc = Crc32.HashToUInt32(Content),
        PackedLength = (uint)Packed.Length,
        Length = (uint)Content.Length,
    };
}

/// <summary>The fields that both headers have.</summary>
internal sealed class HostileFields
{
    public ushort Version { get; set; } = 20;

    public ushort Flags { get; set; } = 0x0802;

    public ushort Method { get; set; } = 8;

    public uint Time { get; set; } = 0x0021_0000;

    public uint Crc { get; set; }

    public uint PackedLength { get; set; }

    public uint Length { get; set; }

    public byte[] Name { get; set; } = [];

    public byte[] Extra { get; set; } = [];

    public void Write(Stream zip, Action<Stream>? between = null)
    {
        HostileZip.Write16(zip, Version);
        HostileZip.Write16(zip, Flags);
        HostileZip.Write16(zip, Method);
        HostileZip.Write(zip, Time);
        HostileZip.Write(zip, Crc);
        HostileZip.Write(zip, PackedLength);
        HostileZip.Write(zip, Length);
        HostileZip.Write16(zip, (ushort)Name.Length);
        HostileZip.Write16(zip, (ushort)Extra.Length);
        between?.Invoke(zip);
        zip.Write(Name);
        zip.Write(Extra);
    }
}
