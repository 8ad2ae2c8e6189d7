using System.Collections.Immutable;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Checking.Tests.SmallGuides;

/// <summary>Derives from an entry's fields what Reading notes while it reads them: the ids it names and its short texts.</summary>
internal static class References
{
    public static T Noted<T>(this T entry)
        where T : Entry => entry with { IdReferences = [.. entry.IdReferences, .. IdsOf(entry)], ShortTexts = [.. entry.ShortTexts, .. TextsOf(entry)], PlainTexts = [.. entry.PlainTexts, .. PlainTextsOf(entry)] };

    private static IEnumerable<PlainText> PlainTextsOf(Entry entry) =>
        new[] { entry.Title, entry.Summary }.Where(text => text.Length > 0).Select(text => PlainText.At(text, entry.Place));

    private static ImmutableArray<IdReference> IdsOf(Entry entry) => entry switch
    {
        Technology t =>
        [
            .. t.Profile.SelectMany(r => Cites(r.Cites)),
            .. t.Lifecycle.Source is { } source ? Names([source], LinkRole.Cites, EntryKind.Evidence) : [],
        ],
        Criterion c =>
        [
            .. Names(c.Verdict.Favours.Value.Ids.Select(id => new Located<string>(id, c.Verdict.Favours.Place)), LinkRole.Names, EntryKind.Technology),
            .. c.Facts.SelectMany(f => f.Cells.Values).SelectMany(cell => Cites(cell.Cites)),
            .. Plain(entry, c.Related.Select(r => r.Criterion), EntryKind.Criterion),
        ],
        Scenario s =>
        [
            .. Weights(s.Weighs),
            .. Names([s.Recommends], LinkRole.Names, EntryKind.Outcome),
            .. Names(s.Answers.Select(a => a.Question), LinkRole.Names, EntryKind.Question),
            .. Plain(entry, s.Tools, EntryKind.Tool),
        ],
        Tool t => [.. Plain(entry, t.Technologies, EntryKind.Technology), .. Plain(entry, t.Criteria, EntryKind.Criterion)],
        Evidence e => Names(e.Versions.Select(v => new Located<string>(v.Technology, v.Place)), LinkRole.Names, EntryKind.Technology),
        Claim c =>
        [
            .. c.Criterion is { } criterion ? Names([criterion], LinkRole.Weighs, EntryKind.Criterion) : [],
            .. Names(c.Evidence, LinkRole.Cites, EntryKind.Evidence),
            .. Names(c.Disputes, LinkRole.Disputes, EntryKind.Claim),
            .. Plain(entry, c.Tools, EntryKind.Tool),
        ],
        Question q => [.. q.Options.SelectMany(o => IdsOf(o))],
        Outcome o => [.. Plain(entry, o.Picks, EntryKind.Technology), .. Plain(entry, o.Tools, EntryKind.Tool), .. Cites(o.Cites)],
        _ => [],
    };

    private static ImmutableArray<IdReference> IdsOf(Option option) =>
        [.. Names([option.Next], LinkRole.LeadsTo, EntryKind.Question, EntryKind.Outcome), .. Weights(option.Weighs), .. Cites(option.Cites)];

    private static ImmutableArray<Body> TextsOf(Entry entry) => entry switch
    {
        Criterion c => [.. c.Verdict.Reasons, c.Verdict.Because, .. c.Verdict.WouldChange],
        Scenario s => [s.Who, .. s.WouldChange],
        Tool t => [t.StateNote],
        Claim c => [c.Because],
        Question q => [q.Help],
        Outcome o => [o.Because, .. o.NextSteps, .. o.Risks],
        _ => [],
    };

    private static ImmutableArray<IdReference> Cites(IEnumerable<Located<string>> keys) => Names(keys, LinkRole.Cites, EntryKind.Evidence, EntryKind.Claim);

    private static ImmutableArray<IdReference> Weights(IEnumerable<Weight> weights) =>
        Names(weights.Select(w => w.Criterion), LinkRole.Weighs, EntryKind.Criterion);

    private static ImmutableArray<IdReference> Plain(Entry entry, IEnumerable<string> ids, EntryKind kind) =>
        Names(ids.Select(id => new Located<string>(id, entry.Place)), LinkRole.Names, kind);

    private static ImmutableArray<IdReference> Names(IEnumerable<Located<string>> ids, LinkRole role, params EntryKind[] kinds) =>
        [.. ids.Where(id => id.Value is not null).Select(id => new IdReference(id.Value, id.Place, role, kinds))];
}
