using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Model.Tests.Guides;

/// <summary>Entries as Reading would make them, each as small as it can be.</summary>
internal static class Entries
{
    public const string FlowFile = "content/decision/flow.yml";

    public static Located<string> At(this string value, string file, int line = 1) => new(value, new Place(file, line, 1));

    public static Criterion Criterion(string id, Body? body = null, params IdReference[] references)
    {
        var place = Place.StartOf($"content/criteria/{id}.md");
        return new Criterion { Id = id, Title = id, Place = place, Verdict = new Verdict { Favours = new(SideReference.None, place) }, Body = body ?? Model.Guides.Body.Empty, IdReferences = [.. references] };
    }

    public static Technology Technology(string id) => new() { Id = id, Title = id, Place = Place.StartOf($"content/technologies/{id}.md") };

    public static GuidePage Page(string id, Body? body = null) => new() { Id = id, Title = id, Place = Place.StartOf($"content/pages/{id}.md"), Body = body ?? Model.Guides.Body.Empty };

    public static Tool Tool(string id) => new() { Id = id, Title = id, Place = Place.StartOf($"content/tools/{id}.md") };

    public static Evidence Evidence(string id) => new() { Id = id, Title = id, Place = Place.StartOf($"content/evidence/{id}.md") };

    public static Seed Seed(string id, params Claim[] claims)
    {
        var file = $"seeds/{id}.yml";
        return new Seed
        {
            Id = id,
            Title = id,
            Place = Place.StartOf(file),
            File = "article.txt".At(file),
            Sha256 = "".At(file),
            Lines = new Located<int>(100, Place.StartOf(file)),
            Claims = [.. claims],
        };
    }

    public static Claim Claim(string seed, int number, string criterion = "cost", string favours = "none", string? group = null)
    {
        var place = new Place($"seeds/{seed}.yml", number + 10, 3);
        return new Claim
        {
            Id = $"{seed}.{number}",
            Title = "",
            Place = place,
            Seed = seed,
            Lines = new Located<LineRange>(new LineRange(number, number), place),
            Criterion = new Located<string>(criterion, place),
            Favours = new Located<SideReference>(SideWords.OfClaim.Read(favours), place),
            Standing = new Located<Standing>(Standing.Holds, place),
            Group = group,
        };
    }

    public static Question Question(string id, int line = 1) => new() { Id = id, Title = id, Place = new Place(FlowFile, line, 5) };

    public static Outcome Outcome(string id, int line = 1) => new() { Id = id, Title = id, Place = new Place(FlowFile, line, 5) };

    public static Flow Flow(Question[] questions, Outcome[] outcomes) => new("start".At(FlowFile), [.. questions], [.. outcomes]);

    /// <summary>A body with these headings (as anchors), links and citations.</summary>
    public static Body Body(string[]? anchors = null, string[]? links = null, string[]? cites = null, string file = "content/criteria/cost.md") => new BodyTree().ToBody(
        [.. (anchors ?? []).Select((a, i) => new Heading(2, a, a, new Place(file, i + 1, 1)))],
        [.. (links ?? []).Select((l, i) => new BodyLink(l, new Place(file, i + 20, 1)))],
        [.. (cites ?? []).Select((c, i) => new Citation([c.At(file, i + 40)]))],
        words: 0);
}
