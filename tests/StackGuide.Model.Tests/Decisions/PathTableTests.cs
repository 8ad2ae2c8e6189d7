using StackGuide.Model.Decisions;

namespace StackGuide.Model.Tests.Decisions;

public sealed class PathTableTests
{
    [Fact]
    public void Reads_what_it_writes()
    {
        var table = PathTable.Of(new DecisionEngine(SmallFlow.Guide()));

        Assert.Equal("work=waiting team=script -> nodejs\nwork=waiting team=snake -> either\nwork=models -> python\n", table.ToString());
        Assert.Empty(table.ChangesSince(PathTable.Parse(table.ToString())));
    }

    [Fact]
    public void Tells_paths_that_lead_elsewhere_are_new_or_are_gone()
    {
        var before = PathTable.Parse("work=waiting team=script -> python\r\nwork=models -> python\r\nwork=old -> either\r\n");

        var changes = PathTable.Of(new DecisionEngine(SmallFlow.Guide())).ChangesSince(before);

        Assert.Equal(["work=waiting team=script: python -> nodejs", "work=waiting team=snake: new -> either", "work=old: either -> gone"], changes);
    }
}
