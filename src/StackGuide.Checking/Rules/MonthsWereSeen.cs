using System.Collections.Immutable;
using StackGuide.Checking.Words;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Checking.Rules;

/// <summary>No text says "as of" a month in which nobody had looked: at a source that is cited beside it, or else at the entry (SG6009).</summary>
/// <remarks>One source that was read in that month or later is enough: it is the one that shows the state; the others may be history.</remarks>
internal sealed class MonthsWereSeen : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        context.Guide.Entries.SelectMany(entry => SaidIn(entry).Select(said => FaultOf(context.Guide, entry, said)).OfType<Diagnostic>());

    private static IEnumerable<DatedText> SaidIn(Entry entry)
    {
        var cells = entry switch
        {
            Criterion criterion => criterion.Facts.SelectMany(f => f.Cells.Values).Select(c => (c.Text, c.Place, c.Cites)),
            Technology technology => technology.Profile.Select(r => (r.Text, r.Aspect.Place, r.Cites)),
            _ => [],
        };
        var besides = entry is Claim claim ? claim.Evidence : [];
        return
        [
            .. cells.SelectMany(c => DatedText.In(c.Text, c.Place, c.Cites)),
            .. DatedText.In(entry.Summary, entry.Place, []),
            .. entry.ShortTexts.Append(entry.Body).SelectMany(body => DatedText.In(body, entry.Place)).Select(said => said with { Cites = [.. said.Cites, .. besides] }),
        ];
    }

    private static Diagnostic? FaultOf(LinkedContent guide, Entry entry, DatedText said)
    {
        var read = LastRead(guide, said.Cites);
        return (read ?? entry.Review?.On.Value) is { } last && (last.Year, last.Month).CompareTo((said.Month.Year, said.Month.Month)) < 0
            ? DateFaults.UnseenMonth(said.Place, entry, said.Words, last, isCited: read is not null)
            : null;
    }

    private static DateOnly? LastRead(LinkedContent guide, ImmutableArray<Located<string>> cites) =>
        cites.Select(key => EntryKind.Settling.Select(kind => guide.Find(kind, key.Value)?.Review?.On.Value).FirstOrDefault(day => day is not null)).Max();
}
