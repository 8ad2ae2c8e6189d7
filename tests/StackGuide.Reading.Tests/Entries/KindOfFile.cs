using System.Text.RegularExpressions;
using StackGuide.Model.Places;
using StackGuide.Reading.Files;
using StackGuide.Reading.Vocabulary;
using StackGuide.Reading.Yaml;

namespace StackGuide.Reading.Tests.Entries;

/// <summary>A kind of file with its shape and a complete good file of it.</summary>
/// <param name="Path">Where such a file lies.</param>
/// <param name="Shape">Its keys.</param>
/// <param name="Text">A file with every key, its lines ended by <c>\n</c>.</param>
internal sealed record KindOfFile(string Path, Shape Shape, string Text)
{
    /// <summary>Each kind of file that the vocabulary has, with the last good file of that kind.</summary>
    public static IReadOnlyList<KindOfFile> All { get; } = [.. Shapes.All.Select(kind => Of(kind.File, kind.Shape))];

    /// <summary>Every key at the top of every kind of file.</summary>
    public static IEnumerable<(KindOfFile Kind, Field Field)> Keys => All.SelectMany(k => k.Shape.Fields.Select(f => (k, f)));

    public static KindOfFile At(string path) => All.Single(k => k.Path == path);

    /// <summary>Where the map of the file's keys begins.</summary>
    public Place Start => new(Path, IsMarkdown ? 2 : 1, 1);

    /// <summary>The line of a key.</summary>
    public int LineOf(string key) => Text[..BlockOf(key).Index].Count(c => c == '\n') + 1;

    /// <summary>What is reported of the file with other lines in the place of a key's.</summary>
    public Reported With(string key, string lines)
    {
        var block = BlockOf(key);
        return ReadFile.At(Path, Text[..block.Index] + lines + Text[(block.Index + block.Length)..]).Reported;
    }

    /// <summary>The good file's keys.</summary>
    public YamlMap Map()
    {
        var yaml = IsMarkdown ? FrontMatter.Cut(new SourceText(Path, Text), f => Assert.Fail(f.Message))!.Yaml : Text;
        return YamlReader.ReadMap(yaml, Start, f => Assert.Fail(f.Message))!;
    }

    private bool IsMarkdown => Path.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>The line of a key, and those below it that are indented.</summary>
    private Match BlockOf(string key)
    {
        var block = Regex.Match(Text, $"^{key}:.*\n(?:[ ].*\n)*", RegexOptions.Multiline);
        Assert.True(block.Success, $"The good file {Path} has no key '{key}'.");
        return block;
    }

    /// <param name="pattern">Where such files lie, with the id in angle brackets.</param>
    /// <param name="shape">Their keys.</param>
    private static KindOfFile Of(string pattern, Shape shape)
    {
        var good = GoodFiles.All.Where(file => Regex.IsMatch(file.Key, "^" + Regex.Replace(Regex.Escape(pattern), "<[^>]*>", "[a-z0-9-]+") + "$")).ToList();
        Assert.True(good.Count > 0, $"GoodFiles has no file like {pattern}.");
        return new(good[^1].Key, shape, good[^1].Value.ReplaceLineEndings("\n").TrimEnd('\n') + "\n");
    }
}
