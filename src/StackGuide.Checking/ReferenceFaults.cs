using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Texts;

namespace StackGuide.Checking;

/// <summary>What can be wrong with links, citations, ids and redirects. For each its code, how grave it is, what the editors' reference says of it, and the wording.</summary>
public static class ReferenceFaults
{
    private static readonly DiagnosticCode SG2001 = new("SG2001", Severity.Error, "Link to a file that is no entry",
        "No entry of the guide has that file. Links are relative to the file in which they stand.", "[speed](perfomance.md)", "[speed](performance.md)");

    /// <summary>Link to a file that is no entry.</summary>
    public static Diagnostic DeadLink(Link link, IEnumerable<string> files)
    {
        var name = AnchoredPath.Cut(link.Written).Path.Split('/')[^1];
        var nearest = NearestName.Of(name, files.Select(f => f.Split('/')[^1]));
        return new(SG2001, link.Place, $"the link '{link.Written}' leads to no entry{(nearest is null || nearest == name ? "; links are relative to this file" : $"; did you mean '{nearest}'?")}");
    }

    private static readonly DiagnosticCode SG2002 = new("SG2002", Severity.Error, "Link to a heading that is not there",
        "The entry exists, but none of its headings has that anchor.", "[why](performance.md#wy)", "[why](performance.md#why)");

    /// <summary>Link to a heading that is not there.</summary>
    public static Diagnostic DeadAnchor(Link link) =>
        new(SG2002, link.Place, $"{link.Target.Entry!.Key} has no heading '#{link.Target.Anchor}'{NearestName.DidYouMean(link.Target.Anchor!, link.Target.Entry.Body.Headings.Select(h => h.Anchor))}");

    private static readonly DiagnosticCode SG2004 = new("SG2004", Severity.Error, "Unknown citation",
        "The key is the id neither of an evidence entry nor of a measurement or a claim.", "[@nodejs-clutser]", "[@nodejs-cluster]");

    /// <summary>Unknown citation.</summary>
    public static Diagnostic UnknownCitation(Place place, string key, IEnumerable<string> known) =>
        new(SG2004, place, $"'@{key}' is no evidence entry, measurement or claim{NearestName.DidYouMean(key, known)}");

    private static readonly DiagnosticCode SG2005 = new("SG2005", Severity.Error, "Link to another site in prose",
        "Addresses outside the guide stand only in the url of an evidence entry, so that each has a date and somebody who read it. Cite the entry.",
        "[docs](https://nodejs.org/api/)", "[@nodejs-cluster]");

    /// <summary>Link to another site in prose.</summary>
    public static Diagnostic OutsideLink(Link link) =>
        new(SG2005, link.Place, $"'{link.Written}' leads to another site; put the address into an evidence entry and cite it as [@its-id]");

    private static readonly DiagnosticCode SG2006 = new("SG2006", Severity.Error, "Link that cannot be published",
        "The address leaves the guide's folder, starts at the root of the site, or has a scheme that is not a page.", "[x](/etc/passwd)", "[x](../criteria/performance.md)");

    /// <summary>Link that cannot be published.</summary>
    public static Diagnostic RefusedLink(Link link) =>
        new(SG2006, link.Place, $"'{link.Written}' cannot be published; link to the .md file of an entry, relative to this file");

    private static readonly DiagnosticCode SG2007 = new("SG2007", Severity.Warning, "Nothing leads to it",
        "No other entry links to, names or cites this one, so a reader meets it only in a list.", "a tool that no page names", "a criterion that names the tool, or delete it");

    /// <summary>Nothing leads to it.</summary>
    public static Diagnostic Orphan(Entry entry) =>
        new(SG2007, entry.Place, $"nothing in the guide leads to the {entry.Key}; {(entry.Kind == EntryKind.Evidence ? "cite it" : "link to it or name it")} where it belongs, or delete it");

    private static readonly DiagnosticCode SG2008 = new("SG2008", Severity.Error, "Redirect that leads nowhere",
        "A redirect leads to a page of the guide, to an entry's file, or to another redirect that does; and to a heading that is there.",
        "- { from: criteria/speed.html, to: criteria/perfomance.html }", "- { from: criteria/speed.html, to: criteria/performance.html }");

    /// <summary>Redirect that leads nowhere.</summary>
    public static Diagnostic DeadRedirect(Located<string> to, string why, IEnumerable<string> known) =>
        new(SG2008, to.Place, $"the redirect leads to '{to.Value}', {why}{NearestName.DidYouMean(to.Value, known)}");

    private static readonly DiagnosticCode SG2009 = new("SG2009", Severity.Error, "Redirect from an address that it cannot have",
        "A redirect takes the place of a page, or of a place on a page, that the guide no longer has: not of one that is still there, nor of anything but a page, and each former address stands once.",
        "- { from: criteria/performance.html, to: index.html }, while there is such a criterion", "- { from: criteria/speed.html, to: criteria/performance.html }");

    /// <summary>Redirect from an address that it cannot have.</summary>
    public static Diagnostic RefusedRedirect(Located<string> from, string why) =>
        new(SG2009, from.Place, $"the redirect is from '{from.Value}', {why}");

    private static readonly DiagnosticCode SG2012 = new("SG2012", Severity.Error, "Name that leads nowhere",
        "The names in site/search.yml belong to a page of the guide, or to a place on one.",
        "- { page: criteria/perfomance.html, names: [speed] }", "- { page: criteria/performance.html, names: [speed] }");

    /// <summary>Name of the search that leads nowhere.</summary>
    public static Diagnostic DeadName(Located<string> page, string why, IEnumerable<string> known) =>
        new(SG2012, page.Place, $"the names lead to '{page.Value}', {why}{NearestName.DidYouMean(page.Value, known)}");

    private static readonly DiagnosticCode SG2013 = new("SG2013", Severity.Warning, "Synonym for what the guide never says",
        "A synonym stands for a word that the guide uses. One for a word that is nowhere finds nothing.",
        "- { say: [k8s], for: kubernets }", "- { say: [k8s], for: kubernetes }");

    /// <summary>Synonym for what the guide never says.</summary>
    public static Diagnostic SynonymForNothing(Located<string> word) =>
        new(SG2013, word.Place, $"the synonym is for '{word.Value}', which the guide never says");

    private static readonly DiagnosticCode SG8001 = new("SG8001", Severity.Error, "Two sources for one page",
        "Two entries would be written to the same file (also when only letter case differs).", "a question and an outcome with one id", "different ids");

    /// <summary>Two sources for one page.</summary>
    public static Diagnostic PathCollision(Entry entry, Entry first) =>
        new(SG8001, entry.Place, $"the {entry.Key} would be written to '{entry.Path}', which is already the page of the {first.Key} ({first.Place})");

    /// <summary>The codes of this class, by number.</summary>
    public static IReadOnlyList<DiagnosticCode> Codes { get; } =
    [
        SG2001, SG2002, SG2004, SG2005, SG2006, SG2007, SG2008, SG2009, SG2012, SG2013, SG8001,
    ];
}
