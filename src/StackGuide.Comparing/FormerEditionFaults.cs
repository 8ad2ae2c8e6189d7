using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Comparing;

/// <summary>What can be wrong with a guide beside a former edition of it. For each its code, how grave it is, what the editors' reference says of it, and the wording.</summary>
public static class FormerEditionFaults
{
    private static readonly DiagnosticCode SG2010 = new("SG2010", Severity.Error, "Page of a former edition that is gone",
        "Somebody may have kept the address. A page that is renamed, merged or removed leaves a redirect to where its readers should go. Only check --former looks for it.",
        "content/criteria/speed.md deleted", "- { from: criteria/speed.html, to: criteria/performance.html }, in site/redirects.yml");

    /// <summary>Page of a former edition that is gone.</summary>
    public static Diagnostic PageGone(string path, string instead) =>
        new(SG2010, Place.StartOf(RedirectMap.File), $"the former edition has the page '{path}', which is gone; say where its readers should go, like {RedirectLine(path, instead)}");

    private static readonly DiagnosticCode SG2011 = new("SG2011", Severity.Error, "Place of a former edition that is gone",
        "Readers copy links to headings and claims. One that is renamed or removed while its page stays leaves a redirect. Only check --former looks for it.",
        "## Threads renamed to ## Threads and processes", "- { from: criteria/concurrency.html#threads, to: criteria/concurrency.html#threads-and-processes }, in site/redirects.yml");

    /// <summary>Place of a former edition that is gone.</summary>
    public static Diagnostic AnchorGone(string address, string instead) =>
        new(SG2011, Place.StartOf(RedirectMap.File), $"the former edition has the place '{address}', which is gone from its page; say where its readers should go, like {RedirectLine(address, instead)}");

    private static string RedirectLine(string from, string to) => $"- {{ from: {from}, to: {to} }}";

    /// <summary>The codes of this class, by number.</summary>
    public static IReadOnlyList<DiagnosticCode> Codes { get; } =
    [
        SG2010, SG2011,
    ];
}
