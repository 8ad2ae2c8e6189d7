namespace StackGuide.Threading.Tests;

public sealed class InParallelTests
{
    [Fact]
    public void Keeps_the_order() =>
        Assert.Equal(Enumerable.Range(0, 500).Select(i => -i), InParallel.Select(Enumerable.Range(0, 500), i => -i));

    [Fact]
    public void Fails_with_the_first_fault_as_it_is_whichever_came_sooner()
    {
        for (var attempt = 0; attempt < 50; attempt++)
        {
            var fault = Assert.Throws<FormatException>(() => InParallel.Select(Enumerable.Range(0, 100), i => i % 10 == 7 ? throw new FormatException($"{i}") : i));

            Assert.Equal("7", fault.Message);
        }
    }

    [Fact]
    public void Fails_as_it_is_within_another() =>
        Assert.Throws<FormatException>(() => InParallel.Select([1, 2, 3], i => InParallel.Select([1, 2, 3], j => i == j ? throw new FormatException() : i)));
}
