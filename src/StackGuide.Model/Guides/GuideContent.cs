using System.Collections.Immutable;

namespace StackGuide.Model.Guides;

/// <summary>Everything that was read, not yet linked.</summary>
public sealed record GuideContent
{
    private ImmutableDictionary<EntryKind, ImmutableArray<Entry>> Entries { get; init; } = ImmutableDictionary<EntryKind, ImmutableArray<Entry>>.Empty;

    /// <summary>What is the site's.</summary>
    public SiteSettings Site { get; init; } = new();

    /// <summary>By <see cref="Technology.Order"/>, then id.</summary>
    public ImmutableArray<Technology> Technologies
    {
        get => Of<Technology>(EntryKind.Technology);
        init => Entries = Entries.SetItem(EntryKind.Technology, ImmutableArray<Entry>.CastUp(value));
    }

    /// <summary>By group, order, id.</summary>
    public ImmutableArray<Criterion> Criteria
    {
        get => Of<Criterion>(EntryKind.Criterion);
        init => Entries = Entries.SetItem(EntryKind.Criterion, ImmutableArray<Entry>.CastUp(value));
    }

    /// <summary>By order, then id.</summary>
    public ImmutableArray<Scenario> Scenarios
    {
        get => Of<Scenario>(EntryKind.Scenario);
        init => Entries = Entries.SetItem(EntryKind.Scenario, ImmutableArray<Entry>.CastUp(value));
    }

    /// <summary>By id.</summary>
    public ImmutableArray<Tool> Tools
    {
        get => Of<Tool>(EntryKind.Tool);
        init => Entries = Entries.SetItem(EntryKind.Tool, ImmutableArray<Entry>.CastUp(value));
    }

    /// <summary>By id.</summary>
    public ImmutableArray<Evidence> Evidence
    {
        get => Of<Evidence>(EntryKind.Evidence);
        init => Entries = Entries.SetItem(EntryKind.Evidence, ImmutableArray<Entry>.CastUp(value));
    }

    /// <summary>By id, so that those of an experiment stand together.</summary>
    public ImmutableArray<Measurement> Measurements
    {
        get => Of<Measurement>(EntryKind.Measurement);
        init => Entries = Entries.SetItem(EntryKind.Measurement, ImmutableArray<Entry>.CastUp(value));
    }

    /// <summary>By id.</summary>
    public ImmutableArray<GuidePage> Pages
    {
        get => Of<GuidePage>(EntryKind.Page);
        init => Entries = Entries.SetItem(EntryKind.Page, ImmutableArray<Entry>.CastUp(value));
    }

    /// <summary>By file name of the original.</summary>
    public ImmutableArray<Seed> Seeds
    {
        get => Of<Seed>(EntryKind.Seed);
        init => Entries = Entries.SetItem(EntryKind.Seed, ImmutableArray<Entry>.CastUp(value));
    }

    /// <summary>The decision flow.</summary>
    public Flow Flow { get; init; } = Flow.None;

    /// <summary>The experiments that measurements name, as far as the guide holds them; by id.</summary>
    public ImmutableArray<CurrentExperiment> Experiments { get; init; } = [];

    /// <summary>Former addresses, in order of writing.</summary>
    public ImmutableArray<Redirect> Redirects { get; init; } = [];

    /// <summary>What readers call things.</summary>
    public SearchNames Search { get; init; } = new();

    /// <summary>Entries whose files are there but could not be read; what refers to them is not at fault.</summary>
    public ImmutableArray<UnreadEntry> Unread { get; init; } = [];

    /// <summary>Every entry, kind by kind in the order of <see cref="EntryKind.All"/>.</summary>
    public IEnumerable<Entry> All => EntryKind.All.SelectMany(Of);

    /// <summary>The entries of a kind, in the order in which the guide lists them.</summary>
    public IEnumerable<Entry> Of(EntryKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        if (kind.File is not null)
            return Flow.Steps.Where(step => step.Kind == kind);
        return kind.Within is { } outer ? Of(outer).SelectMany(e => e.Parts) : Entries.GetValueOrDefault(kind, []);
    }

    /// <summary>The entries of a kind that has files of its own.</summary>
    public ImmutableArray<T> Of<T>(EntryKind kind)
        where T : Entry => Entries.GetValueOrDefault(kind) is { IsDefault: false } entries ? entries.CastArray<T>() : [];

    /// <summary>The same content with other entries of a kind that has files of its own.</summary>
    public GuideContent With<T>(EntryKind kind, ImmutableArray<T> entries)
        where T : Entry => this with { Entries = Entries.SetItem(kind, ImmutableArray<Entry>.CastUp(entries)) };
}

/// <summary>An entry that the guide has but nobody knows, because its file is broken; Reading has said how.</summary>
/// <param name="File">Relative to the root.</param>
/// <param name="Kind">What it would be; <see cref="EntryKind.Question"/> for the whole flow.</param>
/// <param name="Id">Its id, from the file's name.</param>
public sealed record UnreadEntry(string File, EntryKind Kind, string Id);
