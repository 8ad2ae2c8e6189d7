using StackGuide.Reading.Vocabulary;
using StackGuide.Reading.Yaml;

namespace StackGuide.Reading.Tests.Entries;

/// <summary>What holds for every key of every kind of file, told by its shape.</summary>
public sealed class EveryKeyTests
{
    public static TheoryData<string, string> All => Pick(_ => true);

    // A file without its only key is an empty one, and reported as that.
    public static TheoryData<string, string> Required => Pick(f => f.Required && f != Shapes.Redirects.Fields[0]);

    public static TheoryData<string, string> Optional => Pick(f => !f.Required);

    public static TheoryData<string> Kinds => [.. KindOfFile.All.Select(k => k.Path)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Stands_in_the_good_file_of_its_kind(string path)
    {
        var kind = KindOfFile.At(path);

        Assert.Empty(NotCovered(kind.Shape, [kind.Map()]));
        Assert.Empty(ReadFile.At(path, kind.Text).Reported);
    }

    [Theory]
    [MemberData(nameof(Required))]
    public void Is_missed_when_it_is_needed(string path, string key)
    {
        var kind = KindOfFile.At(path);

        var fault = Assert.Single(kind.With(key, ""));

        Assert.Equal("SG1007", fault.Code.Id);
        Assert.StartsWith($"{kind.Shape.Name} needs the key '{key}': ", fault.Message, StringComparison.Ordinal);
        Assert.Equal(kind.Start, fault.Place);
    }

    [Theory]
    [MemberData(nameof(Optional))]
    public void Is_not_missed_when_it_is_not(string path, string key) => Assert.Empty(KindOfFile.At(path).With(key, ""));

    [Theory]
    [MemberData(nameof(All))]
    public void Is_reported_without_a_value(string path, string key)
    {
        var kind = KindOfFile.At(path);

        var fault = Assert.Single(kind.With(key, $"{key}:\n"));

        Assert.Equal(FieldOf(kind, key).Required ? "SG1007" : "SG1008", fault.Code.Id);
        Assert.Contains($"'{key}'", fault.Message, StringComparison.Ordinal);
        Assert.Equal(kind.LineOf(key), fault.Place.Line);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Is_reported_with_a_value_of_another_kind(string path, string key)
    {
        var kind = KindOfFile.At(path);
        var isText = FieldOf(kind, key).Type is not (ListType or MapType or AnswersType or NamedNumbersType);
        string[] others = isText ? ["[x]", "{ x: y }", "[]", "{}"] : FieldOf(kind, key).Type is ListType ? ["x", "{ x: y }", "\"\""] : ["x", "[x]", "\"\""];

        foreach (var other in others)
        {
            var fault = Assert.Single(kind.With(key, $"{key}: {other}\n"));

            Assert.Equal("SG1008", fault.Code.Id);
            Assert.StartsWith($"'{key}' must be {FieldOf(kind, key).Type.Expected}, but this is ", fault.Message, StringComparison.Ordinal);
            Assert.Equal((kind.LineOf(key), key.Length + 3), (fault.Place.Line, fault.Place.Column));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Is_reported_with_an_item_of_another_kind(string path, string key)
    {
        var kind = KindOfFile.At(path);
        if (FieldOf(kind, key).Type is not ListType list)
            return;
        string[] others = list.Item is MapType ? ["[x, [y]]", "[[x], \"\"]"] : ["[{ x: y }, [z]]", "[\"\", []]"];

        foreach (var other in others)
        {
            var reported = kind.With(key, $"{key}: {other}\n");

            Assert.Equal(["SG1008", "SG1008"], reported.Select(f => f.Code.Id));
            Assert.All(reported, f => Assert.Equal(kind.LineOf(key), f.Place.Line));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Is_reported_when_it_stands_twice(string path, string key)
    {
        var kind = KindOfFile.At(path);
        var twice = ("\n" + kind.Text).Replace($"\n{key}:", $"\n{key}: again\n{key}:", StringComparison.Ordinal)[1..];

        var fault = Assert.Single(ReadFile.At(path, twice).Reported, f => f.Code.Id == "SG1009");

        Assert.Contains($"the key '{key}' was already given", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Is_found_behind_a_slip_of_the_pen(string path, string key)
    {
        var kind = KindOfFile.At(path);
        var slip = key + "x";

        var reported = ReadFile.At(path, ("\n" + kind.Text).Replace($"\n{key}:", $"\n{slip}:", StringComparison.Ordinal)[1..]).Reported;

        var unknown = Assert.Single(reported, f => f.Code.Id == "SG1006" && f.Message.StartsWith($"{kind.Shape.Name} has no key '{slip}'", StringComparison.Ordinal));
        Assert.Equal((kind.LineOf(key), 1), (unknown.Place.Line, unknown.Place.Column));
        Assert.Contains("; did you mean '", unknown.Message, StringComparison.Ordinal);
    }

    private static TheoryData<string, string> Pick(Func<Field, bool> wanted)
    {
        var data = new TheoryData<string, string>();
        foreach (var (kind, field) in KindOfFile.Keys.Where(k => wanted(k.Field)))
            data.Add(kind.Path, field.Key);
        return data;
    }

    private static Field FieldOf(KindOfFile kind, string key) => kind.Shape.Fields.Single(f => f.Key == key);

    private static IEnumerable<string> NotCovered(Shape shape, IReadOnlyList<YamlMap> maps)
    {
        foreach (var field in shape.Fields)
        {
            var values = maps.SelectMany(m => m.Pairs).Where(p => p.Key.Value == field.Key).Select(p => p.Value).ToList();
            if (values.Count == 0)
                yield return $"{shape.Name}: {field.Key}";
            var inner = field.Type switch
            {
                MapType map => NotCovered(map.Shape, [.. values.OfType<YamlMap>()]),
                ListType { Item: MapType map } => NotCovered(map.Shape, [.. values.OfType<YamlList>().SelectMany(l => l.Items).OfType<YamlMap>()]),
                _ => [],
            };
            foreach (var missing in inner)
                yield return missing;
        }
    }
}
