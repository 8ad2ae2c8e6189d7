using System.Collections.Immutable;
using StackGuide.Model.Places;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StackGuide.Reading.Yaml;

/// <summary>Tells where the characters of a YAML text are written.</summary>
/// <remarks>
/// YAML folds lines, drops indentation and replaces escapes, so text and source are walked side by side: what is not blank
/// stands in both in the same order. It is done once, when the first place is asked for.
/// </remarks>
/// <param name="yaml">The whole YAML.</param>
/// <param name="places">The places of its characters.</param>
/// <param name="scalar">The text as it was parsed.</param>
internal sealed class ScalarPlaces(string yaml, TextPlaces places, Scalar scalar)
{
    private int[]? _offsets;

    /// <summary>The point before the character at <paramref name="offset"/> of the text, in UTF-16 units.</summary>
    public Place At(int offset)
    {
        _offsets ??= Walk();
        return places.At(Math.Min(_offsets[Math.Clamp(offset, 0, _offsets.Length - 1)], yaml.Length));
    }

    /// <summary>The runs of characters that stand side by side: the offset in the text and the place of the first of each.</summary>
    public ImmutableArray<(int Offset, Place Place)> Runs()
    {
        _offsets ??= Walk();
        var runs = ImmutableArray.CreateBuilder<(int, Place)>();
        for (var i = 0; i < _offsets.Length - 1; i++)
        {
            if (i == 0 || _offsets[i] != _offsets[i - 1] + 1 || Written(_offsets[i] - 1) is '\n' or '\r')
                runs.Add((i, At(i)));
        }

        return runs.ToImmutable();
    }

    /// <summary>For each character of the text, and for its end, the offset in the YAML.</summary>
    private int[] Walk()
    {
        var text = scalar.Value;
        var offsets = new int[text.Length + 1];
        var at = Begin();
        for (var i = 0; i < text.Length; i++)
        {
            at = Next(at, text[i]);
            offsets[i] = at;
            at += Width(at, text[i]);
        }

        offsets[^1] = at;
        return offsets;
    }

    private int Begin()
    {
        var start = (int)scalar.Start.Index;
        switch (scalar.Style)
        {
            case ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted:
                return start + 1;
            case ScalarStyle.Literal or ScalarStyle.Folded:
                // The text begins below the line of its sign.
                while (start < yaml.Length && yaml[start] is not ('\n' or '\r'))
                    start++;
                return start < yaml.Length ? start + (yaml[start] == '\r' && Written(start + 1) == '\n' ? 2 : 1) : start;
            default:
                return start;
        }
    }

    /// <summary>Passes over what YAML drops before a character: indentation, folded lines, joined lines.</summary>
    private int Next(int at, char c)
    {
        while (true)
        {
            if (IsEscape(at) && Written(at + 1) is '\n' or '\r')
                at = SkipBlanks(at + 1);
            else if (!IsBlank(c) && IsBlank(Written(at)))
                at = SkipBlanks(at);
            else
                return at;
        }
    }

    /// <summary>How many characters of the YAML make one of the text.</summary>
    private int Width(int at, char c)
    {
        if (IsEscape(at))
        {
            return Written(at + 1) switch
            {
                'x' => 4,
                'u' => 6,
                'U' => char.IsHighSurrogate(c) ? 0 : 10,
                _ => 2,
            };
        }

        if (Written(at) == c)
            return c == '\'' && scalar.Style == ScalarStyle.SingleQuoted ? 2 : 1;
        return SkipBlanks(at) - at;
    }

    private bool IsEscape(int at) => scalar.Style == ScalarStyle.DoubleQuoted && Written(at) == '\\';

    private int SkipBlanks(int at)
    {
        while (IsBlank(Written(at)))
            at++;
        return at;
    }

    private char Written(int at) => at < yaml.Length ? yaml[at] : '\0';

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r';
}
