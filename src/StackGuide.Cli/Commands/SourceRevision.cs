using StackGuide.Cli.Comparing;
using StackGuide.Model.Guides;

namespace StackGuide.Cli.Commands;

/// <summary>Asks git which revision a guide's folder is at.</summary>
internal static class SourceRevision
{
    private const string Unknown = "unknown";

    /// <summary>The commit, followed by <c>-modified</c> when the sources differ from it; <c>unknown</c> without git or a repository.</summary>
    public static string Of(string root)
    {
        var git = new Git(root);
        try
        {
            if (git.Ask("rev-parse", "HEAD") is not { Length: > 0 } commit)
                return Unknown;
            return git.Ask(["status", "--porcelain", "--", .. GuideLayout.Sources]) is "" ? commit : commit + "-modified";
        }
        catch (IOException)
        {
            return Unknown;
        }
    }
}
