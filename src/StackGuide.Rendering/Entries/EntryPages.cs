using StackGuide.Model.Guides;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Views;

namespace StackGuide.Rendering.Entries;

/// <summary>The template of each entry's page, and what it sees.</summary>
internal static class EntryPages
{
    /// <summary>The template's name and its model.</summary>
    public static (string Template, object Model) Of(Guide guide, PageContext page) => page.Entry switch
    {
        Criterion criterion => ("criterion", CriterionModel.Of(guide, page, criterion)),
        Scenario scenario => ("scenario", ScenarioModel.Of(guide, page, scenario)),
        Technology technology => ("technology", TechnologyPageModel.Of(guide, page, technology)),
        Tool tool => ("tool", ToolModel.Of(guide, page, tool)),
        Evidence evidence => ("evidence-entry", EvidenceModel.Of(guide, page, evidence)),
        Seed seed => ("seed", SeedModel.Of(guide, page, seed)),
        Question question => ("question", QuestionModel.Of(guide, page, question)),
        Outcome outcome => ("outcome", OutcomeModel.Of(guide, page, outcome)),
        GuidePage own when ViewDefinitions.Of(own) is var view => (view.Template, view.Model(guide, page, own)),
        var other => throw new InvalidOperationException($"The {other.Key} has no page of its own."),
    };

    /// <summary>The templates that the guide's entries need, besides the views of its own pages.</summary>
    public static IEnumerable<string> TemplatesFor(Guide guide) => guide.Entries
        .Select(e => e.Kind)
        .Distinct()
        .Where(kind => kind is not (EntryKind.Page or EntryKind.Claim))
        .Select(kind => kind == EntryKind.Evidence ? "evidence-entry" : Kebab.Of(kind));
}
