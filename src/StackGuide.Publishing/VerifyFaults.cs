using StackGuide.Model.Diagnostics;
using StackGuide.Model.Places;

namespace StackGuide.Publishing;

/// <summary>What can be wrong with a published folder or bundle. For each its code, how grave it is, what the editors' reference says of it, and the wording.</summary>
public static class VerifyFaults
{
    private static readonly DiagnosticCode SG8002 = new("SG8002", Severity.Error, "Published file that was changed",
        "The file is not, byte for byte, the one that the manifest was written for. Reported by verify.", "a page edited in the output", "the same page as it was published");

    /// <summary>Published file that was changed.</summary>
    public static Diagnostic FileChanged(string path, string how) =>
        new(SG8002, Place.StartOf(path), $"was changed since it was published: {how}");

    private static readonly DiagnosticCode SG8003 = new("SG8003", Severity.Error, "Published file that was added",
        "The manifest does not know the file. Reported by verify.", "a script that somebody put into the folder", "the folder without it");

    /// <summary>Published file that was added.</summary>
    public static Diagnostic FileAdded(string path) =>
        new(SG8003, Place.StartOf(path), "was added since the manifest was written");

    private static readonly DiagnosticCode SG8004 = new("SG8004", Severity.Error, "Published file that was lost",
        "The manifest lists the file, but it is not there. Reported by verify.", "a folder copied without its data", "the whole folder");

    /// <summary>Published file that was lost.</summary>
    public static Diagnostic FileLost(string path) =>
        new(SG8004, Place.StartOf(path), "is lost: the manifest lists it, but it is not there");

    private static readonly DiagnosticCode SG8005 = new("SG8005", Severity.Error, "Nothing that could be verified",
        "There is no manifest of StackGuide's, or the zip file is damaged, or it is not one as StackGuide writes it: two programs could unpack it to different files, "
        + "or a name in it would lead out of the folder that it is unpacked to. Reported by verify.",
        "a zip file that was cut off while it was copied, or packed anew by another program", "the zip file copied again");

    /// <summary>Nothing that could be verified.</summary>
    public static Diagnostic NotVerifiable(string path, string why) =>
        new(SG8005, Place.StartOf(path), why);

    private static readonly DiagnosticCode SG8006 = new("SG8006", Severity.Hint, "File that a system left in a published folder",
        "Systems put such files into folders unasked. The manifest does not know it, and nobody vouches for it. Reported by verify.",
        "a desktop.ini in an unpacked bundle", "the folder without it");

    /// <summary>File that a system left in a published folder.</summary>
    public static Diagnostic SystemFile(string path) =>
        new(SG8006, Place.StartOf(path), "was put here by a system, and nobody vouches for it; delete it before you pass the folder on");

    private static readonly DiagnosticCode SG8007 = new("SG8007", Severity.Error, "Not signed with that key",
        "There is no signature beside the bundle, or it was made with another key, for something else, or for other bytes. Reported by verify --key.",
        "a bundle whose guide.zip.sig is of an older edition", "the bundle and the signature that were published together");

    /// <summary>Not signed with that key.</summary>
    public static Diagnostic NotSigned(string path, string why) =>
        new(SG8007, Place.StartOf(path), why);

    /// <summary>The codes of this class, by number.</summary>
    public static IReadOnlyList<DiagnosticCode> Codes { get; } =
    [
        SG8002, SG8003, SG8004, SG8005, SG8006, SG8007,
    ];
}
