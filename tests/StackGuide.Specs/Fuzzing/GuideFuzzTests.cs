using System.Text.RegularExpressions;
using StackGuide.Cli;
using StackGuide.Cli.Commands;

namespace StackGuide.Specs.Fuzzing;

/// <summary>Mutants of a whole small guide through the command: files changed, emptied, deleted, renamed, put over one another.</summary>
public sealed partial class GuideFuzzTests
{
    private const int MutantsOfFilesForOneOfGuides = 25;
    private const int EachBuilds = 5;

    [Fact]
    public void A_mutant_of_a_guide_is_checked_and_published_or_left_as_it_was()
    {
        var published = 0;

        Watch.Each(FuzzSettings.Mutants / MutantsOfFilesForOneOfGuides, () => new GuideLane(), (lane, mutant, attempt) =>
        {
            var random = FuzzSettings.ChanceOf(-mutant - 1);
            for (var left = 1 + random.Next(2); left > 0; left--)
                attempt.What += lane.Change(random) + "; ";
            var former = lane.Guide.Files(output: true);

            var check = Run("check", "--root", lane.Guide.Root, "--today", "2026-02-01");
            if (mutant % EachBuilds == 0)
            {
                Assert.Equal(check, Run("check", "--root", lane.Guide.Root, "--today", "2026-02-01"));
                if (Run("build", "--root", lane.Guide.Root).Status == ExitStatus.Done)
                    Interlocked.Increment(ref published);
                else
                    Assert.Equal(former, lane.Guide.Files(output: true));
            }

            lane.Restore();
        });

        Assert.True(published > 0, "no mutant was sound enough to be published, so publishing was not tried");
    }

    private static (ExitStatus Status, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter { NewLine = "\n" };
        var status = new CommandLine(new Surroundings { Out = output, Error = error }).Run(arguments);
        Assert.True(status is ExitStatus.Done or ExitStatus.ContentHasErrors, $"{status}: {error}");
        Assert.All(error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches(Diagnostic(), line));
        return (status, error.ToString());
    }

    [GeneratedRegex(@"^[^\r\n]+\(\d+,\d+\): (error|warning|hint) SG\d{4}: \S")]
    private static partial Regex Diagnostic();
}
