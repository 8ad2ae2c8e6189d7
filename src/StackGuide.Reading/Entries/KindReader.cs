using System.Collections.Immutable;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Reading.Vocabulary;

namespace StackGuide.Reading.Entries;

/// <summary>What Reading knows of a kind of entry that has files of its own: its keys, and how a file becomes an entry.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Shape">The keys that editors write.</param>
public abstract record KindReader(EntryKind Kind, Shape Shape)
{
    /// <summary>Where its files lie, for the reference: <c>content/criteria/&lt;id&gt;.md</c>.</summary>
    public string File => Kind.FileOf("<id>");

    /// <summary>The content with the entries of the kind.</summary>
    /// <param name="reader">Reads the files.</param>
    /// <param name="content">What was read so far, the site's settings among it.</param>
    internal abstract GuideContent ReadInto(ContentReader reader, GuideContent content);

    /// <summary>The entry that a file holds; null after reporting why there is none.</summary>
    internal abstract Entry? ReadFile(SourceText file, FileScope scope);
}

/// <inheritdoc/>
internal sealed record KindReader<T>(EntryKind Kind, Shape Shape, Func<SourceText, FileScope, T?> Read) : KindReader(Kind, Shape)
    where T : Entry
{
    /// <summary>Puts the entries into the order in which the guide lists them; else they are listed by id.</summary>
    public Func<ImmutableArray<T>, SiteSettings, IEnumerable<T>>? Sort { get; init; }

    /// <inheritdoc/>
    internal override GuideContent ReadInto(ContentReader reader, GuideContent content)
    {
        ImmutableArray<T> entries = [.. reader.Parse(Kind, Read).Select(e => e.Value)];
        return content.With(Kind, Sort is null ? entries : [.. Sort(entries, content.Site)]);
    }

    /// <inheritdoc/>
    internal override Entry? ReadFile(SourceText file, FileScope scope) => Read(file, scope);
}
