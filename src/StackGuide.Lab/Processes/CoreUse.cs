namespace StackGuide.Lab.Processes;

/// <summary>How busy each core was between two moments.</summary>
internal sealed class CoreUse
{
    private readonly IReadOnlyList<(double Busy, double Total)> _from = ProcessTable.Cores();

    /// <summary>The busy share of each core since this was made, 0 to 1.</summary>
    public IReadOnlyList<double> SoFar()
    {
        var now = ProcessTable.Cores();
        return [.. now.Zip(_from, (to, from) => to.Total > from.Total ? (to.Busy - from.Busy) / (to.Total - from.Total) : 0)];
    }
}
