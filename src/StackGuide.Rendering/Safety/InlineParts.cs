using System.Text.RegularExpressions;
using StackGuide.Model.Places;

namespace StackGuide.Rendering.Safety;

/// <summary>Finds what templates carry of scripts and styles themselves. What a template computes has no hash, so browsers refuse it.</summary>
internal static partial class InlineParts
{
    /// <summary>The hashes of all, each once, in order of the files.</summary>
    public static (IReadOnlyList<string> Scripts, IReadOnlyList<string> Styles) Hashes(IEnumerable<SourceText> templates)
    {
        var parts = templates
            .OrderBy(t => t.Path, StringComparer.Ordinal)
            .SelectMany(t => Inline().Matches(t.Text.ReplaceLineEndings("\n")))
            .Where(m => !m.Groups["text"].Value.Contains("{{", StringComparison.Ordinal))
            .ToLookup(m => m.Groups["element"].Value, m => ContentSecurityPolicy.Hash(m.Groups["text"].Value));
        return ([.. parts["script"].Distinct()], [.. parts["style"].Distinct()]);
    }

    [GeneratedRegex(@"<(?<element>script|style)(?![^>]*\ssrc=)[^>]*>(?<text>[^<]+(?:<(?!/\k<element>)[^<]*)*)</\k<element>>")]
    private static partial Regex Inline();
}
