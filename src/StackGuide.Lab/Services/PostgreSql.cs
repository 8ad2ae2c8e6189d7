using StackGuide.Lab.Processes;

namespace StackGuide.Lab.Services;

/// <summary>A database of its own for one experiment, filled by <c>database.sql</c> beside <c>experiment.yml</c>; as its own user, reached over a
/// socket in the file system, on the load's core.</summary>
internal sealed class PostgreSql : IAsyncDisposable
{
    private const string User = "postgres";
    private const string Data = LabRoot.Scratch + "/postgres";

    private readonly RunningProgram _server;
    private readonly string _data;

    private PostgreSql(RunningProgram server, string data) => (_server, _data) = (server, data);

    /// <summary>What programs find the database by, in the variables that libpq, pg, asyncpg and psycopg all read.</summary>
    public static IReadOnlyDictionary<string, string> Environment { get; } = new Dictionary<string, string>
    {
        ["PGHOST"] = LabRoot.Scratch,
        ["PGUSER"] = User,
        ["PGDATABASE"] = User,
    };

    /// <summary>Makes, starts and fills the database.</summary>
    /// <exception cref="LabException">There is no PostgreSQL, or it does not start.</exception>
    public static async Task<PostgreSql> StartAsync(LabRoot root, string experiment, CancellationToken stop)
    {
        var versions = root.Outside("/usr/lib/postgresql");
        if (root.Path is null || !Directory.Exists(versions))
            throw new LabException("PostgreSQL is not there; this experiment needs the laboratory's own root file system (bash lab/measure.sh)");
        var programs = $"/usr/lib/postgresql/{Path.GetFileName(Directory.GetDirectories(versions).Order().Last())}/bin";
        var data = root.Outside(Data);
        if (Directory.Exists(data))
            Directory.Delete(data, recursive: true);

        await RunAsync([programs + "/initdb", "-D", Data, "-A", "trust", "--no-sync", "--locale=C.UTF-8", "-E", "UTF8"], "initdb");
        var server = RunningProgram.Start(
            root.Wrap([programs + "/postgres", "-D", Data, "-k", LabRoot.Scratch, "-c", "listen_addresses=", "-c", "max_connections=200", "-c", "shared_buffers=128MB"], "/", LabRoot.LoadCore, User),
            LabRootEnvironment.Basic(root), "/", "PostgreSQL");
        var database = new PostgreSql(server, data);
        try
        {
            for (var attempt = 0; !File.Exists(root.Outside(LabRoot.Scratch + "/.s.PGSQL.5432")); attempt++)
            {
                if (server.HasEnded || attempt == 1000)
                    throw new LabException($"PostgreSQL did not start; {server.LastWords()}");
                await Task.Delay(20, stop);
            }

            // The socket is there a little before the server lets anybody in.
            await RunAsync(["sh", "-c", $"until {programs}/pg_isready -q -h {LabRoot.Scratch}; do sleep 0.1; done"], "pg_isready");
            await RunAsync([programs + "/psql", "-q", "-v", "ON_ERROR_STOP=1", "-h", LabRoot.Scratch, "-f", $"{root.Experiments}/{experiment}/database.sql"], "psql");
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }

        async Task RunAsync(string[] command, string name)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
            patience.CancelAfter(TimeSpan.FromSeconds(60));
            await using var program = RunningProgram.Start(root.Wrap(command, "/", LabRoot.LoadCore, User), LabRootEnvironment.Basic(root), "/", name);
            if (await program.EndAsync(patience.Token) != 0)
                throw new LabException($"{name} failed; {program.LastWords()}");
        }
    }

    /// <summary>Processor time of all its processes so far, in seconds.</summary>
    public double ProcessorSeconds() => ProcessTable.ProcessorSeconds(_server.Processes);

    public async ValueTask DisposeAsync()
    {
        // Asked to stop fast, it would write a checkpoint that nobody needs; nothing outside its folder is lost when it is killed.
        await _server.DisposeAsync();
        if (Directory.Exists(_data))
            Directory.Delete(_data, recursive: true);
    }
}
