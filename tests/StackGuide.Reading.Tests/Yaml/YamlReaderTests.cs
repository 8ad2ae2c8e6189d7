using System.Diagnostics;
using StackGuide.Model.Places;
using StackGuide.Reading.Yaml;

namespace StackGuide.Reading.Tests.Yaml;

public sealed class YamlReaderTests
{
    private readonly Reported _reported = [];

    [Fact]
    public void Reads_texts_lists_and_maps_with_their_places()
    {
        var map = Read("title: Speed\nlist:\n  - one\n  - { a: b, c: [d] }\nnested:\n  key: \"quoted\"\n", line: 2)!;

        Assert.Equal(
            [
                "2,1 title = 2,8 Speed",
                "3,1 list = 4,3 [4,5 one | 5,5 {5,7 a = 5,10 b; 5,13 c = 5,16 [5,17 d]}]",
                "6,1 nested = 7,3 {7,3 key = 7,8 quoted}",
            ],
            map.Pairs.Select(Print));
        Assert.Empty(_reported);
    }

    [Theory]
    [InlineData("a: b", "b")]
    [InlineData("a: 'it''s'", "it's")]
    [InlineData("a: \"x\\ty\\u00fc\"", "x\tyü")]
    [InlineData("a: 2026-11-21", "2026-11-21")]
    [InlineData("a: 007", "007")]
    [InlineData("a: yes", "yes")]
    [InlineData("a: 1.10", "1.10")]
    [InlineData("a: b # a comment", "b")]
    [InlineData("a: b#c", "b#c")]
    [InlineData("a: http://x.org/", "http://x.org/")]
    [InlineData("a: one\n  two", "one two")]
    [InlineData("a: |\n  one\n  two\n", "one\ntwo\n")]
    [InlineData("a: |-\n  one\n  two\n", "one\ntwo")]
    [InlineData("a: >-\n  one\n  two\n\n  three\n", "one two\nthree")]
    [InlineData("a: null", "")]
    [InlineData("a: ~", "")]
    [InlineData("a:", "")]
    [InlineData("a: \"null\"", "null")]
    [InlineData("a: ''", "")]
    public void Reads_every_value_as_the_text_that_was_written(string yaml, string text)
    {
        var value = Assert.IsType<YamlScalar>(Assert.Single(Read(yaml)!.Pairs).Value);

        Assert.Equal(text, value.Text);
        Assert.Empty(_reported);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Knows_places_whatever_ends_the_lines(string newline)
    {
        var map = Read(string.Join(newline, "a: >-", "  one", "  two", "b: c", "d:", "  - e", "  - 'f'", ""))!;

        Assert.Equal(["1,1 a = 1,4 one two", "4,1 b = 4,4 c", "5,1 d = 6,3 [6,5 e | 7,5 f]"], map.Pairs.Select(Print));
    }

    [Theory]
    [InlineData("a: find me", "1,9")]
    [InlineData("a: 'find me'", "1,10")]
    [InlineData("a: \"find me\"", "1,10")]
    [InlineData("a: 'it''s to find me'", "1,19")]
    [InlineData("a: \"\\\"find\\\" me\"", "1,14")]
    [InlineData("a: \"\\u00fc \\x41 \\U0001F389 me\"", "1,28")]
    [InlineData("a: find\n   me", "2,4")]
    [InlineData("a: find   \n\n     me", "3,6")]
    [InlineData("a: 'find\n  me'", "2,3")]
    [InlineData("a: \"find\n  me\"", "2,3")]
    [InlineData("a: \"find \\\n    me\"", "2,5")]
    [InlineData("a: |\n  find\n  me\n", "3,3")]
    [InlineData("a: |\n\n  find\n\n    me\n", "5,5")]
    [InlineData("a: >-\n    find\n    me\n", "3,5")]
    [InlineData("a: >- # comment\n    find me\n", "2,10")]
    [InlineData("a: |2\n    find me\n", "2,10")]
    [InlineData("a: >-\r\n    find\r\n    me\r\n", "3,5")]
    [InlineData("k: 1\nlist:\n  - x: \"find\"\n    a: 'find me'\n", "4,14")]
    [InlineData("a: 🎉 me", "1,7")]
    public void Knows_where_a_character_of_a_text_is_written(string yaml, string place)
    {
        var value = Scalars(Read(yaml)!).Single(s => s.Text.Contains("me", StringComparison.Ordinal));

        var at = value.PlaceAt(value.Text.IndexOf("me", StringComparison.Ordinal));

        Assert.Empty(_reported);
        Assert.Equal(place, $"{at.Line},{at.Column}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# only a comment\n")]
    public void Misses_keys_where_there_are_none(string yaml)
    {
        Assert.Null(Read(yaml, line: 2));
        Assert.Equal(["2,1 SG1005 the YAML cannot be read: there are no keys"], _reported.Said);
    }

    [Theory]
    [InlineData("just text", "1,1 SG1005 the YAML cannot be read: keys were expected (key: value), but this is 'just text'")]
    [InlineData("- a\n- b", "1,1 SG1005 the YAML cannot be read: keys were expected (key: value), but this is a list")]
    [InlineData("a: [b", "1,6 SG1005 the YAML cannot be read: a list that was opened with [ is not closed with ]")]
    [InlineData("a: {b: c", "1,9 SG1005 the YAML cannot be read: a map that was opened with { is not closed with }")]
    [InlineData("a: [b\nc: d", "1,4 SG1005 the YAML cannot be read: a list or map that was opened here is not closed")]
    [InlineData("a: [b, {c: [d]\ne: f", "1,4 SG1005 the YAML cannot be read: a list or map that was opened here is not closed")]
    [InlineData("a: [b, c: d: e]", "1,12 SG1005 the YAML cannot be read: a list that was opened with [ is not closed with ]")]
    [InlineData("a: \"b\nc: d", "1,4 SG1005 the YAML cannot be read: a quotation mark is not closed, or a further line of the text is not indented")]
    [InlineData("a: 'b", "1,4 SG1005 the YAML cannot be read: a quotation mark is not closed")]
    [InlineData("a: \"\\q\"", "1,4 SG1005 the YAML cannot be read: in double quotes a backslash begins an escape; write \\\\ for a backslash, or use single quotes")]
    [InlineData("a: \"\\xzz\"", "1,4 SG1005 the YAML cannot be read: in double quotes a backslash begins an escape; write \\\\ for a backslash, or use single quotes")]
    [InlineData("a: \"\\Uffffffff\"", "1,15 SG1005 the YAML cannot be read: an escape or a tag that does not exist")]
    [InlineData("a: b: c", "1,5 SG1005 the YAML cannot be read: a colon stands where none can be; put the text in \"quotes\"")]
    [InlineData("a: b\n c: d", "2,3 SG1005 the YAML cannot be read: a colon stands where none can be; put the text in \"quotes\"")]
    [InlineData("a:b\nc: d", "2,2 SG1005 the YAML cannot be read: a colon stands where none can be; is there a space behind the colon of the key above?")]
    [InlineData("a: b\nc", "2,1 SG1005 the YAML cannot be read: a key without a colon; write key: value")]
    [InlineData("a:\n  - b\n c: d", "3,2 SG1005 the YAML cannot be read: a key was expected here; look at the indentation, and for an unclosed bracket or quote above")]
    [InlineData("a: 'it's'", "1,8 SG1005 the YAML cannot be read: a key was expected here; look at the indentation, and for an unclosed bracket or quote above")]
    [InlineData("- a\nb: c", "2,1 SG1005 the YAML cannot be read: a list item was expected here; look at the indentation")]
    [InlineData("a: - b", "1,4 SG1005 the YAML cannot be read: a list begins on the line below its key")]
    [InlineData("a: ]", "1,4 SG1005 the YAML cannot be read: a value was expected here")]
    [InlineData("a: @b", "1,4 SG1005 the YAML cannot be read: this character cannot begin a value; put such a text in \"quotes\"")]
    [InlineData("a: `b`", "1,4 SG1005 the YAML cannot be read: this character cannot begin a value; put such a text in \"quotes\"")]
    [InlineData("a: *", "1,4 SG1005 the YAML cannot be read: a text that begins with * or & must stand in \"quotes\"")]
    [InlineData("a: |x\n b", "1,4 SG1005 the YAML cannot be read: the line must end behind | or >; the text begins on the next one")]
    [InlineData("a:\n\tb: c", "2,1 SG1005 the YAML cannot be read: a tab stands in the indentation; use spaces")]
    [InlineData("a:\n  b: c\n  \td: e", "3,3 SG1005 the YAML cannot be read: a tab stands in the indentation; use spaces")]
    [InlineData("a: b\n\tc: d", "2,1 SG1005 the YAML cannot be read: a tab stands in the indentation; use spaces")]
    [InlineData("a: |\n\tb", "2,1 SG1005 the YAML cannot be read: a tab stands in the indentation; use spaces")]
    [InlineData("a: !<x y", "1,4 SG1005 the YAML cannot be read: a text that begins with ! must stand in \"quotes\"")]
    [InlineData("a: [b, , c]", "1,8 SG1005 the YAML cannot be read: a value was expected here")]
    [InlineData("a: \"x\" y", "1,8 SG1005 the YAML cannot be read: a key was expected here; look at the indentation, and for an unclosed bracket or quote above")]
    [InlineData("a: [b]]", "1,7 SG1005 the YAML cannot be read: a key was expected here; look at the indentation, and for an unclosed bracket or quote above")]
    [InlineData("a: b\n? [c]\n: d", "2,3 SG1005 the YAML cannot be read: a key was expected, but this is a list")]
    public void Says_what_is_broken_and_where(string yaml, string said)
    {
        Read(yaml);

        Assert.Equal([said], _reported.Said);
    }

    [Theory]
    [InlineData("a: b\n---\nc: d", "2,1 SG1013 a second document cannot be used here; write the value out")]
    [InlineData("a: b\n...\n---\nc: d", "3,1 SG1013 a second document cannot be used here; write the value out")]
    [InlineData("a: &x b", "1,4 SG1013 the anchor '&x' cannot be used here; write the value out")]
    [InlineData("a: &x [b]", "1,4 SG1013 the anchor '&x' cannot be used here; write the value out")]
    [InlineData("&x a: b", "1,1 SG1013 the anchor '&x' cannot be used here; write the value out")]
    [InlineData("a: *x", "1,4 SG1013 the alias '*x' cannot be used here; write the value out")]
    [InlineData("a: [*x]", "1,5 SG1013 the alias '*x' cannot be used here; write the value out")]
    [InlineData("a: !!int 3", "1,4 SG1013 the tag 'tag:yaml.org,2002:int' cannot be used here; write the value out")]
    [InlineData("a: !x {b: c}", "1,4 SG1013 the tag '!x' cannot be used here; write the value out")]
    public void Refuses_what_makes_a_value_other_than_it_says(string yaml, string said)
    {
        Read(yaml);

        Assert.Equal([said], _reported.Said);
    }

    [Fact]
    public void Does_not_let_aliases_explode()
    {
        var yaml = "a: &a [x,x,x,x,x,x,x,x,x]\n"
            + string.Concat("bcdefghij".Select((c, i) => $"{c}: &{c} [{string.Join(',', Enumerable.Repeat("*" + (char)(c - 1), 9))}]\n"));
        var clock = Stopwatch.StartNew();

        Read(yaml);

        Assert.All(_reported, f => Assert.Equal("SG1013", f.Code.Id));
        Assert.Contains(_reported, f => f.Message.Contains("'*a'", StringComparison.Ordinal));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void Reports_a_key_that_stands_twice_and_keeps_the_first()
    {
        var map = Read("a: 1\nb: 2\n\"a\": 3\nb: 4\nc: { d: 1, d: 2 }", line: 2)!;

        Assert.Equal(["a=1", "b=2", "c="], map.Pairs.Select(p => $"{p.Key.Value}={(p.Value as YamlScalar)?.Text}"));
        Assert.Equal(
            [
                "4,1 SG1009 the key 'a' was already given on line 2",
                "5,1 SG1009 the key 'b' was already given on line 3",
                "6,12 SG1009 the key 'd' was already given on line 6",
            ],
            _reported.Said);
    }

    [Theory]
    [InlineData("a: \"b\\0\"", "1,6 SG1020 here stands U+0000, a null; delete it")]
    [InlineData("a: \"x \\u202Ey\"", "1,7 SG1020 here stands U+202E, which turns the direction of writing; delete it")]
    [InlineData("a: \"\\e[31m\"", "1,5 SG1020 here stands U+001B, a control character; delete it")]
    [InlineData("a: \"one\\Ltwo\"", "1,8 SG1020 here stands U+2028, a separator at which some programs end the line; delete it")]
    public void Refuses_characters_that_nobody_sees_also_as_escapes(string yaml, string said)
    {
        Read(yaml);

        Assert.Equal([said], _reported.Said);
    }

    [Theory]
    [InlineData("a: \"\\ud800\"")]
    [InlineData("a: \"\\U00110000\"")]
    [InlineData("a: \"\\Uffffffff\"")]
    [InlineData("a: \"\\q\"")]
    [InlineData("a: \"\\x4\"")]
    [InlineData("%YAML 9.9\n---\na: b")]
    [InlineData("%YAML 99999999999999999999.1\n---\na: b")]
    [InlineData("%TAG ! a\n%TAG ! b\n---\na: b")]
    [InlineData("%TAG\n---\na: b")]
    [InlineData("%\n---\na: b")]
    [InlineData("a: !<%zz> b")]
    [InlineData("a: !<%ff> b")]
    [InlineData("a: !<> b")]
    [InlineData("a: ! b")]
    [InlineData("a: !y!z b")]
    [InlineData("a: & b")]
    [InlineData("a: * b")]
    [InlineData("a: *")]
    [InlineData("a: &x *y")]
    [InlineData("a: |99\n b")]
    [InlineData("a: |0\n b")]
    [InlineData("a: |x\n b")]
    [InlineData("? a")]
    [InlineData("?")]
    [InlineData(": a")]
    [InlineData("a: [,]")]
    [InlineData("a: {,}")]
    [InlineData("a: ]")]
    [InlineData("a: b\n...\nc")]
    [InlineData("\ufeffa: b")]
    [InlineData("a: \ufeff")]
    [InlineData("--- a\n--- b")]
    [InlineData("...")]
    [InlineData("---")]
    [InlineData("-")]
    [InlineData("\t")]
    public void Throws_at_no_nonsense(string yaml) => Read(yaml);

    [Theory]
    [InlineData("a: [{0}", "[")]
    [InlineData("a: {0}", "{a: ")]
    [InlineData("a:\n{0}", "- ")]
    [InlineData("{0}", "? ")]
    [InlineData("{0}", "[")]
    [InlineData("{0}", "{")]
    [InlineData("a: {0}", "[\n")]
    [InlineData("a: {0}", "[a,")]
    [InlineData("a: {0}", "{? ")]
    [InlineData("a: {0}", "!a ")]
    [InlineData("a: {0}", "&a ")]
    [InlineData("a: {0}", "\"")]
    [InlineData("a: {0}", "'")]
    [InlineData("a: {0}", "''")]
    [InlineData("a: {0}", "\\")]
    [InlineData("{0}", "a:\n")]
    [InlineData("{0}", "a: ")]
    [InlineData("a: {0}", "]")]
    [InlineData("{0}", "#")]
    [InlineData("{0}", "# \n")]
    [InlineData("{0}", "%a\n")]
    [InlineData("{0}", "---\n")]
    [InlineData("{0}", "a\n")]
    [InlineData("a: {0}", "a ")]
    [InlineData("a: {0}", "a\n ")]
    [InlineData("a: |\n{0}", " \n")]
    public void Ends_soon_however_deep_it_nests(string yaml, string part)
    {
        var text = yaml.Replace("{0}", string.Concat(Enumerable.Repeat(part, 100_000)), StringComparison.Ordinal);
        var clock = Stopwatch.StartNew();

        Read(text);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"took {clock.Elapsed}");
    }

    [Theory]
    [InlineData("a: one", "1,4-1,7")]
    [InlineData("a: 'one' # a comment", "1,4-1,9")]
    [InlineData("a: one\n  two\nb: c", "1,4-2,6")]
    [InlineData("a: >-\n  one\n  two\n\nb: c", "1,4-3,6")]
    [InlineData("a: |\n  one\n\n", "1,4-2,6")]
    [InlineData("a: [one, two]\n", "1,4-1,14")]
    [InlineData("a: [\n  one]\nb: c", "1,4-2,7")]
    [InlineData("a: { b: c }\nd: e", "1,4-1,12")]
    [InlineData("a:\n  - one\n", "2,3-2,3")]
    [InlineData("a:\n  b: c\n", "2,3-2,3")]
    [InlineData("a:\nb: c\n", "1,3-1,3")]
    public void Knows_where_texts_and_what_stands_in_brackets_end(string yaml, string range)
    {
        var pair = Read(yaml)!.Pairs[0];

        var place = pair.Value.Place;
        Assert.Equal(range, $"{place.Line},{place.Column}-{place.EndLine},{place.EndColumn}");
        Assert.Equal(new Place("a.yml", 1, 1).Over(1), pair.Key.Place);
        Assert.Empty(_reported);
    }

    [Theory]
    [InlineData("[", "]", "1,68")]
    [InlineData("{a: ", "}", "1,260")]
    public void Says_where_it_nests_too_deeply(string open, string close, string place)
    {
        string Nested(int levels) => "a: " + string.Concat(Enumerable.Repeat(open, levels)) + string.Concat(Enumerable.Repeat(close, levels));

        Read(Nested(64));
        Assert.Empty(_reported);

        Read(Nested(65));
        Assert.Equal([$"{place} SG1017 the YAML nests more than 64 levels"], _reported.Said);
    }

    private YamlMap? Read(string yaml, int line = 1) => YamlReader.ReadMap(yaml, new Place("a.yml", line, 1), _reported.Add);

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlList list => list.Items.SelectMany(Scalars),
        YamlMap map => map.Pairs.SelectMany(p => Scalars(p.Value)),
        _ => [],
    };

    private static string Print(YamlPair pair) => $"{pair.Key.Place.Line},{pair.Key.Place.Column} {pair.Key.Value} = {Print(pair.Value)}";

    private static string Print(YamlNode node) => $"{node.Place.Line},{node.Place.Column} " + node switch
    {
        YamlScalar scalar => scalar.Text,
        YamlList list => $"[{string.Join(" | ", list.Items.Select(Print))}]",
        YamlMap map => $"{{{string.Join("; ", map.Pairs.Select(Print))}}}",
        _ => "?",
    };
}
