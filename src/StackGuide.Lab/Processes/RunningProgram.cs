using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace StackGuide.Lab.Processes;

/// <summary>A program that was started, with all processes that it has started in turn.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    /// <summary>The name of the variable that marks what belongs to a program.</summary>
    public const string MarkerName = "STACKGUIDE_LAB";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static int _started;

    private readonly Process _process;
    private readonly string _marker;
    private readonly StringBuilder _said = new();
    private readonly StringBuilder _output = new();
    private readonly Task _reading;

    private RunningProgram(Process process, string name, string marker)
    {
        (_process, Name, _marker) = (process, name, marker);
        _reading = Task.WhenAll(Keep(process.StandardOutput, _output), Keep(process.StandardError, null));
    }

    /// <summary>For messages.</summary>
    public string Name { get; }

    public bool HasEnded => _process.HasExited;

    /// <summary>What it has written to standard output so far.</summary>
    public string Output
    {
        get
        {
            lock (_said)
                return _output.ToString();
        }
    }

    /// <summary>Its processes now.</summary>
    public IReadOnlyList<int> Processes => ProcessTable.Marked(_marker, _process.HasExited ? 0 : _process.Id);

    /// <summary>Starts a program.</summary>
    /// <param name="line">Program and arguments as the machine sees them.</param>
    /// <param name="environment">Its whole environment, but for the marker.</param>
    /// <param name="folder">Where it starts, as the machine sees it.</param>
    /// <param name="name">For messages.</param>
    /// <exception cref="LabException">There is no such program, or it may not be started.</exception>
    public static RunningProgram Start(IReadOnlyList<string> line, IReadOnlyDictionary<string, string> environment, string folder, string name)
    {
        var value = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}-{Interlocked.Increment(ref _started)}");
        var start = new ProcessStartInfo(line[0], line.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment.Clear();
        foreach (var (key, text) in environment)
            start.Environment[key] = text;
        start.Environment[MarkerName] = value;
        try
        {
            var process = Process.Start(start)!;
            process.StandardInput.Close();
            return new RunningProgram(process, name, $"{MarkerName}={value}");
        }
        catch (System.ComponentModel.Win32Exception fault)
        {
            throw new LabException($"{name}: {line[0]} cannot be started ({fault.Message})");
        }
    }

    /// <summary>Waits for it to end by itself.</summary>
    /// <returns>Its exit status.</returns>
    public async Task<int> EndAsync(CancellationToken stop)
    {
        await _process.WaitForExitAsync(stop);
        await _reading.WaitAsync(Patience, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return _process.ExitCode;
    }

    /// <summary>Ends it and all that it has started: asked first, then killed.</summary>
    /// <exception cref="LabException">It left processes behind when it had ended; they are killed all the same.</exception>
    public async Task StopAsync()
    {
        if (!_process.HasExited)
            Native.Signal(_process.Id, Native.Terminate);
        var until = Stopwatch.StartNew();
        while (!_process.HasExited && until.Elapsed < Patience)
            await Task.Delay(10);
        var askedInVain = !_process.HasExited;
        IReadOnlyList<int> left;
        do
        {
            left = Processes;
            if (left.Count == 0 || askedInVain)
                break;
            await Task.Delay(20);
        }
        while (until.Elapsed < Patience);

        await KillAsync();
        if (!askedInVain && left.Count > 0)
            throw new LabException($"{Name}: left {left.Count} process(es) behind when it ended; they were killed");
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    /// <summary>The last lines that it wrote, for messages.</summary>
    public string LastWords()
    {
        // What it wrote before it ended may still be on its way; a child that holds the pipe open must not hold us.
        if (_process.HasExited)
            _reading.Wait(TimeSpan.FromSeconds(1));
        lock (_said)
        {
            var lines = _said.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            return lines.Length == 0 ? "it wrote nothing" : "it wrote: " + string.Join(" | ", lines.TakeLast(6));
        }
    }

    private async Task KillAsync()
    {
        // Repeated, since a process may be born while the others die.
        for (var attempt = 0; attempt < 50; attempt++)
        {
            var left = Processes;
            foreach (var id in left)
                Native.Signal(id, Native.Kill);
            if (left.Count == 0 && _process.HasExited)
                return;
            await Task.Delay(10);
        }
    }

    private async Task Keep(StreamReader reader, StringBuilder? output)
    {
        var buffer = new char[4096];
        int count;
        while ((count = await reader.ReadAsync(buffer)) > 0)
        {
            lock (_said)
            {
                _said.Append(buffer, 0, count);
                if (_said.Length > 16_384)
                    _said.Remove(0, _said.Length - 8_192);
                output?.Append(buffer, 0, count);
            }
        }
    }
}
