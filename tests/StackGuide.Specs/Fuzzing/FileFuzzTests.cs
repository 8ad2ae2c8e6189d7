using System.Text;
using StackGuide.Model.Diagnostics;

namespace StackGuide.Specs.Fuzzing;

/// <summary>Thousands of mutants of our own files: each is read, linked and checked, alone and, where more than the usual number is wanted, now and then within our whole guide.</summary>
public sealed class FileFuzzTests
{
    private const int EachTwice = 5;

    // To read and check our whole guide once costs a gate too much.
    private const int EachInTheWholeGuide = 100;

    [Fact]
    public void A_mutant_of_a_file_has_diagnostics_at_places_that_it_has_and_each_time_the_same()
    {
        var rendered = 0;

        Watch.Each(FuzzSettings.Mutants, () => new FileLane(), (lane, mutant, attempt) =>
        {
            var random = FuzzSettings.ChanceOf(mutant);
            var (path, content) = random.Of(random.Of(OurFiles.ByFolder));
            attempt.What = path;
            var bytes = Mutation.Of(content, random);

            var (read, found) = lane.Read(path, bytes);

            ExpectPlaces(path, bytes, found);
            if (mutant % EachTwice == 0)
                Assert.Equal(found, lane.Read(path, bytes).Found);
            if (FuzzSettings.IsThorough && mutant % EachInTheWholeGuide == 0 && OurGuide.Knows(path) && OurGuide.Try(path, read, found.Where(IsOfReading), random))
                Interlocked.Increment(ref rendered);
        });

        Assert.True(rendered > 0 || !FuzzSettings.IsThorough, "no mutant was sound enough to be rendered, so rendering was not tried");
    }

    private static bool IsOfReading(Diagnostic diagnostic) => diagnostic.Code.Id.StartsWith("SG1", StringComparison.Ordinal) && diagnostic.Code.Id != "SG1016";

    private static void ExpectPlaces(string path, byte[] bytes, IReadOnlyList<Diagnostic> found)
    {
        if (found.Any(d => d.Code.Id == "SG1003"))
            return;
        var text = Encoding.UTF8.GetString(bytes);
        var lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        foreach (var diagnostic in found.Where(d => d.Place.File == path))
        {
            var place = diagnostic.Place;
            Assert.True(place.Line <= lines.Length && place.Column <= lines[place.Line - 1].Length + 1, $"the file has no such place: {diagnostic}");
        }
    }
}
