using StackGuide.Model.Guides;

namespace StackGuide.Editing.Moving;

/// <summary>Adds a redirect to the text of <c>site/redirects.yml</c>, in the way in which the others are written.</summary>
internal static class RedirectLines
{
    /// <summary>The text with a line more.</summary>
    /// <param name="text">The file; empty when there is none.</param>
    /// <param name="redirects">What it holds.</param>
    /// <param name="from">The former address.</param>
    /// <param name="to">Where it leads.</param>
    /// <exception cref="EditException">It is written in a way to which a line cannot be added.</exception>
    public static string Add(string text, IReadOnlyCollection<Redirect> redirects, string from, string to)
    {
        var newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        if (string.IsNullOrWhiteSpace(text))
            text = "redirects:" + newLine;
        else if (redirects.Count == 0)
            throw new EditException($"{RedirectMap.File} holds no redirects; delete it, and it is written anew");
        if (!text.EndsWith('\n'))
            text += newLine;
        return $"{text}{IndentOf(text, redirects)}- {{ from: {from}, to: {to} }}{newLine}";
    }

    private static string IndentOf(string text, IReadOnlyCollection<Redirect> redirects)
    {
        if (redirects.Count == 0)
            return "  ";
        var line = text.ReplaceLineEndings("\n").Split('\n')[redirects.Last().From.Place.Line - 1];
        var dash = line.IndexOf('-', StringComparison.Ordinal);
        return dash >= 0 && string.IsNullOrWhiteSpace(line[..dash])
            ? line[..dash]
            : throw new EditException($"a line cannot be added to {RedirectMap.File}; write each redirect on a line that begins with '- {{ from: '");
    }
}
