using System.Collections.Immutable;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using static StackGuide.Checking.Tests.SmallGuides.Written;

namespace StackGuide.Checking.Tests.SmallGuides;

/// <summary>The smallest guide of which every rule says nothing; tests change one thing of it.</summary>
internal static class SmallGuide
{
    public const string FlowFile = "content/decision/flow.yml";

    public static Technology NodeJs { get; } = Technology("nodejs", 1, "nodejs-docs", ("24", "2028-04"), ("18", "2025-04-30"));

    public static Technology Python { get; } = Technology("python", 2, "python-docs", ("3.14", "2030-10"), ("3.9", "2025"));

    /// <summary>Favours Node.js: better in one row, equal in another.</summary>
    public static Criterion Performance { get; } = new()
    {
        Id = "performance",
        Title = "Performance",
        Place = Place.StartOf("content/criteria/performance.md"),
        Group = "running".At("content/criteria/performance.md", 3, 8),
        Verdict = new Verdict { Favours = new(SideReference.Of("nodejs"), new("content/criteria/performance.md", 5, 1)), Strength = Strength.Moderate },
        Facts = [Row("performance", 20, Grade.Strong, Grade.Fair), Row("performance", 24, Grade.Good, Grade.Good)],
        Related = [new("concurrency", "Waiting is half of it.")],
        Body = Prose("More in [threads](concurrency.md#threads), see [@nodejs-docs].\n## Raw speed", "content/criteria/performance.md", 40),
    };

    /// <summary>Favours nobody.</summary>
    public static Criterion Concurrency { get; } = new()
    {
        Id = "concurrency",
        Title = "Concurrency",
        Place = Place.StartOf("content/criteria/concurrency.md"),
        Group = "running".At("content/criteria/concurrency.md", 3, 8),
        Verdict = new Verdict { Favours = new(SideReference.None, new("content/criteria/concurrency.md", 5, 1)) },
        Facts = [Row("concurrency", 20, Grade.Good, Grade.Good)],
        Related = [new("performance", "Computing is the other half.")],
        Body = Prose("## Threads", "content/criteria/concurrency.md", 40),
    };

    public static Scenario Chat { get; } = new()
    {
        Id = "chat",
        Title = "Chat",
        Place = Place.StartOf("content/scenarios/chat.md"),
        Weighs = [new("concurrency".At("content/scenarios/chat.md", 4, 7), Importance.Must, null)],
        Recommends = "nodejs".At("content/scenarios/chat.md", 6, 13),
        Answers = [Answer("chat", 8, "live", "yes")],
        Tools = ["express"],
    };

    public static Tool Express { get; } = new()
    {
        Id = "express",
        Title = "Express",
        Place = Place.StartOf("content/tools/express.md"),
        Technologies = ["nodejs"],
    };

    public static Evidence NodeJsDocs { get; } = Evidence("nodejs-docs", "nodejs", "24");

    public static Evidence PythonDocs { get; } = Evidence("python-docs", "python", "3.14");

    public static GuidePage Home { get; } = Page("home", "home", "Begin with [chat](../scenarios/chat.md) or read [how](method.md).");

    public static GuidePage Method { get; } = Page("method", "page", "We read sources.");

    public static GuidePage Compare { get; } = Page("compare", "compare", "All rows.");

    /// <summary>Ten lines: a heading, a blank one, two left out, two claims of three.</summary>
    public static Seed Acme { get; } = Seed("acme-2023", 10) with
    {
        Headings = [LinesAt(1, 1, "seeds/acme-2023.yml", 11)],
        Blank = [LinesAt(2, 2, "seeds/acme-2023.yml", 12)],
        LeftOut = [new(LinesAt(3, 4, "seeds/acme-2023.yml", 13), "Navigation.")],
        Claims =
        [
            Claim("acme-2023", 1, 5, 7) with { Favours = SideOf(SideWords.OfClaim, "nodejs"), Disputes = ["beta-2022.1".At("seeds/acme-2023.yml", 28, 16)] },
            Claim("acme-2023", 2, 8, 10) with { IsAdvice = true, Standing = Standing.Opinion.At("seeds/acme-2023.yml", 45, 15), Evidence = [] },
        ],
    };

    /// <summary>Four lines: a heading and one claim.</summary>
    public static Seed Beta { get; } = Seed("beta-2022", 4) with
    {
        Headings = [LinesAt(1, 1, "seeds/beta-2022.yml", 11)],
        Claims = [Claim("beta-2022", 1, 2, 4) with { Favours = SideOf(SideWords.OfClaim, "python"), Disputes = ["acme-2023.1".At("seeds/beta-2022.yml", 28, 16)] }],
    };

    public static Question Live { get; } = Question(
        "live", 5, Option("yes", 7, "nodejs", "nodejs") with { Cites = ["acme-2023.2".At(FlowFile, 9, 12)] }, Option("no", 11, "data"));

    public static Question Data { get; } = Question("data", 20, Option("yes", 22, "python", "python"), Option("no", 26, "either"));

    public static Outcome TakeNodeJs { get; } = Outcome("nodejs", 40, "nodejs") with { Tools = ["express"] };

    public static Outcome TakePython { get; } = Outcome("python", 50, "python");

    public static Outcome TakeEither { get; } = Outcome("either", 60, "nodejs", "python");

    /// <summary>All of it.</summary>
    public static GuideContent Sound { get; } = new()
    {
        Site = new SiteSettings
        {
            Groups = [new("running", "When it runs")],
            Navigation = [new("compare".At("site/site.yml", 8, 11), "Compare")],
        },
        Technologies = [NodeJs, Python],
        Criteria = [Concurrency, Performance],
        Scenarios = [Chat],
        Tools = [Express],
        Evidence = [NodeJsDocs, PythonDocs],
        Pages = [Compare, Home, Method],
        Seeds = [Acme, Beta],
        Flow = new Flow("live".At(FlowFile, 1, 8), [Live, Data], [TakeNodeJs, TakePython, TakeEither]),
    };

    public static Technology Technology(string id, int order, string source, params (string Version, string End)[] releases)
    {
        var file = $"content/technologies/{id}.md";
        return new()
        {
            Id = id,
            Title = id,
            Place = Place.StartOf(file),
            Order = order,
            Accent = (Accent)(order - 1),
            Profile = [new("Licence".At(file, 5, 5), "Free.", [source.At(file, 5, 40)]), new("Typing".At(file, 6, 5), "Unknown.", [])],
            Lifecycle = new Lifecycle(source.At(file, 9, 11), [.. releases.Select((r, i) =>
                new Release(r.Version.At(file, 10 + i, 5), default, PartialDate.TryParse(r.End, out var end) ? end : throw new FormatException(r.End), ""))], null),
        };
    }

    /// <summary>A row with a cell for each technology, the second and further ones one line below the former.</summary>
    public static Fact Row(string criterion, int line, params Grade[] grades)
    {
        var file = $"content/criteria/{criterion}.md";
        string[] technologies = ["nodejs", "python", "go"];
        var cells = grades.Select((grade, i) => KeyValuePair.Create(
            technologies[i], new Cell(new Place(file, line + 1 + i, 5), grade, "So.", [$"{(i == 1 ? "python" : "nodejs")}-docs".At(file, line + 1 + i, 40)])));
        return new Fact($"Row {line}".At(file, line, 5), cells.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    public static Answer Answer(string scenario, int line, string question, string option) =>
        new(question.At($"content/scenarios/{scenario}.md", line, 5), option.At($"content/scenarios/{scenario}.md", line, 12));

    public static Evidence Evidence(string id, params string[] versions)
    {
        var file = $"content/evidence/{id}.md";
        return new()
        {
            Id = id,
            Title = id,
            Place = Place.StartOf(file),
            Review = new Review(new DateOnly(2026, 3, 1).At(file, 6, 10), new Interval(6, IntervalUnit.Months)),
            Versions = [.. versions.Chunk(2).Select((v, i) => new VersionScope(v[0], v[1], new Place(file, 8 + i, 5)))],
        };
    }

    public static GuidePage Page(string id, string view, string text)
    {
        var file = $"content/pages/{id}.md";
        return new() { Id = id, Title = id, Place = Place.StartOf(file), View = view.At(file, 3, 7), Body = Prose(text, file) };
    }

    public static Seed Seed(string id, int lines)
    {
        var file = $"seeds/{id}.yml";
        return new()
        {
            Id = id,
            Title = id,
            Place = Place.StartOf(file),
            File = $"{id}.txt".At(file, 2, 7),
            Sha256 = "00".At(file, 3, 9),
            Lines = lines.At(file, 4, 8),
        };
    }

    /// <summary>A claim that holds within limits, with all that its standing needs.</summary>
    public static Claim Claim(string seed, int number, int first, int last)
    {
        var (file, line) = ($"seeds/{seed}.yml", number * 20);
        return new()
        {
            Id = $"{seed}.{number}",
            Title = $"{seed}.{number}",
            Place = new Place(file, line, 5),
            Seed = seed,
            Lines = LinesAt(first, last, file, line + 1, 12),
            Criterion = "performance".At(file, line + 2, 16),
            About = SideOf(SideWords.OfSubject, "both"),
            Favours = SideOf(SideWords.OfClaim, "none"),
            Says = "It is so.",
            Standing = Standing.HoldsWithLimits.At(file, line + 5, 15),
            Because = Prose("Within limits.", file, line + 6),
            Evidence = ["nodejs-docs".At(file, line + 7, 16)],
        };
    }

    private static Located<SideReference> SideOf(SideWords words, string written) => new(words.Read(written), Place.StartOf("seeds/acme-2023.yml"));

    public static Question Question(string id, int line, params Option[] options) =>
        new() { Id = id, Title = id, Place = new Place(FlowFile, line, 3), Options = [.. options] };

    /// <summary>An answer; with a side, it makes concurrency count for that technology.</summary>
    public static Option Option(string id, int line, string next, string? side = null) => new()
    {
        Id = id.At(FlowFile, line, 9),
        Text = id,
        Next = next.At(FlowFile, line + 1, 15),
        Weighs = side is null ? [] : [new("concurrency".At(FlowFile, line + 2, 11), Importance.Matters, side)],
    };

    public static Outcome Outcome(string id, int line, params string[] picks) =>
        new() { Id = id, Title = id, Place = new Place(FlowFile, line, 3), Picks = [.. picks], Because = Prose("So it is.", FlowFile, line + 1) };
}
