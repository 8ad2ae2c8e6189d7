namespace StackGuide.Model.Tests.Architecture;

/// <summary>The stages know only what stands before them, and each package is known to one of them.</summary>
public sealed class ProjectsDependOneWayTests
{
    /// <summary>What each project may refer to; the command line may refer to all but the laboratory.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Data"] = ["Generators"],
        ["Files"] = [],
        ["Flowchart"] = [],
        // Runs inside the compiler; nothing of it is in the program.
        ["Generators"] = [],
        ["Statistics"] = [],
        ["Texts"] = [],
        ["Threading"] = [],
        ["Model"] = ["Texts"],
        ["Markdown"] = ["Model", "Texts"],
        ["Reading"] = ["Files", "Model", "Markdown", "Statistics", "Texts", "Threading"],
        ["Checking"] = ["Model", "Statistics", "Texts", "Threading"],
        ["Rendering"] = ["Checking", "Data", "Flowchart", "Generators", "Model", "Markdown", "Texts", "Threading"],
        ["Publishing"] = ["Data", "Files", "Model", "Rendering", "Texts", "Threading"],
        ["Comparing"] = ["Data", "Model", "Threading"],
        ["Building"] = ["Checking", "Comparing", "Markdown", "Model", "Publishing", "Reading", "Rendering", "Threading"],
        ["Editing"] = ["Building", "Files", "Model", "Publishing", "Reading", "Texts"],
        ["Serving"] = ["Building", "Model", "Rendering"],
        ["Lab"] = ["Model", "Statistics"],
        ["Cli"] = ["Data", "Files", "Flowchart", "Model", "Markdown", "Reading", "Checking", "Rendering", "Publishing", "Building", "Editing", "Comparing", "Serving", "Texts", "Threading"],
    };

    /// <summary>The assemblies of packages that a stage may use.</summary>
    private static readonly Dictionary<string, string[]> Packages = new()
    {
        ["Data"] = [],
        ["Files"] = [],
        ["Flowchart"] = [],
        ["Statistics"] = [],
        ["Texts"] = [],
        ["Threading"] = [],
        ["Model"] = [],
        ["Markdown"] = ["Markdig"],
        ["Reading"] = ["YamlDotNet"],
        ["Checking"] = [],
        ["Rendering"] = ["Scriban.Signed"],
        ["Publishing"] = [],
        ["Comparing"] = ["AngleSharp"],
        ["Building"] = [],
        ["Editing"] = [],
        ["Serving"] =
        [
            "Microsoft.AspNetCore.Connections.Abstractions", "Microsoft.AspNetCore.Hosting.Server.Abstractions", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Http.Abstractions",
            "Microsoft.AspNetCore.Http.Features", "Microsoft.AspNetCore.Server.Kestrel.Core", "Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets",
            "Microsoft.Extensions.Features", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options", "Microsoft.Extensions.Primitives",
        ],
    };

    public static TheoryData<string> Stages => [.. Packages.Keys];

    [Fact]
    public void Every_project_has_its_place_in_the_design() =>
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), ProjectFile.All.Select(p => p.Name));

    [Fact]
    public void Projects_refer_only_to_those_that_stand_before_them()
    {
        var against = from project in ProjectFile.All
                      from other in project.Projects.Except(Allowed[project.Name], StringComparer.Ordinal)
                      select $"{project.Name} -> {other}";

        Assert.Empty(against);
    }

    [Fact]
    public void The_model_refers_to_words_about_text_and_to_no_package()
    {
        var model = ProjectFile.All.Single(p => p.Name == "Model");

        Assert.Equal(["Texts"], model.Projects);
        Assert.Empty(model.Packages);
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public void What_was_compiled_needs_nothing_else(string stage)
    {
        string[] allowed = [.. Allowed[stage].Select(p => $"StackGuide.{p}"), .. Packages[stage]];

        var needed = CompiledAssembly.Read($"StackGuide.{stage}").Assemblies.Where(a => !a.StartsWith("System.", StringComparison.Ordinal));

        Assert.Empty(needed.Except(allowed, StringComparer.Ordinal));
    }
}
