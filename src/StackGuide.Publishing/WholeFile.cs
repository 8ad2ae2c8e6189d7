using StackGuide.Files;
using StackGuide.Publishing.Folders;

namespace StackGuide.Publishing;

/// <summary>Writes one file that is passed on, whole or not at all: beside its place, and then into it by renaming.</summary>
public static class WholeFile
{
    /// <summary>Replaces or makes the file. A signature of the former one goes with it.</summary>
    /// <param name="path">Where it goes; its folder is made.</param>
    /// <param name="root">The guide's folder, whose inputs must not be overwritten.</param>
    /// <param name="isOurs">Whether a former file is one that may be replaced, by its content; it is empty for what is no plain file.</param>
    /// <param name="write">Writes the content; throwing leaves the former file as it is.</param>
    /// <param name="sign">Makes the signature of the content, which is put beside the file; null for none.</param>
    /// <exception cref="PublishException">The place is taken by something that is not ours, or the disk failed.</exception>
    public static void Write(string path, string root, Func<Stream, bool> isOurs, Action<FileStream> write, Func<Stream, byte[]>? sign = null)
    {
        ArgumentNullException.ThrowIfNull(isOurs);
        ArgumentNullException.ThrowIfNull(write);
        try
        {
            var target = OutputFolder.AtFile(path, root);
            using (var former = PlainFile.Open(target.Path))
            {
                if (former is not null && !isOurs(former))
                    throw new PublishException($"'{path}' is a file that StackGuide did not write; name another");
            }

            var signature = SignatureFile.Of(target.Path);
            var hasFormer = SignatureFile.IsOne(signature);
            if (sign is not null && !hasFormer && Path.Exists(signature))
                throw new PublishException($"'{SignatureFile.Of(path)}' is a file that StackGuide did not write; name another file to bundle to");
            using var turn = OutputLock.Take(target);
            Replace(target.Path, write, sign, hasFormer);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new PublishException($"'{path}' cannot be written: {fault.Message}", fault);
        }
    }

    private static void Replace(string target, Action<FileStream> write, Func<Stream, byte[]>? sign, bool hasFormerSignature)
    {
        var signature = SignatureFile.Of(target);
        FreshFile.ClearLeftovers(target);
        FreshFile.ClearLeftovers(signature);
        using var fresh = FreshFile.Beside(target);
        write(fresh.Stream);
        using var signed = sign is null ? null : FreshFile.Beside(signature);
        signed?.Stream.Write(sign!(fresh.Stream));

        // In this order, a run that is killed in between leaves a file without a signature, never one with that of another.
        if (hasFormerSignature)
            File.Delete(signature);
        fresh.Put();
        signed?.Put();
    }
}
