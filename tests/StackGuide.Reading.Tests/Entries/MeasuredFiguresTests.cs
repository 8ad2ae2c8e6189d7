using StackGuide.Markdown.Writers;
using StackGuide.Model.Guides;

namespace StackGuide.Reading.Tests.Entries;

/// <summary>Texts print the figures of measurements that they name, wherever they stand.</summary>
public sealed class MeasuredFiguresTests : IDisposable
{
    private const string Record = "content/measurements/parsing-time.md";
    private const string Page = "content/pages/method.md";

    private readonly TempGuide _guide = TempGuide.Good();

    public void Dispose() => _guide.Dispose();

    [Theory]
    [InlineData("[=parsing-time.one@large]", "12,300 ms")]
    [InlineData("[=parsing-time.one@small]", "0.0123 ms")]
    [InlineData("[=parsing-time.two/one@large]", "2")]
    [InlineData("[=parsing-time.two/one@large low]", "1.95")]
    [InlineData("[=parsing-time.two/one@large high]", "2.04")]
    [InlineData("`[=parsing-time.one]`", "[=parsing-time.one]")]
    [InlineData("[= is no figure", "[= is no figure")]
    public void Prints_it_in_prose(string written, string printed)
    {
        Write(Page, GoodFiles.Page, "\n---\n", $"\n---\nIt takes {written}.\n\n");

        var read = _guide.Read();

        Assert.Empty(read.Diagnostics);
        var page = read.Content.Pages.Single(p => p.Id == "method");
        Assert.StartsWith($"It takes {printed}.", PlainTextWriter.Words(page.Body), StringComparison.Ordinal);
        Assert.Equal(!printed.StartsWith('['), page.IdReferences.Any(r => r is { Id: "parsing-time", Role: LinkRole.Mentions }));
    }

    [Fact]
    public void Prints_it_in_a_cell_a_summary_and_a_reason()
    {
        Write("content/criteria/performance.md", GoodFiles.Criterion, "summary: Neither, for most products.", "summary: It takes [=parsing-time.two@large] or more.");

        var criterion = Assert.Single(_guide.Read().Content.Criteria);

        Assert.Equal("It takes 24,600 ms or more.", criterion.Summary);
        Assert.Contains(criterion.PlainTexts, text => text.Text.Contains("[=parsing-time.two@large]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[=parsing-time one]", "'[=parsing-time one]' is no figure; write ")]
    [InlineData("[=parsing-time.one high]", "'[=parsing-time.one high]' is no figure; write ")]
    [InlineData("[=parsing-tim.one@large]", "no measurement 'parsing-tim'; did you mean 'parsing-time'?")]
    [InlineData("[=parsing-time.ones@large]", "the measurement 'parsing-time' has no subject 'ones' in the case 'large'; did you mean 'one'?")]
    [InlineData("[=parsing-time.one/two@large]", "the measurement 'parsing-time' has no ratio 'one/two' in the case 'large'; it has two/one")]
    [InlineData("[=parsing-time.one@larg]", "the measurement 'parsing-time' has no case 'larg'; did you mean 'large'?")]
    [InlineData("[=parsing-time.one]", "the measurement 'parsing-time' has several cases; put one of them behind the subject: @small, @large")]
    public void Reports_one_that_does_not_exist_from_bracket_to_bracket(string written, string message)
    {
        Write(Page, GoodFiles.Page, "\n---\n", $"\n---\nIt takes {written}.\n\n");

        var fault = Assert.Single(_guide.Read().Diagnostics);

        Assert.StartsWith(message, fault.Message, StringComparison.Ordinal);
        Assert.Equal((10, written.Length), (fault.Place.Column, fault.Place.EndColumn - fault.Place.Column));
        Assert.Equal(Page, fault.Place.File);
    }

    [Fact]
    public void Says_nothing_of_a_figure_whose_record_cannot_be_read()
    {
        Write(Page, GoodFiles.Page, "\n---\n", "\n---\nIt takes [=parsing-time.ones].\n\n");
        _guide.Write(Record, "---\ntitle: [\n---\n");

        Assert.DoesNotContain(_guide.Read().Diagnostics, d => d.Place.File == Page);
    }

    [Fact]
    public void A_text_is_read_anew_when_its_figure_is_measured_anew()
    {
        Write(Page, GoodFiles.Page, "\n---\n", "\n---\nIt takes [=parsing-time.one@large].\n\n");
        var cache = new ReadingCache();
        ContentReader.Read(_guide.Root, cache);

        Write(Record, GoodFiles.Measurement, "median: 12300", "median: 45600");
        cache.Suspect(Record);
        var read = ContentReader.Read(_guide.Root, cache);

        Assert.Equal([Record, Page], cache.Changed);
        Assert.StartsWith("It takes 45,600 ms.", PlainTextWriter.Words(read.Content.Pages.Single(p => p.Id == "method").Body), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_prints_its_own_figures_and_reports_one_that_it_has_not_each_time()
    {
        Write(Record, GoodFiles.Measurement, "It takes long", "It takes [=parsing-time.one@large], not [=parsing-time.three@large]");
        var cache = new ReadingCache();

        ContentReader.Read(_guide.Root, cache);
        var read = ContentReader.Read(_guide.Root, cache);

        Assert.Empty(cache.Changed);
        Assert.StartsWith("the measurement 'parsing-time' has no subject 'three'", Assert.Single(read.Diagnostics).Message, StringComparison.Ordinal);
        Assert.StartsWith("It takes 12,300 ms, not [=", PlainTextWriter.Words(Assert.Single(read.Content.Measurements).Body), StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_the_samples_beside_the_record_and_the_experiment_of_today()
    {
        _guide.Write("content/measurements/parsing-time.csv", "round,subject,value\n1,one,2\n");
        _guide.Write("content/measurements/lonely.csv", "round,subject,value\n");
        _guide.Write("lab/experiments/parsing/experiment.yml", "question: How long?\nclaims: [netguru-2023.14]\n");
        _guide.Write("lab/experiments/parsing/node_modules/x.js", "left behind");

        var read = _guide.Read();

        Assert.Equal("content/measurements/lonely.csv(1,1): warning SG1015: nothing reads this file; there is no 'lonely.md' beside it", Assert.Single(read.Diagnostics).ToString());
        Assert.Equal("content/measurements/parsing-time.csv", Assert.Single(read.Content.Measurements).Samples!.Path);
        var experiment = Assert.Single(read.Content.Experiments);
        Assert.Equal(["netguru-2023.14@2,10"], experiment.Claims.Select(c => c.Short()));
        Assert.Equal(Statistics.ProgramSum.Of([("experiment.yml", "question: How long?\nclaims: [netguru-2023.14]\n"u8.ToArray())]), experiment.Programs);
    }

    private void Write(string path, string good, string from, string to)
    {
        var text = good.ReplaceLineEndings("\n");
        Assert.Contains(from, text, StringComparison.Ordinal);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        _guide.Write(path, text[..at] + to + text[(at + from.Length)..]);
    }
}
