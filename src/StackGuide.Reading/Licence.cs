using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Reading.Files;

namespace StackGuide.Reading;

/// <summary>The guide's licence, which is passed on with every bundle.</summary>
public static class Licence
{
    /// <summary>Where it stands.</summary>
    public const string File = GuideLayout.Licence;

    /// <summary>Its text, with line feeds; null after reporting why there is none. It is read as every other input is: a plain file of the guide.</summary>
    /// <param name="root">The guide's folder.</param>
    /// <param name="report">Is told.</param>
    public static string? Read(string root, Action<Diagnostic> report)
    {
        var folder = new GuideFolder(root);
        if (!folder.Exists(File))
        {
            report(SharedFaults.MissingFile(File, "a bundle is passed on, and says under which terms"));
            return null;
        }

        return folder.ReadBytes(File, report) is { } bytes ? GuideFolder.TextOf(File, bytes, report)?.Text.ReplaceLineEndings("\n") : null;
    }
}
