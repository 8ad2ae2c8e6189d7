using StackGuide.Checking.Copies;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Places;

namespace StackGuide.Checking.Rules;

/// <summary>No text of the guide shares more than eight words in a row with an original, titles apart (SG4008). Silent without originals.</summary>
internal sealed class NothingIsCopied : IRule
{
    private const int ShownWords = 12;

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        if (context.Options.Originals is not { } originals)
            return [];
        var runs = new OriginalRuns(originals);
        return context.Options.SourceTexts.SelectMany(source => Find(source, runs));
    }

    private static IEnumerable<Diagnostic> Find(SourceText source, OriginalRuns runs)
    {
        var titles = TitleLines.Of(source.Path, source.Text);
        var words = TextWords.Of(source.Text, titles.Contains);
        foreach (var run in runs.In(words))
        {
            var shown = words.Run(run.First, Math.Min(run.Count, ShownWords)).ToString();
            yield return SeedFaults.CopiedText(words.PlaceOf(source.Path, run.First, run.Count), run.File, run.Line, run.Count > ShownWords ? $"{shown} …" : shown);
        }
    }
}
