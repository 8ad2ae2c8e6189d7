using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace StackGuide.Rendering.Templates;

/// <summary>A record that templates see. Its members are found by name through what the source generator writes, and cannot be set.</summary>
internal abstract record TemplateModel : IScriptObject
{
    /// <summary>The record's members.</summary>
    public abstract ModelShape OwnShape { get; }

    int IScriptObject.Count => OwnShape.Members.Length;

    bool IScriptObject.IsReadOnly
    {
        get => true;
        set { }
    }

    IEnumerable<string> IScriptObject.GetMembers() => OwnShape.Members.Select(m => m.Name);

    bool IScriptObject.Contains(string member) => TryGet(member, out _);

    bool IScriptObject.TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) => TryGet(member, out value);

    bool IScriptObject.CanWrite(string member) => false;

    bool IScriptObject.TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    bool IScriptObject.Remove(string member) => false;

    void IScriptObject.SetReadOnly(string member, bool readOnly)
    {
    }

    IScriptObject IScriptObject.Clone(bool deep) => this;

    /// <summary>The value of the member of that name.</summary>
    /// <returns>False when there is no such member.</returns>
    protected abstract bool TryGet(string name, out object? value);
}
