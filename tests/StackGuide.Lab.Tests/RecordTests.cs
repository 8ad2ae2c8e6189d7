using StackGuide.Lab.Experiments;
using StackGuide.Lab.Procedures;
using StackGuide.Lab.Records;
using StackGuide.Lab.Running;

namespace StackGuide.Lab.Tests;

public sealed class RecordTests : IDisposable
{
    private readonly TrialLab _lab = new(TrialLab.HttpLoad());
    private readonly Experiment _experiment;
    private readonly string _record;

    public RecordTests()
    {
        _experiment = ExperimentReader.Read(_lab.Options.Lab, "trial", quick: true, out _)!;
        _record = Path.Combine(_lab.Output, "trial-throughput.md");
    }

    public void Dispose() => _lab.Dispose();

    [Fact]
    public void A_record_says_what_was_measured_and_how()
    {
        Write(loadCore: 0.5);

        var record = File.ReadAllText(_record);

        Assert.Equal(
            """
            ---
            title: "Requests"
            experiment: "trial"
            question: "Does it work?"
            compared: "One with itself."
            measured: 2026-11-29
            unit: "1/s"
            better: higher
            rounds: 2
            minutes: 1.5
            interrupted: true
            environment: { processor: "A processor", cores: 2, memoryGiB: 24, virtual: true, kernel: "Linux 6", system: "Debian", scratch: "tmpfs", loadBefore: 0.1, runner: ".NET 10" }
            pinning: subjects on one core, load and services on the other
            versions:
              - { name: "Python", version: "3.14" }
            parameters: { connections: 2, warm-up: 0.1, closed: 0.5, open: 0.1, rate: 50 }
            cases:
              - { id: only, title: "The only one", parameters: { connections: 2, warm-up: 0.1, closed: 0.5, open: 0.1, rate: 50 } }
            equal:
              - "everything"
            limits:
              - "everything else"
            claims: []
            subjects:
              - { id: one, case: only, side: python, title: "One", version: "3.14", median: 200, mad: 0 }
              - { id: two, case: only, side: python, title: "Two", version: "3.14", median: 100, mad: 0 }
            ratios:
              - { of: one, to: two, case: only, ratio: 2, low: 2, high: 2, seen: difference }
            aa:
              - { of: two, case: only, ratio: 1, low: 1, high: 1 }
            observed:
              - { id: one, case: only, loadCore: 0.5 }
              - { id: two, case: only, loadCore: 0.5 }
            control: two

            """,
            record[..record.IndexOf("programs: ", StringComparison.Ordinal)]);
        Assert.Matches("programs: [0-9a-f]{64}\nsamples: [0-9a-f]{64}\nsum: [0-9a-f]{64}\n---\n$", record);
        Assert.StartsWith("round,subject,case,value\n1,one,only,200\n1,two-again,only,100\n1,two,only,100\n2,one,", File.ReadAllText(Path.ChangeExtension(_record, ".csv")), StringComparison.Ordinal);
        Assert.Empty(RecordCheck.Check(_experiment, _lab.Output));
    }

    [Fact]
    public void Where_the_load_core_was_full_no_difference_of_throughput_is_claimed()
    {
        _lab.Write("experiment.yml", TrialLab.HttpLoad().Replace("better: higher }", "better: higher, needs: free-load-core }", StringComparison.Ordinal));
        Write(loadCore: 0.97);

        Assert.Contains("seen: load-core-full", File.ReadAllText(_record), StringComparison.Ordinal);
        Assert.Contains("seen: difference", File.ReadAllText(Path.Combine(_lab.Output, "trial-p99.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_is_kept_when_a_record_is_written_again()
    {
        Write(loadCore: 0.5);
        File.AppendAllText(_record, "What we make of it.\n");

        Write(loadCore: 0.6);

        Assert.EndsWith("---\nWhat we make of it.\n", File.ReadAllText(_record), StringComparison.Ordinal);
        Assert.Contains("loadCore: 0.6 }", File.ReadAllText(_record), StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_of_editors_below_the_sum_are_kept_when_a_record_is_written_or_accepted_again()
    {
        Write(loadCore: 0.5);
        File.WriteAllText(_record, File.ReadAllText(_record).TrimEnd('-', '\n') + "\nreviewEvery: 6 months\n---\nA body.\n");
        Assert.Empty(RecordCheck.Check(_experiment, _lab.Output));

        Write(loadCore: 0.6);
        Assert.EndsWith("\nreviewEvery: 6 months\n---\nA body.\n", File.ReadAllText(_record), StringComparison.Ordinal);

        _lab.Write("server.py", TrialLab.Server + "\n# A comment.\n");
        Accept("Only a comment.");
        Assert.EndsWith("\nreviewEvery: 6 months\n---\nA body.\n", File.ReadAllText(_record), StringComparison.Ordinal);
        Assert.Empty(RecordCheck.Check(_experiment, _lab.Output));
    }

    [Fact]
    public void A_missing_sample_makes_no_record()
    {
        Assert.Throws<LabException>(() => Write(loadCore: 0.5, rounds: 1));

        Assert.Empty(Directory.GetFileSystemEntries(_lab.Output));
    }

    [Fact]
    public void A_record_that_was_edited_by_hand_is_found_at_its_line()
    {
        Write(loadCore: 0.5);
        var sound = File.ReadAllText(_record);

        File.WriteAllText(_record, sound.Replace("median: 200", "median: 900", StringComparison.Ordinal));

        var fault = Assert.Single(RecordCheck.Check(_experiment, _lab.Output));
        Assert.Contains("edited by hand", fault.Text, StringComparison.Ordinal);
        Assert.StartsWith("sum: ", sound.Split('\n')[fault.Line - 1], StringComparison.Ordinal);

        File.WriteAllText(_record, sound + "A body may change.\n");
        Assert.Empty(RecordCheck.Check(_experiment, _lab.Output));

        File.WriteAllText(_record, "No front matter.\n");
        Assert.Contains("no front matter", Assert.Single(RecordCheck.Check(_experiment, _lab.Output)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Samples_that_were_edited_or_are_missing_are_found()
    {
        Write(loadCore: 0.5);
        var samples = Path.ChangeExtension(_record, ".csv");

        File.WriteAllText(samples, File.ReadAllText(samples).Replace(",200", ",900", StringComparison.Ordinal));
        var fault = Assert.Single(RecordCheck.Check(_experiment, _lab.Output));
        Assert.Contains("was changed since", fault.Text, StringComparison.Ordinal);
        Assert.StartsWith("samples: ", File.ReadAllLines(_record)[fault.Line - 1], StringComparison.Ordinal);

        File.Delete(samples);
        Assert.Contains("are missing", Assert.Single(RecordCheck.Check(_experiment, _lab.Output)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_programs_is_accepted_with_a_reason()
    {
        Write(loadCore: 0.5);
        _lab.Write("server.py", TrialLab.Server + "\n# A comment.\n");
        Assert.Equal(2, RecordCheck.Check(_experiment, _lab.Output).Count);
        Assert.All(RecordCheck.Check(_experiment, _lab.Output), fault => Assert.Contains("have changed since", fault.Text, StringComparison.Ordinal));

        Assert.Throws<LabException>(() => Accept(" "));
        Assert.Equal(2, Accept("Only a comment: \"nothing\" runs."));

        Assert.Empty(RecordCheck.Check(_experiment, _lab.Output));
        Assert.Contains("""on: 2026-11-29, because: "Only a comment: \"nothing\" runs." }""", File.ReadAllText(_record), StringComparison.Ordinal);
        Assert.Throws<LabException>(() => Accept("There is nothing to accept any more."));
        File.WriteAllText(_record, File.ReadAllText(_record).Replace("median: 200", "median: 900", StringComparison.Ordinal));
        _lab.Write("server.py", TrialLab.Server);
        Assert.Throws<LabException>(() => Accept("What was edited by hand is not accepted."));
    }

    private int Accept(string reason) => Acceptance.Accept(_experiment, _lab.Output, reason, new DateTimeOffset(2026, 11, 29, 12, 0, 0, TimeSpan.Zero));

    private void Write(double loadCore, int rounds = 2)
    {
        var experiment = ExperimentReader.Read(_lab.Options.Lab, "trial", quick: true, out _)!;
        List<Journal.Entry> entries = [];
        for (var round = 1; round <= rounds; round++)
        {
            foreach (var subject in experiment.Line)
            {
                var value = subject.Id == "one" ? 200 : 100;
                entries.Add(new Journal.Entry(round, subject.Id, 1, [new("throughput", "only", value), new("p99", "only", value), new(Observed.LoadCore, "only", loadCore)]));
            }
        }

        var machine = new Machine("A processor", 2, 24, true, "Linux 6", "Debian", "tmpfs", 0.1, ".NET 10");
        RecordFiles.Write(experiment, _lab.Output, new RecordWriter(experiment, entries, new Dictionary<string, string> { ["Python"] = "3.14" }, machine,
            ProgramFiles.Sum(experiment.Folder), new DateTimeOffset(2026, 11, 29, 12, 0, 0, TimeSpan.Zero), 1.5, trial: false, interrupted: true));
    }
}
