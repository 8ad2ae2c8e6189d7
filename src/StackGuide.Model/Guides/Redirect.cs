using StackGuide.Model.Places;

namespace StackGuide.Model.Guides;

/// <summary>A former address and where it leads now, as <c>site/redirects.yml</c> records it.</summary>
/// <param name="From">A page's former path like <c>criteria/speed.html</c>, or its entry's former file; perhaps with an anchor.</param>
/// <param name="To">A page, an entry's file, or the former address of another redirect; perhaps with an anchor.</param>
public sealed record Redirect(Located<string> From, Located<string> To);

/// <summary>What became of a redirect.</summary>
/// <param name="Source">As written.</param>
/// <param name="State">Whether it leads to a page, or why not.</param>
/// <param name="From">The former page, or the page that has lost the place; null when it could be none.</param>
/// <param name="FromAnchor">The place on it, when only that one leads there.</param>
/// <param name="Target">The entry whose page it leads to; null when there is none.</param>
/// <param name="Anchor">The place on that page.</param>
public sealed record ResolvedRedirect(Redirect Source, RedirectState State, SitePath? From = null, string? FromAnchor = null, Entry? Target = null, string? Anchor = null);

/// <summary>Whether a redirect leads to a page, or why not.</summary>
public enum RedirectState
{
    /// <summary>It does.</summary>
    Found,

    /// <summary>It does, from a place that a page of the guide once had.</summary>
    FoundFromPlace,

    /// <summary>Its former address could not be a page's.</summary>
    NoFormerPage,

    /// <summary>Its former address is a page that the guide has, or a place on one.</summary>
    StillExists,

    /// <summary>Another redirect has the same former address.</summary>
    Repeated,

    /// <summary>The guide has no page where it leads.</summary>
    NoSuchPage,

    /// <summary>The page is there, the place on it is not.</summary>
    NoSuchAnchor,

    /// <summary>It leads back to itself.</summary>
    Circle,
}
