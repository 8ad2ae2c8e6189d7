using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Checking.Rules;

/// <summary>A claim that an experiment lists cites one of its records, and one that cites a record is listed (SG2003, SG9009, SG9010).</summary>
/// <remarks>The list is that of the experiment's own file; where the guide does not hold it, the one that its records took over.</remarks>
internal sealed class ExperimentsAreCited : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        foreach (var records in context.Guide.Content.Measurements.GroupBy(r => r.Experiment.Value, StringComparer.Ordinal))
        {
            var experiment = context.Guide.Content.Experiments.FirstOrDefault(e => e.Id == records.Key);
            foreach (var fault in FaultsOf(context, records.Key, [.. records], experiment))
                yield return fault;
        }
    }

    private static IEnumerable<Diagnostic> FaultsOf(CheckContext context, string id, Measurement[] records, CurrentExperiment? experiment)
    {
        var listed = experiment?.Claims ?? records[0].Claims;
        foreach (var name in listed)
        {
            if (context.Guide.Find<Claim>(EntryKind.Claim, name.Value) is { } claim)
            {
                if (!CitationsOf(claim).Any(key => records.Any(r => r.Id == key.Value)))
                    yield return MeasurementFaults.MeasurementNotCited(claim, id, records.Select(r => r.Id));
            }
            else if (experiment is not null && !context.Guide.IsUnread(EntryKind.Claim, name.Value))
            {
                yield return SharedFaults.UnknownId(name.Place, EntryKind.Claim.Name, name.Value, context.IdsOf(EntryKind.Claim));
            }
        }

        foreach (var claim in context.Guide.Claims.Where(c => listed.All(name => name.Value != c.Id)))
        {
            if (CitationsOf(claim).Where(key => records.Any(r => r.Id == key.Value)).Select(key => (Place?)key.Place).FirstOrDefault() is { } place)
                yield return MeasurementFaults.ClaimNotListed(place, claim, id);
        }
    }

    private static IEnumerable<Located<string>> CitationsOf(Claim claim) => claim.Evidence.Concat(claim.Because.Citations.SelectMany(c => c.Keys));
}
