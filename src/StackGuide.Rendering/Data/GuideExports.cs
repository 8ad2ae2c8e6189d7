using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using StackGuide.Markdown.Writers;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Rendering.Entries;

namespace StackGuide.Rendering.Data;

/// <summary>The guide as open data: <c>data/guide.json</c>, <c>claims.json</c>, <c>claims.csv</c>, <c>comparison.csv</c>, <c>flow.json</c>.</summary>
internal static class GuideExports
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<SiteFile> Files(Guide guide)
    {
        yield return new SiteFile(new SitePath("data/guide.json"), () => Json(w => WriteGuide(w, guide)));
        yield return new SiteFile(new SitePath("data/claims.json"), () => Json(w => WriteClaims(w, guide)));
        yield return new SiteFile(new SitePath("data/claims.csv"), () => ClaimsCsv(guide));
        yield return new SiteFile(new SitePath("data/comparison.csv"), () => ComparisonCsv(guide));
        yield return new SiteFile(new SitePath("data/flow.json"), () => Json(w => WriteFlow(w, guide)));
    }

    private static byte[] Json(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Indented))
            write(writer);
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteClaims(Utf8JsonWriter json, Guide guide)
    {
        json.WriteStartArray();
        foreach (var claim in guide.Claims)
        {
            json.WriteStartObject();
            json.WriteString("id", claim.Id);
            json.WriteString("seed", claim.Seed);
            json.WriteString("file", guide.SeedOf(claim).File.Value);
            json.WriteStartArray("lines");
            json.WriteNumberValue(claim.Lines.Value.First);
            json.WriteNumberValue(claim.Lines.Value.Last);
            json.WriteEndArray();
            json.WriteString("group", claim.Group);
            json.WriteString("criterion", claim.Criterion?.Value ?? Claim.General);
            json.WriteString("about", SideWords.OfSubject.Write(claim.About.Value));
            json.WriteString("favours", SideWords.OfClaim.Write(claim.Favours.Value));
            json.WriteString("says", claim.Says);
            json.WriteString("standing", Kebab.Of(claim.Standing.Value));
            json.WriteString("because", claim.Because.IsEmpty ? null : PlainTextWriter.WordsAndKeys(claim.Because));
            Strings(json, "evidence", claim.Evidence.Select(e => e.Value));
            Strings(json, "disputes", claim.Disputes.Select(d => d.Value));
            json.WriteString("url", $"{claim.Path}#{claim.Anchor}");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFlow(Utf8JsonWriter json, Guide guide)
    {
        var flow = guide.Content.Flow;
        json.WriteStartObject();
        json.WriteString("start", flow.Start.Value);
        json.WriteStartArray("questions");
        foreach (var question in flow.Questions)
        {
            json.WriteStartObject();
            json.WriteString("id", question.Id);
            json.WriteString("text", question.Title);
            json.WriteString("help", PlainTextWriter.WordsAndKeys(question.Help));
            json.WriteStartArray("options");
            foreach (var option in question.Options)
            {
                json.WriteStartObject();
                json.WriteString("id", option.Id.Value);
                json.WriteString("text", option.Text);
                json.WriteString("next", option.Next.Value);
                json.WriteStartArray("weighs");
                foreach (var weight in option.Weighs)
                    WriteWeight(json, weight);
                json.WriteEndArray();
                Strings(json, "cite", option.Cites.Select(c => c.Value));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("url", question.Path.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("outcomes");
        foreach (var outcome in flow.Outcomes)
        {
            json.WriteStartObject();
            json.WriteString("id", outcome.Id);
            json.WriteString("title", outcome.Title);
            json.WriteString("summary", outcome.Summary);
            Strings(json, "picks", outcome.Picks);
            json.WriteString("because", PlainTextWriter.WordsAndKeys(outcome.Because));
            Strings(json, "nextSteps", outcome.NextSteps.Select(PlainTextWriter.WordsAndKeys));
            Strings(json, "risks", outcome.Risks.Select(PlainTextWriter.WordsAndKeys));
            Strings(json, "tools", outcome.Tools);
            Strings(json, "cite", outcome.Cites.Select(c => c.Value));
            json.WriteString("url", outcome.Path.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteGuide(Utf8JsonWriter json, Guide guide)
    {
        json.WriteStartObject();
        json.WriteString("title", guide.Site.Title);
        json.WriteString("version", guide.Site.Version);
        json.WriteString("language", guide.Site.Language);
        json.WriteStartArray("entries");
        foreach (var entry in guide.Entries.Where(e => e.Kind.HasPage))
        {
            json.WriteStartObject();
            json.WriteString("kind", entry.Kind.Name);
            json.WriteString("id", entry.Id);
            json.WriteString("title", entry.Title);
            json.WriteString("summary", entry.Summary);
            json.WriteString("url", entry.Path.Value);
            json.WriteString("source", entry.Place.File);
            json.WriteString("reviewed", Pages.Days.Of(entry.Review));
            EntryPages.Of(entry.Kind).Export(json, entry);
            Strings(json, "linksTo", guide.LinksFrom(entry).Where(l => l.Target is { Entry: not null, State: LinkState.Found }).Select(l => l.Target.Path!.Value.Value).Distinct().Order(StringComparer.Ordinal));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteCriterion(Utf8JsonWriter json, Criterion criterion)
    {
        json.WriteString("question", criterion.Question);
        json.WriteStartObject("verdict");
        json.WriteString("favours", SideWords.OfVerdict.Write(criterion.Verdict.Favours.Value));
        json.WriteString("strength", criterion.Verdict.Strength is { } strength ? Kebab.Of(strength) : null);
        json.WriteString("certainty", Kebab.Of(criterion.Verdict.Certainty));
        json.WriteString("because", PlainTextWriter.WordsAndKeys(criterion.Verdict.Because));
        json.WriteEndObject();
        json.WriteStartArray("facts");
        foreach (var fact in criterion.Facts)
        {
            json.WriteStartObject();
            json.WriteString("aspect", fact.Aspect.Value);
            if (fact.Ground.Value is { } ground)
                json.WriteString("ground", ground);
            foreach (var (technology, cell) in fact.Cells)
            {
                json.WriteStartObject(technology);
                json.WriteString("grade", Kebab.Of(cell.Grade));
                json.WriteString("text", cell.Text);
                Strings(json, "cite", cell.Cites.Select(c => c.Value));
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteScenario(Utf8JsonWriter json, Scenario scenario)
    {
        json.WriteString("recommends", scenario.Recommends.Value);
        json.WriteStartArray("weighs");
        foreach (var weight in scenario.Weighs)
            WriteWeight(json, weight);
        json.WriteEndArray();
    }

    public static void WriteTool(Utf8JsonWriter json, Tool tool)
    {
        Strings(json, "technologies", tool.Technologies);
        json.WriteString("state", Kebab.Of(tool.State));
    }

    public static void WriteEvidence(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteString("publisher", evidence.Publisher);
        json.WriteString("address", evidence.Url);
        json.WriteString("sort", Kebab.Of(evidence.Sort));
        json.WriteString("published", evidence.Published.ToString());
        json.WriteBoolean("plan", evidence.IsPlan);
        json.WriteString("watch", evidence.Watch.Length == 0 ? null : evidence.Watch);
    }

    public static void WritePage(Utf8JsonWriter json, GuidePage page)
    {
        if (page.Answer is { } answer)
            WriteAnswer(json, answer);
        if (!page.Disputes.IsEmpty)
            WriteDisputes(json, page.Disputes);
    }

    private static void WriteDisputes(Utf8JsonWriter json, IEnumerable<Dispute> disputes)
    {
        json.WriteStartArray("disputes");
        foreach (var dispute in disputes)
        {
            json.WriteStartObject();
            json.WriteString("id", dispute.Id.Value);
            json.WriteString("title", dispute.Title);
            json.WriteString("settled", PlainTextWriter.WordsAndKeys(dispute.Settled));
            Strings(json, "claims", dispute.Claims.Select(c => c.Value));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAnswer(Utf8JsonWriter json, HomeAnswer answer)
    {
        json.WriteStartObject("answer");
        json.WriteString("text", PlainTextWriter.WordsAndKeys(answer.Text));
        json.WriteStartArray("tips");
        foreach (var tip in answer.Tips)
        {
            json.WriteStartObject();
            json.WriteString("side", tip.Side.Value);
            json.WriteString("when", tip.When);
            json.WriteString("because", PlainTextWriter.WordsAndKeys(tip.Because));
            json.WriteString("see", tip.See.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteWeight(Utf8JsonWriter json, Weight weight)
    {
        json.WriteStartObject();
        json.WriteString("criterion", weight.Criterion.Value);
        json.WriteString("importance", Kebab.Of(weight.Importance));
        if (weight.Side is not null)
            json.WriteString("side", weight.Side);
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static byte[] ClaimsCsv(Guide guide)
    {
        var csv = new CsvWriter();
        csv.Write("id", "seed", "file", "first line", "last line", "group", "criterion", "about", "favours", "says", "standing", "because", "evidence", "disputes", "url");
        foreach (var claim in guide.Claims)
        {
            csv.Write(
                claim.Id,
                claim.Seed,
                guide.SeedOf(claim).File.Value,
                Number(claim.Lines.Value.First),
                Number(claim.Lines.Value.Last),
                claim.Group ?? "",
                claim.Criterion?.Value ?? Claim.General,
                SideWords.OfSubject.Write(claim.About.Value),
                SideWords.OfClaim.Write(claim.Favours.Value),
                claim.Says,
                Kebab.Of(claim.Standing.Value),
                PlainTextWriter.WordsAndKeys(claim.Because),
                string.Join(' ', claim.Evidence.Select(e => e.Value)),
                string.Join(' ', claim.Disputes.Select(d => d.Value)),
                $"{claim.Path}#{claim.Anchor}");
        }

        return csv.ToBytes();
    }

    private static byte[] ComparisonCsv(Guide guide)
    {
        var csv = new CsvWriter();
        csv.Write("criterion", "aspect", "technology", "grade", "text", "sources", "verdict favours", "strength", "certainty", "ground");
        foreach (var criterion in guide.Content.Criteria)
        {
            foreach (var fact in criterion.Facts)
            {
                foreach (var (technology, cell) in fact.Cells)
                {
                    csv.Write(
                        criterion.Id,
                        fact.Aspect.Value,
                        technology,
                        Kebab.Of(cell.Grade),
                        cell.Text,
                        string.Join(' ', cell.Cites.Select(c => c.Value)),
                        SideWords.OfVerdict.Write(criterion.Verdict.Favours.Value),
                        criterion.Verdict.Strength is { } strength ? Kebab.Of(strength) : "",
                        Kebab.Of(criterion.Verdict.Certainty),
                        fact.Ground.Value ?? "");
                }
            }
        }

        return csv.ToBytes();
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
