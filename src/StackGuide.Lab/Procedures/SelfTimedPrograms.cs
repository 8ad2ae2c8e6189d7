using System.Globalization;
using StackGuide.Lab.Processes;

namespace StackGuide.Lab.Procedures;

/// <summary>A program measures itself and writes lines <c>QUANTITY CASE VALUE</c>, and <c>answer CASE TEXT</c> for each case that has a right
/// answer: for times within a program, which nobody outside can see.</summary>
internal sealed class SelfTimedPrograms : IProcedure
{
    public IReadOnlyList<string>? Quantities => null;

    public IReadOnlyList<string> Parameters { get; } = [];

    public async Task<IReadOnlyList<Reading>> MeasureAsync(Bench bench, CancellationToken stop)
    {
        var use = new CoreUse();
        await using var program = bench.Start(bench.Experiment.Parameters, "", port: null);
        var status = await program.EndAsync(stop);
        if (status != 0)
            throw new LabException($"{bench.Subject.Id} ended with status {status}; {program.LastWords()}");
        await program.StopAsync();

        var whole = use.SoFar("");
        List<Reading> readings = [];
        Dictionary<string, string> answers = [];
        foreach (var line in program.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = line.Split(' ', 3);
            if (fields.Length == 3 && fields[0] == "answer")
                answers[fields[1]] = fields[2];
            else if (fields.Length == 3 && bench.Experiment.Quantities.Any(quantity => quantity.Id == fields[0]) && bench.Cases.Any(one => one.Id == fields[1])
                && double.TryParse(fields[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value))
                readings.Add(new Reading(fields[0], fields[1], value));
            else
                throw new LabException($"{bench.Subject.Id} wrote '{line}', which is no QUANTITY CASE VALUE of this experiment");
        }

        foreach (var one in bench.Cases)
        {
            if (one.Answer.Length > 0 && !answers.ContainsKey(one.Id))
                throw new LabException($"{bench.Subject.Id} gives no answer in the case {one.Id}");
            bench.CheckAnswer(answers.GetValueOrDefault(one.Id, ""), one);
            if (!readings.Any(reading => reading.Case == one.Id))
                throw new LabException($"{bench.Subject.Id} measures nothing in the case {one.Id}");
            readings.AddRange(whole.Select(reading => reading with { Case = one.Id }));
        }

        return readings;
    }
}
