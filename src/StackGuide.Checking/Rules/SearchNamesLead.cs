using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Checking.Rules;

/// <summary>What readers call things leads to a page that is there, and to words that the guide says (SG2012, SG2013).</summary>
internal sealed class SearchNamesLead : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context) =>
    [
        .. context.Guide.Content.Search.Pages.Select(names => Fault(context.Guide, names.Page)).OfType<Diagnostic>(),
        .. Unsaid(context.Guide).Select(ReferenceFaults.SynonymForNothing),
    ];

    private static Diagnostic? Fault(LinkedContent guide, Located<string> page)
    {
        var (entry, anchor) = RedirectMap.Find(guide.Content, page.Value);
        if (entry is null)
        {
            var pages = guide.Entries.Where(e => e.Kind.HasPage).Select(e => e.PathIfAny?.Value).OfType<string>();
            return MayBeUnread(guide, AnchoredPath.Cut(page.Value).Path) ? null : ReferenceFaults.DeadName(page, "which is no page of the guide", pages);
        }

        return anchor is null || entry.HasAnchor(anchor) ? null : ReferenceFaults.DeadName(page, "a page without that heading", entry.Body.Headings.Select(h => $"{entry.Path}#{h.Anchor}"));
    }

    /// <summary>Whether a page may be that of an entry whose file is broken; of a broken flow nobody knows the steps.</summary>
    private static bool MayBeUnread(LinkedContent guide, string path) => guide.Content.Unread.Any(unread =>
        path == unread.File || path == unread.Kind.PageOf(unread.Id)?.Value
        || (unread.File == GuideLayout.FlowFile && path.StartsWith(EntryKind.Question.PageOf("x")!.Value.Value[..^"x.html".Length], StringComparison.Ordinal)));

    private static List<Located<string>> Unsaid(LinkedContent guide)
    {
        var words = guide.Content.Search.Synonyms.Select(s => s.For).ToList();
        foreach (var entry in guide.Entries)
        {
            if (words.Count == 0)
                break;
            foreach (var text in TextsOf(entry))
                words.RemoveAll(word => Says(text, word.Value));
        }

        return words;
    }

    private static IEnumerable<string> TextsOf(Entry entry) =>
    [
        entry.Title,
        .. entry.PlainTexts.Select(t => t.Text),
        .. entry.ShortTexts.Append(entry.Body).SelectMany(body => body.Descendants).Where(node => node.Kind is NodeKind.Text or NodeKind.Code).Select(node => node.Text.ToString()),
    ];

    /// <summary>Whether a text has the word as a whole, in capitals or not.</summary>
    private static bool Says(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return true;
        }

        return false;
    }
}
