namespace StackGuide.Model.Guides;

/// <summary>Names one entry of the guide. Ids are unique within a kind.</summary>
public readonly record struct EntryKey(EntryKind Kind, string Id)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Kind} '{Id}'";
}
