using StackGuide.Reading.Vocabulary;

namespace StackGuide.Editing.Reference;

/// <summary>The sets of keys within a set of keys.</summary>
internal static class NestedShapes
{
    /// <summary>All of them with the keys that lead there, like <c>questions.options</c>; outer ones before what is in them.</summary>
    public static IEnumerable<(string Path, Shape Shape)> In(Shape shape) => In(shape, "");

    private static IEnumerable<(string Path, Shape Shape)> In(Shape shape, string path)
    {
        foreach (var (key, type) in Keys(shape))
        {
            var inner = type is ListType list ? list.Item : type;
            if (inner is not MapType map)
                continue;
            yield return (path + key, map.Shape);
            foreach (var nested in In(map.Shape, $"{path}{key}."))
                yield return nested;
        }
    }

    private static IEnumerable<(string Key, FieldType Type)> Keys(Shape shape)
    {
        foreach (var field in shape.Fields)
            yield return (field.Key, field.Type);
        if (shape.PerTechnology is { } type)
            yield return ("<technology id>", type);
    }
}
