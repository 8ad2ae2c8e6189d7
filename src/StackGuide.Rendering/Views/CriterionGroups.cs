using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Views;

/// <summary>The criteria of a guide, group by group, in the guide's order.</summary>
/// <param name="Id">The group's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Criteria">Its criteria.</param>
internal sealed record CriterionGroups(string Id, string Title, IReadOnlyList<Criterion> Criteria)
{
    public static IEnumerable<CriterionGroups> Of(Guide guide) => guide.Content.Criteria
        .GroupBy(c => c.Group.Value)
        .Select(g => new CriterionGroups(g.Key, guide.Site.Groups.FirstOrDefault(x => x.Id == g.Key)?.Title ?? g.Key, [.. g]));
}
