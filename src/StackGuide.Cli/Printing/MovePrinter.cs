using StackGuide.Editing.Moving;
using StackGuide.Model.Guides;
using StackGuide.Texts;

namespace StackGuide.Cli.Printing;

/// <summary>Says what was moved, and what is left to a person.</summary>
internal sealed class MovePrinter(TextWriter output)
{
    private static readonly string[] Handwritten = [GuideLayout.Templates, GuideLayout.Scripts];

    /// <summary>Says it.</summary>
    public void Print(string root, MovePlan plan, MoveAddress from, MoveAddress to, bool isTried)
    {
        output.WriteLine(isTried ? $"Would move {from} to {to}." : $"Moved {from} to {to}.");
        var named = plan.Changes.Where(c => c.Edits > 0).ToList();
        output.WriteLine($"{Numbers.Of(named.Sum(c => c.Edits), "reference")} in {Numbers.Of(named.Count, "file")}:");
        foreach (var change in named)
            output.WriteLine($"  {change.Path} ({change.Edits})");
        output.WriteLine($"{RedirectMap.File}: {from.Address} leads to {to.Address}");
        if (isTried)
        {
            output.WriteLine("Nothing was written.");
            return;
        }

        output.WriteLine();
        output.WriteLine("What is left:");
        foreach (var file in Handwritten.SelectMany(f => Naming(root, f, from.Address)))
            output.WriteLine($"  {HiddenCharacters.OneLine(file)} names {from.Address}; change it by hand.");
        if (from.Anchor is null)
            output.WriteLine($"  Change the title in {to.File} if that is to be another too.");
        output.WriteLine("  Look at the changes, run 'stackguide check', and keep them in one commit.");
    }

    private static IEnumerable<string> Naming(string root, string folder, string address) =>
        ShownFiles.Below(root, folder).Where(file => File.ReadAllText(Path.Combine(root, file)).Contains(address, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
