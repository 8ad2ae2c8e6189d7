using System.CommandLine;
using System.Runtime.InteropServices;
using StackGuide.Lab.Experiments;
using StackGuide.Lab.Records;
using StackGuide.Lab.Running;
using StackGuide.Model.Guides;

namespace StackGuide.Lab;

/// <summary>The program <c>stackguide-lab</c>: runs the experiments of a laboratory and writes what they showed.</summary>
internal static class Program
{
    private const int Done = 0;
    private const int Faulty = 1;
    private const int WrongUsage = 2;
    private const int Failed = 3;
    private const int Stopped = 130;

    /// <summary>Runs one command.</summary>
    /// <returns>0 done; 1 an experiment or record has faults; 2 wrong usage; 3 the disk failed; 130 stopped.</returns>
    public static async Task<int> Main(string[] args)
    {
        using var stop = new CancellationTokenSource();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
        using var hungUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Cancel);
        try
        {
            var parsed = Root(Console.Out).Parse(args);
            if (parsed.Errors.Count > 0)
            {
                foreach (var error in parsed.Errors)
                    Console.Error.WriteLine($"error: {error.Message}");
                return WrongUsage;
            }

            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, stop.Token);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("stopped; what was measured is kept, run again to go on");
            return Stopped;
        }
        catch (LabException fault)
        {
            Console.Error.WriteLine($"error: {fault.Message}");
            return Faulty;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"error: {fault.Message}");
            return Failed;
        }
        finally
        {
            LeftOvers.End(ofDeadRunners: false);
        }

        void Cancel(PosixSignalContext context)
        {
            context.Cancel = true;
            stop.Cancel();
        }
    }

    private static RootCommand Root(TextWriter output)
    {
        var lab = new Option<string>("--lab") { Description = "The laboratory's folder.", DefaultValueFactory = _ => "lab" };
        var records = new Option<string?>("--output") { Description = $"Where records go; {GuideLayout.MeasurementsFolder}, or the folder 'trial' in --work with --quick." };
        var work = new Option<string>("--work") { Description = "Where samples are kept until a record is made of them.", DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "stackguide-lab") };
        var root = new Option<string?>("--root") { Description = "The root file system in which programs run; the machine itself where none is named." };
        var quick = new Option<bool>("--quick") { Description = "A trial: shortened parameters and two rounds, whose records cannot be published." };
        var again = new Option<bool>("--again") { Description = "Measure anew what is done already." };
        var port = new Option<int>("--port") { Description = "The first port to try for servers.", DefaultValueFactory = _ => 18080 };
        var ids = new Argument<string[]>("ID") { Description = "Experiments; all where none is named.", Arity = ArgumentArity.ZeroOrMore };

        var run = new Command("run", "Runs experiments and writes their records.") { ids, lab, records, work, root, quick, again, port };
        run.SetAction(async (parsed, stop) =>
        {
            var folder = Path.GetFullPath(parsed.GetValue(work)!);
            var isQuick = parsed.GetValue(quick);
            var options = new RunOptions
            {
                Ids = parsed.GetValue(ids)!,
                Lab = Path.GetFullPath(parsed.GetValue(lab)!),
                Work = folder,
                Output = Path.GetFullPath(parsed.GetValue(records) ?? (isQuick ? Path.Combine(folder, "trial") : GuideLayout.MeasurementsFolder)),
                Root = parsed.GetValue(root) is { } path ? Path.GetFullPath(path) : null,
                Quick = isQuick,
                Again = parsed.GetValue(again),
                Port = parsed.GetValue(port),
            };
            return await new Runner(options, output, TimeProvider.System).RunAsync(stop) ? Done : Faulty;
        });

        var one = new Argument<string>("ID") { Description = "The experiment." };
        var reason = new Option<string>("--reason") { Description = "What was changed, and why it does not change what was measured.", Required = true };
        var accept = new Command("accept", "Notes in an experiment's records that its programs were changed without effect.") { one, reason, lab, records };
        accept.SetAction(parsed =>
        {
            if (Read(parsed.GetValue(lab)!, parsed.GetValue(one)!) is not { } experiment)
                return Faulty;
            var count = Acceptance.Accept(experiment, Path.GetFullPath(parsed.GetValue(records) ?? GuideLayout.MeasurementsFolder), parsed.GetValue(reason)!, TimeProvider.System.GetLocalNow());
            output.WriteLine($"{experiment.Id}: accepted in {count} record(s)");
            return Done;
        });

        var verify = new Command("verify", "Whether records are what was measured with the programs of today.") { ids, lab, records };
        verify.SetAction(parsed =>
        {
            var folder = Path.GetFullPath(parsed.GetValue(records) ?? GuideLayout.MeasurementsFolder);
            var named = parsed.GetValue(ids)!;
            var status = Done;
            foreach (var id in named.Length > 0 ? named : [.. Directory.GetDirectories(Path.Combine(parsed.GetValue(lab)!, "experiments")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)])
            {
                var experiment = Read(parsed.GetValue(lab)!, id);
                foreach (var fault in experiment is null ? [] : RecordCheck.Check(experiment, folder))
                {
                    output.WriteLine(fault);
                    status = Faulty;
                }

                if (experiment is null)
                    status = Faulty;
            }

            return status;
        });

        return new RootCommand("Runs the experiments of a laboratory and writes what they showed.") { run, accept, verify };

        Experiment? Read(string folder, string id)
        {
            var experiment = ExperimentReader.Read(Path.GetFullPath(folder), id, quick: false, out var faults);
            foreach (var fault in faults)
                output.WriteLine(fault);
            return experiment;
        }
    }
}
