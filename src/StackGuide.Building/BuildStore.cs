using StackGuide.Checking;
using StackGuide.Model.Guides;
using StackGuide.Reading;
using StackGuide.Rendering;

namespace StackGuide.Building;

/// <summary>What a run leaves for the next one of the same guide: parsed files, what rules found in an entry, resolved links, compiled templates.</summary>
/// <remarks>
/// Each is kept by what it was made from, and asked for with that: whoever asks gets what a run without a store would have made, whatever was
/// changed in which order. For one run at a time.
/// </remarks>
public sealed class BuildStore
{
    private readonly ReadingCache _files = new();
    private LinkedContent? _content;
    private ReadResult? _read;

    /// <summary>The files that were new, gone or different in the last run, in ordinal order.</summary>
    public IReadOnlyList<string> Changed => _files.Changed;

    /// <summary>Whether the last run has read anything else than the one before.</summary>
    internal bool HasChanged { get; private set; }

    internal CheckCache Checks { get; } = new();

    internal ThemeCache Theme { get; } = new();

    /// <summary>Opens files again in the next run, whatever their times say.</summary>
    /// <param name="files">Relative to the guide's folder, with <c>/</c> between folders; null for all.</param>
    public void Suspect(IEnumerable<string>? files)
    {
        if (files is null)
            _files.SuspectAll();
        foreach (var file in files ?? [])
            _files.Suspect(file);
    }

    internal ReadResult Read(string root)
    {
        var read = ContentReader.Read(root, _files);
        HasChanged = _read is null || Changed.Count > 0 || !read.Diagnostics.SequenceEqual(_read.Diagnostics);
        return _read = read;
    }

    internal LinkedContent Link(GuideContent content) => _content = new LinkedContent(content, _content);
}
