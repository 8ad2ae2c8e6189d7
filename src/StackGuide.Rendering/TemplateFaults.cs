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

    /// <summary>The codes of this class, by number.</summary>
    public static IReadOnlyList<DiagnosticCode> Codes { get; } =
    [
        SG7001, SG7002,
    ];
}
