using System.Collections.Frozen;

namespace StackGuide.Texts;

/// <summary>Names that Windows keeps for devices: no file can be called so there, whatever its extension.</summary>
public static class DeviceNames
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            "con", "prn", "aux", "nul",
            .. Enumerable.Range(0, 10).SelectMany(n => (string[])[$"com{n}", $"lpt{n}"]),
        ]);

    /// <summary>Whether a file's name, with or without an extension, is one of them.</summary>
    public static bool Contains(string fileName) => Names.Contains(fileName.Split('.')[0]);
}
