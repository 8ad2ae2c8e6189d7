using StackGuide.Lab.Running;

namespace StackGuide.Lab.Tests;

/// <summary>A laboratory of one experiment, in a folder of its own.</summary>
public sealed class TrialLab : IDisposable
{
    /// <summary>A server in Python of which each test spoils something: an answer, its life, its end.</summary>
    public const string Server = """
        import json, os, subprocess, sys, time
        from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

        FAULT = sys.argv[1] if len(sys.argv) > 1 else ""
        served = 0

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_GET(self):
                global served
                served += 1
                if FAULT == "dies" and served > 20:
                    print("out of luck", file=sys.stderr, flush=True)
                    os._exit(7)
                if FAULT == "hangs" and served > 20:
                    time.sleep(1000)
                body = json.dumps({"right": FAULT != "wrong"}).encode()
                self.send_response(500 if FAULT == "fails" and served > 20 else 200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *args):
                pass

        if FAULT == "stumbles" and not os.path.exists("stumbled"):
            open("stumbled", "w").close()
            sys.exit("out of step")
        if FAULT == "leaks":
            subprocess.Popen(["sleep", "1000"], start_new_session=True)
        ThreadingHTTPServer(("127.0.0.1", int(os.environ["PORT"])), Handler).serve_forever()
        """;

    private static int _labs;

    private readonly StringWriter _progress = new();

    public TrialLab(string experiment)
    {
        Directory.CreateDirectory(Experiment);
        Write("experiment.yml", experiment);
        Write("server.py", Server);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("stackguide-lab-test").FullName;

    public string Experiment => Path.Combine(Folder, "lab", "experiments", "trial");

    public string Output => Path.Combine(Folder, "records");

    public string Progress => _progress.ToString();

    /// <summary>Ports of its own for each laboratory of a test run.</summary>
    public int Port { get; } = 20_000 + Environment.ProcessId % 100 * 100 + Interlocked.Increment(ref _labs) % 4 * 25;

    /// <summary>An experiment of one server under load.</summary>
    /// <param name="fault">What is wrong with it.</param>
    /// <param name="minutes">The time limit.</param>
    public static string HttpLoad(string fault = "", double minutes = 2) => $$$"""
        question: Does it work?
        compared: One with itself.
        equal: [everything]
        limits: [everything else]
        method: http-load
        minutes: {{{minutes.ToString(System.Globalization.CultureInfo.InvariantCulture)}}}
        rounds: 8
        parameters: { connections: 2, warm-up: 0.1, closed: 0.5, open: 0.5, rate: 50 }
        quick: { open: 0.1 }
        versions: { Python: "command:python3" }
        cases: [{ id: only, title: The only one, path: /, answer: '{"right": true}' }]
        quantities:
          - { id: throughput, title: Requests, unit: 1/s, better: higher }
          - { id: p99, title: Latency, unit: ms, better: lower }
        subjects:
          - { id: one, side: python, title: One, version: Python, command: [python3, server.py{{{(fault.Length > 0 ? ", " + fault : "")}}}] }
          - { id: two, side: python, title: Two, version: Python, command: [python3, server.py] }
        control: two
        pairs: [[one, two]]
        """;

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(Experiment, file), text);

    internal RunOptions Options => new()
    {
        Lab = Path.Combine(Folder, "lab"),
        Work = Path.Combine(Folder, "work"),
        Output = Output,
        Quick = true,
        Port = Port,
    };

    internal Task<bool> RunAsync(RunOptions? options = null, CancellationToken stop = default)
        => new Runner(options ?? Options, TextWriter.Synchronized(_progress), TimeProvider.System).RunAsync(stop);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
