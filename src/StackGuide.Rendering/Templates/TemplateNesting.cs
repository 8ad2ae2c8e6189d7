using System.Globalization;
using Scriban.Parsing;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Places;

namespace StackGuide.Rendering.Templates;

/// <summary>Refuses templates that nest deeper than anybody writes: each level is a call on the parser's stack, and to run out of that ends the program.</summary>
internal static class TemplateNesting
{
    private const int Deepest = 64;

    private static readonly string[] Openings = ["if", "for", "while", "case", "with", "wrap", "capture", "func", "tablerow", "do"];

    /// <returns>The first place that is too deep, or null.</returns>
    public static Diagnostic? Find(SourceText template, string text)
    {
        // After "else" the same level goes on, after a dot the word is a member.
        var depth = 0;
        var goesOn = false;
        foreach (var token in new Lexer(text, template.Path))
        {
            var word = token.Type == TokenType.Identifier ? token.GetText(text) : "";
            if (word == "end")
                depth--;
            else if (!goesOn && Openings.Contains(word) && ++depth > Deepest)
                return SharedFaults.OverLimit(new Place(template.Path, token.Start.Line + 1, token.Start.Column + 1).Over(word.Length), string.Create(CultureInfo.InvariantCulture, $"the template nests more than {Deepest} levels"));
            goesOn = word == "else" || token.Type == TokenType.Dot;
        }

        return null;
    }
}
