using StackGuide.Model.Guides;
using StackGuide.Reading.Vocabulary;

namespace StackGuide.Reading.Tests.Vocabulary;

public sealed class ShapesTests
{
    private static IReadOnlyList<Shape> Every { get; } = [.. Shapes.All.SelectMany(s => WithInner(s.Shape)).Distinct()];

    [Fact]
    public void Lists_each_kind_of_file_once() =>
        Assert.Equal(Shapes.All.Select(s => s.File).Distinct(StringComparer.Ordinal), Shapes.All.Select(s => s.File));

    [Fact]
    public void Declares_no_key_twice()
    {
        foreach (var shape in Every)
            Assert.Equal(shape.Fields.Select(f => f.Key).Distinct(StringComparer.Ordinal), shape.Fields.Select(f => f.Key));
    }

    [Fact]
    public void Names_its_shapes_with_an_article_and_its_keys_in_camel_case()
    {
        foreach (var shape in Every)
        {
            Assert.Matches("^(a|an|the) [a-z]", shape.Name);
            Assert.All(shape.Fields, f => Assert.Matches("^[a-z][a-zA-Z0-9]*$", f.Key));
        }
    }

    [Fact]
    public void Describes_every_key_in_a_phrase()
    {
        foreach (var shape in Every)
        {
            Assert.EndsWith(".", shape.Description, StringComparison.Ordinal);
            Assert.All(shape.Fields, f => Assert.Matches("^([^A-Z]|SHA).*[^.]$", f.Description));
        }
    }

    [Fact]
    public void Has_the_words_of_the_model_for_its_choices()
    {
        Assert.Equal(["holds", "holds-with-limits", "disputed", "outdated", "wrong", "opinion", "not-checkable"], Words.All<Standing>().AsEnumerable());
        Assert.True(Words.TryParse<Certainty>("very-low", out var certainty));
        Assert.Equal(Certainty.VeryLow, certainty);
        Assert.False(Words.TryParse<Certainty>("VeryLow", out _));
        Assert.False(Words.TryParse<Certainty>("0", out _));
    }

    private static IEnumerable<Shape> WithInner(Shape shape) =>
        shape.Fields.Select(f => f.Type).Append(shape.PerTechnology).SelectMany(InnerOf).Prepend(shape);

    private static IEnumerable<Shape> InnerOf(FieldType? type) => type switch
    {
        MapType map => WithInner(map.Shape),
        ListType list => InnerOf(list.Item),
        _ => [],
    };
}
