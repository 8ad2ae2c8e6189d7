namespace StackGuide.Statistics.Tests;

public sealed class SumsTests
{
    private const string Above = "title: One\nmedian: 12\n";

    [Fact]
    public void A_record_is_closed_until_something_above_its_sum_changes()
    {
        var record = Sums.Close(Above);

        Assert.True(Sums.IsClosed(record));
        Assert.True(Sums.IsClosed(record + "reviewEvery: 6 months\nsum: another\n"));
        Assert.False(Sums.IsClosed(record.Replace("12", "13", StringComparison.Ordinal)));
        Assert.False(Sums.IsClosed("added: 1\n" + record));
        Assert.False(Sums.IsClosed(Above));
    }

    [Fact]
    public void A_record_is_cut_at_its_sum()
    {
        var record = Sums.Close(Above);

        Assert.Equal((Above, record[Above.Length..], "summary: Ours.\n"), Sums.Cut(record + "summary: Ours.\n"));
        Assert.Equal((Above, "", ""), Sums.Cut(Above));
    }

    [Theory]
    [InlineData("experiment.yml", true)]
    [InlineData("python/app.py", true)]
    [InlineData("python/__pycache__/app.pyc", false)]
    [InlineData("node/node_modules/x/index.js", false)]
    [InlineData("node/.npmrc", false)]
    public void Only_programs_count(string path, bool counts)
    {
        Assert.Equal(counts, ProgramSum.Counts(path));
        Assert.Equal(counts, ProgramSum.Of([(path, [1])]) != ProgramSum.Of([]));
    }
}
