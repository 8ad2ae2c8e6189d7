using StackGuide.Model.Diagnostics;
using StackGuide.Model.Places;

namespace StackGuide.Rendering.Templates;

/// <summary>Finds what the engine would only find when a page is made, or without saying where: blocks that do not close, partials and helpers that do not exist.</summary>
internal static class TemplateCheck
{
    // Each level is a call on the engine's stack, and to run out of that ends the program.
    private const int DeepestNesting = 64;

    // The theme registers none of its own.
    private static readonly string[] Helpers = ["each", "else", "if", "log", "lookup", "unless", "with"];

    /// <param name="template">The template.</param>
    /// <param name="partials">The names of the theme's partials.</param>
    public static IEnumerable<Diagnostic> Of(SourceText template, IReadOnlyCollection<string> partials)
    {
        var open = new Stack<TemplateTag>();
        var elses = new HashSet<TemplateTag>();
        foreach (var tag in TemplateTag.In(template))
        {
            if (open.Count > DeepestNesting || tag.Depth > DeepestNesting)
            {
                yield return SharedFaults.OverLimit(tag.Place, $"the template nests more than {DeepestNesting} levels");
                yield break;
            }

            switch (tag.Kind)
            {
                case TemplateTagKind.Opens:
                    open.Push(tag);
                    if (!tag.HasArguments && Helpers.Contains(tag.Name))
                        yield return TemplateFaults.TemplateFails(tag.Place, $"{{{{#{tag.Name}}}}} needs a value");
                    break;
                case TemplateTagKind.Closes when open.Count == 0:
                    yield return TemplateFaults.TemplateFails(tag.Place, $"{{{{/{tag.Name}}}}} closes nothing");
                    break;
                case TemplateTagKind.Closes when open.Pop() is var opened && opened.Name != tag.Name:
                    yield return TemplateFaults.TemplateFails(tag.Place, $"{{{{/{tag.Name}}}}} stands where {{{{#{opened.Name}}}}} of line {opened.Place.Line} must be closed first");
                    yield break;
                case TemplateTagKind.Writes when tag is { Name: "else" or "^", HasArguments: false } && open.TryPeek(out var block) && !elses.Add(block):
                    yield return TemplateFaults.TemplateFails(tag.Place, $"{{{{else}}}} stands twice in {{{{#{block.Name}}}}} of line {block.Place.Line}");
                    break;
                case TemplateTagKind.Partial when !tag.Name.StartsWith('(') && !partials.Contains(tag.Name):
                    yield return TemplateFaults.UnknownPartial(tag.Place, tag.Name, partials);
                    break;
            }

            if (tag.Kind is TemplateTagKind.Opens or TemplateTagKind.Writes && tag.HasArguments && IsName(tag.Name) && !Helpers.Contains(tag.Name))
                yield return TemplateFaults.UnknownHelper(tag.Place, tag.Name, Helpers);
        }

        foreach (var tag in open.Reverse())
            yield return TemplateFaults.TemplateFails(tag.Place, $"{{{{#{tag.Name}}}}} is not closed by {{{{/{tag.Name}}}}}");
    }

    private static bool IsName(string name) => name.Length > 0 && char.IsAsciiLetter(name[0]);
}
