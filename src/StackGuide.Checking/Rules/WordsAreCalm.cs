using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>Our own prose uses no word that sells (SG3008). Claims and sources are exempt: their words and titles are other people's.</summary>
internal sealed class WordsAreCalm : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        from entry in context.Guide.Entries
        where entry is not (Claim or Seed or Evidence)
        from word in context.LoadedWordsIn(entry)
        select Faults.LoadedWord(entry, word);
}
