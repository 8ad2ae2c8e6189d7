using System.Text;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering;

/// <summary>What every template sees, as Markdown for those who write a theme.</summary>
/// <remarks>Made from the records that templates are given and from their comments, so that it cannot say anything else than they do.</remarks>
public static class ThemeReference
{
    /// <summary>The whole text; lines end with a line feed.</summary>
    public static string Write()
    {
        var text = new StringBuilder();
        text.Append(
            """
            # Reference for themes

            <!-- Written by `stackguide reference --theme docs/theme.md`; change the models and their comments, not this file. -->

            Templates are [Scriban](https://github.com/scriban/scriban) in files that end with `.scriban-html`: `templates/layouts/main` is the frame of every page, `templates/layouts/page` a page between header and footer, `templates/layouts/content` what it says with its sources, `templates/pages` holds a template for each kind of entry and each view, `templates/partials` what several of them share, `templates/bundle` what stands around a guide that is taken along.

            - A template sees the members of its model by their names, and the model itself as `it`. A name that is not there is an error, also where this guide never comes to it.
            - `{{ include 'verdict' row.verdict }}` writes a partial, which sees the members of what it is given, and that itself as `it`.
            - What is written is escaped. Only the type `markup` is not: the program vouches for it. Numbers are written alike in every language.
            - Nothing is false: no value, no text, no markup, an empty list, and zero. So `{{ if title }}` and `{{ if links }}` ask whether there are any.
            - A template is plain HTML, and is read once, when the theme is compiled. Ids and what refers to them, levels of headings and addresses follow the form in which a page is shown: on its own, as a chapter of the guide on one page, among all pages in one file. Only what the template itself writes as a tag is seen so; a tag that is put together in a text or comes out of a value is written as it is.
            - An `h2` with an `id` is a section: it stands in the page's list of contents, under the words that it says. Without an `id` it is a heading like any other. Markup of a model that no text is behind, and what `capture` has kept, say nothing in that list.
            - An address that a template writes in `href` or `src` is a place on the page (`#why`) or the path of a file from the site's root (`feed.xml`, `criteria/speed.html`), whichever page it stands on; a file of the theme has its path in the guide's folder (`site/icons/logo.svg`). One that leads nowhere is an error. An address of the model is ready as it is.
            - A condition or a loop ends where it begins: within the same tag, or outside of tags.
            - In a chapter of the guide on one page a `section` has no name, a `region` is a `group`, and an empty element that is `hidden` is left out, because it waits for a script.
            - Scriban's operators, loops, conditions, variables, `capture`, and functions of one's own work as its documentation says; lists have `size`. Its library of functions is left out, so that the same guide makes the same bytes, and a template reaches nothing but its model.
            - Loops and texts have limits that grow with the guide. Script that is written into a template is refused, because pages do not run it; scripts are files of `site/scripts`.
            - A view that only the theme knows is shown by the template of that name in `templates/pages`, with the model of `pages/page`.

            ## Templates


            """.ReplaceLineEndings("\n"));
        var queue = new Queue<ModelShape>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, shape) in ThemeModels.All.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            text.Append($"### `templates/{name}{TemplateSet.Extension}`\n\n");
            Describe(text, shape, queue);
            seen.Add(shape.Name);
        }

        text.Append("## What they share\n\n");
        var shared = new SortedDictionary<string, ModelShape>(StringComparer.Ordinal);
        while (queue.TryDequeue(out var shape))
        {
            if (!seen.Add(shape.Name))
                continue;
            shared.Add(shape.Name, shape);
            foreach (var member in shape.Members)
                Enqueue(member, queue);
        }

        foreach (var (name, shape) in shared)
        {
            text.Append($"### {name}\n\n");
            Describe(text, shape, queue);
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Describe(StringBuilder text, ModelShape shape, Queue<ModelShape> queue)
    {
        text.Append(shape.Summary).Append("\n\n| member | type | what it is |\n| --- | --- | --- |\n");
        foreach (var member in shape.Members)
        {
            text.Append($"| `{member.Name}` | {TypeOf(member)}{(member.IsOptional ? ", or none" : "")} | {member.Summary.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
            Enqueue(member, queue);
        }

        text.Append('\n');
    }

    private static void Enqueue(ModelMember member, Queue<ModelShape> queue)
    {
        if (member.Model?.Invoke() is { } model)
            queue.Enqueue(model);
    }

    private static string TypeOf(ModelMember member) => member.Kind switch
    {
        ModelMemberKind.Text => "text",
        ModelMemberKind.Number => "number",
        ModelMemberKind.Flag => "true or false",
        ModelMemberKind.Html => "markup",
        ModelMemberKind.ListOfText => "list of texts",
        ModelMemberKind.ListOfHtml => "list of markup",
        ModelMemberKind.ListOfModel => $"list of [{member.Model!().Name}]({Anchor(member)})",
        _ => $"[{member.Model!().Name}]({Anchor(member)})",
    };

    private static string Anchor(ModelMember member) => "#" + member.Model!().Name.ToLowerInvariant();
}
