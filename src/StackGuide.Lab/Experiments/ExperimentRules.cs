using StackGuide.Lab.Procedures;

namespace StackGuide.Lab.Experiments;

/// <summary>What an experiment must have for its method.</summary>
internal static class ExperimentRules
{
    public static IEnumerable<LabFault> Check(Experiment experiment)
    {
        var procedure = ProcedureTable.Of(experiment.Method);
        foreach (var name in procedure.Parameters)
        {
            if (experiment.Cases.Any(one => !one.Parameters.Values.ContainsKey(name)))
                yield return Fault($"the method {experiment.Method} needs the parameter '{name}'");
        }

        foreach (var quantity in experiment.Quantities)
        {
            if (procedure.Quantities is { } known && !known.Contains(quantity.Id))
                yield return Fault($"the method {experiment.Method} does not measure '{quantity.Id}' but {string.Join(", ", known)}");
        }

        foreach (var pair in experiment.Pairs)
        {
            var of = experiment.Subjects.First(subject => subject.Id == pair.Of);
            var to = experiment.Subjects.First(subject => subject.Id == pair.To);
            if (!experiment.Cases.Any(one => of.TakesPartIn(one) && to.TakesPartIn(one)))
                yield return Fault($"{pair.Of} and {pair.To} have no case in common");
        }

        LabFault Fault(string text) => new($"experiments/{experiment.Id}/experiment.yml", 1, 1, text);
    }
}
