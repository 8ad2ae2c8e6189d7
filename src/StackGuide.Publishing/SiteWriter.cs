using System.Collections.Immutable;
using StackGuide.Model.Diagnostics;
using StackGuide.Rendering;

namespace StackGuide.Publishing;

/// <summary>Makes the files of a site in parallel and hands each on at once, so that never more than one for each core is in memory.</summary>
/// <param name="write">Takes the index of a file and its bytes; called from several threads.</param>
internal sealed class SiteWriter(Action<int, byte[]> write)
{
    private readonly Lock _lock = new();
    private readonly ImmutableArray<Diagnostic>.Builder _faults = ImmutableArray.CreateBuilder<Diagnostic>();
    private volatile bool _failed;

    /// <returns>Why files could not be made, for all of them; from the first on nothing more is handed on.</returns>
    public ImmutableArray<Diagnostic> Write(IReadOnlyList<SiteFile> files, CancellationToken cancellation)
    {
        EachCore.Do(files.Count, index => WriteOne(index, files[index]), cancellation);
        return _faults.ToImmutable();
    }

    private void WriteOne(int index, SiteFile file)
    {
        try
        {
            var content = file.Render();
            if (!_failed)
                write(index, content);
        }
        catch (RenderException fault)
        {
            _failed = true;
            lock (_lock)
                _faults.Add(fault.Diagnostic);
        }
    }
}
