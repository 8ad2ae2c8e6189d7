using System.Collections.Immutable;
using StackGuide.Markdown;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Reading.Yaml;

namespace StackGuide.Reading.Entries;

/// <summary>What is collected while one entry is read: the ids it names, its short texts and its plain ones, in order of reading.</summary>
internal sealed class EntryScope(Action<Diagnostic> report)
{
    private readonly ImmutableArray<IdReference>.Builder _references = ImmutableArray.CreateBuilder<IdReference>();
    private readonly ImmutableArray<Body>.Builder _texts = ImmutableArray.CreateBuilder<Body>();

    private readonly ImmutableArray<PlainText>.Builder _plain = ImmutableArray.CreateBuilder<PlainText>();

    public Action<Diagnostic> Report { get; } = report;

    public ImmutableArray<IdReference> References => _references.ToImmutable();

    public ImmutableArray<Body> Texts => _texts.ToImmutable();

    public ImmutableArray<PlainText> PlainTexts => _plain.ToImmutable();

    /// <summary>Keeps a plain text as prose of the entry.</summary>
    public void Keep(YamlScalar text) => _plain.Add(text.ToPlainText());

    /// <summary>Notes that an id must exist.</summary>
    public void Refer(Located<string> id, LinkRole role, params EntryKind[] kinds) =>
        _references.Add(new IdReference(id.Value, id.Place, role, kinds));

    /// <summary>Parses a short Markdown text and keeps its links and citations as the entry's.</summary>
    public Body Parse(YamlScalar text)
    {
        var body = MarkdownReader.ReadShort(text.Text, text.PlaceAt, Report);
        _texts.Add(body);
        return body;
    }
}
