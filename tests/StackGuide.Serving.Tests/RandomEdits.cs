namespace StackGuide.Serving.Tests;

/// <summary>Does to a guide what people, editors and version control do to it; the same for the same number.</summary>
internal sealed class RandomEdits(WrittenGuide guide, int seed)
{
    private readonly Random _random = new(seed);
    private int _count;

    /// <summary>One change.</summary>
    /// <returns>The files that it touched, as events would name them.</returns>
    public IReadOnlyList<string> Next()
    {
        _count++;
        var page = Any("content/", ".md");
        return _random.Next(20) switch
        {
            0 or 1 or 2 or 3 => guide.Reset(),
            4 => Append(page, $"\nSentence number {_count}.\n"),
            5 => Replace(page, "title: ", $"title: T{_count % 7} "),
            6 => Append(page, $"\n## Heading {_count % 5}\n\nSee [it](#heading-{_random.Next(5)}).\n"),
            7 => Append(page, "\nSee [the kettle](../tools/kettle.md), [why](../criteria/warmth.md#why) and [@handbook].\n"),
            8 => Replace("content/criteria/warmth.md", "## Why", "## Why not"),
            9 => Delete(page),
            10 => Move(page, page.Replace(".md", $"-{_count % 3}.md", StringComparison.Ordinal)),
            11 => Exchange(page, Any(page[..(page.LastIndexOf('/') + 1)], ".md")),
            12 => Write(page, _random.Next(2) == 0 ? "" : "---\ntitle: [\n---\n"),
            13 => Write($"content/tools/tool-{_random.Next(3)}.md", guide.Text("content/criteria/warmth.md").Length % 2 == 0 ? "no front matter" : Tool()),
            14 => Replace("content/decision/flow.yml", "Are you", _count % 2 == 0 ? "Were you" : "Aren't you"),
            15 when _count % 2 == 0 => Replace("content/technologies/tea.md", "accent: green", "accent: purple"),
            15 => Replace("seeds/drinker.yml", "Early risers", "Those who rise early"),
            16 => Write("site/redirects.yml", $"redirects:\n  - {{ from: old-{_count % 3}.html, to: content/pages/about.md }}\n"),
            17 => Append(Any("templates/", ".scriban-html"), _random.Next(3) == 0 ? "{{ if title }}" : $"<!-- {_count} -->"),
            18 => Append(Any("site/s", ""), _random.Next(2) == 0 ? "\n/* x */\n" : "\nbody { color: red }\n"),
            _ => Write(_random.Next(2) == 0 ? "content/notes.txt" : "content/pages/4913", "stray"),
        };
    }

    private string Any(string below, string ending)
    {
        var files = guide.Files().Where(f => f.StartsWith(below, StringComparison.Ordinal) && f.EndsWith(ending, StringComparison.Ordinal)).ToList();
        if (files.Count == 0)
            files = [.. guide.FirstFiles.Where(f => f.StartsWith(below, StringComparison.Ordinal) && f.EndsWith(ending, StringComparison.Ordinal))];
        return files[_random.Next(files.Count)];
    }

    private string[] Append(string path, string text) => Write(path, (File.Exists(guide.At(path)) ? guide.Text(path) : "") + text);

    private string[] Replace(string path, string old, string by) => File.Exists(guide.At(path)) ? Write(path, guide.Text(path).Replace(old, by, StringComparison.Ordinal)) : [];

    private string[] Write(string path, string text)
    {
        guide.Write(path, text);
        return [path];
    }

    private string[] Delete(string path)
    {
        File.Delete(guide.At(path));
        return [path];
    }

    private string[] Move(string from, string to)
    {
        if (!File.Exists(guide.At(from)))
            return [];
        File.Move(guide.At(from), guide.At(to), overwrite: true);
        return [from, to];
    }

    private string[] Exchange(string first, string second)
    {
        if (first == second || !File.Exists(guide.At(first)) || !File.Exists(guide.At(second)))
            return [];
        return [.. Move(first, first + "~"), .. Move(second, first), .. Move(first + "~", second)];
    }

    private static string Tool() => """
        ---
        title: Pot
        technologies: [tea]
        kind: tool
        usedFor: "Pouring."
        state: active
        stateNote: "On sale [@handbook]."
        criteria: [effort]
        reviewed: 2026-01-10
        reviewEvery: 12 months
        ---
        It pours; see [the kettle](kettle.md).
        """;
}
