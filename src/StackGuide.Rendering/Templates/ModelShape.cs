using System.Collections.Immutable;

namespace StackGuide.Rendering.Templates;

/// <summary>What a template can know of a model before there is one. Written by the source generator from the record and its comments.</summary>
/// <param name="Name">The record's name.</param>
/// <param name="Summary">What it is, as Markdown on one line.</param>
/// <param name="Members">In the order of the record.</param>
internal sealed record ModelShape(string Name, string Summary, ImmutableArray<ModelMember> Members)
{
    /// <summary>The member of that name, or null.</summary>
    public ModelMember? Find(string name) => Members.FirstOrDefault(m => m.Name == name);
}

/// <summary>A member of a model.</summary>
/// <param name="Name">As templates write it.</param>
/// <param name="Summary">What it is, as Markdown on one line.</param>
/// <param name="Kind">Its type.</param>
/// <param name="IsOptional">Whether it may be absent.</param>
/// <param name="Model">For a model or a list of models, its shape.</param>
internal sealed record ModelMember(string Name, string Summary, ModelMemberKind Kind, bool IsOptional, Func<ModelShape>? Model);

/// <summary>The type of a model's member.</summary>
internal enum ModelMemberKind
{
    /// <summary>Words, which are escaped where they are written.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>Markup, which is written as it is.</summary>
    Html,

    /// <summary>Members of its own.</summary>
    Model,

    /// <summary>Several texts.</summary>
    ListOfText,

    /// <summary>Several pieces of markup.</summary>
    ListOfHtml,

    /// <summary>Several models.</summary>
    ListOfModel,
}
