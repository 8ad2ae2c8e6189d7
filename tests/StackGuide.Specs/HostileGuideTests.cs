using StackGuide.Cli;
using StackGuide.Cli.Tests;

namespace StackGuide.Specs;

/// <summary>Guides that somebody made to keep whoever builds them busy, or to read more than a guide.</summary>
public sealed class HostileGuideTests : IDisposable
{
    private readonly GuideCopy _guide = new();

    public HostileGuideTests() => _guide.SimplifyTemplates();

    [Theory]
    [InlineData("{{ include '../../site/site' it }}", "there is no partial templates/partials/../../site/site.scriban-html")]
    [InlineData("{{ include '/etc/passwd' it }}", "there is no partial templates/partials//etc/passwd.scriban-html")]
    [InlineData("{{ include 'pages/tool' it }}", "there is no partial templates/partials/pages/tool.scriban-html")]
    [InlineData("{{ func f; f; end; f }}", "recursive depth limit")]
    [InlineData("{{ while true }}{{ end }}", "iteration limit")]
    [InlineData("{{ for i in 1..100000; for j in 1..100000; end; end }}", "iteration limit")]
    [InlineData("{{ x = 'x'; for i in 1..40; x = x + x; end }}", "it makes more than")]
    [InlineData("{{ a = [1, 2]; for i in 1..40; a = a + a; end; a.size }}", "iteration limit")]
    [InlineData("{{ a = 10; for i in 1..40; a = a * a; end }}", "maximum supported integer")]
    [InlineData("{{ a = {}; a.b = a }}{{ a }}", "is no text")]
    [InlineData("<script>alert(1)</script>", "it contains script")]
    [InlineData("<a href=x onclick=y>", "'onclick' is script")]
    [InlineData("{{ '(' * 10 }}((((", null)]
    public void A_hostile_template_ends_in_a_diagnostic_and_the_output_stays(string template, string? problem)
    {
        var before = _guide.Files(output: true);
        _guide.Write("templates/pages/tool.scriban-html", template);

        var run = CommandRun.Of("build", "--root", _guide.Root, "--output", _guide.At("output"));

        if (problem is null)
        {
            Assert.Equal((ExitStatus.Done, ""), (run.Status, run.Error));
            return;
        }

        Assert.Equal(ExitStatus.ContentHasErrors, run.Status);
        Assert.Contains("templates/pages/tool.scriban-html(1,", run.Error, StringComparison.Ordinal);
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _guide.Files(output: true));
    }

    [Fact]
    public void Expressions_that_nest_without_end_end_in_a_diagnostic()
    {
        foreach (var deep in (string[])[$"{{{{ {new string('(', 60_000)}1{new string(')', 60_000)} }}}}", $"{{{{ {new string('!', 100_000)}true }}}}", $"{{{{ title{string.Concat(Enumerable.Repeat("[0]", 50_000))} }}}}"])
        {
            _guide.Write("templates/pages/tool.scriban-html", deep);

            Assert.Matches(@"^templates/pages/tool\.scriban-html\(1,\d+\): error SG\d+: ", CommandRun.Of("check", "--root", _guide.Root).Error);
        }
    }

    [Fact]
    public void A_paragraph_of_a_megabyte_is_named_with_its_place()
    {
        var text = File.ReadAllText(_guide.At("content/pages/about.md"));
        _guide.Write("content/pages/about.md", $"{text}\n{string.Concat(Enumerable.Repeat("word ", 200_000))}\n");

        var run = CommandRun.Of("build", "--root", _guide.Root, "--output", _guide.At("output"));

        var line = text.Split('\n').Length + 1;
        Assert.Equal(ExitStatus.ContentHasErrors, run.Status);
        Assert.StartsWith($"content/pages/about.md({line},1): error SG1017: one paragraph, heading, cell or block of code has 1,000,000 letters; 100,000 is the most; divide it\n", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Whatever layouts a theme has, the guide in one file is made, or the layout is named.</summary>
    [Theory]
    [InlineData("main", "<!doctype html><title>{{ title }}</title><main>{{ page }}</main>")]
    [InlineData("main", "<!doctype html><title>{{ title }}</title><body><footer></footer><header></header>{{ page }}</body>")]
    [InlineData("main", "<!doctype html><title>{{ title }}</title><body><header>{{ page }}<footer></body>")]
    [InlineData("main", "<body>{{ main }}</body>")]
    [InlineData("main", "")]
    [InlineData("page", "<main><main>{{ content }}")]
    [InlineData("page", "</main>{{ content }}</body></html>")]
    [InlineData("page", "")]
    [InlineData("content", "{{ main }}{{ main }}")]
    [InlineData("content", "<h2 id='{{ main }}'>")]
    [InlineData("content", "")]
    public void Any_layout_makes_one_file_or_is_named(string name, string layout)
    {
        _guide.Write($"templates/layouts/{name}.scriban-html", layout);

        var run = CommandRun.Of("bundle", "--root", _guide.Root, "--single-file", _guide.At("all.html"));

        Assert.Equal(run.Status == ExitStatus.Done, File.Exists(_guide.At("all.html")));
        if (run.Status != ExitStatus.Done)
            Assert.StartsWith($"templates/layouts/{name}.scriban-html(1,", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Clocks jump, and folders that are copied or unpacked have times of their own.</summary>
    [Theory]
    [InlineData(1970)]
    [InlineData(2106)]
    public void Times_of_files_and_of_the_clock_change_nothing(int year)
    {
        Assert.Equal(ExitStatus.Done, Build(TimeProvider.System).Status);
        var manifest = File.ReadAllText(_guide.At("output/manifest.json"));
        var time = new DateTime(year, 2, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var file in Directory.EnumerateFileSystemEntries(_guide.Root, "*", SearchOption.AllDirectories).Where(f => !Directory.Exists(f)))
            File.SetLastWriteTimeUtc(file, time);

        var run = Build(new Clock(time));

        Assert.Equal((ExitStatus.Done, manifest), (run.Status, File.ReadAllText(_guide.At("output/manifest.json"))));

        // Only check compares with today, and says so in words: what was read in the future, or long ago.
        var check = CommandRun.In(s => s with { Clock = new Clock(time) }, "check", "--root", _guide.Root);
        Assert.Equal(year == 1970 ? ExitStatus.ContentHasErrors : ExitStatus.Done, check.Status);
        Assert.Contains(year == 1970 ? "error SG" : "hint SG6001", check.Error, StringComparison.Ordinal);

        CommandRun Build(TimeProvider clock) => CommandRun.In(s => s with { Clock = clock }, "build", "--root", _guide.Root, "--output", _guide.At("output"));
    }

    /// <summary>Somebody saves a file over and over while it is read: each run reads one of its states, or says what is wrong with it.</summary>
    [Fact]
    public async Task A_file_that_changes_while_it_is_read_ends_nothing()
    {
        var page = _guide.At("content/pages/about.md");
        var text = await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken);
        using var end = new CancellationTokenSource();
        var saving = Task.Run(() =>
        {
            for (var i = 0; !end.IsCancellationRequested; i++)
            {
                // Cut to nothing, then longer or shorter than before, up to what no page may have; now and then gone.
                File.WriteAllText(page, text + new string('\n', i % 7 * 200_000));
                if (i % 3 == 0)
                    File.Delete(page);
            }
        }, TestContext.Current.CancellationToken);

        var runs = Enumerable.Range(0, 10).Select(_ => CommandRun.Of("build", "--root", _guide.Root, "--output", _guide.At("output"))).ToList();

        await end.CancelAsync();
        await saving;
        Assert.All(runs, run => Assert.InRange(run.Status, ExitStatus.Done, ExitStatus.ContentHasErrors));
    }

    public void Dispose() => _guide.Dispose();

    private sealed class Clock(DateTime now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => now;
    }
}
