using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Reading.Entries;

namespace StackGuide.Reading.Tests;

/// <summary>Reads one file as its folder would have it read.</summary>
internal static class ReadFile
{
    /// <summary>What the file holds, and what was reported.</summary>
    public static (object? Value, Reported Reported) At(string path, string text)
    {
        var reported = new Reported();
        var file = new SourceText(path, text);
        Func<SourceText, Action<Diagnostic>, object?> read = path.Split('/') switch
        {
            ["content", "lifecycle", _] => SiteReader.ReadLifecycle,
            ["content", "decision", "flow.yml"] => (file, report) => FlowReader.Read(file, Scope(report)),
            ["site", "site.yml"] => SiteReader.Read,
            ["site", "redirects.yml"] => (file, report) => SiteReader.ReadRedirects(file, report),
            ["site", "search.yml"] => SiteReader.ReadSearch,
            _ when EntryKind.OfFile(path) is var (kind, _) => (file, report) => EntryReaders.Of(kind).ReadFile(file, Scope(report)),
            _ => throw new ArgumentException($"Nothing reads {path}.", nameof(path)),
        };
        return (read(file, reported.Add), reported);

        static FileScope Scope(Action<Diagnostic> report) => new(report, MeasuredFigures.Unknown);
    }

    /// <summary>What a file without faults holds.</summary>
    public static T Good<T>(string path, string text)
    {
        var (value, reported) = At(path, text);
        Assert.Empty(reported);
        return Assert.IsType<T>(value);
    }

    /// <summary>What is reported of a file in which something was written otherwise.</summary>
    public static Reported Bad(string path, string text, string good, string bad)
    {
        var normal = text.ReplaceLineEndings("\n");
        Assert.Contains(good, normal, StringComparison.Ordinal);
        return At(path, normal.Replace(good, bad, StringComparison.Ordinal)).Reported;
    }

    /// <summary>"line,column": for short expectations.</summary>
    public static string Short(this Place place) => $"{place.Line},{place.Column}";

    /// <summary>"text@line,column".</summary>
    public static string Short<T>(this Located<T> value) => $"{value.Value}@{value.Place.Short()}";

    /// <summary>The references as "role id@line,column kinds".</summary>
    public static IEnumerable<string> Short(this IEnumerable<IdReference> references) =>
        references.Select(r => $"{r.Role} {r.Id}@{r.Place.Short()} {string.Join('|', r.Kinds)}");
}
