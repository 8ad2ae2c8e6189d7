namespace StackGuide.Serving;

/// <summary>The script by which a page of a preview follows the files: it asks for events, and says which state of the page it shows.</summary>
internal static class ReloadScript
{
    /// <summary>Where it lies. Pages load it before their own scripts, so that it sees them as they were sent.</summary>
    public const string Address = "/__stackguide/reload.js";

    /// <summary>The name of the header's part that tells the script the state of its page: what a page says of itself cannot stand in it.</summary>
    public const string Mark = "page";
}
