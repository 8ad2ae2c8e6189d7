using StackGuide.Lab.Experiments;

namespace StackGuide.Lab.Tests;

public sealed class ExperimentReaderTests
{
    [Theory]
    [InlineData("question: Does it work?\n", "", "(1,1): error: the key 'question' is missing")]
    [InlineData("rounds: 8", "rounds: 7", ": error: 'rounds' must be a number from 8 to 100")]
    [InlineData("method: http-load", "method: guessing", ": error: 'guessing' is none of ")]
    [InlineData("control: two", "control: three", "(18,10): error: there is no subject 'three'")]
    [InlineData("[[one, two]]", "[[one, three]]", "(19,15): error: there is no subject 'three'")]
    [InlineData("[[one, two]]", "[[one]]", "(19,9): error: a pair is a list of two subjects")]
    [InlineData("id: two,", "id: one,", "(17,11): error: 'one' stands here twice")]
    [InlineData("id: two,", "id: Two,", ": error: an id consists of lower-case letters")]
    [InlineData("version: Python, command: [python3, server.py] }", "version: Perl, command: [python3, server.py] }", ": error: 'versions' has no 'Perl'")]
    [InlineData("command:python3", "somewhere:python3", ": error: the version of Python must be found at")]
    [InlineData("control: two", "control: two\nopinion: none", "(19,1): error: there is no key 'opinion' here")]
    [InlineData("equal: [everything]", "equal: []", "(3,8): error: 'equal' must be a list with at least one item")]
    [InlineData("equal: [everything]", "equal: [{ and: nothing }]", ": error: expected a text; one with a colon")]
    [InlineData("quick: { open: 0.1 }", "quick: { opne: 0.1 }", ": error: 'quick' changes the parameter 'opne'")]
    [InlineData("control: two", "control: [", "error: ")]
    public void A_fault_is_named_at_its_place(string sound, string spoilt, string expected)
    {
        var text = TrialLab.HttpLoad();
        Assert.Contains(sound, text, StringComparison.Ordinal);
        using var lab = new TrialLab(text.Replace(sound, spoilt, StringComparison.Ordinal));

        var experiment = ExperimentReader.Read(lab.Options.Lab, "trial", quick: false, out var faults);

        Assert.Null(experiment);
        Assert.Contains(faults, fault => fault.ToString().Contains(expected, StringComparison.Ordinal));
        Assert.All(faults, fault => Assert.StartsWith("experiments/trial/experiment.yml(", fault.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void An_experiment_that_is_not_there_is_a_fault()
    {
        using var lab = new TrialLab(TrialLab.HttpLoad());

        Assert.Null(ExperimentReader.Read(lab.Options.Lab, "another", quick: false, out var faults));
        Assert.Equal("experiments/another/experiment.yml(1,1): error: there is no such experiment", Assert.Single(faults).ToString());
    }

    [Theory]
    [InlineData("rate: 50", "speed: 50", "the method http-load needs the parameter 'rate'")]
    [InlineData("id: p99", "id: p98", "the method http-load does not measure 'p98'")]
    public void A_method_says_what_it_needs(string sound, string spoilt, string expected)
    {
        using var lab = new TrialLab(TrialLab.HttpLoad().Replace(sound, spoilt, StringComparison.Ordinal));

        var experiment = ExperimentReader.Read(lab.Options.Lab, "trial", quick: false, out _);

        Assert.Contains(expected, Assert.Single(ExperimentRules.Check(experiment!)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_round_has_the_order_of_the_one_before()
    {
        using var lab = new TrialLab(TrialLab.HttpLoad());

        var experiment = ExperimentReader.Read(lab.Options.Lab, "trial", quick: false, out _)!;

        Assert.Equal(["one two-again two", "one two two-again", "two one two-again", "two two-again one"],
            Enumerable.Range(1, 4).Select(round => string.Join(' ', experiment.Order(round).Select(subject => subject.Id))));
    }

    [Fact]
    public void The_control_runs_again_far_from_its_first_run()
    {
        using var lab = new TrialLab(TrialLab.HttpLoad());

        var experiment = ExperimentReader.Read(lab.Options.Lab, "trial", quick: true, out _)!;

        Assert.Equal(["one", "two-again", "two"], experiment.Line.Select(subject => subject.Id));
        Assert.Equal(2, experiment.Rounds);
    }

    [Theory]
    [MemberData(nameof(OurExperiments))]
    public void Our_own_experiments_are_sound(string id)
    {
        var experiment = ExperimentReader.Read(OurLab, id, quick: false, out var faults);

        Assert.Empty(faults);
        Assert.Empty(ExperimentRules.Check(experiment!));
        Assert.NotNull(ExperimentReader.Read(OurLab, id, quick: true, out _));
    }

    [Fact]
    public void All_ten_together_take_no_longer_than_they_may()
        => Assert.InRange(OurExperiments.Sum(row => ExperimentReader.Read(OurLab, (string)row[0], quick: false, out _)!.TimeLimit.TotalMinutes), 1, 100);

    public static IEnumerable<object[]> OurExperiments => Directory.GetDirectories(Path.Combine(OurLab, "experiments")).Select(path => new object[] { Path.GetFileName(path)! });

    private static string OurLab
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "StackGuide.sln")))
                folder = Path.GetDirectoryName(folder)!;
            return Path.Combine(folder, "lab");
        }
    }
}
