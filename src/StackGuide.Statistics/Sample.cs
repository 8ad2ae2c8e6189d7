namespace StackGuide.Statistics;

/// <summary>One measured value.</summary>
/// <param name="Round">Counted from 1.</param>
/// <param name="Case">The case of the experiment; empty where it has only one.</param>
/// <param name="Subject">The id of what was measured.</param>
/// <param name="Value">In the unit of the record.</param>
public readonly record struct Sample(int Round, string Case, string Subject, double Value);
