using System.Net;
using Scriban;
using Scriban.Syntax;
using StackGuide.Model.Places;

namespace StackGuide.Rendering.Templates;

/// <summary>A part of a template that the form of the page decides. <see cref="MarkupCompiler"/> puts it in the place of what the author wrote.</summary>
internal abstract class MarkupStatement : ScriptStatement
{
    /// <inheritdoc/>
    public sealed override object? Evaluate(TemplateContext context)
    {
        Write((HtmlTemplateContext)context);
        return null;
    }

    /// <inheritdoc/>
    public override void PrintTo(ScriptPrinter printer)
    {
    }

    protected abstract void Write(HtmlTemplateContext context);

    protected static ScriptBlockStatement BlockOf(IEnumerable<ScriptStatement> statements)
    {
        var block = new ScriptBlockStatement();
        foreach (var statement in statements)
            block.Statements.Add(statement);
        return block;
    }
}

/// <summary>Markup as the template has it.</summary>
/// <param name="text">A part of the template.</param>
/// <param name="words">What of it is no tag, for the title of a section.</param>
internal sealed class LiteralMarkup(ScriptStringSlice text, string words) : MarkupStatement
{
    public ScriptStringSlice Text => text;

    public string Words => words;

    protected override void Write(HtmlTemplateContext context)
    {
        context.Write(text);
        context.AddToTitle(words);
    }
}

/// <summary>A few characters that differ from form to form.</summary>
/// <param name="text">The characters, escaped.</param>
internal sealed class FormMarkup(Func<PageMarkup, string> text) : MarkupStatement
{
    protected override void Write(HtmlTemplateContext context) => context.Write(text(context.Page));
}

/// <summary>What a page has only where it stands alone.</summary>
/// <param name="statements">What writes it.</param>
internal sealed class AloneMarkup(IEnumerable<ScriptStatement> statements) : MarkupStatement
{
    private readonly ScriptBlockStatement _inner = BlockOf(statements);

    protected override void Write(HtmlTemplateContext context)
    {
        if (!context.Page.Form.IsChapter)
            context.Evaluate(_inner);
    }
}

/// <summary>A value within a tag, which says nothing in the title of a section.</summary>
/// <param name="statement">What writes it.</param>
internal sealed class UnspokenMarkup(ScriptStatement statement) : MarkupStatement
{
    private readonly ScriptBlockStatement _inner = BlockOf([statement]);

    protected override void Write(HtmlTemplateContext context) => context.WithoutTitle(_inner);
}

/// <summary>The title of a section begins.</summary>
internal sealed class SectionStart : MarkupStatement
{
    protected override void Write(HtmlTemplateContext context) => context.BeginTitle();
}

/// <summary>The title of a section ends.</summary>
internal sealed class SectionEnd : MarkupStatement
{
    protected override void Write(HtmlTemplateContext context) => context.EndTitle();
}

/// <summary>The start tag of an element with an id has ended: the place also answers to its former names.</summary>
internal sealed class FormerNamesMarkup : MarkupStatement
{
    protected override void Write(HtmlTemplateContext context)
    {
        foreach (var name in context.Page.FormerNames(context.LastId))
            context.Write($"<span id=\"{HtmlText.Encode(context.Page.IdPrefix + name)}\"></span>");
    }
}

/// <summary>The value of an attribute that the form decides.</summary>
/// <param name="statements">What writes it.</param>
internal abstract class AttributeMarkup(IReadOnlyList<ScriptStatement> statements) : MarkupStatement
{
    private readonly ScriptBlockStatement _inner = BlockOf(statements);
    private readonly string? _literal = statements.All(s => s is LiteralMarkup) ? string.Concat(statements.Select(s => ((LiteralMarkup)s).Text.ToString())) : null;

    /// <summary>The value, escaped as the template writes it.</summary>
    protected string ValueOf(HtmlTemplateContext context) => _literal ?? context.Captured(_inner);

    protected static string Decoded(string value) => value.Contains('&') ? WebUtility.HtmlDecode(value) : value;
}

/// <summary>The id of an element.</summary>
/// <param name="statements">What writes it.</param>
internal sealed class IdMarkup(IReadOnlyList<ScriptStatement> statements) : AttributeMarkup(statements)
{
    protected override void Write(HtmlTemplateContext context)
    {
        var value = ValueOf(context);
        context.Bear(Decoded(value));
        context.Write(value.Length == 0 ? "" : HtmlText.Encode(context.Page.IdPrefix));
        context.Write(value);
    }
}

/// <summary>Ids of other elements, with spaces between them.</summary>
/// <param name="statements">What writes them.</param>
internal sealed class ReferenceMarkup(IReadOnlyList<ScriptStatement> statements) : AttributeMarkup(statements)
{
    protected override void Write(HtmlTemplateContext context)
    {
        var prefix = HtmlText.Encode(context.Page.IdPrefix);
        var value = ValueOf(context);
        context.Write(prefix.Length == 0 || value.Length == 0 ? value : string.Join(' ', value.Split(' ').Select(id => prefix + id)));
    }
}

/// <summary>An address that is written in a template: a place on the page, or a file by its path from the site's root.</summary>
/// <param name="statements">What writes it.</param>
internal sealed class AddressMarkup(IReadOnlyList<ScriptStatement> statements) : AttributeMarkup(statements)
{
    protected override void Write(HtmlTemplateContext context)
    {
        var address = Decoded(ValueOf(context));
        context.Write(HtmlText.Encode(address.StartsWith('#') ? context.Page.Address(address[1..]) : FileOf(context.Page, address)));
    }

    private string FileOf(PageMarkup page, string address)
    {
        var (path, anchor) = AnchoredPath.Cut(address);
        return page.FileOf(path) is { } file
            ? page.Address(file, anchor)
            : throw new ScriptRuntimeException(Span, $"the site has no file '{path}'");
    }
}
