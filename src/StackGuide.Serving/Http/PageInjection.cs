using System.Text;

namespace StackGuide.Serving.Http;

/// <summary>Adds to a page the script that lets it follow the files. Nothing else differs from what a build publishes: its policy lets it ask its own host.</summary>
internal static class PageInjection
{
    /// <summary>Where the script lies.</summary>
    public const string Script = "/__stackguide/reload.js";

    private const string Policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
    private const string HeadStart = "<head>";

    /// <param name="page">As a build publishes it.</param>
    /// <param name="mark">Tells this state of the page from others.</param>
    public static byte[] Into(byte[] page, string mark)
    {
        var html = Encoding.UTF8.GetString(page);

        // Before the scripts of the page, so that it sees the page as it was sent; after the policy, which must be the first to speak.
        var policy = html.IndexOf(Policy, StringComparison.Ordinal);
        var head = html.IndexOf(HeadStart, StringComparison.Ordinal);
        var place = policy >= 0 ? html.IndexOf('>', policy) + 1 : head >= 0 ? head + HeadStart.Length : html.Length;
        return Encoding.UTF8.GetBytes(html.Insert(place, $"<script src=\"{Script}\" data-mark=\"{mark}\" defer></script>"));
    }
}
