using StackGuide.Markdown.Writers;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Templates;
using static StackGuide.Rendering.Twins.TwinPage;

namespace StackGuide.Rendering.Twins;

/// <summary>What the twins of several pages have in common.</summary>
internal static class SharedTwins
{
    public static MarkdownLine Verdict(VerdictModel verdict) => Line(verdict.Strength is null ? verdict.Favours : $"{verdict.Favours}, {verdict.Strength}");

    public static MarkdownLine Stance(StanceModel stance) => Line(stance.Counts.Length == 0 ? stance.Words : $"{stance.Words} ({stance.Counts})");

    public static MarkdownLine Technologies(IEnumerable<TechnologyModel> technologies) => Join(" ", technologies.Select(t => Link(t.Href, t.Title)));

    public static TwinPage Standings(this TwinPage twin, IEnumerable<StandingCountModel> standings) => twin.List(standings.Select(s => Line($"{s.Standing} {s.Count}")));

    public static TwinPage Claims(this TwinPage twin, string title, IReadOnlyCollection<ClaimGroupModel> claims) =>
        twin.Section(title, claims, all => twin.List(all, Claim));

    public static void Claim(TwinPage twin, ClaimGroupModel claim)
    {
        var voices = claim.Voices.Select(v => Line($"{v.Title} ").Add(Join(", ", v.Links.Select(l => Link(l.Href, l.Title)))));
        var line = Line("Said by ").Add(Join("; ", voices)).Text(".");
        if (claim.Questions.Count > 0)
            line.Text(" Disputed: ").Add(Join(" ", claim.Questions.Select(q => Link(q.Href, q.Title))));
        if (claim.Disputes.Count > 0)
            line.Text(" Disputed by ").Add(Join("; ", claim.Disputes.Select(d => Link(d.Href, d.Note ?? d.Title)))).Text(".");
        twin.Paragraph($"{claim.Says} {claim.Favours}").Paragraph(Stand(twin, claim.Standing, claim.Because, claim.Evidence)).Paragraph(line);
    }

    public static MarkdownLine Stand(TwinPage twin, string standing, SafeHtml? because, SafeHtml? evidence)
    {
        var line = Line(standing);
        return (because is null ? line : line.Text(" ").Add(twin.Words(because))).Add(twin.Words(evidence));
    }

    /// <summary>The heads of the columns of <see cref="Ratio"/>.</summary>
    public static IEnumerable<MarkdownLine> RatioHeads => ((string[])["Of", "To", "Ratio", "95 % interval", "What it says"]).Select(Line);

    public static MarkdownLine[] Ratio(MeasuredRatioModel ratio) => [Line(ratio.Of), Line(ratio.To), Line(ratio.Ratio), Line(ratio.Interval), Line(ratio.Seen)];

    public static MarkdownLine Cell(TwinPage twin, CellModel cell) =>
        new MarkdownLine().Strong(Line(cell.Grade + ":")).Text($" {cell.Text}").Add(twin.Words(cell.Cites));
}
