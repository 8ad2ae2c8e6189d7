using System.Runtime.InteropServices;

namespace StackGuide.Publishing.Folders;

/// <summary>What the user who runs this may do in a folder, asked without changing it, so that nothing of the question is left where the program is killed.</summary>
internal static partial class FolderRights
{
    /// <summary>W_OK and X_OK of POSIX: entries are made and deleted in it.</summary>
    private const int WriteAndSearch = 2 | 1;

    /// <summary>Whether entries of a folder may be deleted. Windows keeps what must not be deleted from being renamed as well, so nothing is asked there.</summary>
    public static bool MayDeleteIn(string folder) => OperatingSystem.IsWindows() || Access(folder, WriteAndSearch) == 0;

    [LibraryImport("libc", EntryPoint = "access", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Access(string path, int mode);
}
