using StackGuide.Model.Guides;
using StackGuide.Rendering.Booklet;
using StackGuide.Rendering.Flowchart;
using StackGuide.Rendering.Pictures;

namespace StackGuide.Rendering.Pages;

/// <summary>Makes what the templates of the guide's own pages see: their prose, and what is computed below it.</summary>
internal static class OverviewPages
{
    public static object Of(Guide guide, PageContext page, GuidePage own)
    {
        var content = guide.Content;
        return new
        {
            own.Title,
            own.Summary,
            Body = page.Html(own.Body),
            Changes = NewsFeed.Anchored(own).Select(c => new { c.Anchor, Day = EntryPages.Day(c.Change.Day), c.Change.Title, Text = page.Html(c.Change.Text, own) }).ToList(),
            SiteTitle = guide.Site.Title,
            guide.Site.Tagline,
            View = ViewOf(guide, page, own.View.Value),
            HasArticles = !content.Seeds.IsEmpty,
            Counts = new
            {
                Seeds = Wording.Count(content.Seeds.Length, "article", "articles"),
                Claims = Wording.Count(guide.Claims.Length, "claim", "claims"),
                Criteria = Wording.Count(content.Criteria.Length, "criterion", "criteria"),
                Scenarios = Wording.Count(content.Scenarios.Length, "scenario", "scenarios"),
                Tools = Wording.Count(content.Tools.Length, "tool", "tools"),
                Evidence = Wording.Count(content.Evidence.Length, "source", "sources"),
            },
        };
    }

    private static object? ViewOf(Guide guide, PageContext page, string view) => view switch
    {
        "home" => new
        {
            Start = FirstQuestion(guide, page),
            Groups = CriteriaByGroup(guide, page),
            Scenarios = ScenarioLinks(guide, page),
            Technologies = Technologies(guide, page),
        },
        "decide" => new
        {
            First = guide.Find<Question>(EntryKind.Question, guide.Content.Flow.Start.Value ?? "") is { } first
                ? new
                {
                    first.Title,
                    Help = page.Html(first.Help, first),
                    Options = first.Options.Select(o => StepLink(guide, page, o.Next.Value) is { } next ? next with { Title = o.Text } : null).Where(o => o is not null).ToList(),
                }
                : null,
            Flowchart = guide.Content.Flow.Exists ? FlowchartSvg.Write(LayeredLayout.Of(FlowGraph.Of(guide.Content.Flow, guide.Content.Technologies)), page.Page) : null,
            Questions = guide.Content.Flow.Questions.Select(q => new
            {
                Href = page.Href(q),
                q.Title,
                Options = q.Options.Select(o => new { o.Text, Next = StepLink(guide, page, o.Next.Value) }).ToList(),
            }).ToList(),
            Outcomes = guide.Content.Flow.Outcomes.Select(o => new LinkModel(page.Href(o), o.Title) { Note = o.Summary }).ToList(),
        },
        "search" => new { Index = page.SearchIndex(), Letters = AlphabeticalIndex.Of(guide, page) },
        "weigh" => new
        {
            Criteria = guide.Content.Criteria.Select(c => new { Href = page.Href(c), c.Title, Verdict = VerdictModel.Of(guide, c.Verdict) }).ToList(),
        },
        "criteria" => new { Groups = CriteriaByGroup(guide, page) },
        "compare" => new
        {
            Groups = CriteriaByGroup(guide, page),
            Technologies = Technologies(guide, page),
            Counted = Comparison.Counted(guide.Content.Criteria),
            Picture = VerdictsPicture.Of(guide),
        },
        "agreement" => new
        {
            Picture = AgreementPicture.Of(guide),
            Seeds = guide.Content.Seeds.Select(s => new LinkModel(page.Href(s), SeedNames.Of(s))).ToList(),
            Rows = guide.Content.Criteria.Select(c => new
            {
                Href = page.Href(c),
                c.Title,
                Verdict = VerdictModel.Of(guide, c.Verdict),
                Stances = Stance.OfAll(guide, c.Id).Select(s => StanceModel.Of(guide, s, page)).ToList(),
            }).ToList(),
        },
        "claims" => new
        {
            Standings = ClaimWriter.Count(guide.Claims),
            Groups = guide.Content.Criteria.Cast<Entry?>().Append(null).Select(c => ClaimsOf(guide, page, c)).ToList(),
        },
        "contradictions" => new { Disputes = Contradictions.Of(guide, page) },
        "sources" => new
        {
            Seeds = guide.Content.Seeds.Select(s => new
            {
                Href = page.Href(s),
                Name = SeedNames.Of(s),
                s.Title,
                s.Author,
                Published = s.Published.ToString(),
                Updated = s.Updated.ToString(),
                s.Summary,
                ClaimCount = Wording.Count(s.Claims.Length, "claim", "claims"),
                Standings = ClaimWriter.Count(s.Claims),
            }).ToList(),
        },
        "evidence" => new
        {
            Groups = guide.Content.Evidence.GroupBy(e => e.Sort).OrderBy(g => g.Key).Select(g => new
            {
                Title = Wording.Capital(Wording.Of(g.Key)),
                Items = g.OrderBy(e => e.Title, StringComparer.Ordinal).Select(e => new
                {
                    Href = page.Href(e),
                    e.Title,
                    e.Publisher,
                    Published = e.Published.IsKnown ? e.Published.ToString() : null,
                    Checked = EntryPages.Day(e.Review),
                    Uses = Wording.Count(guide.LinksTo(e).Length, "time", "times"),
                }).ToList(),
            }).ToList(),
        },
        "scenarios" => new
        {
            Outcomes = guide.Content.Flow.Outcomes.Select(o => new
            {
                Href = page.Href(o),
                o.Title,
                Scenarios = guide.Content.Scenarios.Where(s => s.Recommends.Value == o.Id).Select(s => new LinkModel(page.Href(s), s.Title) { Note = s.Summary }).ToList(),
            }).Where(o => o.Scenarios.Count > 0).ToList(),
        },
        "tools" => new
        {
            Groups = ToolGroups(guide, page),
        },
        BookletPart.View => new { Parts = page.Parts(), Sources = ReferenceList.Of(guide, page.Page, guide.Content.Evidence.OrderBy(e => e.Title, StringComparer.OrdinalIgnoreCase)) },
        "neutrality" => Neutrality.Of(guide, page),
        _ => null,
    };

    private static object ClaimsOf(Guide guide, PageContext page, Entry? criterion)
    {
        var claims = new ClaimWriter(guide, page);
        var id = criterion?.Id ?? Claim.General;
        var items = guide.Claims.Where(c => c.Criterion.Value == id).Select(claims.Brief).ToList();
        return new { Id = id, Title = criterion?.Title ?? "General", Href = criterion is null ? null : page.Href(criterion), Claims = items, Count = Wording.Count(items.Count, "claim", "claims") };
    }

    private static List<object> CriteriaByGroup(Guide guide, PageContext page)
    {
        var criteria = guide.Content.Criteria.GroupBy(c => c.Group.Value);
        return [.. criteria.Select(g => new
        {
            Id = g.Key,
            Title = guide.Site.Groups.FirstOrDefault(x => x.Id == g.Key)?.Title ?? g.Key,
            Criteria = g.Select(c => new
            {
                Href = page.Href(c),
                c.Title,
                c.Question,
                c.Summary,
                Verdict = VerdictModel.Of(guide, c.Verdict),
                IsSame = c.Verdict.Favours is null,
                StrengthOrder = c.Verdict.Strength is { } strength ? (int)strength + 1 : 0,
                CertaintyOrder = (int)c.Verdict.Certainty,
                Columns = guide.Content.Technologies.Length + 1,
                Facts = Comparison.RowsOf(guide, page, c, cites: false),
                Counts = guide.Content.Technologies.Select(t => new { t.Title, Accent = Kebab.Of(t.Accent), Better = RowsLedBy(c, t.Id) }).ToList(),
                Rows = c.Facts.Length,
            }).ToList(),
        })];
    }

    /// <summary>In how many rows nobody has a better grade, and somebody a worse one.</summary>
    private static int RowsLedBy(Criterion criterion, string technology) => criterion.Facts.Count(f =>
        f.Cells.TryGetValue(technology, out var own)
        && own.Grade > Grade.NotApplicable
        && f.Cells.Values.All(c => c.Grade <= own.Grade)
        && f.Cells.Values.Any(c => c.Grade > Grade.NotApplicable && c.Grade < own.Grade));

    private static List<object> ToolGroups(Guide guide, PageContext page)
    {
        var groups = guide.Content.Technologies
            .Select(t => (Title: t.Title, Tools: guide.Content.Tools.Where(x => x.Technologies.Length == 1 && x.Technologies[0] == t.Id)))
            .Append((Title: "Several technologies", Tools: guide.Content.Tools.Where(x => x.Technologies.Length != 1)));
        return [.. groups.Select(g => new
        {
            g.Title,
            Tools = g.Tools.Select(t => new { Href = page.Href(t), t.Title, t.UsedFor, Kind = t.Sort.Replace('-', ' '), State = Kebab.Of(t.State) }).ToList(),
        }).Where(g => g.Tools.Count > 0)];
    }

    private static List<TechnologyModel> Technologies(Guide guide, PageContext page) =>
        [.. guide.Content.Technologies.Select(t => EntryPages.TechnologyModel(page, t))];

    private static List<LinkModel> ScenarioLinks(Guide guide, PageContext page) =>
        [.. guide.Content.Scenarios.Select(s => new LinkModel(page.Href(s), s.Title) { Note = guide.Find(EntryKind.Outcome, s.Recommends.Value)?.Title })];

    private static LinkModel? FirstQuestion(Guide guide, PageContext page) =>
        guide.Find(EntryKind.Question, guide.Content.Flow.Start.Value ?? "") is { } start ? new LinkModel(page.Href(start), start.Title) : null;

    private static LinkModel? StepLink(Guide guide, PageContext page, string id) =>
        (guide.Find(EntryKind.Question, id) ?? guide.Find(EntryKind.Outcome, id)) is { } step ? new LinkModel(page.Href(step), step.Title) : null;
}
