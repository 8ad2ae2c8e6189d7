using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using StackGuide.Lab.Experiments;
using StackGuide.Lab.Load;
using StackGuide.Lab.Processes;

namespace StackGuide.Lab.Procedures;

/// <summary>One subject in one round, and what a procedure needs to measure it.</summary>
/// <param name="Experiment">The experiment.</param>
/// <param name="Subject">Who is measured.</param>
/// <param name="Root">Where programs run.</param>
/// <param name="FirstPort">The first port to try for a server.</param>
/// <param name="Environment">What the services are found by.</param>
internal sealed record Bench(Experiment Experiment, Subject Subject, LabRoot Root, int FirstPort, IReadOnlyDictionary<string, string> Environment)
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(30);

    /// <summary>The cases that the subject takes part in.</summary>
    public IEnumerable<ExperimentCase> Cases => Experiment.Cases.Where(Subject.TakesPartIn);

    /// <summary>Starts the subject.</summary>
    /// <param name="parameters">What fills the braces of its command; also in its environment as LAB_NAME.</param>
    /// <param name="caseId">What fills <c>{case}</c>.</param>
    /// <param name="port">What fills <c>{port}</c>, and PORT in its environment; null for a program that is no server.</param>
    public RunningProgram Start(Parameters parameters, string caseId, int? port)
    {
        var environment = LabRootEnvironment.Basic(Root);
        foreach (var (name, value) in Environment.Concat(Subject.Environment))
            environment[name] = Fill(value);
        foreach (var (name, value) in parameters.Values)
            environment["LAB_" + name.ToUpperInvariant().Replace('-', '_')] = value.ToString("R", CultureInfo.InvariantCulture);
        if (port is not null)
            environment["PORT"] = port.Value.ToString(CultureInfo.InvariantCulture);
        var folder = $"{Root.Experiments}/{Experiment.Id}";
        return RunningProgram.Start(Root.Wrap([.. Subject.Command.Select(Fill)], folder, Experiment.BothCores ? LabRoot.BothCores : LabRoot.SubjectCore, user: null),
            environment, Root.Path is null ? folder : "/", Subject.Id);

        string Fill(string text) => parameters.Fill(text).Replace("{case}", caseId, StringComparison.Ordinal)
            .Replace("{port}", port?.ToString(CultureInfo.InvariantCulture) ?? "", StringComparison.Ordinal);
    }

    /// <summary>Starts the subject as a server and waits until it answers, rightly.</summary>
    /// <param name="ready">The case whose path is asked for.</param>
    /// <exception cref="LabException">It does not start, ends, or answers wrongly.</exception>
    public async Task<(RunningProgram Server, int Port)> ServeAsync(ExperimentCase ready, CancellationToken stop)
    {
        var port = FreePort();
        var server = Start(ready.Parameters, ready.Id, port);
        try
        {
            await ReadyAsync(server, port, ready.Path, TimeSpan.FromMilliseconds(20), stop);
            await CheckAsync(port, ready, stop);
            return (server, port);
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until a server answers 200.</summary>
    /// <param name="pause">Between two attempts; an attempt itself takes less than a tenth of a millisecond of the subjects' core.</param>
    /// <exception cref="LabException">The server has ended, or does not answer in time.</exception>
    public async Task ReadyAsync(RunningProgram server, int port, string path, TimeSpan pause, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        var last = "no connection";
        while (clock.Elapsed < StartLimit)
        {
            if (server.HasEnded)
                throw new LabException($"{Subject.Id} ended instead of serving; {server.LastWords()}");
            try
            {
                var answer = await GetAsync(port, path, StartLimit - clock.Elapsed, stop);
                if (answer.Status == 200)
                    return;
                last = $"{path} was answered with {answer.Status}";
            }
            catch (Exception fault) when (fault is SocketException or IOException)
            {
                last = fault.Message;
            }
            catch (OperationCanceledException) when (!stop.IsCancellationRequested)
            {
                last = $"{path} was not answered";
            }

            await Task.Delay(pause, stop);
        }

        throw new LabException($"{Subject.Id} was not ready after {StartLimit.TotalSeconds} s ({last}); {server.LastWords()}");
    }

    /// <summary>Holds a case's answer against the one that is right.</summary>
    /// <exception cref="LabException">It is another.</exception>
    public async Task CheckAsync(int port, ExperimentCase one, CancellationToken stop)
    {
        HttpAnswer answer;
        try
        {
            answer = await GetAsync(port, one.Path, TimeSpan.FromSeconds(20), stop);
        }
        catch (Exception fault) when (fault is SocketException or IOException)
        {
            throw new LabException($"{Subject.Id}: {one.Path}: {fault.Message}");
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new LabException($"{Subject.Id}: {one.Path} was not answered within 20 s");
        }

        if (answer.Status != 200)
            throw new LabException($"{Subject.Id}: {one.Path} was answered with {answer.Status}");
        CheckAnswer(Encoding.UTF8.GetString(answer.Body), one);
    }

    /// <summary>Holds a text against the right answer of a case.</summary>
    /// <exception cref="LabException">It is another.</exception>
    public void CheckAnswer(string text, ExperimentCase one)
    {
        if (one.Answer.Length > 0 && text.Trim() != one.Answer.Trim() && !SameJson(text, one.Answer))
            throw new LabException($"{Subject.Id} answers wrongly{(one.Id.Length > 0 ? $" in the case {one.Id}" : "")}: expected {Short(one.Answer)}, found {Short(text)}");
    }

    /// <summary>One request on a connection of its own.</summary>
    public static async Task<HttpAnswer> GetAsync(int port, string path, TimeSpan patience, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(patience);
        using var connection = new HttpConnection();
        await connection.ConnectAsync(port, limit.Token);
        connection.Send(HttpConnection.Get(port, path));
        return await connection.ReceiveAsync(limit.Token);
    }

    /// <summary>A port that nobody has, from <see cref="FirstPort"/> on.</summary>
    /// <exception cref="LabException">Twenty in a row are taken.</exception>
    public int FreePort()
    {
        for (var port = FirstPort; port < FirstPort + 20; port++)
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            // What a former subject has left in TIME_WAIT does not count as taken; every server says so too.
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            try
            {
                socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
                return port;
            }
            catch (SocketException)
            {
                // Taken: try the next.
            }
        }

        throw new LabException($"the ports {FirstPort} to {FirstPort + 19} are all taken; name another with --port");
    }

    /// <summary>Fails when the subject has died.</summary>
    public void MustLive(RunningProgram server)
    {
        if (server.HasEnded)
            throw new LabException($"{Subject.Id} died while it was measured; {server.LastWords()}");
    }

    private static bool SameJson(string text, string expected)
    {
        try
        {
            return JsonNode.DeepEquals(JsonNode.Parse(text), JsonNode.Parse(expected));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Short(string text)
    {
        text = text.Trim().ReplaceLineEndings(" ");
        return text.Length <= 120 ? $"'{text}'" : $"'{text[..120]}…'";
    }
}
