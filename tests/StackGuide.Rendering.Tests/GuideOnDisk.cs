using StackGuide.Reading;
using StackGuide.Testing;

namespace StackGuide.Rendering.Tests;

/// <summary>A guide with an entry of every kind, with our own templates, in a folder of its own.</summary>
internal sealed class GuideOnDisk : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("stackguide-rendering-").FullName;

    /// <param name="words">Stands in every field that holds free text, and in the prose; escaped as YAML wants it.</param>
    /// <param name="backwards">Whether the files are made in the opposite order.</param>
    /// <param name="more">Further files, or others in place of some.</param>
    public static GuideOnDisk With(string words, bool backwards = false, params (string Path, string Text)[] more)
    {
        var guide = new GuideOnDisk();
        var files = Files.Where(f => !more.Any(m => m.Path == f.Path)).Concat(more).Select(f => (f.Path, Text: f.Text.Replace("WORDS", words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal), StringComparison.Ordinal))).ToList();
        foreach (var folder in (string[])["templates", "site/styles", "site/scripts", "site/icons", "site/bundle"])
            files.AddRange(Directory.EnumerateFiles(Repository.At(folder), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => (Path.GetRelativePath(Repository.Root, f), File.ReadAllText(f))));
        foreach (var (path, text) in backwards ? files.AsEnumerable().Reverse() : files)
        {
            var full = Path.Combine(guide.Root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }

        return guide;
    }

    /// <summary>The theme that every guide begins with.</summary>
    public static string StyleSheet => File.ReadAllText(Repository.At("site", "styles", "guide.css"));

    /// <summary>The text of a file of our own theme.</summary>
    public static string Theme(string file) => File.ReadAllText(Repository.At("site", file)).TrimEnd();

    public ReadResult Read() => ContentReader.Read(Root);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static readonly (string Path, string Text)[] Files =
    [
        ("site/site.yml", """
            title: "Guide WORDS"
            tagline: "Tagline WORDS"
            version: "1 WORDS"
            language: "en"
            licence: https://example.org/licence
            markdownPages: true
            navigation: [{ page: about, title: "Nav WORDS" }]
            groups: [{ id: making, title: "Group WORDS" }]
            """),
        ("content/technologies/tea.md", Entry("""
            title: "Tea WORDS"
            kind: "Kind WORDS"
            accent: green
            order: 1
            summary: "Summary WORDS"
            also: ["Also WORDS", "Cha"]
            profile: [{ aspect: "Aspect WORDS", text: "Text WORDS", cite: [handbook] }]
            """, "Tea is a drink [@handbook]. See [warmth](../criteria/warmth.md#why). Cha.")),
        ("content/technologies/coffee.md", Entry("""
            title: Coffee
            kind: drink
            accent: blue
            order: 2
            profile: [{ aspect: "Aspect WORDS", text: "A plant", cite: [handbook] }]
            """, "Coffee is a drink [@handbook].")),
        ("content/lifecycle/tea.yml", """
            source: handbook
            checked: 2026-01-10
            reviewEvery: 12 months
            releases: [{ version: "1", released: 2025, supportEnds: 2027-01, note: "Note WORDS" }]
            """),
        ("content/criteria/warmth.md", Entry("""
            title: "Warmth WORDS"
            question: "Question WORDS"
            group: making
            order: 1
            summary: "Summary WORDS"
            verdict:
              favours: tea
              strength: slight
              certainty: low
              reasons: ["Reason."]
              because: "Because of it [@handbook]."
              wouldChange: ["A change."]
            facts:
              - aspect: "In a pot WORDS"
                tea: { grade: good, text: "Cell WORDS", cite: [handbook] }
                coffee: { grade: fair, text: "Half an hour.", cite: [handbook] }
            related: [{ criterion: bitterness, because: "Because WORDS" }]
            """, "Both get cold.\n\n## Why\n\nTime passes `a < b && \"c\"`.")),
        ("content/criteria/bitterness.md", Entry("""
            title: Bitterness
            question: Which one is bitter?
            group: making
            order: 2
            summary: "Summary WORDS"
            verdict: { favours: either, certainty: low, reasons: ["Reason."], because: "Both are [@handbook]." }
            facts:
              - aspect: In a cup
                tea: { grade: good, text: "Little.", cite: [handbook] }
                coffee: { grade: good, text: "Little.", cite: [handbook] }
            """, "Both are bitter.")),
        ("content/scenarios/breakfast.md", Entry("""
            title: "Breakfast WORDS"
            summary: "Summary WORDS"
            who: "You get up early."
            order: 1
            weighs: [{ criterion: warmth, importance: matters }]
            recommends: teapot
            answers: { time: early }
            wouldChange: ["A long night."]
            tools: [kettle]
            """, "See [warmth](../criteria/warmth.md).")),
        ("content/decision/flow.yml", """
            start: time
            questions:
              - id: time
                title: "When WORDS"
                help: "Look at the clock."
                options:
                  - id: early
                    text: "Early WORDS"
                    next: teapot
                    weighs: [{ criterion: warmth, importance: matters }]
                    cite: [drinker.1]
                  - { id: late, text: Late, next: mug, weighs: [{ criterion: warmth, importance: slightly, side: coffee }] }
            outcomes:
              - { id: teapot, title: "Outcome WORDS", summary: "Summary WORDS", picks: [tea], because: "It is warm [@handbook].", nextSteps: ["Boil water."], risks: ["It gets bitter."], tools: [kettle] }
              - { id: mug, title: Coffee, picks: [coffee], because: "It is strong [@handbook].", nextSteps: ["Grind."], risks: ["No sleep."] }
            """),
        ("content/tools/kettle.md", Entry("""
            title: "Kettle WORDS"
            technologies: [tea, coffee]
            kind: tool
            usedFor: "Used for WORDS"
            state: active
            stateNote: "On sale [@handbook]."
            summary: "Summary WORDS"
            also: ["Pot WORDS"]
            criteria: [warmth]
            """, "It boils water for Cha.")),
        ("content/evidence/handbook.md", """
            ---
            title: "The handbook WORDS"
            publisher: "Publisher WORDS"
            url: https://example.org/handbook?a=1&b=2
            kind: official-docs
            published: 2025
            checked: 2026-01-10
            reviewEvery: 12 months
            ---
            It describes both drinks.
            """),
        ("content/pages/home.md", Entry("""
            title: "Home WORDS"
            summary: "Summary WORDS"
            view: home
            answer:
              text: "Either is *drunk* [@handbook]."
              tips:
                - { side: coffee, when: "Tired WORDS", because: "It wakes [@handbook].", see: breakfast }
                - { side: tea, when: "Cold WORDS", because: "It stays [warm](../criteria/warmth.md) [@handbook].", see: warmth }
            """, "Read about [warmth](../criteria/warmth.md).")),
        ("content/pages/about.md", Entry("title: \"About WORDS\"\nsummary: \"Summary WORDS\"\nview: page", "PROSE")),
        .. ((string[])["agreement", "claims", "compare", "criteria", "decide", "evidence", "neutrality", "scenarios", "search", "sources", "tools", "weigh"])
            .Select(view => ($"content/pages/{view}.md", Entry($"title: \"{view} WORDS\"\nsummary: \"Summary WORDS\"\nview: {view}", "Prose."))),
        ("content/pages/contradictions.md", Entry("""
            title: "contradictions WORDS"
            summary: "Summary WORDS"
            view: contradictions
            disputes:
              - { id: one, title: "Dispute WORDS", settled: "The *book* settles it [@handbook].", claims: [drinker.2] }
            """, "Prose.")),
        ("content/pages/whats-new.md", Entry("title: \"What's new WORDS\"\nview: whats-new\nchanges:\n  - { day: 2026-01-09, title: \"Second WORDS\", text: \"See [warmth](../criteria/warmth.md), *again*.\" }\n  - { day: 2026-01-08, title: First, text: Words. }", "")),
        ("content/pages/guide.md", Entry("title: \"All WORDS\"\nview: guide", "Prose.")),
        ("content/pages/faq.md", Entry("title: \"FAQ WORDS\"\nview: faq", "## What?\n\nThat.\n\n## Why?\n\nSo.\n\n## How?\n\nThus.")),
        ("content/pages/glossary.md", Entry("title: \"Glossary WORDS\"\nview: glossary", "## Global interpreter lock (GIL)\n\nA lock.")),
        ("seeds/drinker.yml", """
            file: drinker.txt
            sha256: 3b23584c6bd93e5999076392885b9b69af05bc1297fb5c62e0c2c51c6525c6bf
            publisher: "Publisher WORDS"
            author: "Author WORDS"
            title: "On tea WORDS"
            published: unknown
            updated: 2025-11
            speaksOf: "2025"
            summary: "Summary WORDS"
            words: 9
            lines: 6
            headings: [1]
            blank: [2]
            leftOut: [{ lines: 4, reason: "Left out WORDS" }]
            notes: [{ lines: 5-6, text: "Note WORDS" }]
            claims:
              - id: drinker.1
                lines: 3
                criterion: warmth
                about: tea
                favours: tea
                says: "=1+1 WORDS"
                advice: true
                names: [kettle]
                scenarios: [breakfast]
                standing: opinion
                because: "Nobody measured it."
                disputes: [drinker.2]
              - id: drinker.2
                lines: 5-6
                criterion: general
                about: both
                favours: none
                says: "Says WORDS"
                standing: wrong
                because: "It is not so."
                evidence: [handbook]
                disputes: [drinker.1]
            """),
    ];

    /// <summary>A Markdown entry with its review.</summary>
    public static string Entry(string keys, string prose) => $"---\n{keys}\nreviewed: 2026-01-10\nreviewEvery: 12 months\n---\n{prose}\n";
}
