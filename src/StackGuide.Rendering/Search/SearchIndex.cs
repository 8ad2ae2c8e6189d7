using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Search;

/// <summary>The search index as a classic script, loaded on the first search.</summary>
/// <remarks>
/// <c>folders</c>: for each of the <c>kinds</c> the folder of its pages. <c>docs</c>: for each document its kind (a number into
/// <c>kinds</c>), title, address, summary, and then the sections and further names, one a line, or for a claim the documents that show it.
/// A section is a heading with, after a tab, its anchor. Of an address in the folder of its kind only the name without <c>.html</c> is
/// there, and no anchor that the browser can tell from the title or heading.
/// The browser cuts these into words itself, so that <c>terms</c> has only the words of the prose that they do not have;
/// a plural in the prose counts as its singular. They are in order, each with how many letters it shares with the word before
/// (base 36) and the rest. <c>postings</c>: for each word the documents as gaps, each followed by how often it stands there, unless
/// once (- twice, . three times, * four times or more). A gap's last digit is of base 36 (0 … Z), those before it are of base 26 (a … z).
/// <c>synonyms</c>: names for the same, the one that stands for all of them first. <c>stop</c>: words too common to find anything by.
/// </remarks>
internal static partial class SearchIndex
{
    /// <summary>The path under which the asset is found; it is no file of the theme.</summary>
    public const string Path = "search-index.js";

    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static readonly string[] Times = ["", "", "-", ".", "*"];

    /// <summary>The asset.</summary>
    public static Asset Asset(Guide guide)
    {
        var documents = SearchDocuments.Of(guide).ToList();
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write("window.stackguideSearch = "u8);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
            Write(json, documents, guide.Content.Search.Synonyms);
        buffer.Write(";\n"u8);
        return new Asset(Path, [.. buffer.WrittenSpan]);
    }

    private static void Write(Utf8JsonWriter json, List<SearchDocument> documents, ImmutableArray<Synonym> synonyms)
    {
        var kinds = documents.Select(d => d.Kind).Distinct().ToList();
        json.WriteStartObject();
        json.WriteStartArray("kinds");
        foreach (var kind in kinds)
            json.WriteStringValue(kind);
        json.WriteEndArray();
        var folders = kinds.Select(kind => FolderOf(documents.First(d => d.Kind == kind).Url)).ToList();
        json.WriteStartArray("folders");
        foreach (var folder in folders)
            json.WriteStringValue(folder);
        json.WriteEndArray();
        WriteDocuments(json, documents, kinds, folders);
        WriteTerms(json, documents);
        WriteSynonyms(json, [.. OfGlossary(documents), .. synonyms.Select(s => (string[])[s.For.Value, .. s.Say])]);
        json.WriteString("stop", SearchTokens.StopWords);
        json.WriteEndObject();
    }

    private static void WriteDocuments(Utf8JsonWriter json, List<SearchDocument> documents, List<string> kinds, List<string> folders)
    {
        var numbers = documents.Index().ToDictionary(d => d.Item.Url, d => d.Index, StringComparer.Ordinal);
        json.WriteStartArray("docs");
        foreach (var document in documents)
        {
            var kind = kinds.IndexOf(document.Kind);
            json.WriteStartArray();
            json.WriteNumberValue(kind);
            json.WriteStringValue(document.Title);
            json.WriteStringValue(Address(document, folders[kind]));
            json.WriteStringValue(document.Summary);
            if (document.Sections.Count > 0 || document.Names.Count > 0)
                json.WriteStringValue(string.Join('\n', document.Sections.Select(Section)));
            if (document.Names.Count > 0)
                json.WriteStringValue(string.Join('\n', document.Names.Select(OneLine)));
            foreach (var page in document.ShownBy)
                json.WriteNumberValue(numbers[page]);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static string Address(SearchDocument document, string folder)
    {
        const string Ending = ".html";
        var url = document.Url;
        if (AnchorOf(document.Title) is { Length: > 0 } anchor && url.EndsWith("#" + anchor, StringComparison.Ordinal))
            return url[..^anchor.Length];
        return FolderOf(url) == folder && url.EndsWith(Ending, StringComparison.Ordinal) ? url[folder.Length..^Ending.Length] : url;
    }

    private static string Section(Heading heading)
    {
        var text = OneLine(heading.Text);
        return heading.Anchor == AnchorOf(text) ? text : text + "\t" + heading.Anchor;
    }

    private static string OneLine(string text) => Spaces().Replace(text, " ");

    /// <summary>The anchor that the browser makes of a heading's words; null where it is not left to make one, because letters beyond ASCII are not everybody's to the same standard.</summary>
    private static string? AnchorOf(string text) => Ascii.IsValid(text) ? NotInAnchors().Replace(text.ToLowerInvariant(), "").Replace(' ', '-') : null;

    private static string FolderOf(string url) => url[..(url.LastIndexOf('/') + 1)];

    private static void WriteTerms(Utf8JsonWriter json, List<SearchDocument> documents)
    {
        var postings = new SortedDictionary<string, SortedDictionary<int, int>>(StringComparer.Ordinal);
        for (var i = 0; i < documents.Count; i++)
            Add(postings, i, documents[i]);
        JoinPlurals(postings);

        var terms = new StringBuilder();
        var lists = new StringBuilder();
        var before = "";
        foreach (var (term, list) in postings)
        {
            var shared = Math.Min(35, term.AsSpan().CommonPrefixLength(before));

            // Half of a character alone could not be written.
            if (shared > 0 && char.IsHighSurrogate(term[shared - 1]))
                shared--;
            terms.Append(char.ToLowerInvariant(Digits[shared])).Append(term.AsSpan(shared)).Append(' ');
            before = term;
            var last = 0;
            foreach (var (document, times) in list)
            {
                lists.Append(Gap(document - last)).Append(Times[Math.Min(times, Times.Length - 1)]);
                last = document;
            }

            lists.Append(' ');
        }

        json.WriteString("terms", terms.ToString().TrimEnd());
        json.WriteString("postings", lists.ToString().TrimEnd());
    }

    private static void Add(SortedDictionary<string, SortedDictionary<int, int>> postings, int number, SearchDocument document)
    {
        var shown = SearchTokens.Of(document.Shown).ToHashSet(StringComparer.Ordinal);
        foreach (var term in SearchTokens.Of(document.Text))
        {
            if (term.Length is < 2 or > 35 || SearchTokens.IsStopWord(term) || shown.Contains(term))
                continue;
            if (!postings.TryGetValue(term, out var list))
                postings.Add(term, list = []);
            list[number] = list.GetValueOrDefault(number) + 1;
        }
    }

    /// <summary>Counts a plural as its singular, where the prose has both; the browser finds the one by the other.</summary>
    private static void JoinPlurals(SortedDictionary<string, SortedDictionary<int, int>> postings)
    {
        foreach (var plural in postings.Keys.Where(term => term.Length > 3 && term[^1] == 's' && postings.ContainsKey(term[..^1])).ToList())
        {
            // The singular may itself have been the plural of a third word, and be gone by now.
            if (!postings.TryGetValue(plural[..^1], out var singular))
                continue;
            foreach (var (document, times) in postings[plural])
                singular[document] = singular.GetValueOrDefault(document) + times;
            postings.Remove(plural);
        }
    }

    /// <summary>The glossary's terms: <c>Global interpreter lock (GIL)</c> makes the two names stand for each other.</summary>
    private static IEnumerable<string[]> OfGlossary(List<SearchDocument> documents) => documents
        .Where(d => d.Kind == "term")
        .Select(d => Bracketed().Match(d.Title))
        .Where(m => m.Success)
        .Select(m => (string[])[m.Groups[1].Value, .. m.Groups[2].Value.Split(',', StringSplitOptions.TrimEntries)]);

    private static void WriteSynonyms(Utf8JsonWriter json, IEnumerable<string[]> synonyms)
    {
        json.WriteStartArray("synonyms");
        foreach (var names in synonyms)
        {
            json.WriteStartArray();
            foreach (var name in names)
                json.WriteStringValue(name);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static string Gap(int gap)
    {
        var text = Digits[gap % 36].ToString();
        for (gap /= 36; gap > 0; gap /= 26)
            text = (char)('a' + gap % 26) + text;
        return text;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[^\w -]")]
    private static partial Regex NotInAnchors();

    [GeneratedRegex(@"^(.+?) \((.+)\)$")]
    private static partial Regex Bracketed();
}
