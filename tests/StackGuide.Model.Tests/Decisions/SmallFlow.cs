using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Model.Tests.Decisions;

/// <summary>Two technologies, three criteria, two questions in a row and three outcomes.</summary>
internal static class SmallFlow
{
    private static readonly Place Somewhere = new("content/decision/flow.yml", 1, 1);

    public static Guide Guide(params Question[] questions) => new(new GuideContent
    {
        Technologies = [Technology("nodejs", 1), Technology("python", 2)],
        Criteria =
        [
            Criterion("speed", "nodejs", Strength.Moderate),
            Criterion("data", "python", Strength.Strong),
            Criterion("cost", null, null),
        ],
        Flow = new Flow(At("work"), questions.Length > 0 ? [.. questions] : [Work, Team], [Outcome("nodejs", "nodejs"), Outcome("python", "python"), Outcome("either", "nodejs", "python")]),
    });

    public static Question Work { get; } = Question("work", Option("waiting", "team", Weigh("speed", Importance.Must)), Option("models", "python", Weigh("data", Importance.Must), Weigh("cost", Importance.Slightly)));

    public static Question Team { get; } = Question("team", Option("script", "nodejs", Weigh("speed", Importance.Slightly)), Option("snake", "either", Weigh("speed", Importance.Slightly, "python")));

    public static Question Question(string id, params Option[] options) => new() { Id = id, Title = id, Place = Somewhere, Options = [.. options] };

    public static Option Option(string id, string next, params Weight[] weighs) => new() { Id = At(id), Text = id, Next = At(next), Weighs = [.. weighs] };

    public static Weight Weigh(string criterion, Importance importance, string? side = null) => new(At(criterion), importance, side);

    private static Technology Technology(string id, int order) => new() { Id = id, Title = id, Place = Place.StartOf($"content/technologies/{id}.md"), Order = order };

    private static Criterion Criterion(string id, string? favours, Strength? strength)
    {
        var place = Place.StartOf($"content/criteria/{id}.md");
        return new Criterion { Id = id, Title = id, Place = place, Verdict = new Verdict { Favours = new(favours is null ? SideReference.None : SideReference.Of(favours.Split(' ')), place), Strength = strength } };
    }

    private static Outcome Outcome(string id, params string[] picks) => new() { Id = id, Title = id, Place = Somewhere, Picks = [.. picks] };

    private static Located<string> At(string value) => new(value, Somewhere);
}
