using System.Text.RegularExpressions;
using StackGuide.Model.Places;

namespace StackGuide.Rendering.Templates;

/// <summary>One <c>{{…}}</c> of a template.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Name">The block, partial or helper that it names; empty where it names none of them.</param>
/// <param name="HasArguments">Whether anything follows the name.</param>
/// <param name="Depth">How deep its parentheses nest.</param>
/// <param name="Place">Where its braces open.</param>
internal readonly partial record struct TemplateTag(TemplateTagKind Kind, string Name, bool HasArguments, int Depth, Place Place)
{
    /// <summary>Every tag in order of writing; comments are left out.</summary>
    public static IEnumerable<TemplateTag> In(SourceText template)
    {
        var (line, lineStart) = (1, 0);
        var passed = 0;
        foreach (Match match in Tag().Matches(template.Text))
        {
            for (; passed < match.Index; passed++)
            {
                if (template.Text[passed] == '\n')
                    (line, lineStart) = (line + 1, passed + 1);
            }

            if (match.Groups["inner"] is { Success: true } inner)
                yield return Read(inner.ValueSpan.Trim(" \t\r\n~{}&"), new Place(template.Path, line, match.Index - lineStart + 1));
        }
    }

    private static TemplateTag Read(ReadOnlySpan<char> inner, Place place)
    {
        var kind = inner switch
        {
            ['#', ..] or ['^', _, ..] => TemplateTagKind.Opens,
            ['/', ..] => TemplateTagKind.Closes,
            ['>', ..] => TemplateTagKind.Partial,
            _ => TemplateTagKind.Writes,
        };
        var rest = inner.TrimStart("#>*^/ \t\r\n");
        var end = rest.IndexOfAny(" \t\r\n");
        var name = (end < 0 ? rest : rest[..end]).Trim("\"'").ToString();
        return new TemplateTag(kind, name, end >= 0, DepthOf(inner), place);
    }

    private static int DepthOf(ReadOnlySpan<char> inner)
    {
        var (depth, deepest) = (0, 0);
        foreach (var c in inner)
        {
            depth += c switch { '(' => 1, ')' => -1, _ => 0 };
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }

    [GeneratedRegex(@"(?<!\\)(?:\{\{~?!--.*?--~?\}\}|\{\{~?!.*?\}\}|\{\{(?<inner>.*?)\}\})", RegexOptions.Singleline)]
    private static partial Regex Tag();
}

/// <summary>What a tag does.</summary>
internal enum TemplateTagKind
{
    /// <summary>Writes a value, or calls a helper.</summary>
    Writes,

    /// <summary>Opens a block.</summary>
    Opens,

    /// <summary>Closes a block.</summary>
    Closes,

    /// <summary>Includes a partial.</summary>
    Partial,
}
