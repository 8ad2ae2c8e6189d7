namespace StackGuide.Statistics.Tests;

public sealed class SampleTableTests
{
    [Fact]
    public void What_is_written_reads_back_as_the_same_numbers()
    {
        Sample[] samples = [new(1, "", "node", 0.1 + 0.2), new(2, "", "python", 1e21), new(3, "", "node", 5e-7)];

        var fault = SampleTable.Read(SampleTable.Write(samples), out var read);

        Assert.Null(fault);
        Assert.Equal(samples, read);
    }

    [Fact]
    public void Cases_have_a_column_of_their_own()
        => Assert.Equal("round,subject,case,value\n1,node,light,2.5\n", SampleTable.Write([new Sample(1, "light", "node", 2.5)]));

    [Theory]
    [InlineData("", 1)]
    [InlineData("round,value\n", 1)]
    [InlineData("round,subject,value\n1,a\n", 2)]
    [InlineData("round,subject,value\n1,a,2\n0,a,2\n", 3)]
    [InlineData("round,subject,value\n1,a,NaN\n", 2)]
    [InlineData("round,subject,value\n1,a,2\n\n1,b,2\n", 3)]
    public void A_line_that_was_spoilt_is_named(string text, int line)
        => Assert.Equal(line, SampleTable.Read(text, out _)?.Line);
}
