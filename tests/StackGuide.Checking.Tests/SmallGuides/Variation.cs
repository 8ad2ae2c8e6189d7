using System.Collections.Immutable;
using StackGuide.Checking.Rules;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Tests.SmallGuides;

/// <summary>Changes a small guide and checks it.</summary>
internal static class Variation
{
    public static DateOnly Today { get; } = new(2026, 6, 1);

    /// <summary>The guide with these entries in the place of those of the same kind and id, or besides the others.</summary>
    public static GuideContent With(this GuideContent content, params Entry[] entries) => entries.Aggregate(content, Put);

    /// <summary>The guide without the entry of that kind and id.</summary>
    public static GuideContent Without(this GuideContent content, Entry entry) => content with
    {
        Technologies = content.Technologies.RemoveAll(e => e.Key == entry.Key),
        Criteria = content.Criteria.RemoveAll(e => e.Key == entry.Key),
        Scenarios = content.Scenarios.RemoveAll(e => e.Key == entry.Key),
        Tools = content.Tools.RemoveAll(e => e.Key == entry.Key),
        Evidence = content.Evidence.RemoveAll(e => e.Key == entry.Key),
        Pages = content.Pages.RemoveAll(e => e.Key == entry.Key),
        Seeds = content.Seeds.RemoveAll(e => e.Key == entry.Key),
        Flow = content.Flow with
        {
            Questions = content.Flow.Questions.RemoveAll(e => e.Key == entry.Key),
            Outcomes = content.Flow.Outcomes.RemoveAll(e => e.Key == entry.Key),
        },
    };

    /// <summary>The guide as Reading would hand it over.</summary>
    public static LinkedContent Build(this GuideContent content) => new(content with
    {
        Technologies = [.. content.Technologies.Select(References.Noted)],
        Criteria = [.. content.Criteria.Select(References.Noted)],
        Scenarios = [.. content.Scenarios.Select(References.Noted)],
        Tools = [.. content.Tools.Select(References.Noted)],
        Evidence = [.. content.Evidence.Select(References.Noted)],
        Pages = [.. content.Pages.Select(References.Noted)],
        Seeds = [.. content.Seeds.Select(s => s with { Claims = [.. s.Claims.Select(References.Noted)] })],
        Flow = content.Flow with
        {
            Questions = [.. content.Flow.Questions.Select(References.Noted)],
            Outcomes = [.. content.Flow.Outcomes.Select(References.Noted)],
        },
    });

    /// <summary>Everything that all rules find: a test sees as well that no other rule speaks.</summary>
    public static IReadOnlyList<Diagnostic> Check(this GuideContent content, CheckOptions? options = null) =>
        GuideChecker.Check(content.Build(), options ?? new CheckOptions { Today = Today });

    /// <summary>What is found, as <c>file(line,column) code</c>.</summary>
    public static string[] Found(this GuideContent content, CheckOptions? options = null) =>
        [.. content.Check(options).Select(d => $"{d.Place} {d.Code.Id}")];

    /// <summary>What is found, as editors read it.</summary>
    public static string[] Said(this GuideContent content, CheckOptions? options = null) =>
        [.. content.Check(options).Select(d => d.ToString())];

    private static GuideContent Put(GuideContent content, Entry entry) => entry switch
    {
        Technology e => content with { Technologies = Put(content.Technologies, e) },
        Criterion e => content with { Criteria = Put(content.Criteria, e) },
        Scenario e => content with { Scenarios = Put(content.Scenarios, e) },
        Tool e => content with { Tools = Put(content.Tools, e) },
        Evidence e => content with { Evidence = Put(content.Evidence, e) },
        Measurement e => content with { Measurements = Put(content.Measurements, e) },
        GuidePage e => content with { Pages = Put(content.Pages, e) },
        Seed e => content with { Seeds = Put(content.Seeds, e) },
        Claim e => content with { Seeds = [.. content.Seeds.Select(s => s.Id == e.Seed ? s with { Claims = Put(s.Claims, e) } : s)] },
        Question e => content with { Flow = content.Flow with { Questions = Put(content.Flow.Questions, e) } },
        Outcome e => content with { Flow = content.Flow with { Outcomes = Put(content.Flow.Outcomes, e) } },
        _ => throw new ArgumentOutOfRangeException(nameof(entry)),
    };

    private static ImmutableArray<T> Put<T>(ImmutableArray<T> entries, T entry)
        where T : Entry
    {
        var known = entries.FirstOrDefault(e => e.Key == entry.Key);
        return known is null ? entries.Add(entry) : [.. entries.Select(e => ReferenceEquals(e, known) ? entry : e)];
    }
}
