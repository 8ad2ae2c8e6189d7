using System.Collections.Immutable;
using System.Reflection;
using StackGuide.Checking;
using StackGuide.Checking.Words;
using StackGuide.Comparing;
using StackGuide.Markdown;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Model.Tests.Guides;
using StackGuide.Publishing;
using StackGuide.Reading;
using StackGuide.Rendering;

namespace StackGuide.Model.Tests.Diagnostics;

public sealed class FaultsTests
{
    private static readonly (Type Class, IReadOnlyList<DiagnosticCode> Codes)[] Areas =
    [
        (typeof(SharedFaults), SharedFaults.Codes), (typeof(MarkdownFaults), MarkdownFaults.Codes), (typeof(ReadingFaults), ReadingFaults.Codes),
        (typeof(ReferenceFaults), ReferenceFaults.Codes), (typeof(ComparisonFaults), ComparisonFaults.Codes), (typeof(SeedFaults), SeedFaults.Codes),
        (typeof(FlowFaults), FlowFaults.Codes), (typeof(DateFaults), DateFaults.Codes), (typeof(WaiverFaults), WaiverFaults.Codes),
        (typeof(TemplateFaults), TemplateFaults.Codes), (typeof(FormerEditionFaults), FormerEditionFaults.Codes), (typeof(VerifyFaults), VerifyFaults.Codes),
    ];

    private static IEnumerable<MethodInfo> Methods => Areas.SelectMany(a => a.Class.GetMethods(BindingFlags.Public | BindingFlags.Static)).Where(m => m.ReturnType == typeof(Diagnostic));

    public static TheoryData<string> Factories => [.. Methods.Select(m => m.Name)];

    [Fact]
    public void Every_code_has_a_factory()
    {
        var made = Methods.Select(m => Make(m.Name).Code.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var codes = Areas.SelectMany(a => a.Codes).Select(c => c.Id).Order(StringComparer.Ordinal);

        Assert.Equal(codes, made);
    }

    [Theory]
    [MemberData(nameof(Factories))]
    public void Every_factory_says_something_on_one_line_at_a_place(string factory)
    {
        var fault = Make(factory);

        Assert.False(string.IsNullOrWhiteSpace(fault.Message));
        Assert.DoesNotContain('\n', fault.Message);
        Assert.False(fault.Message.EndsWith('.'), "a message is no sentence of its own");
        Assert.NotNull(fault.Place.File);
        Assert.Equal(fault.Code.Severity, fault.Severity);
    }

    [Fact]
    public void A_dead_link_names_the_file_that_was_meant()
    {
        var link = new Link(Entries.Criterion("cost"), LinkRole.Mentions, "../criteria/perfomance.md#why", Place.StartOf("x"), new LinkTarget(LinkState.NoSuchEntry));

        var near = ReferenceFaults.DeadLink(link, ["content/criteria/performance.md"]);
        var far = ReferenceFaults.DeadLink(link, ["content/tools/express.md"]);
        var elsewhere = ReferenceFaults.DeadLink(link with { Written = "express.md" }, ["content/tools/express.md"]);

        Assert.Equal("the link '../criteria/perfomance.md#why' leads to no entry; did you mean 'performance.md'?", near.Message);
        Assert.Equal("the link '../criteria/perfomance.md#why' leads to no entry; links are relative to this file", far.Message);
        Assert.Equal("the link 'express.md' leads to no entry; links are relative to this file", elsewhere.Message);
    }

    [Fact]
    public void A_dead_anchor_names_the_heading_that_was_meant()
    {
        var entry = Entries.Criterion("cost", Entries.Body(anchors: ["raw-speed"]));
        var link = new Link(entry, LinkRole.Mentions, "#raw-spede", Place.StartOf("x"), new LinkTarget(LinkState.NoSuchAnchor, entry, "raw-spede"));

        var fault = ReferenceFaults.DeadAnchor(link);

        Assert.Equal("criterion 'cost' has no heading '#raw-spede'; did you mean 'raw-speed'?", fault.Message);
    }

    [Fact]
    public void A_wrong_choice_is_answered_with_all_that_there_are()
    {
        var fault = ReadingFaults.NotAChoice(new Located<string>("storng", Place.StartOf("x")), "strength", ["slight", "moderate", "strong"]);

        Assert.Equal("'strength' cannot be 'storng'; it is one of slight, moderate, strong; did you mean 'strong'?", fault.Message);
    }

    /// <summary>Calls a factory with stand-ins for whatever it asks.</summary>
    private static Diagnostic Make(string factory)
    {
        var method = Methods.Single(m => m.Name == factory);
        return (Diagnostic)method.Invoke(null, [.. method.GetParameters().Select(p => StandIn(p.ParameterType))])!;
    }

    private static object StandIn(Type type)
    {
        var place = new Place("content/criteria/cost.md", 3, 4);
        var entry = Entries.Criterion("cost");
        return type switch
        {
            _ when type == typeof(WatchedWord) => new WatchedWord("best", WordFault.Loaded, place),
            _ when type == typeof(string) => "some words",
            _ when type == typeof(int) => 7,
            _ when type == typeof(byte) => (byte)0xFF,
            _ when type == typeof(char) => '\u202E',
            _ when type == typeof(Waiver) => new Waiver(new Located<string>("SG2007", place), "It is new."),
            _ when type == typeof(DateOnly) => new DateOnly(2026, 11, 21),
            _ when type == typeof(Place) => place,
            _ when type == typeof(Located<string>) => new Located<string>("value", place),
            _ when type == typeof(Located<DateOnly>) => new Located<DateOnly>(new DateOnly(2026, 11, 21), place),
            _ when type == typeof(Located<LineRange>) => new Located<LineRange>(new LineRange(1, 2), place),
            _ when type == typeof(LineRange) => new LineRange(1, 2),
            _ when type == typeof(PartialDate) => new PartialDate(2026, 1, 0),
            _ when type == typeof(Link) => new Link(entry, LinkRole.Mentions, "x.md", place, new LinkTarget(LinkState.NoSuchAnchor, entry, "x")),
            _ when type == typeof(Entry) || type == typeof(Criterion) => entry,
            _ when type == typeof(Question) => Entries.Question("q"),
            _ when type == typeof(Option) => new Option { Id = new("yes", place), Text = "Yes", Next = new("q", place) },
            _ when type == typeof(Expectation) => new Expectation(place, new AnswerPattern([(new("q", place), [new("yes", place)])]), [new("nodejs", place)]),
            _ when type == typeof(Claim) => Entries.Claim("acme", 7),
            _ when type == typeof(Seed) => Entries.Seed("acme"),
            _ when type == typeof(Technology) => new Technology { Id = "nodejs", Title = "Node.js", Place = place },
            _ when type == typeof(Verdict) => entry.Verdict,
            _ when type == typeof(Fact) => new Fact(new Located<string>("Speed", place), ImmutableSortedDictionary<string, Cell>.Empty),
            _ when type == typeof(Cell) => new Cell(place, Grade.Good, "Fast.", []),
            _ when type == typeof(bool) => true,
            _ when type == typeof(Evidence) => new Evidence { Id = "docs", Title = "Docs", Place = place, Review = new Review(new Located<DateOnly>(new DateOnly(2026, 11, 21), place), new Interval(90, IntervalUnit.Days)) },
            _ when type == typeof(DatedReview) => new DatedReview("evidence 'docs'", new Review(new Located<DateOnly>(new DateOnly(2026, 11, 21), place), new Interval(1, IntervalUnit.Years)), "a new version"),
            _ when type == typeof(GuidePage) => new GuidePage { Id = "home", Title = "Home", Place = place, View = new("page", place) },
            _ when type == typeof(HomeAnswer) => new HomeAnswer(place, Body.Empty, []),
            _ when type == typeof(Tip) => new Tip(new("nodejs", place), "It waits", Body.Empty, new("cost", place)),
            _ when type == typeof(Dispute) => new Dispute(new("speed", place), "Which one is faster?", Body.Empty, []),
            _ when type == typeof(DisputedPair) => new DisputedPair(Entries.Claim("acme", 7) with { Disputes = [new("acme.8", place)] }, Entries.Claim("acme", 8), null),
            _ when type == typeof(ProfileRow) => new ProfileRow(new Located<string>("Licence", place), "MIT", []),
            _ when type == typeof(VersionScope) => new VersionScope("nodejs", "24", place),
            _ when type == typeof(Review) => new Review(new Located<DateOnly>(new DateOnly(2026, 11, 21), place), new Interval(1, IntervalUnit.Years)),
            _ when type.IsAssignableFrom(typeof(string[])) => new[] { "one", "two" },
            _ => throw new NotSupportedException($"This test needs a stand-in for {type}."),
        };
    }
}
