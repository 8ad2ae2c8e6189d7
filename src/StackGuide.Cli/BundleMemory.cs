namespace StackGuide.Cli;

/// <summary>How much memory the program takes while it reads a bundle, which anybody may have made: whatever is in it, an allocation beyond ends in <see cref="OutOfMemoryException"/>.</summary>
internal static class BundleMemory
{
    /// <summary>The most, in MiB: of what the collector manages. The program itself takes some 60 MB besides.</summary>
    public const int MostMegabytes = 320;

    /// <summary>What to say when it was not enough.</summary>
    public static string Fault { get; } = $"it takes more memory than there is, or than the {MostMegabytes} MB that a bundle is read within; if you trust the bundle, unpack it and name the folder";

    /// <summary>Sets the limit for the rest of the process; where more is taken already, by a guide that the bundle is compared with, it stays without.</summary>
    public static void Limit()
    {
        AppContext.SetData("GCHeapHardLimit", (ulong)MostMegabytes << 20);
        try
        {
            GC.RefreshMemoryLimit();
        }
        catch (InvalidOperationException)
        {
            AppContext.SetData("GCHeapHardLimit", null);
        }
    }
}
