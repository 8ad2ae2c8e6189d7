namespace StackGuide.Lab.Procedures;

/// <summary>One way of measuring.</summary>
internal interface IProcedure
{
    /// <summary>The quantities that it can measure; null where the programs themselves name them.</summary>
    IReadOnlyList<string>? Quantities { get; }

    /// <summary>The parameters that it needs.</summary>
    IReadOnlyList<string> Parameters { get; }

    /// <summary>Measures one subject in one round, in all its cases.</summary>
    /// <exception cref="LabException">The subject does not start, answers wrongly, dies, hangs or leaves processes behind.</exception>
    Task<IReadOnlyList<Reading>> MeasureAsync(Bench bench, CancellationToken stop);
}
