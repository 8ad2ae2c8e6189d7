using StackGuide.Model.Guides;

namespace StackGuide.Checking;

/// <summary>What rules found in each entry alone, so that a guide that is checked again after a change is searched only where it differs. For one thread.</summary>
public sealed class CheckCache
{
    private Dictionary<Entry, object> _found = new(ReferenceEqualityComparer.Instance);
    private Dictionary<Entry, object> _before = new(ReferenceEqualityComparer.Instance);

    internal void Begin() => (_before, _found) = (_found, new(ReferenceEqualityComparer.Instance));

    internal T Get<T>(Entry entry, Func<Entry, T> find)
        where T : class => (T)(_found[entry] = _before.GetValueOrDefault(entry) ?? find(entry));
}
