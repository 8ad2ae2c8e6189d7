using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using StackGuide.Lab.Processes;
using StackGuide.Lab.Running;

namespace StackGuide.Lab.Tests;

[Collection("one runner at a time: it pins its process and ends what carries its mark")]
public sealed class RunnerTests
{
    [NeedsFact("python3")]
    public async Task A_sound_experiment_gives_a_record_for_each_quantity()
    {
        using var lab = new TrialLab(TrialLab.HttpLoad());

        Assert.True(await lab.RunAsync(), lab.Progress);

        Assert.Equal(["trial-p99.csv", "trial-p99.md", "trial-throughput.csv", "trial-throughput.md"], Directory.GetFileSystemEntries(lab.Output).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var record = File.ReadAllText(Path.Combine(lab.Output, "trial-p99.md"));
        Assert.Contains("trial: true\n", record, StringComparison.Ordinal);
        Assert.Contains("- { of: one, to: two, case: only, ratio: ", record, StringComparison.Ordinal);
        Assert.Contains("- { of: two, case: only, ratio: ", record, StringComparison.Ordinal);
        Assert.Matches("late: [01]", record);
        Assert.Equal(1 + 2 * 3, File.ReadAllLines(Path.Combine(lab.Output, "trial-p99.csv")).Length);

        // What is done is not measured again.
        Assert.True(await lab.RunAsync());
        Assert.Contains("trial: done already", lab.Progress, StringComparison.Ordinal);
        Assert.Single(lab.Progress.Split("1 of 6").Skip(1));
    }

    [NeedsFact("python3")]
    public async Task A_run_waits_while_others_ask_for_the_machine_and_its_time_limit_with_it()
    {
        using var lab = new TrialLab(TrialLab.HttpLoad(minutes: 0.3));
        Directory.CreateDirectory(lab.Options.Work);
        var asked = Path.Combine(lab.Options.Work, "pause");
        await File.WriteAllTextAsync(asked, "", TestContext.Current.CancellationToken);

        var run = lab.RunAsync();
        while (!File.Exists(Path.Combine(lab.Options.Work, "paused")))
            await Task.Delay(50, TestContext.Current.CancellationToken);
        await Task.Delay(TimeSpan.FromSeconds(19), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("1 of 6", lab.Progress, StringComparison.Ordinal);
        File.Delete(asked);

        Assert.True(await run, lab.Progress);
        Assert.False(File.Exists(Path.Combine(lab.Options.Work, "paused")));
    }

    [NeedsFact("python3")]
    public async Task A_program_that_is_not_there_is_named()
    {
        using var lab = new TrialLab(TrialLab.HttpLoad().Replace("command: [python3, server.py] }", "command: [no-such-interpreter, server.py] }", StringComparison.Ordinal));

        await FailsAsync(lab, "one ended instead of serving; it wrote: .*no-such-interpreter|one: .*no-such-interpreter");
    }

    [NeedsFact("python3")]
    public async Task A_server_that_ends_at_once_is_quoted()
    {
        using var lab = new TrialLab(TrialLab.HttpLoad());
        lab.Write("server.py", "raise SystemExit('no configuration')");

        await FailsAsync(lab, "one ended instead of serving; it wrote: no configuration");
    }

    [NeedsFact("python3")]
    public async Task A_wrong_answer_is_shown_beside_the_right_one()
    {
        using var lab = new TrialLab(TrialLab.HttpLoad("wrong"));

        await FailsAsync(lab, """one answers wrongly in the case only: expected '\{"right": true\}', found '\{"right": false\}'""");
    }

    [NeedsFact("python3")]
    public async Task A_server_that_begins_to_fail_under_load_is_named()
    {
        using var lab = new TrialLab(TrialLab.HttpLoad("fails"));

        await FailsAsync(lab, "answered with 500");
    }

    [NeedsFact("python3")]
    public async Task A_server_that_dies_in_the_middle_is_named()
    {
        using var lab = new TrialLab(TrialLab.HttpLoad("dies"));

        await FailsAsync(lab, "a connection broke|one died while it was measured; it wrote: out of luck");
    }

    [NeedsFact("python3")]
    public async Task A_server_that_hangs_meets_the_time_limit()
    {
        using var lab = new TrialLab(TrialLab.HttpLoad("hangs", minutes: 0.1));

        await FailsAsync(lab, "took longer than the 0.1 minutes");
    }

    [NeedsFact("python3")]
    public async Task Processes_that_a_server_leaves_behind_are_killed_and_named()
    {
        using var lab = new TrialLab(TrialLab.HttpLoad("leaks"));

        await FailsAsync(lab, @"one: left 1 process\(es\) behind");
    }

    [NeedsFact("python3")]
    public async Task A_subject_that_fails_does_not_cost_the_others_their_samples()
    {
        using var lab = new TrialLab(TrialLab.HttpLoad("wrong"));

        await FailsAsync(lab, "one answers wrongly .*; 4 of 6 are measured and kept, run it again for the rest");
        Assert.Contains("trial 2/2 two-again ", lab.Progress, StringComparison.Ordinal);

        // Tried twice in each of two attempts, and no more.
        Assert.Equal(4, lab.Progress.Split("one failed: ").Length - 1);
    }

    [NeedsFact("python3")]
    public async Task A_subject_that_fails_once_is_tried_again_at_the_end()
    {
        using var lab = new TrialLab(TrialLab.HttpLoad("stumbles"));

        Assert.True(await lab.RunAsync(), lab.Progress);

        Assert.Single(lab.Progress.Split("one failed: one ended instead of serving; it wrote: out of step").Skip(1));
        Assert.Contains("6 of 6", lab.Progress, StringComparison.Ordinal);
    }

    [NeedsFact("python3")]
    public async Task An_experiment_that_fails_leaves_the_next_one_its_turn()
    {
        using var lab = new TrialLab(TrialLab.HttpLoad("wrong"));
        var next = Path.Combine(lab.Options.Lab, "experiments", "unharmed");
        Directory.CreateDirectory(next);
        File.WriteAllText(Path.Combine(next, "experiment.yml"), TrialLab.HttpLoad());
        File.WriteAllText(Path.Combine(next, "server.py"), TrialLab.Server);

        Assert.False(await lab.RunAsync());

        Assert.Contains("experiments/trial/experiment.yml(1,1): error: ", lab.Progress, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(lab.Output, "unharmed-p99.md")), lab.Progress);
        Assert.False(File.Exists(Path.Combine(lab.Output, "trial-p99.md")));
    }

    [NeedsFact("python3", "taskset")]
    public async Task A_subject_has_the_cores_that_its_experiment_gives_it_whatever_the_runner_has()
    {
        if (ProcessTable.Cores().Count < 2)
            return;
        using var one = new TrialLab(Cores(both: false));
        using var both = new TrialLab(Cores(both: true));

        Assert.True(await one.RunAsync(), one.Progress);
        Assert.True(await both.RunAsync(), both.Progress);

        // The runner has pinned itself to the second core; a child that was told nothing would have that one.
        Assert.Contains("one,only,1\n", Samples(one), StringComparison.Ordinal);
        Assert.Contains("one,only,2\n", Samples(both), StringComparison.Ordinal);

        static string Samples(TrialLab lab) => File.ReadAllText(Path.Combine(lab.Output, "trial-cores.csv"));

        static string Cores(bool both) => $$"""
            question: Which cores?
            compared: One with itself.
            equal: [everything]
            limits: [everything else]
            method: self-timed
            minutes: 1
            rounds: 8
            cores: {{(both ? "both" : "one")}}
            versions: { Python: "command:python3" }
            cases: [{ id: only, title: The only one }]
            quantities: [{ id: cores, title: Cores, unit: "1", better: higher }]
            subjects:
              - { id: one, side: python, title: One, version: Python, command: [python3, -c, "import os; print('cores only', len(os.sched_getaffinity(0)))"] }
              - { id: two, side: python, title: Two, version: Python, command: [python3, -c, "import os; print('cores only', 1 + max(os.sched_getaffinity(0)))"] }
            control: two
            pairs: [[one, two]]
            """;
    }

    [NeedsFact("python3", "env")]
    public async Task A_server_that_clears_its_environment_is_measured_all_the_same()
    {
        using var lab = new TrialLab(TrialLab.HttpLoad()
            .Replace("command: [python3,", "command: [env, -i, \"PORT={port}\", python3,", StringComparison.Ordinal)
            .Replace("id: p99", "id: memory", StringComparison.Ordinal));

        Assert.True(await lab.RunAsync(), lab.Progress);

        Assert.DoesNotContain(",0\n", File.ReadAllText(Path.Combine(lab.Output, "trial-memory.csv")), StringComparison.Ordinal);
        NothingIsLeft();
    }

    [NeedsFact("python3")]
    public async Task A_taken_port_is_passed_over()
    {
        using var lab = new TrialLab(TrialLab.HttpLoad());
        using var taken = Listen(lab.Port);

        Assert.True(await lab.RunAsync(), lab.Progress);
    }

    [NeedsFact("python3")]
    public async Task Ports_that_are_all_taken_are_named()
    {
        using var lab = new TrialLab(TrialLab.HttpLoad());
        List<Socket> taken = [.. Enumerable.Range(lab.Port, 20).Select(Listen)];

        await FailsAsync(lab, $"the ports {lab.Port} to {lab.Port + 19} are all taken");

        taken.ForEach(socket => socket.Dispose());
    }

    [NeedsFact("python3")]
    public async Task An_interrupted_run_publishes_nothing_and_goes_on_where_it_was()
    {
        using var lab = new TrialLab(TrialLab.HttpLoad());
        using var stop = new CancellationTokenSource();
        var running = lab.RunAsync(stop: stop.Token);
        while (!running.IsCompleted && !lab.Progress.Contains("2 of 6", StringComparison.Ordinal))
            await Task.Delay(20);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        Assert.False(Directory.Exists(lab.Output));
        NothingIsLeft();

        Assert.True(await lab.RunAsync(), lab.Progress);
        Assert.Single(lab.Progress.Split("1 of 6").Skip(1));
        Assert.Contains("interrupted: true", File.ReadAllText(Path.Combine(lab.Output, "trial-p99.md")), StringComparison.Ordinal);
    }

    [NeedsFact("python3 kill")]
    public async Task The_program_ends_everything_when_it_is_interrupted()
    {
        using var lab = new TrialLab(TrialLab.HttpLoad());
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "stackguide-lab.dll"), "run", "--quick",
            "--lab", lab.Options.Lab, "--work", lab.Options.Work, "--output", lab.Output, "--port", $"{lab.Port}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var program = Process.Start(start)!;
        for (string? line; (line = await program.StandardOutput.ReadLineAsync()) is not null && !line.Contains("1 of 6", StringComparison.Ordinal);)
        {
        }

        // Where a shell starts the tests in the background, they and their children ignore SIGINT; the program treats both alike.
        using (var kill = Process.Start("kill", ["-TERM", $"{program.Id}"]))
            await kill.WaitForExitAsync();
        var said = await program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();

        Assert.Equal(130, program.ExitCode);
        Assert.Contains("stopped; what was measured is kept", said, StringComparison.Ordinal);
        Assert.DoesNotContain(ProcessTable.WithVariable(RunningProgram.MarkerName), found => found.Value.StartsWith($"{program.Id}-", StringComparison.Ordinal));
    }

    [NeedsFact("sleep")]
    public void What_a_killed_runner_left_is_ended_by_the_next()
    {
        var start = new ProcessStartInfo("sleep", ["1000"]);
        // No process has this number: the highest that Linux gives is 2 to the 22nd.
        start.Environment[RunningProgram.MarkerName] = "9999999-1";
        using var left = Process.Start(start)!;

        // Under the environment of its parent until it has become another program.
        for (var attempt = 0; attempt < 100 && !left.HasExited; attempt++)
        {
            LeftOvers.End(ofDeadRunners: true);
            left.WaitForExit(20);
        }

        Assert.True(left.HasExited);
    }

    [NeedsFact("python3 mount")]
    public async Task A_full_disk_leaves_the_former_record_as_it_was()
    {
        using var lab = new TrialLab(TrialLab.HttpLoad());
        Directory.CreateDirectory(lab.Output);
        Run("mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", lab.Output);
        try
        {
            var former = Path.Combine(lab.Output, "trial-p99.md");
            File.WriteAllText(former, "---\nold: true\n---\nBody.\n");

            await Assert.ThrowsAnyAsync<IOException>(() => lab.RunAsync());

            Assert.Equal("---\nold: true\n---\nBody.\n", File.ReadAllText(former));
            Assert.Equal([former], Directory.GetFileSystemEntries(lab.Output));
        }
        finally
        {
            Run("umount", lab.Output);
        }
    }

    [NeedsFact("python3")]
    public async Task A_trial_is_not_for_publication()
    {
        using var lab = new TrialLab(TrialLab.HttpLoad());

        var fault = await Assert.ThrowsAsync<LabException>(() => lab.RunAsync(lab.Options with { Output = Path.Combine(lab.Folder, "content", "measurements") }));

        Assert.Contains("a trial is not for publication", fault.Message, StringComparison.Ordinal);
    }

    private static async Task FailsAsync(TrialLab lab, string pattern)
    {
        Assert.False(await lab.RunAsync());

        Assert.Contains("experiments/trial/experiment.yml(1,1): error: ", lab.Progress, StringComparison.Ordinal);
        Assert.Matches(pattern, lab.Progress);
        Assert.False(Directory.Exists(lab.Output));
        NothingIsLeft();
    }

    private static void NothingIsLeft()
        => Assert.DoesNotContain(ProcessTable.WithVariable(RunningProgram.MarkerName), found => found.Value.StartsWith($"{Environment.ProcessId}-", StringComparison.Ordinal));

    private static Socket Listen(int port)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
        socket.Listen();
        return socket;
    }

    private static void Run(string program, params string[] args)
    {
        using var process = Process.Start(program, args);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
