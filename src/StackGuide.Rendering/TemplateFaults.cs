using StackGuide.Model.Diagnostics;
using StackGuide.Model.Places;
using StackGuide.Texts;

namespace StackGuide.Rendering;

/// <summary>What can be wrong with templates. For each its code, how grave it is, what the editors' reference says of it, and the wording.</summary>
public static class TemplateFaults
{
    private static readonly DiagnosticCode SG7001 = new("SG7001", Severity.Error, "Page template that does not exist",
        "The page's view names a file in templates/pages/ that is not there.", "view: compear", "view: compare");

    /// <summary>Page template that does not exist.</summary>
    public static Diagnostic UnknownView(Located<string> view, IEnumerable<string> known) =>
        new(SG7001, view.Place, $"there is no template templates/pages/{view.Value}.scriban-html{NearestName.DidYouMean(view.Value, known)}");

    private static readonly DiagnosticCode SG7002 = new("SG7002", Severity.Error, "Template that fails",
        "The template cannot be read or run: a block is not closed; a name or partial does not exist; it loops, recurses or writes without end; it contains script. docs/theme.md says what each template sees.",
        "{{ for row in rows }}{{ row.aspct }}{{ end }}", "{{ for row in rows }}{{ row.aspect }}{{ end }}");

    /// <summary>Template that fails.</summary>
    public static Diagnostic TemplateFails(Place place, string problem) =>
        new(SG7002, place, $"the template fails: {problem}");

    private static readonly DiagnosticCode SG7003 = new("SG7003", Severity.Error, "Address in a template that leads nowhere",
        "A template names a file that the site does not have. An address in a template is a path from the site's root, whichever page it stands on; files of the theme are named by their paths in the guide's folder.",
        "<a href=\"feed.xlm\">", "<a href=\"feed.xml\">");

    /// <summary>Address in a template that leads nowhere.</summary>
    public static Diagnostic BrokenAddress(Place place, string address) =>
        new(SG7003, place, $"the site has no file '{AnchoredPath.Cut(address).Path}'");

    /// <summary>The codes of this class, by number.</summary>
    public static IReadOnlyList<DiagnosticCode> Codes { get; } =
    [
        SG7001, SG7002, SG7003,
    ];
}
