using StackGuide.Lab.Procedures;

namespace StackGuide.Lab.Processes;

/// <summary>How busy each core was between two moments.</summary>
internal sealed class CoreUse
{
    private readonly IReadOnlyList<(double Busy, double Stolen, double Total)> _from = ProcessTable.Cores();

    /// <summary>What the window since this was made showed of the subjects' core, of the load's (the same on a machine with one) and of what the
    /// hypervisor gave to others of the two.</summary>
    /// <param name="name">The case that it was.</param>
    public IReadOnlyList<Reading> SoFar(string name)
    {
        var shares = ProcessTable.Cores().Zip(_from, (to, from) => to.Total > from.Total
            ? (Busy: (to.Busy - from.Busy) / (to.Total - from.Total), Stolen: (to.Stolen - from.Stolen) / (to.Total - from.Total))
            : (0, 0)).Take(2).ToArray();
        return
        [
            new Reading(Observed.SubjectCore, name, shares[0].Busy),
            new Reading(Observed.LoadCore, name, shares[^1].Busy),
            new Reading(Observed.Stolen, name, shares.Max(share => share.Stolen)),
        ];
    }
}
