using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Pages;

/// <summary>A verdict in words.</summary>
internal sealed record VerdictModel(string Favours, string? Accent, string? Strength, string Certainty)
{
    /// <summary>Who is favoured and how strongly, for a table cell.</summary>
    public string Short => Strength is null ? Favours : $"{Favours}, {Strength}";

    public static VerdictModel Of(Guide guide, Verdict verdict)
    {
        var technology = verdict.Favours is { } id ? guide.Find<Technology>(EntryKind.Technology, id) : null;
        return new VerdictModel(
            technology?.Title ?? Wording.Capital(Wording.Either(guide)),
            technology is null ? null : Kebab.Of(technology.Accent),
            verdict.Strength is { } strength ? Kebab.Of(strength) : null,
            Wording.Of(verdict.Certainty));
    }
}

/// <summary>Where a seed stands on a criterion.</summary>
internal sealed record StanceModel(string Seed, string Href, string Words, string? Accent, string Counts)
{
    public bool IsSilent { get; init; }

    public static StanceModel Of(Guide guide, Stance stance, PageContext page)
    {
        var technology = stance.Technology is { } id ? guide.Find<Technology>(EntryKind.Technology, id) : null;
        var words = stance.Position switch
        {
            Position.Silent => "silent",
            Position.Neutral => "no side",
            Position.Depends => "depends",
            _ => technology?.Title ?? "",
        };
        var counts = string.Join(", ", stance.Counts.Select(c => $"{guide.Find(EntryKind.Technology, c.Key)?.Title ?? c.Key}\u00A0{c.Value}"));
        return new StanceModel(SeedNames.Of(stance.Seed), page.Href(stance.Seed), words, technology is null ? null : Kebab.Of(technology.Accent), counts)
        {
            IsSilent = stance.Position == Position.Silent,
        };
    }
}
