using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using StackGuide.Markdown.Writers;

namespace StackGuide.Rendering.Templates;

/// <summary>
/// The engine as templates of pages need it: names are strict, everything is escaped unless its type says that it is markup, nothing
/// is there and nothing is false alike, and a template can neither run for ever nor reach anything but its model. For one run.
/// </summary>
internal sealed class HtmlTemplateContext : TemplateContext
{
    private const int DeepestRecursion = 64;

    private readonly LimitedOutput _output;
    private readonly int _longestText;

    // Of the section whose heading is being written: its id, and what it has said so far.
    private StringBuilder? _title;
    private string? _titleId;

    /// <param name="partials">The theme's partials by name.</param>
    /// <param name="limits">How much a template may do.</param>
    /// <param name="page">The page that is written.</param>
    public HtmlTemplateContext(FrozenDictionary<string, Template> partials, TemplateLimits limits, PageMarkup page)
        : base(new ScriptObject { ["include"] = new PartialFunction(partials) }, StringComparer.Ordinal)
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        AutoIndent = false;
        NewLine = "\n";
        LoopLimit = limits.Steps;
        RecursiveLimit = DeepestRecursion;

        // The engine cuts what is longer without a word; the output and Evaluate refuse it before.
        LimitToString = limits.Characters + 1;
        _longestText = limits.Characters;
        _output = new LimitedOutput(limits.Characters);
        PushOutput(_output);
        Page = page;
    }

    /// <summary>The page that is written.</summary>
    public PageMarkup Page { get; }

    /// <summary>The id of the element whose start tag was written last among those that have one.</summary>
    public string LastId { get; private set; } = "";

    /// <summary>What a template writes for a model.</summary>
    /// <exception cref="ScriptRuntimeException">It fails.</exception>
    public string Run(Template template, TemplateModel model)
    {
        PushGlobal(new TemplateScope(model));
        Evaluate(template.Page!);
        return _output.ToString();
    }

    /// <inheritdoc/>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                break;
            case SafeHtml html:
                Write(html.Html);
                foreach (var section in html.Sections)
                    Page.Add(section);
                if (_title is not null && html.Source is { } source)
                    AddToTitle(HtmlWriter.Escape(PlainTextWriter.Words(source.Body)));
                break;
            case StringBuilderOutput captured:
                // Escaped when it was captured.
                Write(captured.ToString());
                break;
            case string text:
                WriteWords(HtmlText.Encode(text));
                break;
            case bool flag:
                Write(flag ? "true" : "false");
                break;
            case IFormattable number when number is not IEnumerable:
                WriteWords(HtmlText.Encode(number.ToString(null, CultureInfo.InvariantCulture)));
                break;
            default:
                throw new ScriptRuntimeException(span, $"{Described(textAsObject)} is no text; name one of its members");
        }

        return this;
    }

    /// <summary>The title of a section begins.</summary>
    public void BeginTitle() => (_title, _titleId) = (new StringBuilder(), null);

    /// <summary>What the title says goes on.</summary>
    /// <param name="words">Escaped.</param>
    public void AddToTitle(string words) => _title?.Append(words);

    /// <summary>The title ends; a section whose heading has no id cannot be led to.</summary>
    public void EndTitle()
    {
        if (_titleId is not null)
            Page.Add(new PageSection(_titleId, _title!.ToString()));
        (_title, _titleId) = (null, null);
    }

    /// <summary>Runs what says nothing in the title of a section.</summary>
    public void WithoutTitle(ScriptNode node)
    {
        var title = _title;
        _title = null;
        Evaluate(node);
        _title = title;
    }

    /// <summary>What a node writes.</summary>
    public string Captured(ScriptNode node)
    {
        PushOutput();
        WithoutTitle(node);
        return PopOutput().ToString()!;
    }

    /// <summary>An element bears an id; the first within a section's heading is the section's.</summary>
    public void Bear(string id)
    {
        LastId = id;
        Page.Add(id);
        if (_title is not null)
            _titleId ??= id;
    }

    /// <summary>Nothing is false: no value, no text, no markup, an empty list, and zero.</summary>
    public override bool ToBool(SourceSpan span, object? value) => value switch
    {
        null => false,
        bool flag => flag,
        string text => text.Length > 0,
        SafeHtml html => html.Html.Length > 0,
        StringBuilderOutput captured => captured.Builder.Length > 0,
        int number => number != 0,
        long number => number != 0,
        double number => number != 0,
        ICollection list => list.Count > 0,
        _ => base.ToBool(span, value),
    };

    /// <inheritdoc/>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        var value = base.Evaluate(scriptNode, aliasReturnedFunction);
        if (scriptNode is ScriptCaptureStatement { Target: { } target } && GetValue(target) is StringBuilderOutput captured && !_output.HasRoomBeside(captured.Builder.Length))
            throw new ScriptRuntimeException(scriptNode.Span, LimitedOutput.Refusal(_longestText));
        return value is string text && text.Length > _longestText
            ? throw new ScriptRuntimeException(scriptNode!.Span, LimitedOutput.Refusal(_longestText))
            : value;
    }

    /// <inheritdoc/>
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => target switch
    {
        IScriptObject or string or IList => base.GetMemberAccessorImpl(target),
        _ => NoMembers.Instance,
    };

    private void WriteWords(string words)
    {
        Write(words);
        AddToTitle(words);
    }

    private static string Described(object value) => value switch
    {
        TemplateModel model => $"a {model.OwnShape.Name}",
        IEnumerable => "a list",
        _ => "this",
    };
}
