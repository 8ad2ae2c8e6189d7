using System.Collections.Immutable;
using System.Text;
using StackGuide.Markdown;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Reading.Yaml;

namespace StackGuide.Reading.Entries;

/// <summary>What is collected while one entry is read: the ids it names, its short texts and its plain ones, in order of reading.</summary>
internal sealed class EntryScope(FileScope file)
{
    private readonly ImmutableArray<IdReference>.Builder _references = ImmutableArray.CreateBuilder<IdReference>();
    private readonly ImmutableArray<Body>.Builder _texts = ImmutableArray.CreateBuilder<Body>();

    private readonly ImmutableArray<PlainText>.Builder _plain = ImmutableArray.CreateBuilder<PlainText>();

    public Action<Diagnostic> Report { get; } = file.Report;

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
        var body = MarkdownReader.ReadShort(text.Text, text.PlaceAt, Report, FigureAt);
        _texts.Add(body);
        return body;
    }

    /// <summary>A plain text with its figures in the place of their names.</summary>
    public string WithFigures(YamlScalar text)
    {
        var written = text.Text;
        var at = written.IndexOf(FigureName.Opening, StringComparison.Ordinal);
        if (at < 0)
            return written;
        var result = new StringBuilder();
        var done = 0;
        for (; at >= 0; at = written.IndexOf(FigureName.Opening, done, StringComparison.Ordinal))
        {
            var end = written.IndexOf(']', at);
            if (end < 0)
                break;
            var name = written[(at + FigureName.Opening.Length)..end];
            result.Append(written, done, at - done).Append(FigureAt(name, text.PlaceAt(at).To(text.PlaceAt(end).Right(1))) ?? FigureName.Bracketed(name));
            done = end + 1;
        }

        return result.Append(written, done, written.Length - done).ToString();
    }

    /// <summary>A figure that a text names; the measurement counts as named by the entry. Null after reporting that there is none.</summary>
    public string? FigureAt(string written, Place place)
    {
        if (file.Figures.Print(written, place, Report) is not var (text, record))
            return null;
        _references.Add(new IdReference(record.Id, place, LinkRole.Mentions, EntryKind.Measurement));
        return text;
    }
}
