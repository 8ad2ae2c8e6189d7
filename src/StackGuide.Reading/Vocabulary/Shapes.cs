using System.Collections.Immutable;
using StackGuide.Model.Guides;
using StackGuide.Reading.Entries;

namespace StackGuide.Reading.Vocabulary;

/// <summary>The content's whole vocabulary: every key of every kind of entry.</summary>
/// <remarks>The one source for reading, for the editors' reference and for editor schemas.</remarks>
public static class Shapes
{
    private static readonly TextType Text = new();
    private static readonly MarkdownType Markdown = new();
    private static readonly NumberType Number = new();
    private static readonly FlagType Flag = new();
    private static readonly IdType TechnologyId = new("a technology");
    private static readonly IdType CriterionId = new("a criterion");
    private static readonly IdType ToolId = new("a tool");
    private static readonly IdType CitedId = new("an evidence entry, a measurement or a claim");
    private static readonly ListType Cites = new(CitedId);

    private static readonly Field Title = new("title", Text, "the name that readers see", Required: true);
    private static readonly Field Summary = new("summary", Text, "one sentence for lists and search results, at most 160 characters");
    private static readonly Field Reviewed = new("reviewed", new DayType(), "the day somebody last compared it with its sources", Required: true);
    private static readonly Field ReviewEvery = new("reviewEvery", new IntervalType(), "how long that stands", Required: true);
    private static readonly Field Order = new("order", Number, "where it stands in lists, smallest first");
    private static readonly Field Also = new("also", new ListType(Text), "other spellings; a first mention in prose becomes a link");
    private static readonly Field WouldChange = new("wouldChange", new ListType(Markdown), "what would change it");

    private static readonly Field Waivers = new("waivers", new ListType(new MapType(new Shape("a waiver", "A warning or hint on this file that is accepted.",
    [
        new("code", new CodeType(), "the code under which it is printed", Required: true),
        new("because", Text, "why it is accepted", Required: true),
    ]))), "warnings and hints on this file that are accepted, each for a reason");

    private static Shape NavigationItem { get; } = new("a navigation item", "A link of the header or the footer.",
    [
        new("page", new IdType("a page"), "the page to open", Required: true),
        new("title", Text, "what the reader sees", Required: true),
    ]);

    /// <summary><c>site/site.yml</c>.</summary>
    public static Shape Site { get; } = new("the site", "What is the site's and not the guide's.",
    [
        new("title", Text, "the guide's name", Required: true),
        new("tagline", Text, "one sentence below the name"),
        new("version", Text, "the guide's version", Required: true),
        new("language", Text, "the language of the text, like en"),
        new("licence", new AddressType(), "where the licence of the guide's text and data stands"),
        new("baseUrl", new SiteAddressType(), "where it is hosted; needed for the sitemap and canonical links only"),
        new("editUrl", new AddressType(), "where a file of the repository can be edited; the file's path is added to it"),
        new("reportUrl", new AddressType(), "where a reader reports a problem; {page} in it stands for the page's path, {file} for the path of its source"),
        new("markdownPages", Flag, "true to publish each page as Markdown too"),
        new("navigation", new ListType(new MapType(NavigationItem)), "the header's links"),
        new("footer", new ListType(new MapType(NavigationItem)), "the footer's links"),
        new("groups", new ListType(new MapType(new Shape("a group", "A group of criteria.",
        [
            new("id", new IdType("the group"), "its id, which criteria name", Required: true),
            new("title", Text, "what the reader sees", Required: true),
        ]))), "the groups of criteria, in order"),
        Waivers,
    ]);

    /// <summary><c>site/redirects.yml</c>.</summary>
    public static Shape Redirects { get; } = new("the redirects", "Former addresses of pages and where they lead now, so that no link from outside dies.",
    [
        new("redirects", new ListType(new MapType(new Shape("a redirect", "A former address.",
        [
            new("from", Text, "the page's former path, like criteria/speed.html, or its entry's former file; with an anchor for one place on it", Required: true),
            new("to", Text, "a page, an entry's file, or another former address; perhaps with an anchor", Required: true),
        ]))), "each former address once", Required: true),
    ]);

    /// <summary><c>site/search.yml</c>.</summary>
    public static Shape Search { get; } = new("the search", "What readers call things, where the guide uses another word. Singular or plural, capitals and accents do not matter.",
    [
        new("synonyms", new ListType(new MapType(new Shape("a synonym", "Words that mean the same on every page.",
        [
            new("say", new ListType(Text), "what readers say", Required: true),
            new("for", Text, "the word, or the few, that the guide says for it", Required: true),
        ]))), "words that mean the same"),
        new("pages", new ListType(new MapType(new Shape("a page's names", "What readers type to find a page; where the guide has no page of that name, the nearest answer.",
        [
            new("page", Text, "a page's path, like criteria/hiring.html, or its entry's file; for a question or a term with its anchor", Required: true),
            new("names", new ListType(Text), "other names than its title", Required: true),
        ]))), "names of pages"),
    ]);

    /// <summary><c>content/technologies/</c>.</summary>
    public static Shape Technology { get; } = new("a technology", "One of the things that the guide compares.",
    [
        Title,
        new("kind", Text, "what sort of thing it is, in a few words", Required: true),
        new("accent", Choice<Accent>(), "its colour and shape, another one for each technology", Required: true),
        Order, Summary, Also,
        new("profile", new ListType(new MapType(new Shape("a profile row", "A fact of a technology's profile.",
        [
            new("aspect", Text, "the name of the row, the same for every technology", Required: true),
            new("text", Text, "what is so, in a few words; unknown where nobody knows", Required: true),
            new("cite", Cites, "the sources"),
        ]))), "facts in the same rows for every technology", Required: true),
        Reviewed, ReviewEvery, Waivers,
    ]);

    /// <summary><c>content/lifecycle/</c>.</summary>
    public static Shape Lifecycle { get; } = new("a release table", "The release lines of the technology whose id the file bears.",
    [
        new("source", new IdType("an evidence entry"), "the evidence that states them", Required: true),
        new("checked", new DayType(), "the day somebody read it", Required: true),
        ReviewEvery,
        new("releases", new ListType(new MapType(new Shape("a release", "A release line.",
        [
            new("version", Text, "as its makers number it", Required: true),
            new("released", new PartialDateType(), "when it first came out", Required: true),
            new("supportEnds", new PartialDateType(), "the last day of security support", Required: true),
            new("note", Text, "for example its phase"),
        ]))), "the lines, newest first", Required: true),
        Waivers,
    ]);

    /// <summary>A cell of a comparison.</summary>
    public static Shape Cell { get; } = new("a cell", "One technology's side of a row.",
    [
        new("grade", Choice<Grade>(), "how well it does", Required: true),
        new("text", Text, "what is so, in a few words", Required: true),
        new("cite", Cites, "the sources; not needed for unknown and not-applicable"),
    ]);

    /// <summary><c>content/criteria/</c>.</summary>
    public static Shape Criterion { get; } = new("a criterion", "An aspect by which the technologies are compared.",
    [
        Title,
        new("question", Text, "the question in a reader's words", Required: true),
        new("group", new IdType("a group of site.yml"), "the group in which it is listed", Required: true),
        Order, Summary,
        new("verdict", new MapType(new Shape("a verdict", "Our answer.",
        [
            new("favours", new IdType("a technology, or either"), "who is favoured; either when no difference should decide", Required: true),
            new("strength", Choice<Strength>(), "how much it should weigh; left out for either"),
            new("certainty", Choice<Certainty>(), "how sure we are", Required: true),
            new("reasons", new ListType(Markdown), "why we are just that sure", Required: true),
            new("because", Markdown, "the reason in a sentence or two, with citations", Required: true),
            WouldChange,
        ])), "our answer", Required: true),
        new("facts", new ListType(new MapType(new Shape("a row", "A row of the comparison; each further key is a technology's id with its cell.",
        [
            new("aspect", Text, "what is compared", Required: true),
            new("ground", Text, "the package or property that the row rests on, where rows of other criteria rest on it too: for one side it counts once"),
        ],
        PerTechnology: new MapType(Cell)))), "the rows of the comparison", Required: true),
        new("related", new ListType(new MapType(new Shape("a related criterion", "A criterion that a reader of this one should see as well.",
        [
            new("criterion", CriterionId, "the other criterion", Required: true),
            new("because", Text, "why a reader of this one should see it, in a line of at most 90 characters", Required: true),
        ]))), "criteria that a reader should see as well, each for a reason"),
        Reviewed, ReviewEvery, Waivers,
    ]);

    private static Shape Weight { get; } = new("a weight", "How much a criterion counts.",
    [
        new("criterion", CriterionId, "the criterion", Required: true),
        new("importance", Choice<Importance>(), "how much it counts", Required: true),
        new("side", TechnologyId, "the technology that it speaks for here, where that is not the criterion's own verdict"),
    ]);

    /// <summary><c>content/scenarios/</c>.</summary>
    public static Shape Scenario { get; } = new("a scenario", "A kind of product, with what weighs for it and what we recommend.",
    [
        Title, Summary,
        new("who", Markdown, "whom it is for, in the second person", Required: true),
        Order,
        new("weighs", new ListType(new MapType(Weight)), "the criteria that count", Required: true),
        new("recommends", new IdType("an outcome"), "the outcome of the flow that we recommend", Required: true),
        new("answers", new AnswersType(), "its answers to the flow's questions, along one path"),
        WouldChange,
        new("tools", new ListType(ToolId), "tools to look at"),
        Reviewed, ReviewEvery, Waivers,
    ]);

    /// <summary><c>content/tools/</c>.</summary>
    public static Shape Tool { get; } = new("a tool", "A framework, library, part of a runtime or service.",
    [
        Title,
        new("technologies", new ListType(TechnologyId), "the technologies that it serves", Required: true),
        new("kind", new ChoiceType(["framework", "library", "runtime-part", "language", "package-manager", "server", "protocol", "service", "tool"]), "what sort of tool", Required: true),
        new("usedFor", Text, "what people use it for", Required: true),
        new("state", Choice<ToolState>(), "whether it is alive", Required: true),
        new("stateNote", Markdown, "what shows that, with a citation", Required: true),
        Summary, Also,
        new("autolink", Flag, "false for a name that is also an ordinary word, so that mentions do not become links"),
        new("criteria", new ListType(CriterionId), "the criteria that it bears on"),
        Reviewed, ReviewEvery, Waivers,
    ]);

    /// <summary><c>content/evidence/</c>.</summary>
    public static Shape Evidence { get; } = new("an evidence entry", "A source that somebody has opened and read.",
    [
        Title,
        new("publisher", Text, "who answers for it", Required: true),
        new("url", new AddressType(), "its address", Required: true),
        new("kind", Choice<EvidenceSort>(), "what sort of source", Required: true),
        new("published", new PartialDateType(), "the date that the text gives itself", Required: true),
        new("checked", new DayType(), "the day somebody read it", Required: true),
        ReviewEvery with { Required = false, Description = "how long that stands; left out, about 3 months for release-notes and registry-data, 12 for official-docs and survey, 36 for every other kind. Say 3 months of prices and of what a platform offers" },
        new("watch", Text, "what to look for when it is read again, because it is bound to change within the year"),
        new("plan", Flag, "true for a plan that has not come true yet; readers see it beside the source, and no grade rests on plans alone"),
        new("versions", new ListType(new VersionType()), "the release lines that it speaks of"),
        new("keptBecause", Text, "why it is still cited although all its versions have ended"),
        Waivers,
    ]);

    private static readonly DecimalType Decimal = new();
    private static readonly NamedNumbersType Settings = new();
    private static readonly Field InCase = new("case", new IdType("a case"), "the case; left out where there is only one");
    private static readonly ImmutableArray<Field> Ends =
    [
        new("ratio", Decimal, "the median of the ratios of the rounds", Required: true),
        new("low", Decimal, "the lower end of its 95 % interval", Required: true),
        new("high", Decimal, "the upper end", Required: true),
    ];

    /// <summary><c>content/measurements/</c>.</summary>
    public static Shape Measurement { get; } = new("a measurement", "What the laboratory measured of one quantity, with its samples beside it as CSV. All down to sum is written by the laboratory and measured anew instead of edited; the keys below it and the body are editors'.",
    [
        Title,
        new("experiment", new IdType("an experiment"), "the experiment; others of the same have the same programs, machine and day", Required: true),
        new("question", Text, "what was asked", Required: true),
        new("compared", Markdown, "what was compared with what", Required: true),
        new("trial", Flag, "true for a trial, which is too short to be published"),
        new("measured", new DayType(), "the day", Required: true),
        new("unit", Text, "of the medians", Required: true),
        new("better", Choice<Better>(), "which end of the scale is good", Required: true),
        new("rounds", Number, "how many samples each subject has in each case", Required: true),
        new("minutes", Decimal, "how long the whole experiment took", Required: true),
        new("interrupted", Flag, "true where the run was stopped and went on later"),
        new("environment", new MapType(new Shape("a machine", "On what it was measured.",
        [
            new("processor", Text, "the processor's name", Required: true),
            new("cores", Number, "how many", Required: true),
            new("memoryGiB", Decimal, "how much memory", Required: true),
            new("virtual", Flag, "whether it shares its hardware with others", Required: true),
            new("kernel", Text, "the kernel's version", Required: true),
            new("system", Text, "the system in which the programs ran", Required: true),
            new("scratch", Text, "where the programs and their files lay", Required: true),
            new("loadBefore", Decimal, "how many cores were busy before", Required: true),
            new("runner", Text, "what the laboratory itself ran on", Required: true),
        ])), "the machine", Required: true),
        new("pinning", Text, "which cores the subjects had, and which the load", Required: true),
        new("versions", new ListType(new MapType(new Shape("a version", "A piece of software that took part.",
        [
            new("name", Text, "its name", Required: true),
            new("version", Text, "its version", Required: true),
        ]))), "the software that took part", Required: true),
        new("parameters", Settings, "the settings of the experiment", Required: true),
        new("cases", new ListType(new MapType(new Shape("a case", "One of the settings under which all subjects were measured.",
        [
            new("id", new IdType("the case"), "its id", Required: true),
            new("title", Text, "what the reader sees", Required: true),
            new("parameters", Settings, "the settings in it"),
        ]))), "the cases; none where there is only one"),
        new("equal", new ListType(Markdown), "what was the same for all subjects", Required: true),
        new("limits", new ListType(Markdown), "what the figures cannot say", Required: true),
        new("claims", new ListType(new IdType("a claim")), "the claims that the experiment bore on when it was run"),
        new("subjects", new ListType(new MapType(new Shape("a subject", "What was measured, in a case.",
        [
            new("id", new IdType("the subject"), "its id", Required: true),
            InCase,
            new("side", TechnologyId, "the technology that it belongs to", Required: true),
            new("title", Text, "what the reader sees", Required: true),
            new("version", Text, "of what it is"),
            new("median", Decimal, "over the rounds", Required: true),
            new("mad", Decimal, "the median absolute deviation", Required: true),
        ]))), "the subjects with their figures", Required: true),
        new("ratios", new ListType(new MapType(new Shape("a ratio", "How a subject compares with another, in a case.",
        [
            new("of", new IdType("a subject"), "the subject above the line", Required: true),
            new("to", new IdType("a subject"), "the subject below it", Required: true),
            InCase, .. Ends,
            new("seen", Choice<Seen>(), "what it lets a reader say", Required: true),
        ]))), "the pairs that were asked for", Required: true),
        new("aa", new ListType(new MapType(new Shape("a control", "What two runs of one subject differed by, in a case.",
        [
            new("of", new IdType("a subject"), "the subject", Required: true),
            InCase, .. Ends,
        ]))), "what this machine cannot tell apart", Required: true),
        new("observed", new ListType(new MapType(new Shape("an observation", "What was seen of a subject beside the quantity, in a case.",
        [
            new("id", new IdType("a subject"), "the subject", Required: true),
            InCase,
            new("subjectCore", Decimal, "how much of its core the subject used"),
            new("loadCore", Decimal, "how much of its core the load used"),
            new("stolen", Decimal, "how much of a core the hypervisor gave to others"),
            new("latenessP99", Decimal, "how late the load was, in milliseconds, at the 99th percentile"),
            new("late", Decimal, "which share of the requests was sent late"),
        ]))), "what was seen beside the quantity"),
        new("control", new IdType("a subject"), "the subject that was measured twice in each round", Required: true),
        new("programs", Text, "the sum of the experiment's programs", Required: true),
        new("accepted", new ListType(new MapType(new Shape("an accepted change", "A later state of the programs that does not change what was measured.",
        [
            new("programs", Text, "its sum", Required: true),
            new("on", new DayType(), "the day", Required: true),
            new("because", Text, "why it does not", Required: true),
        ]))), "later states of the programs that were accepted"),
        new("samples", Text, "the sum of the samples", Required: true),
        new("sum", Text, "the sum of all above", Required: true),
        Summary,
        ReviewEvery with { Required = false, Description = "how long that stands; left out, about 12 months" },
        Waivers,
    ]);

    /// <summary><c>content/pages/</c>.</summary>
    public static Shape Page { get; } = new("a page", "A page of the guide itself.",
    [
        Title, Summary,
        new("view", new IdType("a template in templates/pages/"), "what is computed below the prose; page for nothing", Required: true),
        new("autolink", Flag, "false to leave the names of tools and technologies unlinked on this page"),
        new("answer", new MapType(new Shape("an answer", "What a reader who reads one screen should take away.",
        [
            new("text", Markdown, "the answer in a few sentences, with citations", Required: true),
            new("tips", new ListType(new MapType(new Shape("a tip", "A circumstance that tips the answer to one technology; each technology has as many.",
            [
                new("side", TechnologyId, "the technology", Required: true),
                new("when", Text, "the circumstance, in a few words", Required: true),
                new("because", Markdown, "why that tips the answer, with citations", Required: true),
                new("see", new IdType("a criterion or a scenario"), "where the reader finds more", Required: true),
            ]))), "what tips it to each side", Required: true),
        ])), "on the page with the view home: what it opens with"),
        new("disputes", new ListType(new MapType(new Shape("a dispute", "What claims contradict each other about. A pair of claims belongs to the first dispute that names either of them, or a claim of its group.",
        [
            new("id", new IdType("the dispute"), "its id, which is its place on the page", Required: true),
            new("title", Text, "what it is about, as a reader would ask it", Required: true),
            new("settled", Markdown, "what settles it, or that nothing does, with citations", Required: true),
            new("claims", new ListType(new IdType("a claim")), "claims of which each contradicts others about this", Required: true),
        ]))), "on the page with the view contradictions: what claims contradict each other about, in the order of the page"),
        new("changes", new ListType(new MapType(new Shape("a change", "Something that readers would notice has changed in the guide.",
        [
            new("day", new DayType(), "the day of the change", Required: true),
            new("title", Text, "what changed, in a line", Required: true),
            new("text", Markdown, "what it means for readers", Required: true),
        ]))), "on the page with the view whats-new: the changes, newest first; they are the feed too"),
        Reviewed, ReviewEvery, Waivers,
    ]);

    /// <summary><c>content/decision/flow.yml</c>.</summary>
    public static Shape Flow { get; } = new("the flow", "The decision flow: questions, options, outcomes.",
    [
        new("start", new IdType("a question"), "the first question", Required: true),
        new("questions", new ListType(new MapType(new Shape("a question", "A question with its options.",
        [
            new("id", new IdType("the question"), "its id", Required: true),
            new("title", Text, "the question in a reader's words", Required: true),
            new("help", Markdown, "what helps to answer it"),
            new("options", new ListType(new MapType(new Shape("an option", "An answer that a reader can give.",
            [
                new("id", new IdType("the option"), "its id, unique within the question", Required: true),
                new("text", Text, "what the reader sees", Required: true),
                new("short", Text, "the same in a few words, for summaries and trails"),
                new("next", new IdType("a question or an outcome"), "the question that follows, or the outcome that this answer alone decides; left out where all answers decide together"),
                new("unsure", Flag, "true for \"not sure\""),
                new("runs", TechnologyId, "the technology that runs today, for readers who answer this"),
                new("lacks", new ListType(TechnologyId), "the technologies that nobody writes, for readers who answer this"),
                new("weighs", new ListType(new MapType(Weight)), "the criteria that this answer makes count"),
                new("cite", Cites, "the claims and evidence that it rests on"),
            ]))), "the answers", Required: true),
        ]))), "the questions", Required: true),
        new("outcomes", new ListType(new MapType(new Shape("an outcome", "An end of the flow.",
        [
            new("id", new IdType("the outcome"), "its id", Required: true),
            Title, Summary,
            new("picks", new ListType(TechnologyId), "the technologies that it picks; none for elsewhere", Required: true),
            new("stayTitle", Text, "the title for readers who already run what it picks"),
            new("together", Flag, "true when the picks are used together; left out when each of them alone will do"),
            new("because", Markdown, "why, in a paragraph", Required: true),
            new("nextSteps", new ListType(Markdown), "what to do next", Required: true),
            new("risks", new ListType(Markdown), "risks to manage", Required: true),
            new("tools", new ListType(ToolId), "tools to look at"),
            new("cite", Cites, "the claims and evidence that it rests on"),
        ]))), "the outcomes", Required: true),
        new("rules", new ListType(new MapType(new Shape("a rule", "Answers that rule outcomes in or out, whatever is weighed; of those that rule one in, the first that fits decides.",
        [
            new("when", new PatternType(), "the answers; to each question named, one of the options named", Required: true),
            new("decides", new IdType("an outcome"), "the outcome that they rule in"),
            new("rulesOut", new ListType(new IdType("an outcome")), "the outcomes that they rule out"),
            new("because", Text, "why, in a sentence that a reader is shown", Required: true),
            new("cite", Cites, "the claims and evidence that it rests on"),
        ]))), "what is ruled in or out"),
        new("expects", new ListType(new MapType(new Shape("an expectation", "Outcomes that the editors accept for some answers; every path must agree with all lines that fit it.",
        [
            new("when", new PatternType(), "the answers; to each question named, one of the options named", Required: true),
            new("accepts", new ListType(new IdType("an outcome")), "the outcomes that are right for them", Required: true),
        ]))), "what the editors expect, written by hand"),
        Waivers,
    ]);

    private static Shape LinesWithReason { get; } = new("a line range", "Lines of the document with a remark.",
    [
        new("lines", new LinesType(), "the lines", Required: true),
        new("reason", Text, "why they are left out", Required: true),
    ]);

    private static Shape LinesWithNote { get; } = new("a note", "How a broken part of the document was read.",
    [
        new("lines", new LinesType(), "the lines", Required: true),
        new("text", Text, "how they were read", Required: true),
    ]);

    /// <summary>An item of <c>claims</c> in a seed record.</summary>
    public static Shape Claim { get; } = new("a claim", "One statement of a seed, in our words.",
    [
        new("id", new IdType("the claim"), "the seed's id, a dot and a number", Required: true),
        new("lines", new LinesType(), "where the document makes it", Required: true),
        new("criterion", new IdType("a criterion, or general"), "what it speaks of; general for what a technology is and for the choice as a whole", Required: true),
        new("about", new IdType("a technology, both or other"), "whom it speaks of; both for all of them", Required: true),
        new("favours", new IdType("a technology, either or none"), "whom it favours; either for praise of all of them", Required: true),
        new("says", Text, "the statement, in our words", Required: true),
        new("advice", Flag, "true when it says what to choose under a condition"),
        new("names", new ListType(ToolId), "the tools that it names"),
        new("scenarios", new ListType(new IdType("a scenario")), "the scenarios that it speaks of"),
        new("standing", Choice<Standing>(), "how it stands against primary sources", Required: true),
        new("because", Markdown, "why it stands so; not needed for holds"),
        new("evidence", new ListType(new IdType("an evidence entry or a measurement")), "what settles it; not needed for opinion and not-checkable"),
        new("disputes", new ListType(new IdType("a claim")), "claims that cannot be true together with it"),
        new("group", new IdType("the group"), "what claims share that say the same thing"),
    ]);

    /// <summary><c>seeds/</c>.</summary>
    public static Shape Seed { get; } = new("a seed record", "Facts about an article that the guide is derived from, and every claim that it makes.",
    [
        new("file", Text, "the original's file name", Required: true),
        new("sha256", Text, "SHA-256 of the original, in hexadecimal", Required: true),
        new("publisher", Text, "who published it, or unknown", Required: true),
        new("author", Text, "who wrote it, or unknown", Required: true),
        Title,
        new("published", new PartialDateType(), "when it first appeared", Required: true),
        new("updated", new PartialDateType(), "when it was last changed", Required: true),
        new("speaksOf", new PartialDateType(), "the year that it claims to describe", Required: true),
        new("words", Number, "how many words it has", Required: true),
        new("lines", Number, "how many lines the document has", Required: true),
        Summary,
        new("headings", new ListType(new LinesType()), "lines that are headings and claim nothing", Required: true),
        new("blank", new ListType(new LinesType()), "lines without any text"),
        new("leftOut", new ListType(new MapType(LinesWithReason)), "lines that are not part of the guide, with the reason", Required: true),
        new("notes", new ListType(new MapType(LinesWithNote)), "how broken parts were read"),
        new("claims", new ListType(new MapType(Claim)), "what it says, in order", Required: true),
        Waivers,
    ]);

    /// <summary>Every kind of file, for the reference.</summary>
    public static ImmutableArray<(string File, Shape Shape)> All =>
    [
        .. EntryReaders.All.Select(kind => (kind.File, kind.Shape)),
        ($"{GuideLayout.LifecycleFolder}/<technology id>.yml", Lifecycle),
        (GuideLayout.FlowFile, Flow),
        (GuideLayout.SiteFile, Site),
        (GuideLayout.RedirectsFile, Redirects),
        (GuideLayout.SearchFile, Search),
    ];

    private static ChoiceType Choice<T>()
        where T : struct, Enum => new(Words.All<T>());
}
