using System.Collections.Frozen;
using Scriban;
using Scriban.Syntax;
using StackGuide.Model.Diagnostics;
using StackGuide.Texts;

namespace StackGuide.Rendering.Templates;

/// <summary>
/// Finds names that a template's model does not have, without running it, so that a misspelt name is told even where this guide
/// never comes to it. Partials are checked with what each place hands to them.
/// </summary>
/// <param name="partials">The theme's partials by name.</param>
/// <param name="report">Gets each fault once.</param>
internal sealed class TemplateCheck(FrozenDictionary<string, Template> partials, Action<Diagnostic> report)
{
    // What the engine itself has in loops.
    private static readonly string[] LoopNames = ["for", "while", "tablerow"];
    private static readonly string[] ListMembers = ["size"];

    private readonly HashSet<(string File, int Line, int Column)> _reported = [];
    private readonly HashSet<(string Partial, ModelMemberKind? Kind, string? Model)> _checked = [];

    /// <param name="template">The template.</param>
    /// <param name="model">What it sees; null when that is not known.</param>
    public void Check(Template template, ModelShape? model)
    {
        if (model is not null)
            Walk(template.Page, new Names(new Known(ModelMemberKind.Model, model)));
    }

    private void Walk(ScriptNode? node, Names names)
    {
        switch (node)
        {
            case null:
                break;
            case ScriptForStatement loop:
                Loop(loop, names);
                break;
            case ScriptFunction function:
                if (function.NameOrDoToken is ScriptVariable name)
                    names.Set(name.Name, null);
                var inner = names.Within();
                foreach (var parameter in function.Parameters ?? [])
                    inner.Set(parameter.Name?.Name ?? "", null);
                Walk(function.Body, inner);
                break;
            case ScriptCaptureStatement { Target: ScriptVariable target } capture:
                names.Set(target.Name, new Known(ModelMemberKind.Html, null));
                Walk(capture.Body, names);
                break;
            case ScriptExpressionStatement statement:
                if (TypeOf(statement.Expression, names) is { IsWritten: false } type)
                    Report(statement, $"{type.Described} is no text; name one of its members");
                break;
            case ScriptExpression expression:
                TypeOf(expression, names);
                break;
            default:
                foreach (var child in node.Children)
                    Walk(child, names);
                break;
        }
    }

    private void Loop(ScriptForStatement loop, Names names)
    {
        var list = TypeOf(loop.Iterator, names);
        if (list is { IsList: false })
            Report(loop.Iterator!, $"{list.Described} is no list");
        var inner = names.Within();
        if (loop.Variable is ScriptVariable variable)
            inner.Set(variable.Name, list?.Element);
        Walk(loop.Body, inner);
        Walk(loop.Else, names);
    }

    /// <returns>Null when it is not known.</returns>
    private Known? TypeOf(ScriptExpression? expression, Names names)
    {
        switch (expression)
        {
            case ScriptVariableGlobal variable:
                if (names.TryFind(variable.Name, out var type))
                    return type;
                if (!LoopNames.Contains(variable.Name) && variable.Name != PartialFunction.Name)
                    Report(variable, $"there is no '{variable.Name}' here{NearestName.DidYouMean(variable.Name, names.All)}");
                return null;
            case ScriptMemberExpression { Member: { } member } access:
                return MemberOf(TypeOf(access.Target, names), member);
            case ScriptAssignExpression { Target: ScriptVariable target } assign:
                names.Set(target.Name, TypeOf(assign.Value, names));
                return null;
            case ScriptFunctionCall { Target: ScriptVariableGlobal { Name: PartialFunction.Name } } call:
                Include(call, names);
                return null;
            case ScriptNestedExpression nested:
                return TypeOf(nested.Expression, names);
            case null:
                return null;
            default:
                foreach (var child in expression.Children)
                    Walk(child, names);
                return null;
        }
    }

    private Known? MemberOf(Known? target, ScriptVariable member)
    {
        if (target is null)
            return null;
        if (target.Model is { } model && !target.IsList)
        {
            if (model.Find(member.Name) is { } found)
                return new Known(found.Kind, found.Model?.Invoke());
            Report(member, $"a {model.Name} has no '{member.Name}'{NearestName.DidYouMean(member.Name, model.Members.Select(m => m.Name))}");
        }
        else if (!(target.IsList || target.Kind == ModelMemberKind.Text) || !ListMembers.Contains(member.Name))
        {
            Report(member, $"{target.Described} has no '{member.Name}'");
        }

        return null;
    }

    private void Include(ScriptFunctionCall call, Names names)
    {
        var value = call.Arguments.Count > 1 ? TypeOf(call.Arguments[1], names) : null;
        if (call.Arguments.Count == 0 || call.Arguments[0] is not ScriptLiteral { Value: string name })
            return;
        if (!partials.TryGetValue(name, out var partial))
            Report(call.Arguments[0], PartialFunction.Missing(name, partials.Keys));
        else if (value is not null && _checked.Add((name, value.Kind, value.Model?.Name)))
            Walk(partial.Page, new Names(value));
    }

    private void Report(ScriptNode node, string problem)
    {
        var place = TemplatePlaces.Of(node.Span, "");
        if (_reported.Add((place.File, place.Line, place.Column)))
            report(TemplateFaults.TemplateFails(place, problem));
    }

    /// <summary>The type of a value.</summary>
    private sealed record Known(ModelMemberKind Kind, ModelShape? Model)
    {
        public bool IsList => Kind is ModelMemberKind.ListOfText or ModelMemberKind.ListOfHtml or ModelMemberKind.ListOfModel;

        public bool IsWritten => !IsList && Kind != ModelMemberKind.Model;

        public string Described => IsList ? "a list" : Model is { } model ? $"a {model.Name}" : "this";

        public Known? Element => Kind switch
        {
            ModelMemberKind.ListOfText => new Known(ModelMemberKind.Text, null),
            ModelMemberKind.ListOfHtml => new Known(ModelMemberKind.Html, null),
            ModelMemberKind.ListOfModel => new Known(ModelMemberKind.Model, Model),
            _ => null,
        };
    }

    /// <summary>The names that can be used at a place of a template.</summary>
    private sealed class Names
    {
        private readonly Known _it;
        private readonly Dictionary<string, Known?> _own = new(StringComparer.Ordinal);

        public Names(Known it)
        {
            _it = it;
            _own[TemplateScope.It] = it;
        }

        public IEnumerable<string> All => _own.Keys.Concat(_it is { Kind: ModelMemberKind.Model, Model: { } model } ? model.Members.Select(m => m.Name) : []);

        public Names Within()
        {
            var inner = new Names(_it);
            foreach (var (name, type) in _own)
                inner._own[name] = type;
            return inner;
        }

        public void Set(string name, Known? type) => _own[name] = type;

        public bool TryFind(string name, out Known? type)
        {
            if (_own.TryGetValue(name, out type))
                return true;
            if (_it is { Kind: ModelMemberKind.Model, Model: { } model } && model.Find(name) is { } member)
            {
                type = new Known(member.Kind, member.Model?.Invoke());
                return true;
            }

            type = null;
            return false;
        }
    }
}
