namespace StackGuide.Checking.Copies;

/// <summary>Every run of nine words that stands in an original: whatever is longer than eight words holds one.</summary>
internal sealed class OriginalRuns
{
    private const int Length = 9;
    private readonly Dictionary<string, (string File, int Line)>.AlternateLookup<ReadOnlySpan<char>> _runs;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _vocabulary;

    /// <summary>Reads the originals; a run that stands in several is remembered for the first, by file name.</summary>
    public OriginalRuns(Originals originals)
    {
        var runs = new Dictionary<string, (string File, int Line)>(StringComparer.Ordinal);
        var vocabulary = new HashSet<string>(StringComparer.Ordinal);
        _runs = runs.GetAlternateLookup<ReadOnlySpan<char>>();
        _vocabulary = vocabulary.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var original in originals.Documents.OrderBy(d => d.File, StringComparer.Ordinal))
        {
            var words = TextWords.Of(original.Text, _ => false);
            for (var i = 0; i < words.Count; i++)
                _vocabulary.Add(words.Run(i, 1));
            for (var i = 0; i + Length <= words.Count; i++)
                _runs.TryAdd(words.Run(i, Length), (original.File, words.PlaceOf(original.File, i, 1).Line));
        }
    }

    /// <summary>The runs of more than eight words that <paramref name="text"/> shares with the originals, each as long as it goes.</summary>
    public IEnumerable<CopiedRun> In(TextWords text)
    {
        for (var first = 0; first + Length <= text.Count; first++)
        {
            // A word that no original has rules out every run over it: most of a text is passed over in steps of several words.
            var last = first + Length - 1;
            if (!_vocabulary.Contains(text.Run(last, 1)))
            {
                first = last;
                continue;
            }

            if (!_runs.TryGetValue(text.Run(first, Length), out var original))
                continue;
            var count = Length;
            while (first + count < text.Count && _runs.ContainsKey(text.Run(first + count + 1 - Length, Length)))
                count++;
            yield return new CopiedRun(first, count, original.File, original.Line);
            first += count - Length;
        }
    }
}

/// <summary>Words of a text that stand in an original as well.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="Count">How many; at least nine.</param>
/// <param name="File">The original.</param>
/// <param name="Line">Where the run begins there, from 1.</param>
internal readonly record struct CopiedRun(int First, int Count, string File, int Line);
