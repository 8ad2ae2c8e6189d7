using StackGuide.Checking.Words;
using StackGuide.Model.Decisions;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Checking;

/// <summary>What every rule is given.</summary>
internal sealed class CheckContext(LinkedContent guide, CheckOptions options)
{
    private readonly Dictionary<EntryKind, string[]> _ids = [];

    private readonly Lazy<DecisionEngine> _decisions = new(() => new DecisionEngine(guide.Content));

    /// <summary>The guide under check.</summary>
    public LinkedContent Guide => guide;

    /// <summary>The paths of the flow, enumerated when the first rule asks.</summary>
    public DecisionEngine Decisions => _decisions.Value;

    /// <summary>The day, and the originals when there are any.</summary>
    public CheckOptions Options => options;

    /// <summary>The ids that a reference to one of these kinds may name; for "did you mean".</summary>
    public IEnumerable<string> IdsOf(params IEnumerable<EntryKind> kinds) => kinds.SelectMany(IdsOf);

    /// <summary>The question of that id, or null; also for an id that was never written.</summary>
    public Question? QuestionAt(Located<string> id) =>
        id.Value is null ? null : guide.Find<Question>(EntryKind.Question, id.Value);

    /// <summary>The question or outcome of that id, or null; also for an id that was never written.</summary>
    public Entry? StepAt(Located<string> id) =>
        QuestionAt(id) ?? (id.Value is null ? null : guide.Find(EntryKind.Outcome, id.Value));

    /// <summary>The words that an entry's own texts should do without, each once.</summary>
    public IReadOnlyList<WatchedWord> WatchedWordsIn(Entry entry) =>
        options.Cache is { } cache ? cache.Get(entry, FindWatchedWords) : FindWatchedWords(entry);

    private static WatchedWord[] FindWatchedWords(Entry entry) => [.. WatchedWords.In(entry).DistinctBy(w => w.Word, StringComparer.OrdinalIgnoreCase)];

    private string[] IdsOf(EntryKind kind) =>
        _ids.TryGetValue(kind, out var ids) ? ids : _ids[kind] = [.. guide.Ids(kind)];
}
