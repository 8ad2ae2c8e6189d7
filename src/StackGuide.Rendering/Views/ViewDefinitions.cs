using System.Collections.Immutable;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Data;
using StackGuide.Rendering.Pages;

namespace StackGuide.Rendering.Views;

/// <summary>Every view that the program knows.</summary>
internal static class ViewDefinitions
{
    /// <summary>In the order in which an entry's page looks for the one that lists it.</summary>
    public static ImmutableArray<ViewDefinition> All { get; } =
    [
        new(GuideViews.Prose, ProseModel.Shape, ProseModel.Of) { InBooklet = true },
        new(GuideViews.Questions, ProseModel.Shape, ProseModel.Of) { Template = GuideViews.Prose, InBooklet = true, SectionName = "question", SchemaType = "FAQPage" },
        new(GuideViews.Terms, ProseModel.Shape, ProseModel.Of) { Template = GuideViews.Prose, InBooklet = true, SectionName = "term" },
        new(GuideViews.Home, HomeModel.Shape, HomeModel.Of) { IsApp = true },
        new("decide", DecideModel.Shape, DecideModel.Of)
        {
            IsApp = true,
            Lists = [EntryKind.Question, EntryKind.Outcome],
            Scripts = [DecisionData.Path, .. PageScripts.Named("grounds", "decision-engine", "decision-record", "page-parts", "record-part", "decide-outcome", "decide-page")],
        },
        new("weigh", WeighModel.Shape, WeighModel.Of)
        {
            IsApp = true,
            Scripts = [DecisionData.Path, .. PageScripts.Named("grounds", "weigh-engine", "decision-record", "weigh-record", "page-parts", "record-part", "weigh-page")],
        },
        new("search", SearchModel.Shape, SearchModel.Of) { IsApp = true, Searches = true, Scripts = [.. PageScripts.Named("search-engine", "page-parts", "search-page")] },
        new("criteria", CriteriaModel.Shape, CriteriaModel.Of) { Lists = [EntryKind.Criterion] },
        new("compare", CompareModel.Shape, CompareModel.Of) { InBooklet = true, Lists = [EntryKind.Criterion, EntryKind.Technology], Scripts = [.. PageScripts.Named("page-parts", "tables")] },
        new("scenarios", ScenariosModel.Shape, ScenariosModel.Of) { Lists = [EntryKind.Scenario] },
        new("tools", ToolsModel.Shape, ToolsModel.Of) { Lists = [EntryKind.Tool] },
        new("agreement", AgreementModel.Shape, AgreementModel.Of) { InBooklet = true },
        new("claims", ClaimsModel.Shape, ClaimsModel.Of) { SchemaType = "Dataset", Scripts = [.. PageScripts.Named("page-parts", "claims-filter")] },
        new(GuideViews.Contradictions, ContradictionsModel.Shape, ContradictionsModel.Of),
        new("sources", SourcesModel.Shape, SourcesModel.Of) { InBooklet = true, Lists = [EntryKind.Seed] },
        new("evidence", EvidenceListModel.Shape, EvidenceListModel.Of) { Lists = [EntryKind.Evidence] },
        new("neutrality", NeutralityModel.Shape, NeutralityModel.Of) { InBooklet = true },
        new("whats-new", WhatsNewModel.Shape, WhatsNewModel.Of),
        new("guide", BookletModel.Shape, BookletModel.Of) { IsBooklet = true },
    ];

    /// <summary>The view of a page; one that only the theme knows shows the page's text by the template of that name.</summary>
    public static ViewDefinition Of(GuidePage page) =>
        All.FirstOrDefault(v => v.Name == page.View.Value) ?? new ViewDefinition(page.View.Value ?? GuideViews.Prose, ProseModel.Shape, ProseModel.Of);

    /// <summary>The page that lists entries of that kind; null when the guide has none.</summary>
    public static GuidePage? Overview(Guide guide, EntryKind kind) => All
        .Where(v => v.Lists.Contains(kind))
        .Select(v => guide.Content.Pages.FirstOrDefault(p => p.View.Value == v.Name))
        .FirstOrDefault(p => p is not null);

    /// <summary>The page that searches; null when the guide has none.</summary>
    public static GuidePage? Search(Guide guide) => guide.Content.Pages.FirstOrDefault(p => Of(p).Searches);
}
