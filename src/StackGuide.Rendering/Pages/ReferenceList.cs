using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;

namespace StackGuide.Rendering.Pages;

/// <summary>The numbered sources at the end of a page, in the order in which the page cites them.</summary>
/// <param name="guide">The guide.</param>
/// <param name="hrefOf">The address of an entry from the page.</param>
internal sealed class ReferenceList(Guide guide, Func<Entry, string> hrefOf)
{
    private readonly Dictionary<EntryKey, int> _numbers = [];
    private readonly List<ReferenceModel> _items = [];

    public IReadOnlyList<ReferenceModel> Items => _items;

    /// <summary>A list of sources that no text cites by number.</summary>
    public static IReadOnlyList<ReferenceModel> Of(Guide guide, Func<Entry, string> hrefOf, IEnumerable<Evidence> sources)
    {
        var list = new ReferenceList(guide, hrefOf);
        return [.. sources.Select((source, i) => list.Describe(source, i + 1))];
    }

    /// <summary>The number of a source, or null when there is none of that key (checking reports it).</summary>
    public int NumberOf(string key)
    {
        var entry = guide.Cited(key);
        if (!_numbers.TryGetValue(entry.Key, out var number))
        {
            number = _items.Count + 1;
            _numbers.Add(entry.Key, number);
            _items.Add(Describe(entry, number));
        }

        return number;
    }

    private ReferenceModel Describe(Entry entry, int number) => entry switch
    {
        Evidence evidence => new ReferenceModel(number, evidence.Title, hrefOf(evidence), evidence.Publisher, Wording.Of(evidence))
        {
            Url = evidence.Url,
            Published = evidence.Published.IsKnown ? evidence.Published.ToString() : null,
            Checked = Days.Of(evidence.Review),
        },
        Measurement measurement => new ReferenceModel(number, $"{measurement.Title} ({measurement.Experiment.Value})", hrefOf(measurement), "Measured for this guide", "measurement")
        {
            Published = Days.Of(measurement.Review),
        },
        _ => Describe((Claim)entry, number),
    };

    private ReferenceModel Describe(Claim claim, int number) => new(number, claim.Says, hrefOf(claim), PublisherOf(claim), "claim of a seed article")
    {
        Standing = Wording.Of(claim.Standing.Value),
        StandingId = Kebab.Of(claim.Standing.Value),
        Lines = claim.Lines.Value.ToString(),
    };

    private string PublisherOf(Claim claim) => SeedNames.Of(guide.SeedOf(claim));
}
