using StackGuide.Model.Guides;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests.SmallGuides;

/// <summary>The small guide with a third technology.</summary>
internal static class ThreeTechnologies
{
    public static Technology Go { get; } = Technology("go", 3, "nodejs-docs");

    public static GuideContent Sound { get; } = SmallGuide.Sound.With(
        Go,
        Performance with { Facts = [Row("performance", 20, Grade.Strong, Grade.Fair, Grade.Good), Row("performance", 24, Grade.Good, Grade.Good, Grade.Good)] },
        Concurrency with { Facts = [Row("concurrency", 20, Grade.Good, Grade.Good, Grade.Good)] },
        TakeEither with { Picks = ["nodejs", "python", "go"] });
}
