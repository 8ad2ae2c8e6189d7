using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>No two entries are written to one file, not even where letter case does not count (SG8001).</summary>
/// <remarks>
/// Claims have no file of their own. Two entries of one kind and id are Reading's to report, and so is an id of which no path
/// can be made.
/// </remarks>
internal sealed class PathsAreUnique : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var first = new Dictionary<string, Entry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in context.Guide.Entries.Where(e => e.Kind.HasPage))
        {
            if (entry.PathIfAny?.Value is { } path && !first.TryAdd(path, entry) && first[path].Key != entry.Key)
                yield return ReferenceFaults.PathCollision(entry, first[path]);
        }
    }
}
