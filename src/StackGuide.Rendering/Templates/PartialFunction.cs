using System.Collections.Frozen;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using StackGuide.Texts;

namespace StackGuide.Rendering.Templates;

/// <summary><c>include 'name' value</c>: writes a partial, which sees the members of the value, and the value as <c>it</c>.</summary>
/// <param name="partials">The theme's partials by name.</param>
internal sealed class PartialFunction(FrozenDictionary<string, Template> partials) : IScriptCustomFunction
{
    public const string Name = "include";

    public int RequiredParameterCount => 2;

    public int ParameterCount => 2;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => index == 0 ? new(typeof(object), "name") : new(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var span = callerContext?.Span ?? context.CurrentSpan;
        if (arguments[0] is not string name)
            throw new ScriptRuntimeException(span, "the name of a partial is no text");
        if (!partials.TryGetValue(name, out var partial))
            throw new ScriptRuntimeException(span, Missing(name, partials.Keys));
        context.EnterRecursive(callerContext);
        context.PushGlobal(new TemplateScope(arguments[1]));
        try
        {
            context.Evaluate(partial.Page!);
        }
        finally
        {
            context.PopGlobal();
            context.ExitRecursive(callerContext);
        }

        return null;
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    /// <summary>What is said of a partial that is not there.</summary>
    public static string Missing(string name, IEnumerable<string> known) =>
        $"there is no partial templates/partials/{name}{TemplateSet.Extension}{NearestName.DidYouMean(name, known)}";
}
