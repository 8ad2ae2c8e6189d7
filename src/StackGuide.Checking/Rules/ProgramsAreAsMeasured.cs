using StackGuide.Model.Diagnostics;

namespace StackGuide.Checking.Rules;

/// <summary>The programs of an experiment are those that were measured, or a change was accepted (SG9007). Silent where the guide does not hold them.</summary>
internal sealed class ProgramsAreAsMeasured : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        from record in context.Guide.Content.Measurements
        join experiment in context.Guide.Content.Experiments on record.Experiment.Value equals experiment.Id
        where record.Programs.Value is { Length: > 0 } measured && measured != experiment.Programs && record.Accepted.All(a => a.Programs != experiment.Programs)
        select MeasurementFaults.ProgramsChanged(record);
}
