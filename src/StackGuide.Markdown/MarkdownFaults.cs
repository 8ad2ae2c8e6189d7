using StackGuide.Model.Diagnostics;
using StackGuide.Model.Places;

namespace StackGuide.Markdown;

/// <summary>What can be wrong with Markdown. For each its code, how grave it is, what the editors' reference says of it, and the wording.</summary>
public static class MarkdownFaults
{
    private static readonly DiagnosticCode SG1014 = new("SG1014", Severity.Error, "Raw HTML",
        "Content is Markdown; tags are refused because they cannot be checked. Write the Markdown for it.", "<b>fast</b>", "**fast**");

    /// <summary>Raw HTML.</summary>
    public static Diagnostic RawHtml(Place place, string tag, string instead) =>
        new(SG1014, place, $"raw HTML ({tag}) is refused in content; {instead}");

    private static readonly DiagnosticCode SG1019 = new("SG1019", Severity.Error, "Image",
        "The guide carries no images in prose; a table or a sentence says it for everyone.", "![chart](chart.png)", "a table");

    /// <summary>Image.</summary>
    public static Diagnostic Image(Place place) =>
        new(SG1019, place, "images are not published; say it in a sentence or a table");

    private static readonly DiagnosticCode SG1021 = new("SG1021", Severity.Error, "Code that is not closed",
        "A line of three backticks (or tildes) opens code, and nothing closes it, so that all prose below would be published as code.",
        "```\nnode app.js\n\nMore prose.", "```\nnode app.js\n```\n\nMore prose.");

    /// <summary>Code that is not closed.</summary>
    public static Diagnostic UnclosedFence(Place place, string fence) =>
        new(SG1021, place, $"the code that is opened here is never closed; add a line {fence} below it");

    private static readonly DiagnosticCode SG1023 = new("SG1023", Severity.Hint, "Link whose words say nothing",
        "Somebody who goes from link to link, by ear or by eye, hears or sees the words of the link alone: let them say where it leads.",
        "Read more [here](performance.md).", "Read more about [performance](performance.md).");

    /// <summary>Link whose words say nothing.</summary>
    public static Diagnostic VagueLink(Place place, string words) =>
        new(SG1023, place, words.Length == 0 ? "the link has no words; say where it leads" : $"the words '{words}' do not say where the link leads; name the page");

    /// <summary>The codes of this class, by number.</summary>
    public static IReadOnlyList<DiagnosticCode> Codes { get; } =
    [
        SG1014, SG1019, SG1021, SG1023,
    ];
}
