using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace StackGuide.Rendering.Templates;

/// <summary>The names that a template sees: the members of its model, <c>it</c> for the model itself, and what it has set.</summary>
/// <param name="it">The model; within a partial, any value.</param>
internal sealed class TemplateScope(object? it) : IScriptObject
{
    /// <summary>The value itself.</summary>
    public const string It = "it";

    private readonly IScriptObject? _model = it as TemplateModel;
    private Dictionary<string, object?>? _own;

    public int Count => 0;

    public bool IsReadOnly
    {
        get => false;
        set { }
    }

    public IEnumerable<string> GetMembers() => [];

    public bool Contains(string member) => member == It || _own?.ContainsKey(member) == true || _model?.Contains(member) == true;

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (_model is not null && _model.TryGetValue(context, span, member, out value))
            return true;
        if (_own is not null && _own.TryGetValue(member, out value))
            return true;
        value = member == It ? it : null;
        return member == It;
    }

    public bool CanWrite(string member) => member != It && _model?.Contains(member) != true;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly)
    {
        if (!CanWrite(member))
            return false;
        (_own ??= new(StringComparer.Ordinal))[member] = value;
        return true;
    }

    public bool Remove(string member) => _own?.Remove(member) == true;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;
}
