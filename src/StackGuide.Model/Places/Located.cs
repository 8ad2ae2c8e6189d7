namespace StackGuide.Model.Places;

/// <summary>A value that still knows where it was written, so that a rule can point there.</summary>
public readonly record struct Located<T>(T Value, Place Place)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Value} at {Place}";
}
