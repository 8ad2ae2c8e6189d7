using System.Collections.Immutable;
using System.Globalization;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Reading.Vocabulary;
using StackGuide.Reading.Yaml;
using StackGuide.Texts;

namespace StackGuide.Reading.Entries;

/// <summary>Reads typed values out of a map that has a shape. Reports unknown and missing keys at once, wrong values when they are asked for.</summary>
/// <remarks>A value that is missing or wrong was reported and reads as its type's empty value, so that reading goes on.</remarks>
internal sealed class MapReader
{
    // As the vocabulary tells editors.
    private const int LongestSummary = 160;

    private readonly YamlMap _map;
    private readonly Shape _shape;
    private readonly EntryScope _scope;

    public MapReader(YamlMap map, Shape shape, EntryScope scope)
    {
        _map = map;
        _shape = shape;
        _scope = scope;
        var missing = shape.Fields.Where(f => f.Required && NodeOf(f.Key) is null).ToList();
        if (shape.PerTechnology is null)
        {
            foreach (var pair in map.Pairs.Where(p => Declared(p.Key.Value) is null))
                ReportUnknown(pair.Key, missing);
        }

        foreach (var field in missing)
            scope.Report(ReadingFaults.MissingKey(map.Place, field.Key, shape.Name, field.Description));
    }

    /// <summary>Where the map begins.</summary>
    public Place Place => _map.Place;

    /// <summary>Where the value of a key begins; the map's place when the key is not there.</summary>
    public Place PlaceOf(string key) => NodeOf(key)?.Place ?? _map.Place;

    public bool Has(string key) => NodeOf(key) is not null;

    public string Text(string key) => Located(key).Value ?? "";

    /// <summary>A text that is prose of the guide, which the entry keeps with its place; empty when the key is not there.</summary>
    public string Prose(string key)
    {
        if (Text(key).Length == 0)
            return "";
        var scalar = (YamlScalar)NodeOf(key)!;
        _scope.Keep(scalar);
        return _scope.WithFigures(scalar);
    }

    /// <summary>The same with its place.</summary>
    public Located<string> Heading(string key) => new(Prose(key), PlaceOf(key));

    /// <summary>The name that readers see; the id where none is written.</summary>
    public string Title(string id) => Prose("title") is { Length: > 0 } title ? title : id;

    /// <summary>The entry's summary; one that will be cut is hinted at.</summary>
    public string Summary()
    {
        var summary = Prose("summary");
        if (summary.Length > LongestSummary)
            _scope.Report(ReadingFaults.LongSummary(PlaceOf("summary"), summary.Length));
        return summary;
    }

    /// <summary>The text with its place; a null value when the key is not there or is no text.</summary>
    public Located<string> Located(string key)
    {
        var field = FieldOf(key);
        return NodeOf(key) switch
        {
            null => new Located<string>(null!, _map.Place),
            YamlScalar { Text.Length: > 0 } scalar => new Located<string>(scalar.Text, scalar.Place),
            var node => Wrong(node, field, new Located<string>(null!, node.Place)),
        };
    }

    /// <summary>A text that may be there and empty.</summary>
    public string TextOrNothing(string key) => NodeOf(key) is YamlScalar { Text.Length: 0 } ? "" : Text(key);

    public Body Markdown(string key)
    {
        var field = FieldOf(key);
        return NodeOf(key) switch
        {
            null => Body.Empty,
            YamlScalar { Text.Length: > 0 } scalar => _scope.Parse(scalar),
            var node => Wrong(node, field, Body.Empty),
        };
    }

    public ImmutableArray<Body> Markdowns(string key) =>
        [.. Items(key).Select(scalar => _scope.Parse(scalar))];

    public ImmutableArray<string> Texts(string key) => [.. Items(key).Select(s => s.Text)];

    /// <summary>The id of the map itself, empty when it has none. Reports one that is no id, and one that was given before.</summary>
    /// <param name="what">What it is the id of.</param>
    /// <param name="given">The ids that were given before, to which it is added.</param>
    /// <param name="isInLinks">Whether links to answers name it.</param>
    public Located<string> OwnId(string what, Dictionary<string, Place> given, bool isInLinks = false)
    {
        var id = Located("id").OrEmpty();
        if (id.Value.Length == 0)
            return id;
        EntryNames.Check(id.Value, id.Place, _scope.Report, isInLinks);
        if (!given.TryAdd(id.Value, id.Place))
            _scope.Report(ReadingFaults.DuplicateId(id.Place, what, id.Value, given[id.Value]));
        return id;
    }

    /// <summary>An id that must exist, with its place; a null value when the key is not there.</summary>
    public Located<string> Id(string key, LinkRole role, params EntryKind[] kinds)
    {
        var id = Located(key);
        if (id.Value is not null)
            _scope.Refer(id, role, kinds);
        return id;
    }

    /// <summary>An id that must exist unless it is one of a few reserved words.</summary>
    public Located<string> IdOr(string key, string[] words, LinkRole role, params EntryKind[] kinds)
    {
        var id = Located(key);
        if (id.Value is not null && !words.Contains(id.Value))
            _scope.Refer(id, role, kinds);
        return id;
    }

    /// <summary>A technology that must exist, or one of the words for all and for none of them; none when the key is not there.</summary>
    public Located<SideReference> Side(string key, SideWords words)
    {
        var written = IdOr(key, [.. words.Reserved], LinkRole.Lists, EntryKind.Technology);
        return new Located<SideReference>(written.Value is null ? SideReference.None : words.Read(written.Value), written.Place);
    }

    /// <summary>Ids that must exist.</summary>
    public ImmutableArray<Located<string>> Ids(string key, LinkRole role, params EntryKind[] kinds)
    {
        var ids = Items(key).Select(s => new Located<string>(s.Text, s.Place)).ToImmutableArray();
        foreach (var id in ids)
            _scope.Refer(id, role, kinds);
        return ids;
    }

    /// <summary>Evidence, measurements or claims.</summary>
    public ImmutableArray<Located<string>> Cites(string key = "cite") => Ids(key, LinkRole.Cites, [.. EntryKind.Cited]);

    /// <summary>Ids that are not references of the entry.</summary>
    public ImmutableArray<Located<string>> PlainIds(string key) => [.. Items(key).Select(s => new Located<string>(s.Text, s.Place))];

    public T Choice<T>(string key)
        where T : struct, Enum => LocatedChoice<T>(key).Value;

    public Located<T> LocatedChoice<T>(string key)
        where T : struct, Enum
    {
        var text = Located(key);
        if (text.Value is null)
            return new Located<T>(default, text.Place);
        if (Words.TryParse<T>(text.Value, out var value))
            return new Located<T>(value, text.Place);
        _scope.Report(ReadingFaults.NotAChoice(text, key, Words.All<T>()));
        return new Located<T>(default, text.Place);
    }

    /// <summary>One of the words that the field declares; empty when it is none.</summary>
    public string Word(string key)
    {
        var choices = ((ChoiceType)FieldOf(key).Type).Choices;
        var text = Located(key);
        if (text.Value is null || choices.Contains(text.Value))
            return text.Value ?? "";
        _scope.Report(ReadingFaults.NotAChoice(text, key, choices));
        return "";
    }

    public int Number(string key) =>
        Parsed(key, static (string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value)).Value;

    public Located<int> LocatedNumber(string key) =>
        Parsed(key, static (string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value));

    /// <summary>A number as it is written.</summary>
    public Figure Decimal(string key) => Parsed<Figure>(key, TryDecimal).Value;

    /// <summary>The same; null when the key is not there.</summary>
    public Figure? DecimalIfAny(string key) => Has(key) ? Decimal(key) : null;

    /// <summary>Names with numbers, in order of writing.</summary>
    public ImmutableArray<MeasuredParameter> Settings(string key)
    {
        var field = FieldOf(key);
        switch (NodeOf(key))
        {
            case null:
                return [];
            case YamlMap map:
                var settings = ImmutableArray.CreateBuilder<MeasuredParameter>();
                foreach (var (name, value) in map.Pairs)
                {
                    if (value is YamlScalar scalar && TryDecimal(scalar.Text, out _))
                        settings.Add(new MeasuredParameter(name.Value, scalar.Text));
                    else
                        _scope.Report(ReadingFaults.WrongType(value.Place, name.Value, "a number", value.Describe()));
                }

                return settings.ToImmutable();
            case var node:
                return Wrong(node, field, ImmutableArray<MeasuredParameter>.Empty);
        }
    }

    public bool Flag(string key, bool otherwise) =>
        Has(key) ? Parsed(key, static (string text, out bool value) => (value = text == "true") || text == "false").Value : otherwise;

    public Located<DateOnly> Day(string key) =>
        Parsed(key, static (string text, out DateOnly value) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value));

    public PartialDate PartialDate(string key) => Parsed<PartialDate>(key, Model.Guides.PartialDate.TryParse).Value;

    public Interval Interval(string key) => Parsed<Interval>(key, Model.Guides.Interval.TryParse).Value;

    public string? Address(string key) =>
        Parsed(key, static (string text, out string value) => WebAddress.IsOne(value = text)).Value;

    /// <summary>The address of a site, with a closing slash.</summary>
    public string? SiteAddress(string key) => Parsed<string>(key, WebAddress.TryParseSite).Value;

    public Located<LineRange> Lines(string key)
    {
        var value = Parsed<LineRange>(key, LineRanges.TryParse);
        return value.Value.First == 0 ? value with { Value = new LineRange(1, 1) } : value;
    }

    public ImmutableArray<Located<LineRange>> LineList(string key)
    {
        var lines = ImmutableArray.CreateBuilder<Located<LineRange>>();
        var item = ((ListType)FieldOf(key).Type).Item;
        foreach (var scalar in Items(key))
        {
            if (LineRanges.TryParse(scalar.Text, out var range))
                lines.Add(new Located<LineRange>(range, scalar.Place));
            else
                _scope.Report(ReadingFaults.WrongType(scalar.Place, key, item.Expected, scalar.Describe()));
        }

        return lines.ToImmutable();
    }

    public ImmutableArray<VersionScope> Versions(string key)
    {
        var versions = ImmutableArray.CreateBuilder<VersionScope>();
        var item = ((ListType)FieldOf(key).Type).Item;
        foreach (var scalar in Items(key))
        {
            var parts = scalar.Text.Split(' ');
            if (parts.Length != 2 || parts.Contains(""))
            {
                _scope.Report(ReadingFaults.WrongType(scalar.Place, key, item.Expected, scalar.Describe()));
                continue;
            }

            _scope.Refer(new Located<string>(parts[0], scalar.PlaceAt(0).To(scalar.PlaceAt(parts[0].Length))), LinkRole.Lists, EntryKind.Technology);
            versions.Add(new VersionScope(parts[0], parts[1], scalar.PlaceAt(0).To(scalar.PlaceAt(scalar.Text.Length))));
        }

        return versions.ToImmutable();
    }

    /// <summary>The day and interval of a review; null when either is missing.</summary>
    /// <param name="day">The key of the day.</param>
    /// <param name="usual">The interval where none is written.</param>
    public Review? Review(string day, Interval usual = default)
    {
        var on = Day(day);
        var every = Has("reviewEvery") ? Interval("reviewEvery") : usual;
        return on.Value == default || every == default ? null : new Review(on, every);
    }

    /// <summary>Question ids with option ids.</summary>
    public ImmutableArray<Answer> Answers(string key)
    {
        var field = FieldOf(key);
        switch (NodeOf(key))
        {
            case null:
                return [];
            case YamlMap map:
                var answers = ImmutableArray.CreateBuilder<Answer>();
                foreach (var (question, value) in map.Pairs)
                {
                    if (value is YamlScalar { Text.Length: > 0 } option)
                        answers.Add(new Answer(question, new Located<string>(option.Text, option.Place)));
                    else
                        _scope.Report(ReadingFaults.WrongType(value.Place, question.Value, "the id of an option", value.Describe()));
                }

                return answers.ToImmutable();
            case var node:
                return Wrong(node, field, ImmutableArray<Answer>.Empty);
        }
    }

    /// <summary>A pattern of answers; empty when the key is not there. The questions must exist; whether the options do is for checking to say.</summary>
    public AnswerPattern Pattern(string key)
    {
        var field = FieldOf(key);
        switch (NodeOf(key))
        {
            case null:
                return new AnswerPattern([]);
            case YamlMap map:
                var parts = ImmutableArray.CreateBuilder<(Located<string>, ImmutableArray<Located<string>>)>();
                foreach (var (question, value) in map.Pairs)
                {
                    _scope.Refer(question, LinkRole.Lists, EntryKind.Question);
                    ImmutableArray<YamlNode> items = value is YamlList list ? [.. list.Items] : [value];
                    foreach (var wrong in items.Where(i => i is not YamlScalar { Text.Length: > 0 }))
                        _scope.Report(ReadingFaults.WrongType(wrong.Place, question.Value, "the id of an option", wrong.Describe()));
                    parts.Add((question, [.. items.OfType<YamlScalar>().Where(i => i.Text.Length > 0).Select(i => new Located<string>(i.Text, i.Place))]));
                }

                return new AnswerPattern(parts.ToImmutable());
            case var node:
                return Wrong(node, field, new AnswerPattern([]));
        }
    }

    /// <summary>A map of its own; null when it is missing or no map.</summary>
    public MapReader? Map(string key)
    {
        var field = FieldOf(key);
        return NodeOf(key) switch
        {
            null => null,
            YamlMap map => new MapReader(map, ((MapType)field.Type).Shape, _scope),
            var node => Wrong<MapReader?>(node, field, null),
        };
    }

    /// <summary>A list of maps; items that are none were reported and are left out.</summary>
    public IEnumerable<MapReader> Maps(string key) => Maps(key, _ => _scope);

    /// <summary>The same, for items that are entries of their own.</summary>
    public IEnumerable<MapReader> Maps(string key, Func<YamlMap, EntryScope> scopeOf)
    {
        var field = FieldOf(key);
        var shape = ((MapType)((ListType)field.Type).Item).Shape;
        var node = NodeOf(key);
        if (node is null)
            yield break;
        if (node is not YamlList list)
        {
            Wrong(node, field, 0);
            yield break;
        }

        foreach (var item in list.Items)
        {
            if (item is YamlMap map)
                yield return new MapReader(map, shape, scopeOf(map));
            else
                _scope.Report(ReadingFaults.WrongType(item.Place, key, $"a list of maps, each {shape.Name}", item.Describe()));
        }
    }

    /// <summary>The keys that are technology ids, with their maps.</summary>
    public IEnumerable<(Located<string> Technology, MapReader Map)> PerTechnology()
    {
        var shape = ((MapType)_shape.PerTechnology!).Shape;
        foreach (var pair in _map.Pairs.Where(p => Declared(p.Key.Value) is null))
        {
            _scope.Refer(pair.Key, LinkRole.Lists, EntryKind.Technology);
            if (pair.Value is YamlMap map)
                yield return (pair.Key, new MapReader(map, shape, _scope));
            else
                _scope.Report(ReadingFaults.WrongType(pair.Value.Place, pair.Key.Value, $"{shape.Name} with its keys", pair.Value.Describe()));
        }
    }

    /// <summary>The warnings and hints that the file accepts.</summary>
    public ImmutableArray<Waiver> Waivers() =>
        [.. Maps("waivers").Select(map => new Waiver(map.Located("code"), map.Text("because"))).Where(waiver => waiver.Code.Value is not null)];

    private void ReportUnknown(Located<string> key, List<Field> missing)
    {
        // A slip of the pen in a key that is needed is one fault and not two.
        if (NearestName.Of(key.Value, _shape.Fields.Select(f => f.Key)) is { } near && missing.Find(f => f.Key == near) is { } meant)
        {
            missing.Remove(meant);
            _scope.Report(ReadingFaults.MisspeltKey(key, _shape.Name, near));
        }
        else
        {
            _scope.Report(ReadingFaults.UnknownKey(key, _shape.Name, _shape.Fields.Select(f => f.Key)));
        }
    }

    private static bool TryDecimal(string text, out Figure figure)
    {
        var isOne = double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value);
        figure = new Figure(text, value);
        return isOne;
    }

    private delegate bool TryParse<T>(string text, out T value);

    private Located<T> Parsed<T>(string key, TryParse<T> tryParse)
    {
        var field = FieldOf(key);
        switch (NodeOf(key))
        {
            case null:
                return new Located<T>(default!, _map.Place);
            case YamlScalar scalar when tryParse(scalar.Text, out var value):
                return new Located<T>(value, scalar.Place);
            case var node:
                return Wrong(node, field, new Located<T>(default!, node.Place));
        }
    }

    private List<YamlScalar> Items(string key)
    {
        var field = FieldOf(key);
        var item = ((ListType)field.Type).Item;
        var items = new List<YamlScalar>();
        switch (NodeOf(key))
        {
            case null:
                break;
            case YamlList list:
                foreach (var node in list.Items)
                {
                    if (node is YamlScalar { Text.Length: > 0 } scalar)
                        items.Add(scalar);
                    else
                        _scope.Report(ReadingFaults.WrongType(node.Place, key, $"a list of which each item is {item.Expected}", node.Describe()));
                }

                break;
            case var node:
                Wrong(node, field, 0);
                break;
        }

        return items;
    }

    private T Wrong<T>(YamlNode node, Field field, T otherwise)
    {
        // A required key without a value reads like a missing one, and says so more helpfully.
        _scope.Report(node is YamlScalar { Text.Length: 0, IsQuoted: false } && field.Required
            ? ReadingFaults.MissingKey(node.Place, field.Key, _shape.Name, field.Description)
            : ReadingFaults.WrongType(node.Place, field.Key, field.Type.Expected, node.Describe()));
        return otherwise;
    }

    private Field FieldOf(string key) =>
        Declared(key) ?? throw new ArgumentException($"The vocabulary does not declare '{key}' for {_shape.Name}.", nameof(key));

    private Field? Declared(string key)
    {
        foreach (var field in _shape.Fields)
        {
            if (field.Key == key)
                return field;
        }

        return null;
    }

    private YamlNode? NodeOf(string key)
    {
        foreach (var pair in _map.Pairs)
        {
            if (pair.Key.Value == key)
                return pair.Value;
        }

        return null;
    }
}
