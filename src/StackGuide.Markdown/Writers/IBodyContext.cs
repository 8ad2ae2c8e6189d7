using StackGuide.Model.Guides;

namespace StackGuide.Markdown.Writers;

/// <summary>What a page knows that its texts do not.</summary>
public interface IBodyContext
{
    /// <summary>The address of a link from this page, not escaped.</summary>
    string AddressOf(BodyLink link);

    /// <summary>The number of a source on this page, from 1, in the order in which they are first asked for; null for a key that names none.</summary>
    int? NumberOf(string key);

    /// <summary>A new section begins.</summary>
    void BeginSection(Heading heading);

    /// <summary>By which names a heading was led to before, and still is.</summary>
    IReadOnlyList<string> FormerNames(string anchor);

    /// <summary>Finds the next name that is to become a link.</summary>
    /// <param name="text">Plain text, outside links, headings and code.</param>
    /// <param name="length">The length of the name.</param>
    /// <param name="address">Where it leads, not escaped.</param>
    /// <returns>Where it begins, or -1.</returns>
    int FindName(ReadOnlySpan<char> text, out int length, out string address);
}
