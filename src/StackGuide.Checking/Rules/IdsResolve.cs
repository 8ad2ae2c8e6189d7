using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Checking.Rules;

/// <summary>Every id that front matter, the flow or the site's settings name is the id of something (SG2003).</summary>
/// <remarks>
/// Reads <see cref="Entry.IdReferences"/> and not <see cref="LinkedContent.Links"/>, because the message names the kinds that were
/// asked for. A citation of something unknown is <see cref="CitationsResolve"/>'s; one of a claim where only evidence will do is reported here.
/// </remarks>
internal sealed class IdsResolve : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        [.. InEntries(context), .. InGroups(context), .. InFlow(context), .. InNavigation(context)];

    private static IEnumerable<Diagnostic> InEntries(CheckContext context) =>
        from entry in context.Guide.Entries
        from reference in entry.IdReferences
        where reference.Kinds.All(kind => context.Guide.Find(kind, reference.Id) is null && !context.Guide.IsUnread(kind, reference.Id))
        where reference.Role != LinkRole.Cites || context.Guide.FindCited(reference.Id) is not null
        select SharedFaults.UnknownId(reference.Place, Named(reference.Kinds), reference.Id, context.IdsOf(reference.Kinds));

    private static IEnumerable<Diagnostic> InGroups(CheckContext context)
    {
        // A site without groups shows its criteria in one list, whatever they say.
        var known = context.Guide.Site.Groups.Select(g => g.Id).ToList();
        return context.Guide.Content.Criteria
            .Select(c => c.Group)
            .Where(g => !string.IsNullOrEmpty(g.Value) && known.Count > 0 && !known.Contains(g.Value, StringComparer.Ordinal))
            .Select(g => SharedFaults.UnknownId(g.Place, "group", g.Value, known));
    }

    private static IEnumerable<Diagnostic> InFlow(CheckContext context)
    {
        var start = context.Guide.Content.Flow.Start;
        if (context.Guide.Content.Flow.Exists && !string.IsNullOrEmpty(start.Value) && context.QuestionAt(start) is null)
            yield return Unknown(context, start, EntryKind.Question);
    }

    private static IEnumerable<Diagnostic> InNavigation(CheckContext context) =>
        context.Guide.Site.Navigation.Concat(context.Guide.Site.Footer)
            .Where(item => !string.IsNullOrEmpty(item.Page.Value) && context.Guide.Find(EntryKind.Page, item.Page.Value) is null && !context.Guide.IsUnread(EntryKind.Page, item.Page.Value))
            .Select(item => Unknown(context, item.Page, EntryKind.Page));

    private static Diagnostic Unknown(CheckContext context, Located<string> id, EntryKind kind) =>
        SharedFaults.UnknownId(id.Place, Named([kind]), id.Value, context.IdsOf(kind));

    private static string Named(EntryKind[] kinds) =>
        kinds.Length == 0 ? "entry" : string.Join(" or ", kinds.Select(k => k.Name));
}
