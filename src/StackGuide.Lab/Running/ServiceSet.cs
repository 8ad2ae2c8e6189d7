using System.Globalization;
using StackGuide.Lab.Experiments;
using StackGuide.Lab.Processes;
using StackGuide.Lab.Services;

namespace StackGuide.Lab.Running;

/// <summary>What runs beside the subjects of one experiment.</summary>
internal sealed class ServiceSet : IAsyncDisposable
{
    private readonly List<IAsyncDisposable> _services = [];
    private readonly Dictionary<string, string> _environment = [];

    /// <summary>What subjects find the services by.</summary>
    public IReadOnlyDictionary<string, string> Environment => _environment;

    public static async Task<ServiceSet> StartAsync(Experiment experiment, LabRoot root, CancellationToken stop)
    {
        var set = new ServiceSet();
        try
        {
            foreach (var name in experiment.Services)
            {
                switch (name)
                {
                    case "postgres":
                        set._services.Add(await PostgreSql.StartAsync(root, experiment.Id, stop));
                        foreach (var (key, value) in PostgreSql.Environment)
                            set._environment[key] = value;
                        break;
                    case "stub":
                        set.Add(Backends.Stub(experiment.Parameters), "STUB_URL");
                        break;
                    default:
                        set.Add(Backends.Upstream(experiment.Parameters), "UPSTREAM_URL");
                        break;
                }
            }

            return set;
        }
        catch
        {
            await set.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in _services)
            await service.DisposeAsync();
    }

    private void Add(TinyServer server, string variable)
    {
        _services.Add(server);
        _environment[variable] = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{server.Port}/");
    }
}
