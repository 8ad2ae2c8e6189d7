using System.Text.RegularExpressions;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Places;

namespace StackGuide.Rendering.Templates;

/// <summary>Finds script that is written into a template. Pages refuse to run it, so that it would do nothing and say nothing.</summary>
internal static partial class InlineScripts
{
    public static IEnumerable<Diagnostic> Find(SourceText template)
    {
        var places = new TextPlaces(template.Text, template.Start);
        for (var at = Next(template.Text, "<script", 0); at >= 0; at = Next(template.Text, "<script", at + 1))
        {
            var start = template.Text.IndexOf('>', at);
            var end = start < 0 ? -1 : Next(template.Text, "</script", start);
            if (end < 0)
                break;
            if (!IsOfModel(template.Text.AsSpan(start + 1, end - start - 1)))
                yield return TemplateFaults.TemplateFails(places.Between(at, start + 1), "it contains script, which no page runs; write it into a file of site/scripts");
        }

        foreach (Match handler in Handler().Matches(template.Text))
            yield return TemplateFaults.TemplateFails(places.Between(handler.Groups["name"].Index, handler.Groups["name"].Index + handler.Groups["name"].Length), $"'{handler.Groups["name"].Value}' is script, which no page runs; write it into a file of site/scripts");
    }

    private static int Next(string text, string tag, int from) => text.IndexOf(tag, from, StringComparison.OrdinalIgnoreCase);

    /// <summary>Nothing, or a value that the program vouches for.</summary>
    private static bool IsOfModel(ReadOnlySpan<char> inside)
    {
        inside = inside.Trim();
        return inside.IsEmpty || (inside.StartsWith("{{") && inside.EndsWith("}}") && inside.LastIndexOf("{{") == 0);
    }

    [GeneratedRegex("<[a-z][^<>]*?\\s(?<name>on[a-z]+)\\s*=|\\b(?:href|src|action|formaction)\\s*=\\s*[\"']?\\s*(?<name>javascript:)", RegexOptions.IgnoreCase)]
    private static partial Regex Handler();
}
