using System.Collections.Immutable;
using StackGuide.Data;
using StackGuide.Model.Decisions;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Comparing.Editions;

/// <summary>Makes an edition of the records in a site's data files.</summary>
internal static class DataReader
{
    // Each path is written out, with the ids of all its questions: few long ids make many letters.
    private const int LongestPaths = 16 << 20;

    /// <summary>The guide and its entries.</summary>
    public static Edition Guide(GuideData guide) => new() { Title = guide.Title, Version = guide.Version, Entries = [.. guide.Entries.Select(Entry)] };

    /// <summary>A claim.</summary>
    public static EditionClaim Claim(ClaimData claim) => new(claim.Id, claim.Says, claim.Standing, ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        [
            KeyValuePair.Create("about", claim.About),
            KeyValuePair.Create("because", claim.Because ?? ""),
            KeyValuePair.Create("criterion", claim.Criterion),
            KeyValuePair.Create("disputes", string.Join(' ', claim.Disputes)),
            KeyValuePair.Create("evidence", string.Join(' ', claim.Evidence)),
            KeyValuePair.Create("favours", claim.Favours),
            KeyValuePair.Create("group", claim.Group ?? ""),
            KeyValuePair.Create("lines", string.Join(' ', claim.Lines)),
        ]));

    /// <summary>The paths of the decision flow; editions from before it lists them have each answer lead to a question or an outcome.</summary>
    public static PathTable Paths(FlowData data)
    {
        if (data.Paths is { } paths)
            return new PathTable([.. paths.DistinctBy(p => p.Answers).Select(p => KeyValuePair.Create(p.Answers, p.Outcome))]);
        var place = Place.StartOf(DataFiles.Flow);
        var flow = new Flow(
            At(data.Start),
            [.. data.Questions.Select(question => new Question
            {
                Id = question.Id,
                Title = question.Text,
                Place = place,
                Options = [.. question.Options.Select(option => new Option { Id = At(option.Id), Text = option.Text, Next = At(option.Next ?? "") })],
            })],
            [.. data.Outcomes.Select(outcome => new Outcome { Id = outcome.Id, Title = outcome.Title, Place = place })]);
        var engine = new DecisionEngine(new GuideContent { Flow = flow });
        if (engine.Paths.Sum(p => p.Steps.Sum(s => (long)s.Question.Id.Length + s.Option.Id.Value.Length)) > LongestPaths)
            throw new EditionException($"the paths of its decision flow have more than {LongestPaths:N0} letters together, the most that are compared");
        return PathTable.Of(engine);

        Located<string> At(string text) => new(text, place);
    }

    private static EditionEntry Entry(EntryData entry) => new(entry.Kind, entry.Id, entry.Title, entry.Url)
    {
        Reviewed = entry.Reviewed ?? "",
        Recommends = entry.Recommends ?? "",
        State = entry.State ?? "",
        Address = entry.Address ?? "",
        Verdict = entry.Verdict is { } verdict ? Verdict(verdict) : "",
        Cells = [.. (entry.Facts ?? []).SelectMany(Cells)],
    };

    private static string Verdict(VerdictData verdict) => string.Join(", ", new[] { verdict.Favours, verdict.Strength, verdict.Certainty + " certainty" }.OfType<string>());

    private static IEnumerable<EditionCell> Cells(FactData row) =>
        row.Cells.Select(cell => new EditionCell(row.Aspect, cell.Key, cell.Value.Grade, cell.Value.Text, string.Join(' ', cell.Value.Cite)));
}
