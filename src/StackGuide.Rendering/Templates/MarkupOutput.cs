using System.Text;
using Scriban.Syntax;

namespace StackGuide.Rendering.Templates;

/// <summary>What becomes of one block of a template.</summary>
internal sealed class MarkupOutput
{
    private readonly StringBuilder _words = new();
    private string _text = "";

    public List<ScriptStatement> Statements { get; } = [];

    /// <summary>Where the markup begins that is not a statement yet.</summary>
    public int Start { get; private set; }

    /// <summary>A piece of markup begins.</summary>
    public void Begin(string text, int start) => (_text, Start) = (text, start);

    /// <summary>Goes on with what is not a part of a tag.</summary>
    public void AddWords(ReadOnlySpan<char> words) => _words.Append(words);

    /// <summary>Makes a statement of the markup up to there.</summary>
    public void Flush(int end)
    {
        if (end > Start)
            Statements.Add(new LiteralMarkup(new ScriptStringSlice(_text, Start, end - Start), _words.ToString()));
        _words.Clear();
        Start = end;
    }

    /// <summary>Leaves out the markup up to there.</summary>
    public void Skip(int end) => Start = end;

    /// <summary>Puts another statement in the place of all that were made from a place on.</summary>
    /// <param name="from">The statement that holds the place, and its offset within the template.</param>
    /// <param name="make">Makes the other statement.</param>
    public void Wrap((MarkupOutput? Output, int Index, int Offset) from, Func<IReadOnlyList<ScriptStatement>, ScriptStatement> make)
    {
        if (from.Output != this)
            return;
        var first = from.Index;
        if (first < Statements.Count && Statements[first] is LiteralMarkup whole && whole.Text.Index < from.Offset)
        {
            // What stands before the place ends with the beginning of a tag, so that all its words are before.
            var before = from.Offset - whole.Text.Index;
            Statements[first] = new LiteralMarkup(new ScriptStringSlice(whole.Text.FullText, whole.Text.Index, before), whole.Words);
            if (before < whole.Text.Length)
                Statements.Insert(first + 1, new LiteralMarkup(new ScriptStringSlice(whole.Text.FullText, from.Offset, whole.Text.Length - before), ""));
            first++;
        }

        ScriptStatement[] wrapped = [.. Statements.Skip(first)];
        Statements.RemoveRange(first, Statements.Count - first);
        Statements.Add(make(wrapped));
    }
}
