namespace StackGuide.Lab.Procedures;

/// <summary>One value of a round.</summary>
/// <param name="Quantity">The id of a declared quantity, or of an observation that stands beside the results: see <see cref="Observed"/>.</param>
/// <param name="Case">Empty where the experiment has only one.</param>
/// <param name="Value">In the quantity's unit.</param>
internal readonly record struct Reading(string Quantity, string Case, double Value);

/// <summary>What is recorded beside the results, to judge them by. Names with a colon, which no id of a quantity can have.</summary>
internal static class Observed
{
    /// <summary>How busy the subjects' core was, 0 to 1.</summary>
    public const string SubjectCore = "core:subject";

    /// <summary>How busy the core of load and database was, 0 to 1.</summary>
    public const string LoadCore = "core:load";

    /// <summary>The share of its time, 0 to 1, for which the hypervisor kept one of the two cores from this machine: of the worse one.</summary>
    public const string Stolen = "core:stolen";

    /// <summary>How late the generator came to 99 of 100 requests at most, in milliseconds.</summary>
    public const string Lateness = "lateness:p99";

    /// <summary>The share of requests that the generator came to more than a millisecond late.</summary>
    public const string Late = "lateness:share";
}
