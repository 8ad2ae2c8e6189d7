using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Reading.Entries;
using StackGuide.Reading.Files;

namespace StackGuide.Reading;

/// <summary>What each file of a guide gave, and what was wrong with it, so that reading again parses only what has changed.</summary>
/// <remarks>
/// A file is opened again when it was named by <see cref="Suspect"/>, when its time or length differs, or when it was written so
/// lately that another change could look the same; it is parsed again when its bytes differ. Where all that were named are files
/// that it knows, only they are looked at, and which files there are. The same value is the same object.
/// </remarks>
public sealed class ReadingCache
{
    // Beyond it, several threads are worth their start.
    private const int Few = 16;

    private static readonly byte[] FigureOpening = Encoding.UTF8.GetBytes(FigureName.Opening);

    private readonly ConcurrentDictionary<string, KeptFile> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _suspects = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _seen = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> _changed = [];
    private Dictionary<object, (object Other, object Both)> _joined = new(ReferenceEqualityComparer.Instance);
    private Dictionary<object, (object Other, object Both)> _joinedBefore = new(ReferenceEqualityComparer.Instance);
    private MeasuredFigures _figures = MeasuredFigures.Unknown;
    private bool _suspectsAll;

    /// <summary>The files that were new, gone or different in the last reading, in ordinal order.</summary>
    public IReadOnlyList<string> Changed { get; private set; } = [];

    /// <summary>Opens a file again at the next reading, whatever its time says.</summary>
    /// <param name="path">Relative to the root, with <c>/</c> between folders.</param>
    public void Suspect(string path) => _suspects[path] = true;

    /// <summary>Opens every file again at the next reading.</summary>
    public void SuspectAll() => _suspectsAll = true;

    /// <summary>Whether only a few files are looked at in this reading.</summary>
    internal bool IsTrusted { get; private set; }

    internal void Begin()
    {
        // A folder may have been put in the place of another, with every file in it.
        IsTrusted = !_suspectsAll && _suspects.Count is > 0 and <= Few && _suspects.Keys.All(_files.ContainsKey);
        _seen.Clear();
        _changed.Clear();
        (_joinedBefore, _joined) = (_joined, new(ReferenceEqualityComparer.Instance));
    }

    internal void End()
    {
        foreach (var gone in _files.Keys.Where(path => !_seen.ContainsKey(path)))
        {
            _files.TryRemove(gone, out _);
            _changed.Add(gone);
        }

        _suspects.Clear();
        _suspectsAll = false;
        Changed = [.. _changed.Order(StringComparer.Ordinal)];
    }

    /// <summary>What a file gives: what it gave before when it is still the same, else made anew. Safe to call from several threads for different files.</summary>
    internal T? Get<T>(GuideFolder folder, string path, Func<byte[], Action<Diagnostic>, T?> make, Action<Diagnostic> report)
        where T : class
    {
        var former = _files.GetValueOrDefault(path);
        _seen[path] = true;
        if (former is { NamesFigures: true } && !ReferenceEquals(former.Figures, _figures))
            former = null;
        if (former is { Stamp: not null } && IsTrusted && !_suspects.ContainsKey(path))
            return Told(former, report) as T;

        // Taken before the bytes are read: a change in between then shows at the next reading.
        var stamp = folder.StampOf(path);
        var settled = stamp is { IsSettled: true };
        if (former is null || !former.IsSettled || former.Stamp != stamp || _suspectsAll || _suspects.ContainsKey(path))
            former = _files[path] = Open(folder, path, make, former, stamp, settled);
        return Told(former, report) as T;
    }

    /// <summary>The figures that texts may name: the same object as before when they are of the same measurements. Texts that name some are read anew when they are others.</summary>
    internal MeasuredFigures FiguresOf(ImmutableArray<Measurement> records, ImmutableArray<string> unread)
    {
        if (!_figures.AreOf(records, unread))
            _figures = new MeasuredFigures(records, unread);
        return _figures;
    }

    /// <summary>What two values make together: the same object as before when they are the same objects.</summary>
    internal TBoth Joined<T, TOther, TBoth>(T first, TOther second, Func<T, TOther, TBoth> make)
        where T : class
        where TOther : class
        where TBoth : class
    {
        var both = _joinedBefore.TryGetValue(first, out var before) && ReferenceEquals(before.Other, second) ? before.Both : make(first, second);
        _joined[first] = (second, both);
        return (TBoth)both;
    }

    private KeptFile Open<T>(GuideFolder folder, string path, Func<byte[], Action<Diagnostic>, T?> make, KeptFile? former, FileStamp? stamp, bool settled)
        where T : class
    {
        var faults = new List<Diagnostic>();
        var bytes = folder.ReadBytes(path, faults.Add);
        var sum = bytes is null ? null : SHA256.HashData(bytes);
        if (former?.Sum is not null && sum is not null && sum.AsSpan().SequenceEqual(former.Sum))
            return former with { Stamp = stamp, IsSettled = settled };
        if (former is not null && bytes is null && faults.SequenceEqual(former.Faults))
            return former;
        _changed.Add(path);
        var value = bytes is null ? null : make(bytes, faults.Add);
        return new KeptFile(stamp, settled && bytes is not null, sum, value, faults, NamesFigures(path, bytes), _figures);
    }

    /// <summary>Measurements are read before there are figures, and again by who knows them.</summary>
    private static bool NamesFigures(string path, byte[]? bytes) =>
        bytes is not null && !GuideLayout.IsWithin(path, GuideLayout.MeasurementsFolder) && bytes.AsSpan().IndexOf(FigureOpening) >= 0;

    private static object? Told(KeptFile file, Action<Diagnostic> report)
    {
        foreach (var fault in file.Faults)
            report(fault);
        return file.Value;
    }

    /// <param name="Stamp">Null for a link.</param>
    /// <param name="IsSettled">Whether the stamp can be trusted.</param>
    /// <param name="Sum">Of its bytes; null when they could not be read.</param>
    /// <param name="Value">What they gave; null when they are no such thing.</param>
    /// <param name="Faults">What was reported of it.</param>
    /// <param name="NamesFigures">Whether it may name figures of measurements.</param>
    /// <param name="Figures">The figures with which it was read.</param>
    private sealed record KeptFile(FileStamp? Stamp, bool IsSettled, byte[]? Sum, object? Value, List<Diagnostic> Faults, bool NamesFigures, MeasuredFigures Figures);
}
