namespace StackGuide.Lab.Procedures;

/// <summary>The ways of measuring, by the name that <c>method</c> in <c>experiment.yml</c> has for them.</summary>
internal static class ProcedureTable
{
    private static readonly (string Name, IProcedure Procedure)[] All =
    [
        ("program", new ProgramRuns()),
        ("self-timed", new SelfTimedPrograms()),
        ("http-load", new HttpLoad()),
        ("busy-handler", new BusyHandler()),
        ("start-up", new StartUp()),
        ("workers", new Workers()),
        ("websockets", new WebSockets()),
        ("uncaught-errors", new UncaughtErrors()),
        ("streams", new Streams()),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(one => one.Name)];

    public static IProcedure Of(string name) => All.First(one => one.Name == name).Procedure;
}
