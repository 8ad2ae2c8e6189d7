using System.Collections.Frozen;
using System.Collections.Immutable;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Data;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Search;
using StackGuide.Rendering.Templates;
using StackGuide.Rendering.Twins;
using StackGuide.Rendering.Views;

namespace StackGuide.Rendering.Entries;

/// <summary>The pages of each kind of entry, and what their templates see.</summary>
internal static class EntryPages
{
    /// <summary>Each kind that has pages, in the order in which they follow each other in the guide on one page, in the search index and in <c>llms.txt</c>.</summary>
    public static ImmutableArray<KindPage> All { get; } =
    [
        new KindPage<Criterion, CriterionModel>(EntryKind.Criterion, "criterion", CriterionModel.Shape, CriterionModel.Of, EntryTwins.Write)
        {
            Scripts = ["page-parts", "tables", "claims-filter"],
            IsOnlyRead = true,
            HasNeighbours = true,
            IndexNote = "criterion",
            Part = "Criteria",
            Search = SearchDocuments.OfCriterion,
            Data = GuideExports.OfCriterion,
        },
        new KindPage<Question, QuestionModel>(EntryKind.Question, "question", QuestionModel.Shape, QuestionModel.Of, EntryTwins.Write)
        {
            Part = "Decision flow",
            SchemaType = "WebPage",
            Search = SearchDocuments.OfQuestion,
        },
        new KindPage<Outcome, OutcomeModel>(EntryKind.Outcome, "outcome", OutcomeModel.Shape, OutcomeModel.Of, EntryTwins.Write)
        {
            Part = "Decision flow",
            SchemaType = "WebPage",
            Search = SearchDocuments.OfOutcome,
        },
        new KindPage<Scenario, ScenarioModel>(EntryKind.Scenario, "scenario", ScenarioModel.Shape, ScenarioModel.Of, EntryTwins.Write)
        {
            IsOnlyRead = true,
            HasNeighbours = true,
            IndexNote = "scenario",
            Part = "Scenarios",
            Search = SearchDocuments.OfScenario,
            Data = GuideExports.OfScenario,
        },
        new KindPage<Technology, TechnologyPageModel>(EntryKind.Technology, "technology", TechnologyPageModel.Shape, TechnologyPageModel.Of, EntryTwins.Write)
        {
            HasNeighbours = true,
            IndexNote = "technology",
            Part = "Technologies",
            Search = SearchDocuments.OfTechnology,
        },
        new KindPage<Tool, ToolModel>(EntryKind.Tool, "tool", ToolModel.Shape, ToolModel.Of, EntryTwins.Write)
        {
            IsOnlyRead = true,
            HasNeighbours = true,
            IndexNote = "tool",
            Part = "Tools",
            Search = SearchDocuments.OfTool,
            Data = GuideExports.OfTool,
        },
        new OwnPages()
        {
            Part = "About the guide",
            SchemaType = "WebPage",
            Search = SearchDocuments.OfPage,
            Data = GuideExports.OfPage,
        },
        new KindPage<Seed, SeedModel>(EntryKind.Seed, "seed", SeedModel.Shape, SeedModel.Of, EntryTwins.Write) { IsOnlyRead = true, HasNeighbours = true, Search = SearchDocuments.OfSeed },
        new KindPage<Evidence, EvidenceModel>(EntryKind.Evidence, "evidence-entry", EvidenceModel.Shape, EvidenceModel.Of, EntryTwins.Write)
        {
            IsOnlyRead = true,
            SchemaType = "WebPage",
            Search = SearchDocuments.OfEvidence,
            Data = GuideExports.OfEvidence,
        },
        new KindPage<Measurement, MeasurementModel>(EntryKind.Measurement, "measurement", MeasurementModel.Shape, MeasurementModel.Of, EntryTwins.Write)
        {
            HasNeighbours = true,
            IndexNote = "measurement",
            SchemaType = "Dataset",
            Search = SearchDocuments.OfMeasurement,
        },
    ];

    private static readonly FrozenDictionary<EntryKind, KindPage> ByKind = All.ToFrozenDictionary(k => k.Kind);

    /// <summary>What Rendering knows of a kind that has pages.</summary>
    public static KindPage Of(EntryKind kind) => ByKind[kind];

    /// <summary>The template's name and its model.</summary>
    public static (string Template, TemplateModel Model) Of(Guide guide, PageContext page)
    {
        var kind = Of(page.Entry.Kind);
        return (kind.Template ?? ViewDefinitions.Of((GuidePage)page.Entry).Template, kind.ModelOf(guide, page));
    }

    /// <summary>The templates that the guide's entries need, besides the views of its own pages.</summary>
    public static IEnumerable<string> TemplatesFor(Guide guide) =>
        All.Where(k => guide.Content.Of(k.Kind).Any()).Select(k => k.Template).OfType<string>();

    /// <summary>What the templates of entries see, by the templates' names.</summary>
    public static IEnumerable<(string Template, ModelShape Shape)> Shapes => All.Where(k => k.Template is not null).Select(k => (k.Template!, k.Shape));
}
