using System.Diagnostics;
using System.Globalization;
using System.Text;
using StackGuide.Lab.Experiments;
using StackGuide.Lab.Processes;
using StackGuide.Lab.Procedures;
using StackGuide.Lab.Records;
using StackGuide.Model.Guides;
using StackGuide.Statistics;

namespace StackGuide.Lab.Running;

/// <summary>Runs experiments one after the other and makes records of what they showed.</summary>
internal sealed class Runner(RunOptions options, TextWriter progress, TimeProvider clock)
{
    /// <summary>What is held open at most: ten thousand connections and the rest.</summary>
    private const int Files = 30_000;

    /// <summary>How often a round of a subject is tried.</summary>
    private const int Attempts = 2;

    /// <summary>A subject that fails so often one after the other sits out until the next attempt.</summary>
    private const int FailuresInARow = 2;

    /// <returns>Whether all experiments that were asked for have records now.</returns>
    public async Task<bool> RunAsync(CancellationToken stop)
    {
        var experiments = Read();
        if (experiments is null)
            return false;
        if (options.Quick && options.Output.Split(Path.DirectorySeparatorChar).Contains(GuideLayout.Content))
            throw new LabException($"a trial is not for publication: name an --output that is not in a folder 'content' (this is {options.Output})");
        LeftOvers.End(ofDeadRunners: true);
        Pin();
        var ready = true;
        foreach (var experiment in experiments)
        {
            try
            {
                await RunAsync(experiment, stop);
            }
            catch (LabException fault)
            {
                // The others are measured all the same.
                progress.WriteLine($"experiments/{experiment.Id}/experiment.yml(1,1): error: {fault.Message}");
                ready = false;
            }
            finally
            {
                LeftOvers.End(ofDeadRunners: false);
            }
        }

        return ready;
    }

    private List<Experiment>? Read()
    {
        var folder = Path.Combine(options.Lab, "experiments");
        if (!Directory.Exists(folder))
            throw new LabException($"{options.Lab} has no folder 'experiments'");
        IEnumerable<string> ids = options.Ids.Count > 0 ? options.Ids : Directory.GetDirectories(folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);
        List<Experiment> experiments = [];
        var sound = true;
        foreach (var id in ids)
        {
            var experiment = ExperimentReader.Read(options.Lab, id, options.Quick, out var faults);
            foreach (var fault in faults.Concat(experiment is null ? [] : ExperimentRules.Check(experiment)).OrderBy(fault => fault.Line).ThenBy(fault => fault.Column))
            {
                progress.WriteLine(fault);
                sound = false;
            }

            if (experiment is not null)
                experiments.Add(experiment);
        }

        return sound ? experiments : null;
    }

    private async Task RunAsync(Experiment experiment, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(experiment.TimeLimit);
        var taken = Stopwatch.StartNew();
        try
        {
            await MeasureAsync(experiment, PauseAsync, limit.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new LabException($"took longer than the {experiment.TimeLimit.TotalMinutes} minutes that 'minutes' allows; what is done is kept, run it again to go on");
        }

        // Time in which others have the machine is not the experiment's.
        async Task PauseAsync()
        {
            var pause = new Pause(options.Work, progress);
            if (!pause.IsAsked)
                return;
            taken.Stop();
            limit.CancelAfter(Timeout.InfiniteTimeSpan);
            await pause.WaitAsync(limit.Token);
            taken.Start();
            limit.CancelAfter(experiment.TimeLimit > taken.Elapsed ? experiment.TimeLimit - taken.Elapsed : TimeSpan.Zero);
        }
    }

    private async Task MeasureAsync(Experiment experiment, Func<Task> pauseAsync, CancellationToken stop)
    {
        var root = Root(experiment);
        var programs = ProgramFiles.Sum(experiment.Folder);
        var versions = await Versions.FindAsync(experiment, root, stop);
        var key = Sums.Of(Encoding.UTF8.GetBytes(string.Join('\n', [programs, options.Quick ? "trial" : "", .. versions.Select(v => $"{v.Key} {v.Value}")])));
        var path = Path.Combine(options.Work, "journal", experiment.Id + ".txt");
        if (options.Again)
            File.Delete(path);
        var journal = Journal.Open(path, key);
        var line = experiment.Line;
        var units = experiment.Rounds * line.Count;
        var before = journal.Entries.Count;
        if (before == units && RecordFiles.AreThere(experiment, options.Output))
        {
            progress.WriteLine($"{experiment.Id}: done already (--again measures it anew)");
            return;
        }

        await pauseAsync();
        var machine = await Machine.NowAsync(root, stop);
        if (machine.Load > 0.5)
            progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{experiment.Id}: this machine is not idle (load {machine.Load:0.0}); the record says so"));
        await using var services = await ServiceSet.StartAsync(experiment, root, stop);
        var procedure = ProcedureTable.Of(experiment.Method);
        // What fails is tried again when all others are done; only then is the experiment given up, with what was measured kept.
        Dictionary<string, string> faults = [];
        for (var attempt = 1; attempt <= Attempts && journal.Entries.Count < units; attempt++)
        {
            Dictionary<string, int> inARow = [];
            for (var round = 1; round <= experiment.Rounds; round++)
            {
                foreach (var subject in experiment.Order(round))
                {
                    if (journal.Has(round, subject.Id) || inARow.GetValueOrDefault(subject.Id) == FailuresInARow)
                        continue;
                    await pauseAsync();
                    var watch = Stopwatch.StartNew();
                    try
                    {
                        var readings = await MeasureAsync(new Bench(experiment, subject, root, options.Port, services.Environment), procedure, UnitLimit(experiment, units), stop);
                        journal.Add(new Journal.Entry(round, subject.Id, watch.Elapsed.TotalSeconds, readings));
                        inARow.Remove(subject.Id);
                    }
                    catch (LabException fault)
                    {
                        inARow[subject.Id] = inARow.GetValueOrDefault(subject.Id) + 1;
                        faults[subject.Id] = fault.Message;
                        progress.WriteLine($"{experiment.Id} {round}/{experiment.Rounds} {subject.Id} failed: {fault.Message}");
                        continue;
                    }

                    var left = TimeSpan.FromSeconds(journal.Entries.Average(entry => entry.Seconds) * (units - journal.Entries.Count));
                    progress.WriteLine(string.Create(CultureInfo.InvariantCulture,
                        $"{experiment.Id} {round}/{experiment.Rounds} {subject.Id} {watch.Elapsed.TotalSeconds:0.0} s, {journal.Entries.Count} of {units}, about {left.TotalMinutes:0.0} min left"));
                }
            }
        }

        if (journal.Entries.Count < units)
        {
            var missing = line.Where(subject => journal.Entries.Count(entry => entry.Subject == subject.Id) < experiment.Rounds).Select(subject => faults[subject.Id]).Distinct();
            throw new LabException($"{string.Join("; ", missing)}; {journal.Entries.Count} of {units} are measured and kept, run it again for the rest");
        }

        var minutes = journal.Entries.Sum(entry => entry.Seconds) / 60;
        var record = new RecordWriter(experiment, journal.Entries, versions, machine, programs, clock.GetLocalNow(), minutes, options.Quick, before > 0);
        RecordFiles.Write(experiment, options.Output, record);
        progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{experiment.Id}: {experiment.Quantities.Count} record(s) in {options.Output}, {minutes:0.0} min"));
    }

    private static async Task<IReadOnlyList<Reading>> MeasureAsync(Bench bench, IProcedure procedure, TimeSpan length, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(length);
        try
        {
            return await procedure.MeasureAsync(bench, limit.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new LabException(string.Create(CultureInfo.InvariantCulture, $"{bench.Subject.Id} was not done within {length.TotalSeconds:0} s"));
        }
        catch (Exception fault) when (fault is not (LabException or OperationCanceledException))
        {
            // Whatever a subject's answers bring about must not end the others.
            throw new LabException($"{bench.Subject.Id}: {fault.Message}");
        }
    }

    /// <summary>How long one subject may take in one round: several times its share, so that one that hangs leaves time for the others.</summary>
    private static TimeSpan UnitLimit(Experiment experiment, int units)
        => TimeSpan.FromSeconds(Math.Max(60, experiment.TimeLimit.TotalSeconds / units * 4));

    private LabRoot Root(Experiment experiment)
    {
        if (options.Root is null)
            return new LabRoot(null, Path.Combine(options.Lab, "experiments"), ProcessTable.Cores().Count);
        var root = new LabRoot(options.Root, LabRoot.Folder + "/experiments", ProcessTable.Cores().Count);
        if (!Directory.Exists(root.Outside(LabRoot.Scratch)))
            throw new LabException($"{options.Root} is no root file system of the laboratory; bash lab/measure.sh makes one");
        if (root.Cores < 2)
            throw new LabException("two cores are needed: one for the subjects, one for load and database");
        ProgramFiles.Copy(experiment.Folder, root.Outside($"{root.Experiments}/{experiment.Id}"));
        return root;
    }

    /// <summary>Keeps this process to the load's core and lets it, and what it starts, hold many connections.</summary>
    private static void Pin()
    {
        Native.AllowFiles(Files);
        if (OperatingSystem.IsLinux() && ProcessTable.Cores().Count > 1)
        {
            using var self = Process.GetCurrentProcess();
            self.ProcessorAffinity = 2;
        }
    }
}
