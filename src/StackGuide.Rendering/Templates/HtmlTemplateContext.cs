using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

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

    /// <param name="partials">The theme's partials by name.</param>
    /// <param name="limits">How much a template may do.</param>
    public HtmlTemplateContext(FrozenDictionary<string, Template> partials, TemplateLimits limits)
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
    }

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
                break;
            case StringBuilderOutput captured:
                // Escaped when it was captured.
                Write(captured.ToString());
                break;
            case string text:
                Write(HtmlText.Encode(text));
                break;
            case bool flag:
                Write(flag ? "true" : "false");
                break;
            case IFormattable number when number is not IEnumerable:
                Write(HtmlText.Encode(number.ToString(null, CultureInfo.InvariantCulture)));
                break;
            default:
                throw new ScriptRuntimeException(span, $"{Described(textAsObject)} is no text; name one of its members");
        }

        return this;
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

    private static string Described(object value) => value switch
    {
        TemplateModel model => $"a {model.OwnShape.Name}",
        IEnumerable => "a list",
        _ => "this",
    };
}
