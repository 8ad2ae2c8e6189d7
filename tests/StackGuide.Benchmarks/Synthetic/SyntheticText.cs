using System.Text;

namespace StackGuide.Benchmarks.Synthetic;

/// <summary>Makes up words, names and sentences; the same for the same seed, on every machine.</summary>
internal sealed class SyntheticText(int seed)
{
    private static readonly string[] Syllables =
    [
        "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "qui", "ro", "su", "ta", "ve", "wi", "xo", "zu",
        "bra", "cle", "dri", "flo", "gru", "pra", "ske", "sti", "tro", "vu",
    ];

    private static readonly string[] Words =
    [
        "a", "request", "the", "server", "waits", "for", "each", "client", "and", "then", "answers", "with", "its", "own", "state",
        "which", "most", "teams", "keep", "outside", "of", "process", "so", "that", "another", "one", "can", "take", "over", "when",
        "load", "grows", "or", "machine", "fails", "in", "practice", "this", "costs", "memory", "but", "saves", "time", "to", "write",
        "test", "release", "new", "version", "under", "long", "term", "support", "without", "changing", "code", "people", "know",
        "where", "look", "first", "measure", "before", "they", "decide", "because", "result", "depends", "on", "data", "more", "than",
        "any", "single", "library", "framework", "does", "not", "hide", "limits", "it", "documents", "them",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A whole number from 0 to <paramref name="end"/> - 1.</summary>
    public int Number(int end) => _random.Next(end);

    /// <summary>One of several.</summary>
    public T Pick<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];

    /// <summary>A name that is the same for the same number, and for no other.</summary>
    public static string Name(int number)
    {
        var name = new StringBuilder();
        do
        {
            name.Append(Syllables[number % Syllables.Length]);
            number /= Syllables.Length;
        }
        while (number > 0);
        name.Append("do");
        name[0] = char.ToUpperInvariant(name[0]);
        return name.ToString();
    }

    /// <summary>A few words without capital and full stop.</summary>
    public string Phrase(int words)
    {
        var phrase = new StringBuilder();
        for (var i = 0; i < words; i++)
            phrase.Append(i == 0 ? "" : " ").Append(Pick(Words));
        return phrase.ToString();
    }

    /// <summary>A sentence of 9 to 16 words.</summary>
    public string Sentence() => Capital(Phrase(9 + Number(8))) + ".";

    /// <summary>Several sentences.</summary>
    public string Sentences(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Sentence()));

    /// <summary>The phrase with a capital.</summary>
    public static string Capital(string phrase) => char.ToUpperInvariant(phrase[0]) + phrase[1..];
}
