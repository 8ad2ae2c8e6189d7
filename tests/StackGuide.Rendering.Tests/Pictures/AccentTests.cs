using StackGuide.Model.Guides;
using StackGuide.Rendering.Pictures;

namespace StackGuide.Rendering.Tests.Pictures;

/// <summary>Ten technologies can be told apart, with colours and without.</summary>
public sealed class AccentTests
{
    private static readonly string Styles = GuideOnDisk.StyleSheet;

    private static readonly List<string> Names = [.. Enum.GetValues<Accent>().Select(a => Kebab.Of(a))];

    public static TheoryData<string> Accents => [.. Names];

    [Theory]
    [MemberData(nameof(Accents))]
    public void Each_has_a_colour_wherever_a_technology_appears(string accent) => Assert.All(
        (string[])[$"  --{accent}: light-dark(", $".side-{accent} {{ color: var(--{accent}); }}", $".picture .pick-{accent} {{ fill: var(--{accent}); }}", $".tone-{accent} .box, .to-{accent} {{ stroke: var(--{accent}); }}", $".mark-{accent} {{ fill: var(--{accent}); }}"],
        rule => Assert.Contains("\n" + rule, Styles, StringComparison.Ordinal));

    [Fact]
    public void Each_has_a_shape_of_its_own()
    {
        var shapes = Names.Select(a => AccentShape.Path(a, 10, 10, 6)).ToList();
        var beside = Names.Where(a => a != "green").Select(a => Styles.Split($"\n.side-{a}::before ")[1].Split('\n')[0]).ToList();

        Assert.Equal(10, shapes.Distinct().Count());
        Assert.Equal(beside, beside.Distinct());
    }
}
