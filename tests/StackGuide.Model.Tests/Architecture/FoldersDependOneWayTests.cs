using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace StackGuide.Model.Tests.Architecture;

/// <summary>Within a project the folders, which are its namespaces, know each other one way: none leads back to itself.</summary>
/// <remarks>Read from what was compiled: constants are copied into it, and leave no trace.</remarks>
public sealed class FoldersDependOneWayTests
{
    /// <summary>Projects whose folders still lead in circles; the list may only become shorter.</summary>
    private static readonly string[] Round = ["Publishing", "Reading", "Rendering"];

    private static readonly ArchUnitNET.Domain.Architecture Compiled = new ArchLoader().LoadFilteredDirectory(AppContext.BaseDirectory, "StackGuide.*.dll").Build();

    public static TheoryData<string> Straight => [.. Loaded.Except(Round, StringComparer.Ordinal)];

    public static TheoryData<string> NotYet => [.. Round];

    private static IEnumerable<string> Loaded => ProjectsDependOneWayTests.Stages.Select(stage => stage.Data);

    [Theory]
    [MemberData(nameof(Straight))]
    public void No_folder_leads_back_to_itself(string project) => Assert.Empty(WaysBack($"StackGuide.{project}"));

    [Theory]
    [MemberData(nameof(NotYet))]
    public void A_project_that_has_become_straight_leaves_the_list(string project) => Assert.NotEmpty(WaysBack($"StackGuide.{project}"));

    /// <summary>The uses of another folder from which there is a way back.</summary>
    private static List<string> WaysBack(string project)
    {
        var uses = Compiled.Types
            .Where(type => IsOf(type, project))
            .SelectMany(type => type.Dependencies.Select(d => (From: type, To: d.Target)))
            .Where(use => IsOf(use.To, project) && Folder(use.From) != Folder(use.To))
            .ToList();
        var next = uses.ToLookup(use => Folder(use.From), use => Folder(use.To), StringComparer.Ordinal);
        return [.. uses.Where(use => Leads(Folder(use.To), Folder(use.From), next)).Select(use => $"{use.From.FullName} -> {use.To.FullName}").Distinct().Order(StringComparer.Ordinal)];
    }

    private static bool IsOf(IType? type, string project) => type is { Namespace: not null, Assembly: not null } && type.Assembly.Name.Split(',')[0] == project;

    private static string Folder(IType type) => type.Namespace.FullName;

    private static bool Leads(string from, string to, ILookup<string, string> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>([from]);
        while (waiting.TryPop(out var folder))
        {
            if (folder == to)
                return true;
            if (seen.Add(folder))
            {
                foreach (var further in next[folder])
                    waiting.Push(further);
            }
        }

        return false;
    }
}
