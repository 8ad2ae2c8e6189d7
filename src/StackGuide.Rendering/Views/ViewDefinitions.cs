using System.Collections.Immutable;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Data;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Twins;

namespace StackGuide.Rendering.Views;

/// <summary>Every view that the program knows.</summary>
internal static class ViewDefinitions
{
    /// <summary>In the order in which an entry's page looks for the one that lists it.</summary>
    public static ImmutableArray<ViewDefinition> All { get; } =
    [
        new ViewDefinition<ProseModel>(GuideViews.Prose, ProseModel.Shape, ProseModel.Of, ViewTwins.Write) { InBooklet = true },
        new ViewDefinition<ProseModel>(GuideViews.Questions, ProseModel.Shape, ProseModel.Of, ViewTwins.Write) { Template = GuideViews.Prose, InBooklet = true, SectionName = "question", SchemaType = "FAQPage" },
        new ViewDefinition<ProseModel>(GuideViews.Terms, ProseModel.Shape, ProseModel.Of, ViewTwins.Write) { Template = GuideViews.Prose, InBooklet = true, SectionName = "term" },
        new ViewDefinition<HomeModel>(GuideViews.Home, HomeModel.Shape, HomeModel.Of, ViewTwins.Write) { IsApp = true },
        new ViewDefinition<DecideModel>("decide", DecideModel.Shape, DecideModel.Of, ViewTwins.Write)
        {
            IsApp = true,
            Lists = [EntryKind.Question, EntryKind.Outcome],
            Scripts = [DecisionData.Path, .. PageScripts.Named("grounds", "decision-engine", "decision-record", "page-parts", "record-part", "decide-outcome", "decide-page")],
        },
        new ViewDefinition<WeighModel>("weigh", WeighModel.Shape, WeighModel.Of, ViewTwins.Write)
        {
            IsApp = true,
            Scripts = [DecisionData.Path, .. PageScripts.Named("grounds", "decision-engine", "weigh-engine", "decision-record", "weigh-record", "page-parts", "record-part", "weigh-page")],
        },
        new ViewDefinition<SearchModel>("search", SearchModel.Shape, SearchModel.Of, ViewTwins.Write) { IsApp = true, Searches = true, Scripts = [.. PageScripts.Named("search-engine", "page-parts", "search-page")] },
        new ViewDefinition<CriteriaModel>("criteria", CriteriaModel.Shape, CriteriaModel.Of, ViewTwins.Write) { Lists = [EntryKind.Criterion] },
        new ViewDefinition<CompareModel>("compare", CompareModel.Shape, CompareModel.Of, ViewTwins.Write) { InBooklet = true, Lists = [EntryKind.Criterion, EntryKind.Technology], Scripts = [.. PageScripts.Named("page-parts", "tables")] },
        new ViewDefinition<ScenariosModel>("scenarios", ScenariosModel.Shape, ScenariosModel.Of, ViewTwins.Write) { Lists = [EntryKind.Scenario] },
        new ViewDefinition<ToolsModel>("tools", ToolsModel.Shape, ToolsModel.Of, ViewTwins.Write) { Lists = [EntryKind.Tool] },
        new ViewDefinition<AgreementModel>("agreement", AgreementModel.Shape, AgreementModel.Of, ViewTwins.Write) { InBooklet = true },
        new ViewDefinition<ClaimsModel>("claims", ClaimsModel.Shape, ClaimsModel.Of, ViewTwins.Write) { SchemaType = "Dataset", Scripts = [.. PageScripts.Named("page-parts", "claims-filter")] },
        new ViewDefinition<ContradictionsModel>(GuideViews.Contradictions, ContradictionsModel.Shape, ContradictionsModel.Of, ViewTwins.Write),
        new ViewDefinition<SourcesModel>("sources", SourcesModel.Shape, SourcesModel.Of, ViewTwins.Write) { InBooklet = true, Lists = [EntryKind.Seed] },
        new ViewDefinition<EvidenceListModel>("evidence", EvidenceListModel.Shape, EvidenceListModel.Of, ViewTwins.Write) { Lists = [EntryKind.Evidence] },
        new ViewDefinition<MeasurementsModel>("measurements", MeasurementsModel.Shape, MeasurementsModel.Of, ViewTwins.Write) { Lists = [EntryKind.Measurement] },
        new ViewDefinition<NeutralityModel>("neutrality", NeutralityModel.Shape, NeutralityModel.Of, ViewTwins.Write) { InBooklet = true },
        new ViewDefinition<WhatsNewModel>("whats-new", WhatsNewModel.Shape, WhatsNewModel.Of, ViewTwins.Write),
        new ViewDefinition<BookletModel>("guide", BookletModel.Shape, BookletModel.Of, ViewTwins.Write) { IsBooklet = true },
    ];

    /// <summary>The view of a page; one that only the theme knows shows the page's text by the template of that name.</summary>
    public static ViewDefinition Of(GuidePage page) =>
        All.FirstOrDefault(v => v.Name == page.View.Value) ?? new ViewDefinition<ProseModel>(page.View.Value ?? GuideViews.Prose, ProseModel.Shape, ProseModel.Of, ViewTwins.Write);

    /// <summary>The page that lists entries of that kind; null when the guide has none.</summary>
    public static GuidePage? Overview(Guide guide, EntryKind kind) => All
        .Where(v => v.Lists.Contains(kind))
        .Select(v => guide.Content.Pages.FirstOrDefault(p => p.View.Value == v.Name))
        .FirstOrDefault(p => p is not null);

    /// <summary>The page that searches; null when the guide has none.</summary>
    public static GuidePage? Search(Guide guide) => guide.Content.Pages.FirstOrDefault(p => Of(p).Searches);
}
