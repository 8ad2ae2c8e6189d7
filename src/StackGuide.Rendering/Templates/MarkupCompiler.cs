using System.Buffers;
using System.Collections.Frozen;
using Scriban;
using Scriban.Syntax;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Places;

namespace StackGuide.Rendering.Templates;

/// <summary>
/// Reads the markup of a template once, when the theme is compiled, and puts what the form of a page decides into the template itself: ids and
/// what refers to them, addresses, levels of headings, sections. So a template is plain HTML, and nobody looks into the pages that it makes.
/// </summary>
/// <param name="source">The template, for places.</param>
/// <param name="isPartial">Whether it may stand within the heading of a section.</param>
/// <param name="addresses">Gets each address of a file that the template names whole, with its place.</param>
/// <param name="report">Gets what is wrong.</param>
internal sealed class MarkupCompiler(SourceText source, bool isPartial, Action<TemplateAddress> addresses, Action<Diagnostic> report)
{
    /// <summary>Where the first part of an address ends.</summary>
    private static readonly SearchValues<char> EndsOfScheme = SearchValues.Create(":/?#\"'> \n");

    private const string Javascript = "javascript:";

    private static readonly FrozenSet<string> References =
        FrozenSet.Create(StringComparer.Ordinal, "for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "list", "form");

    private static readonly FrozenSet<string> Addresses = FrozenSet.Create(StringComparer.Ordinal, "href", "src", "action", "formaction");

    private static readonly FrozenSet<string> Verbatim = FrozenSet.Create(StringComparer.Ordinal, "script", "style", "textarea", "title");

    private readonly TextPlaces _places = new(source.Text, source.Start);

    /// <summary>Puts what differs from form to form in the place of what the author wrote.</summary>
    public void Compile(Template template)
    {
        var cursor = new MarkupCursor();
        if (template.Page?.Body is { } body)
            Block(body, cursor);
    }

    private void Block(ScriptBlockStatement block, MarkupCursor cursor)
    {
        ScriptStatement[] statements = [.. block.Statements];
        block.Statements.Clear();
        var output = new MarkupOutput();
        foreach (var statement in statements)
        {
            if (statement is ScriptRawStatement raw)
                Raw(raw, output, cursor);
            else
                Code(statement, output, cursor);
        }

        block.Statements.AddRange(output.Statements);
    }

    private void Code(ScriptStatement statement, MarkupOutput output, MarkupCursor cursor)
    {
        switch (statement)
        {
            case ScriptIfStatement or ScriptCaseStatement or ScriptWhenStatement or ScriptElseStatement:
                Branches(statement, cursor);
                break;
            case ScriptForStatement loop:
                Within(loop.Body, loop, cursor);
                Within(loop.Else?.Body, loop, cursor);
                break;
            case ScriptWhileStatement loop:
                Within(loop.Body, loop, cursor);
                break;
            case ScriptWithStatement { Body: { } inner }:
                Block(inner, cursor);
                break;
            case ScriptCaptureStatement { Body: ScriptBlockStatement inner }:
                Block(inner, new MarkupCursor());
                break;
            case ScriptFunction { Body: ScriptBlockStatement inner }:
                Block(inner, new MarkupCursor());
                break;
            case ScriptBlockStatement inner:
                Block(inner, cursor);
                break;
        }

        if (cursor.Script is { } script && statement is not ScriptEscapeStatement)
            script.Values++;
        var isUnspoken = statement is ScriptCaptureStatement || (statement is ScriptExpressionStatement && cursor.At != MarkupPlace.Text);
        output.Statements.Add(isUnspoken && (isPartial || cursor.IsInTitle) ? new UnspokenMarkup(statement) : statement);
    }

    /// <summary>What is written in one case or another must end at the same place of the markup.</summary>
    private void Branches(ScriptStatement statement, MarkupCursor cursor)
    {
        var ends = new List<MarkupCursor>();
        var isWhole = false;
        for (ScriptStatement? branch = statement; branch is not null;)
        {
            (ScriptBlockStatement? Body, ScriptStatement? Next, bool IsLast) part = branch switch
            {
                ScriptIfStatement then => (then.Then, then.Else, false),
                ScriptWhenStatement then => (then.Body, then.Next, false),
                ScriptElseStatement last => (last.Body, null, true),
                _ => (((ScriptCaseStatement)branch).Body, null, true),
            };
            var end = cursor.Copy();
            if (part.Body is not null)
                Block(part.Body, end);
            ends.Add(end);
            (branch, isWhole) = (part.Next, part.IsLast);
        }

        if (!isWhole)
            ends.Add(cursor.Copy());
        if (ends.Exists(e => !e.IsAtSamePlace(ends[0])))
            Fail(statement, "one of its cases ends within a tag and another does not; write the whole tag in each");
        cursor.GoOn(ends);
    }

    private void Within(ScriptBlockStatement? body, ScriptStatement loop, MarkupCursor cursor)
    {
        if (body is null)
            return;
        var end = cursor.Copy();
        Block(body, end);
        if (!end.IsAtSamePlace(cursor))
            Fail(loop, "it begins within a tag and ends outside, or the other way round; write whole tags in a loop");
        cursor.GoOn([cursor.Copy(), end]);
    }

    private void Raw(ScriptRawStatement raw, MarkupOutput output, MarkupCursor cursor)
    {
        if (raw.Text.FullText is not { } text)
            return;
        var end = raw.Text.Index + raw.Text.Length;
        output.Begin(text, raw.Text.Index);
        for (var at = raw.Text.Index; at < end;)
        {
            at = cursor.At switch
            {
                MarkupPlace.Text => Words(text, at, end, output, cursor),
                MarkupPlace.Tag => Tag(text, at, end, output, cursor),
                MarkupPlace.ValueStart => ValueStart(text, at, end, output, cursor),
                MarkupPlace.Value => Value(text, at, end, output, cursor),
                MarkupPlace.Comment => Comment(text, at, end, cursor),
                _ => VerbatimText(text, at, end, cursor),
            };
        }

        output.Flush(end);
    }

    private static int Comment(string text, int at, int end, MarkupCursor cursor)
    {
        var close = text.IndexOf(cursor.Close, at, end - at, StringComparison.OrdinalIgnoreCase);
        if (close < 0)
            return end;
        cursor.At = MarkupPlace.Text;
        return close + cursor.Close.Length;
    }

    /// <summary>Script, style and other text without tags, up to its end tag.</summary>
    private int VerbatimText(string text, int at, int end, MarkupCursor cursor)
    {
        var close = text.IndexOf(cursor.Close, at, end - at, StringComparison.OrdinalIgnoreCase);
        var stop = close < 0 ? end : close;
        if (cursor.Script is { } script)
        {
            script.HasText |= !text.AsSpan(at, stop - at).IsWhiteSpace();
            if (close >= 0 && (script.HasText || script.Values > 1))
                Fail(script.Start, script.End, "it contains script, which no page runs; write it into a file of site/scripts");
        }

        if (close < 0)
            return end;
        (cursor.At, cursor.Script) = (MarkupPlace.Text, null);
        return close;
    }

    private static int Words(string text, int at, int end, MarkupOutput output, MarkupCursor cursor)
    {
        var tag = text.IndexOf('<', at, end - at);
        var stop = tag < 0 ? end : tag;
        output.AddWords(text.AsSpan(at, stop - at));
        if (tag < 0)
            return end;
        var isEnd = tag + 1 < end && text[tag + 1] == '/';
        var name = tag + (isEnd ? 2 : 1);
        if (!isEnd && text.AsSpan(tag, end - tag).StartsWith("<!--"))
            return cursor.BeginComment("-->", name);
        if (!isEnd && name < end && text[name] is '!' or '?')
            return cursor.BeginComment(">", name);
        if (name < end && !char.IsAsciiLetter(text[name]))
        {
            output.AddWords("<");
            return tag + 1;
        }

        var nameEnd = name;
        while (nameEnd < end && (char.IsAsciiLetterOrDigit(text[nameEnd]) || text[nameEnd] is '-' or ':'))
            nameEnd++;
        cursor.BeginTag(text[name..nameEnd].ToLowerInvariant(), isEnd, tag, output);
        if (cursor.Element is ['h', >= '1' and <= '6'])
            Heading(tag, name, nameEnd, output, cursor);
        return nameEnd;
    }

    private static void Heading(int tag, int name, int nameEnd, MarkupOutput output, MarkupCursor cursor)
    {
        var level = cursor.Element[1] - '0';
        output.Flush(tag);
        if (level == 2)
            output.Statements.Add(cursor.IsEnd ? new SectionEnd() : new SectionStart());
        cursor.IsInTitle = level == 2 ? !cursor.IsEnd : cursor.IsInTitle;
        cursor.TagAt = (output, output.Statements.Count, tag);
        output.Flush(name + 1);
        output.Statements.Add(new FormMarkup(page => ((char)('0' + page.HtmlForm.LevelOf(level))).ToString()));
        output.Skip(nameEnd);
    }

    private int Tag(string text, int at, int end, MarkupOutput output, MarkupCursor cursor)
    {
        var c = text[at];
        if (c == '>')
            return EndOfTag(text, at, end, output, cursor);
        if (c == '=')
            return cursor.BeginValue("", at + 1);
        if (char.IsWhiteSpace(c) || c is '/' or '"' or '\'')
            return at + 1;
        var nameEnd = at;
        while (nameEnd < end && !char.IsWhiteSpace(text[nameEnd]) && text[nameEnd] is not ('=' or '>' or '/' or '"' or '\''))
            nameEnd++;
        var name = text[at..nameEnd];
        if (name.Length > 2 && name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && name.All(char.IsAsciiLetter))
            Fail(at, nameEnd, $"'{name}' is script, which no page runs; write it into a file of site/scripts");
        var attribute = name.ToLowerInvariant();
        cursor.IsHidden |= attribute == "hidden";
        var start = at;
        while (start > output.Start && char.IsWhiteSpace(text[start - 1]))
            start--;
        cursor.AttributeAt = (output, output.Statements.Count, start);
        var sign = nameEnd;
        while (sign < end && char.IsWhiteSpace(text[sign]))
            sign++;
        return sign < end && text[sign] == '=' ? cursor.BeginValue(attribute, sign + 1) : nameEnd;
    }

    private static int EndOfTag(string text, int at, int end, MarkupOutput output, MarkupCursor cursor)
    {
        var after = at + 1;
        if (cursor.HasId)
        {
            output.Flush(after);
            output.Statements.Add(new FormerNamesMarkup());
        }

        var endTag = $"</{cursor.Element}>";
        if (cursor.IsHidden && !cursor.IsEnd && text.AsSpan(after, end - after).StartsWith(endTag, StringComparison.OrdinalIgnoreCase))
        {
            // It waits for a script, which a chapter does not have.
            after += endTag.Length;
            output.Flush(after);
            output.Wrap(cursor.TagAt, all => new AloneMarkup(all));
            cursor.At = MarkupPlace.Text;
        }
        else
        {
            cursor.EndTag(Verbatim, after);
        }

        return after;
    }

    private int ValueStart(string text, int at, int end, MarkupOutput output, MarkupCursor cursor)
    {
        if (char.IsWhiteSpace(text[at]))
            return at + 1;
        if (text[at] == '>')
        {
            cursor.At = MarkupPlace.Tag;
            return at;
        }

        var quote = text[at] is '"' or '\'' ? text[at] : '\0';
        var start = quote == '\0' ? at : at + 1;
        (cursor.At, cursor.Quote) = (MarkupPlace.Value, quote);
        var first = text.AsSpan(start, end - start);
        var address = start + first.Length - first.TrimStart().Length;
        if (Addresses.Contains(cursor.Attribute) && text.AsSpan(address, end - address).StartsWith(Javascript, StringComparison.OrdinalIgnoreCase))
            Fail(address, address + Javascript.Length, $"'{Javascript}' is script, which no page runs; write it into a file of site/scripts");
        cursor.Kind = cursor.Attribute switch
        {
            "id" => AttributeKind.Id,
            "role" when quote != '\0' && first.StartsWith($"region{quote}") => AttributeKind.Region,
            "href" or "src" when LeadsToFile(first) => AttributeKind.Address,
            var other when References.Contains(other) => AttributeKind.Reference,
            _ => AttributeKind.Other,
        };
        if (cursor.Kind != AttributeKind.Other)
        {
            output.Flush(start);
            cursor.ValueAt = (output, output.Statements.Count, start);
        }

        return start;
    }

    /// <summary>A place on the page or a file of the site; what begins with a value of the model is an address already.</summary>
    private static bool LeadsToFile(ReadOnlySpan<char> value)
    {
        var stop = value.IndexOfAny(EndsOfScheme);
        return value.Length > 0 && (stop < 0 || value[stop] == '#' || (stop > 0 && value[stop] != ':'));
    }

    private int Value(string text, int at, int end, MarkupOutput output, MarkupCursor cursor)
    {
        var stop = at;
        while (stop < end && (cursor.Quote == '\0' ? !char.IsWhiteSpace(text[stop]) && text[stop] != '>' : text[stop] != cursor.Quote))
            stop++;
        if (stop == end)
            return end;
        var after = cursor.Quote == '\0' ? stop : stop + 1;
        if (cursor.Kind != AttributeKind.Other)
        {
            output.Flush(stop);
            if (cursor.ValueAt.Output != output)
                Fail(stop, stop + 1, $"the value of '{cursor.Attribute}' begins in another block than it ends");
            else
                output.Wrap(cursor.ValueAt, all => Attribute(all, text, stop, cursor));
        }

        if (cursor is { Element: "section", Attribute: "aria-labelledby" or "aria-label" } && cursor.AttributeAt.Output == output)
        {
            output.Flush(after);
            output.Wrap(cursor.AttributeAt, all => new AloneMarkup(all));
        }

        cursor.HasId |= cursor.Kind == AttributeKind.Id && !cursor.IsEnd;
        (cursor.At, cursor.Kind, cursor.Quote) = (MarkupPlace.Tag, AttributeKind.Other, '\0');
        return after;
    }

    private ScriptStatement Attribute(IReadOnlyList<ScriptStatement> value, string text, int stop, MarkupCursor cursor)
    {
        switch (cursor.Kind)
        {
            case AttributeKind.Id:
                return new IdMarkup(value);
            case AttributeKind.Reference:
                return new ReferenceMarkup(value);
            case AttributeKind.Region:
                return new FormMarkup(page => page.Form.IsChapter ? "group" : "region");
            default:
                var start = cursor.ValueAt.Offset;
                var place = _places.Between(start, stop);
                if (value.All(v => v is LiteralMarkup) && text[start] != '#')
                    addresses(new TemplateAddress(text[start..stop], place));
                return new AddressMarkup(value) { Span = TemplatePlaces.SpanOf(_places.At(start), _places.At(stop - 1)) };
        }
    }

    private void Fail(ScriptNode node, string problem) => report(TemplateFaults.TemplateFails(TemplatePlaces.Of(node.Span, source.Path), problem));

    private void Fail(int start, int end, string problem) => report(TemplateFaults.TemplateFails(_places.Between(start, end), problem));
}

/// <summary>An address of a file that a template names.</summary>
/// <param name="Address">As written: the path from the site's root, and an anchor.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record TemplateAddress(string Address, Place Place);
