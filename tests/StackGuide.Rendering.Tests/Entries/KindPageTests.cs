using StackGuide.Model.Guides;
using StackGuide.Rendering.Entries;
using StackGuide.Rendering.Twins;
using static StackGuide.Rendering.Tests.SmallGuide;

namespace StackGuide.Rendering.Tests.Entries;

public sealed class KindPageTests
{
    [Fact]
    public void An_entry_is_found_by_its_words_where_its_kind_says_nothing_of_search()
    {
        var kind = new KindPage<Tool, ToolModel>(EntryKind.Tool, "tool", ToolModel.Shape, ToolModel.Of, EntryTwins.Write);

        var found = Assert.Single(kind.SearchOf(Tool("express", "Express", "## Routes\n\nA router.")));

        Assert.Equal(("tool", "Express", "tools/express.html"), (found.Kind, found.Title, found.Url));
        Assert.Equal(["Routes"], found.Sections.Select(section => section.Text));
        Assert.Contains("A router.", found.Text, StringComparison.Ordinal);
    }
}
