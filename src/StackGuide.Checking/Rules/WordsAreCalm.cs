using StackGuide.Checking.Words;
using StackGuide.Model.Diagnostics;

namespace StackGuide.Checking.Rules;

/// <summary>Our own prose uses no word that sells and none that ages unseen (SG3008, SG6008). Claims and sources are exempt: their words and titles are other people's.</summary>
internal sealed class WordsAreCalm : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        from entry in context.Guide.Entries
        where entry.Kind.IsOurProse
        from word in context.WatchedWordsIn(entry)
        select word.Fault == WordFault.Loaded ? ComparisonFaults.LoadedWord(entry, word) : DateFaults.AgeingWord(entry, word);
}
