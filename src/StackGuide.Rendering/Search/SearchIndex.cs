using System.Buffers;
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
/// <c>kinds</c>), title, address, summary, and then the sections and further names, or for a claim the documents that show it. Of an
/// address in the folder of its kind only the name without <c>.html</c> is there, and no anchor that can be told from the title.
/// The browser cuts these into words itself, so that <c>terms</c> has only the words of the prose that they do not have:
/// in order, each with how many letters it shares with the word before (base 36) and the rest. <c>postings</c>: for each
/// word the documents as gaps in base 36, each followed by how often it stands there (a = once … d = four times or more).
/// <c>synonyms</c>: from the glossary. <c>stop</c>: words too common to find anything by.
/// </remarks>
internal static partial class SearchIndex
{
    /// <summary>The path under which the asset is found; it is no file of the theme.</summary>
    public const string Path = "search-index.js";

    private const int MostOften = 4;

    /// <summary>The asset.</summary>
    public static Asset Asset(Guide guide)
    {
        var documents = SearchDocuments.Of(guide).ToList();
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write("window.stackguideSearch = "u8);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
            Write(json, documents);
        buffer.Write(";\n"u8);
        return new Asset(Path, [.. buffer.WrittenSpan]);
    }

    private static void Write(Utf8JsonWriter json, List<SearchDocument> documents)
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
        WriteSynonyms(json, documents);
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
            if (document.Sections.Count > 0 || document.Names.Length > 0)
                json.WriteStringValue(string.Join('\n', document.Sections));
            if (document.Names.Length > 0)
                json.WriteStringValue(document.Names);
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
        var anchor = SearchDocuments.AnchorOf(document.Title);
        if (anchor is { Length: > 0 } && url.EndsWith("#" + anchor, StringComparison.Ordinal))
            return url[..^anchor.Length];
        return FolderOf(url) == folder && url.EndsWith(Ending, StringComparison.Ordinal) ? url[folder.Length..^Ending.Length] : url;
    }

    private static string FolderOf(string url) => url[..(url.LastIndexOf('/') + 1)];

    private static void WriteTerms(Utf8JsonWriter json, List<SearchDocument> documents)
    {
        var postings = new SortedDictionary<string, SortedDictionary<int, int>>(StringComparer.Ordinal);
        for (var i = 0; i < documents.Count; i++)
            Add(postings, i, documents[i]);

        var terms = new StringBuilder();
        var lists = new StringBuilder();
        var before = "";
        foreach (var (term, list) in postings)
        {
            var shared = Math.Min(35, term.AsSpan().CommonPrefixLength(before));

            // Half of a character alone could not be written.
            if (shared > 0 && char.IsHighSurrogate(term[shared - 1]))
                shared--;
            terms.Append(Base36(shared)).Append(term.AsSpan(shared)).Append(' ');
            before = term;
            var last = 0;
            foreach (var (document, times) in list)
            {
                lists.Append(Base36(document - last).ToUpperInvariant()).Append((char)('a' + Math.Min(MostOften, times) - 1));
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

    /// <summary>From the glossary's terms: <c>Global interpreter lock (GIL)</c> makes the two names stand for each other.</summary>
    private static void WriteSynonyms(Utf8JsonWriter json, List<SearchDocument> documents)
    {
        json.WriteStartArray("synonyms");
        foreach (var match in documents.Where(d => d.Kind == "term").Select(d => Bracketed().Match(d.Title)).Where(m => m.Success))
        {
            json.WriteStartArray();
            foreach (var name in match.Groups[2].Value.Split(',').Prepend(match.Groups[1].Value))
                json.WriteStringValue(name.Trim().ToLowerInvariant());
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static string Base36(int number)
    {
        const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";
        var text = "";
        do
        {
            text = Digits[number % 36] + text;
            number /= 36;
        }
        while (number > 0);
        return text;
    }

    [GeneratedRegex(@"^(.+?) \((.+)\)$")]
    private static partial Regex Bracketed();
}
