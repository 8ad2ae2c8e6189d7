namespace StackGuide.Data.Tests;

/// <summary>A small guide of two drinks as data, with every member filled.</summary>
internal static class Samples
{
    public static GuideData Guide { get; } = new()
    {
        Title = "Drinks",
        Version = "1",
        Language = "en",
        Entries =
        [
            Entry("criterion") with
            {
                Reviewed = "2026-01-10",
                Question = "Which stays warm?",
                Verdict = new VerdictData { Favours = "tea", Strength = "slight", Certainty = "low", Because = "A pot is closed [@handbook]." },
                Facts = [new FactData("In a pot", "heat", new OrderedDictionary<string, CellData> { ["tea"] = Cell("good", "handbook"), ["coffee"] = Cell("fair") })],
            },
            Entry("scenario") with { Recommends = "tea", Weighs = [new WeightData { Criterion = "warmth", Importance = "very", Side = "tea" }, new WeightData { Criterion = "effort", Importance = "slightly" }] },
            Entry("tool") with { Technologies = ["tea", "coffee"], State = "active" },
            Entry("evidence") with { Publisher = "The house", Address = "https://example.org/", Sort = "article", Published = "2025-07", Plan = false, Watch = "The next edition." },
            Entry("page") with
            {
                Answer = new AnswerData { Text = "Tea.", Tips = [new TipData { Side = "coffee", When = "It is early", Because = "It wakes.", See = "effort" }] },
                Disputes = [new DisputeData { Id = "warmth", Title = "How warm", Settled = "By a measurement.", Claims = ["drinker.1"] }],
            },
        ],
    };

    public static IReadOnlyList<ClaimData> Claims { get; } =
    [
        new()
        {
            Id = "drinker.1", Seed = "drinker", File = "drinker.txt", Lines = [3, 4], Group = null, Criterion = "warmth", About = "tea", Favours = "tea", Says = "Tea <is> wärm.",
            Standing = "opinion", Because = null, Evidence = ["handbook"], Disputes = [], Url = "sources/drinker.html#drinker.1",
        },
    ];

    public static FlowData Flow { get; } = new()
    {
        Start = "time",
        Questions = [new() { Id = "time", Text = "When?", Help = "", Options = [new() { Id = "early", Text = "Early", Next = "tea", Weighs = [], Cite = ["handbook"] }], Url = "decide/time.html" }],
        Outcomes = [new() { Id = "tea", Title = "Tea", Summary = "Drink tea.", Picks = ["tea"], Because = "It is warm.", NextSteps = ["Boil water."], Risks = [], Tools = ["kettle"], Cite = [], Url = "decide/tea.html" }],
    };

    public static IReadOnlyList<MeasurementData> Measurements { get; } =
    [
        new()
        {
            Id = "cooling-minutes", Experiment = "cooling", Title = "Time to cool", Measured = "2026-11-29", Unit = "min", Better = "higher", Rounds = 8,
            Environment = new() { Processor = "None", Cores = 2, MemoryGiB = 4, Virtual = false, Kernel = "Linux 6", System = "Debian", Versions = [new() { Name = "Pot", Version = "1" }] },
            Cases = [new() { Id = "full", Title = "A full pot" }],
            Subjects = [new() { Id = "tea", Case = "full", Side = "tea", Title = "Tea", Version = "1", Median = 31.5, Mad = 0.2 }],
            Ratios = [new() { Of = "tea", To = "coffee", Case = "full", Ratio = 1.2, Low = 1.1, High = 1.3, Seen = "difference" }],
            Aa = [new() { Of = "tea", Case = "full", Ratio = 1, Low = 0.9, High = 1.1 }],
            Samples = "measurements/cooling-minutes.csv", Url = "measurements/cooling-minutes.html",
        },
    ];

    public static ManifestData Manifest { get; } = new()
    {
        Generator = "stackguide",
        DataVersion = DataFiles.Version,
        Files = [new() { Path = "index.html", Bytes = 3, Sha256 = "ba7816bf" }],
    };

    /// <summary>Each data file with its bytes.</summary>
    public static IReadOnlyDictionary<string, string> Written { get; } = new Dictionary<string, byte[]>
    {
        [DataFiles.Guide] = DataFiles.Write(Guide),
        [DataFiles.Claims] = DataFiles.Write(Claims),
        [DataFiles.Flow] = DataFiles.Write(Flow),
        [DataFiles.Measurements] = DataFiles.Write(Measurements),
        [DataFiles.Manifest] = DataFiles.Write(Manifest),
    }.ToDictionary(f => f.Key, f => System.Text.Encoding.UTF8.GetString(f.Value));

    private static EntryData Entry(string kind) => new() { Kind = kind, Id = kind, Title = kind, Summary = "", Url = $"{kind}.html", Source = $"{kind}.md", Reviewed = null, LinksTo = ["index.html"] };

    private static CellData Cell(string grade, params string[] cite) => new() { Grade = grade, Text = "So.", Cite = cite };
}
