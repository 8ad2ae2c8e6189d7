using System.Text;

namespace StackGuide.Benchmarks.Synthetic;

/// <summary>Writes the prose of one page, about 5 KB: headings, paragraphs, a table, lists, code, links, citations.</summary>
/// <param name="text">Makes up the words.</param>
/// <param name="folder">Where the page lies, for its relative links.</param>
/// <param name="linked">What the links lead to, one after the other.</param>
/// <param name="cited">The sources that it cites, one after the other.</param>
/// <param name="named">The tools that it names without a link, one after the other.</param>
internal sealed class SyntheticBody(
    SyntheticText text,
    string folder,
    Func<int, (string Folder, string Id, string Title)> linked,
    Func<int, string> cited,
    Func<int, string> named)
{
    private static readonly string[] Headings = ["What it does", "How it works", "Where it fits", "What it costs", "What to watch"];

    private readonly StringBuilder _markdown = new();
    private readonly SortedSet<string> _links = new(StringComparer.Ordinal);
    private int _nextLink;
    private int _nextCitation;

    /// <summary>Everything that the prose has pointed to.</summary>
    public IEnumerable<string> Links => _links;

    /// <summary>The prose.</summary>
    public string Write()
    {
        Paragraph(3);
        for (var i = 0; i < Headings.Length; i++)
        {
            _markdown.Append("\n## ").Append(Headings[i]).Append("\n\n");
            Paragraph(4);
            _markdown.Append('\n');
            Block(i);
        }

        return _markdown.ToString();
    }

    /// <summary>A citation of one source or two, as an editor writes it.</summary>
    public string Cite(int sources)
    {
        var keys = Enumerable.Range(0, sources).Select(_ => cited(_nextCitation++)).Distinct().ToList();
        _links.UnionWith(keys.Select(key => "evidence/" + key));
        return $"[{string.Join("; ", keys.Select(key => "@" + key))}]";
    }

    private void Block(int section)
    {
        switch (section)
        {
            case 0:
                foreach (var item in Enumerable.Range(0, 4))
                    _markdown.Append($"- **{SyntheticText.Capital(text.Phrase(3))}**: {text.Phrase(10)}, see {Link("")}.\n");
                break;
            case 1:
                _markdown.Append("```\n");
                for (var line = 0; line < 6; line++)
                    _markdown.Append($"const {SyntheticText.Name(line).ToLowerInvariant()} = await open(\"{text.Phrase(2)}\", {line}); // <{text.Phrase(2)}>\n");
                _markdown.Append("```\n");
                break;
            case 2:
                _markdown.Append("| Aspect | Before | After |\n| --- | --- | --- |\n");
                for (var row = 0; row < 5; row++)
                    _markdown.Append($"| {text.Phrase(3)} | `{text.Number(1000)}` {text.Phrase(3)} | {text.Phrase(4)} {Cite(1)} |\n");
                break;
            case 3:
                for (var step = 1; step <= 3; step++)
                    _markdown.Append($"{step}. With {named(step)}, {text.Phrase(12)}.\n");
                break;
            default:
                _markdown.Append($"> {text.Sentence()} {Cite(1)}\n\n{text.Sentence()} See {Link("#how-it-works")}.\n");
                break;
        }
    }

    private void Paragraph(int sentences) =>
        _markdown.Append($"{text.Sentences(sentences)[..^1]} {Cite(2)}. {text.Sentence()[..^1]}, as *{text.Phrase(2)}* in {Link("")} does.\n");

    private string Link(string anchor)
    {
        var (otherFolder, id, title) = linked(_nextLink++);
        _links.Add($"{otherFolder}/{id}");
        var path = otherFolder == folder ? $"{id}.md" : $"../{otherFolder}/{id}.md";
        return $"[{title}]({path}{anchor})";
    }
}
