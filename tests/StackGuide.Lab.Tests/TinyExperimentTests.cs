using StackGuide.Lab.Running;
using StackGuide.Statistics;

namespace StackGuide.Lab.Tests;

[Collection("one runner at a time: it pins its process and ends what carries its mark")]
public sealed class TinyExperimentTests
{
    [NeedsFact("node python3")]
    public async Task The_runner_measures_both_sides_with_what_the_machine_has()
    {
        var folder = Directory.CreateTempSubdirectory("stackguide-lab-tiny").FullName;
        try
        {
            var progress = new StringWriter();
            var options = new RunOptions
            {
                Lab = Path.Combine(AppContext.BaseDirectory, "tiny"),
                Work = Path.Combine(folder, "work"),
                Output = Path.Combine(folder, "records"),
                Quick = true,
                Port = 31_000 + Environment.ProcessId % 1000,
            };

            Assert.True(await new Runner(options, progress, TimeProvider.System).RunAsync(CancellationToken.None), progress.ToString());

            foreach (var quantity in new[] { "throughput", "processor", "memory", "p50", "p99" })
            {
                var record = Path.Combine(options.Output, $"tiny-{quantity}.md");
                Assert.Null(SampleTable.Read(File.ReadAllText(Path.ChangeExtension(record, ".csv")), out var samples));
                Assert.Equal(2 * 3, samples.Count);
                Assert.All(samples, sample => Assert.True(sample.Value >= 0));

                // What the record says is what the samples give.
                var figures = Figures.From(samples, [new SubjectPair("node", "python")], new SubjectPair("python", "python-again"));
                Assert.All(figures.Subjects, figure => Assert.Contains($"median: {Rounded.Value(figure.Median)}, ", File.ReadAllText(record), StringComparison.Ordinal));
                Assert.All(figures.Ratios, ratio => Assert.Contains($"ratio: {Rounded.Ratio(ratio.Interval.Ratio)}, low: ", File.ReadAllText(record), StringComparison.Ordinal));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
