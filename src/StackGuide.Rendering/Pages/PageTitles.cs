using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Pages;

/// <summary>What a page is called where it stands alone: in the tab, in search results, on the card of a shared link.</summary>
internal static class PageTitles
{
    /// <summary>The entry's title; an article's headline is not ours, and its page is what we say of it.</summary>
    public static string Of(Entry entry) => entry is Seed seed ? $"{SeedNames.Of(seed)}: its claims, checked" : entry.Title;
}
