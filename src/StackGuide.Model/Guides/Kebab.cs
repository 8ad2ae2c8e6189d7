using System.Text;

namespace StackGuide.Model.Guides;

/// <summary>Lower-case words joined by hyphens: the form of ids and of choices.</summary>
public static class Kebab
{
    /// <summary>The name of an enumeration's value as editors write it: <c>HoldsWithLimits</c> is <c>holds-with-limits</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        var kebab = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterUpper(name[i]))
                kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(name[i]));
        }

        return kebab.ToString();
    }

    /// <summary>Whether a text is lower-case letters and digits, joined by single hyphens.</summary>
    public static bool IsId(string text)
    {
        if (text.Length is 0 or > 100 || text[0] == '-' || text[^1] == '-')
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && (c != '-' || text[i - 1] == '-'))
                return false;
        }

        return true;
    }
}
