using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Search;

/// <summary>The search index as a classic script, loaded on the first search.</summary>
/// <remarks>
/// <c>docs</c>: for each document its kind (a number into <c>kinds</c>), title, address, summary. <c>terms</c>: every word
/// in order, each with how many letters it shares with the word before (base 36) and the rest; <c>postings</c>: for each
/// word the documents as gaps in base 36, each followed by its weight as a letter (a = 1 … i = 9). <c>synonyms</c>: from the glossary.
/// </remarks>
internal static partial class SearchIndex
{
    /// <summary>The path under which the asset is found; it is no file of the theme.</summary>
    public const string Path = "search-index.js";

    private const int TitleWeight = 6;
    private const int NamesWeight = 6;
    private const int HeadingWeight = 3;
    private const int SummaryWeight = 2;
    private const int TextWeight = 1;
    private const int HighestWeight = 9;

    /// <summary>The asset.</summary>
    public static Asset Asset(Guide guide)
    {
        var documents = SearchDocuments.Of(guide).ToList();
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write("window.stackguideSearch = "u8);
        using (var json = new Utf8JsonWriter(buffer))
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
        json.WriteStartArray("docs");
        foreach (var document in documents)
        {
            json.WriteStartArray();
            json.WriteNumberValue(kinds.IndexOf(document.Kind));
            json.WriteStringValue(document.Title);
            json.WriteStringValue(document.Url);
            json.WriteStringValue(document.Summary);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        WriteTerms(json, documents);
        WriteSynonyms(json, documents);
        json.WriteEndObject();
    }

    private static void WriteTerms(Utf8JsonWriter json, List<SearchDocument> documents)
    {
        var postings = new SortedDictionary<string, SortedDictionary<int, int>>(StringComparer.Ordinal);
        for (var i = 0; i < documents.Count; i++)
        {
            Add(postings, i, documents[i].Title, TitleWeight);
            Add(postings, i, documents[i].Names, NamesWeight);
            Add(postings, i, documents[i].Headings, HeadingWeight);
            Add(postings, i, documents[i].Summary, SummaryWeight);
            Add(postings, i, documents[i].Text, TextWeight);
        }

        var terms = new StringBuilder();
        var lists = new StringBuilder();
        var before = "";
        foreach (var (term, list) in postings)
        {
            var shared = Math.Min(35, term.AsSpan().CommonPrefixLength(before));
            terms.Append(Base36(shared)).Append(term.AsSpan(shared)).Append(' ');
            before = term;
            var last = 0;
            foreach (var (document, weight) in list)
            {
                lists.Append(Base36(document - last).ToUpperInvariant()).Append((char)('a' + Math.Min(HighestWeight, weight) - 1));
                last = document;
            }

            lists.Append(' ');
        }

        json.WriteString("terms", terms.ToString().TrimEnd());
        json.WriteString("postings", lists.ToString().TrimEnd());
    }

    private static void Add(SortedDictionary<string, SortedDictionary<int, int>> postings, int document, string text, int weight)
    {
        foreach (var term in SearchTokens.Of(text).Distinct())
        {
            if (term.Length is < 2 or > 35 || SearchTokens.IsStopWord(term))
                continue;
            if (!postings.TryGetValue(term, out var list))
                postings.Add(term, list = []);
            list[document] = list.GetValueOrDefault(document) + weight;
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
