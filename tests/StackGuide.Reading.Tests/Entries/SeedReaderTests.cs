using StackGuide.Model.Guides;

namespace StackGuide.Reading.Tests.Entries;

public sealed class SeedReaderTests
{
    [Fact]
    public void Reports_a_claim_id_that_is_used_twice()
    {
        var reported = Bad("id: netguru-2023.15", "id: netguru-2023.14");

        Assert.Equal(["33,9 SG1010 the claim 'netguru-2023.14' already exists at seeds/netguru-2023.yml(19,9); ids are never used twice"], reported.Said);
    }

    [Theory]
    [InlineData("mobileappdaily-2022.15")]
    [InlineData("netguru-2023")]
    [InlineData("netguru-2023.")]
    [InlineData("netguru-2023.x")]
    [InlineData("netguru-2023.1.5")]
    [InlineData("netguru-2023-15")]
    [InlineData("netguru-20231.15")]
    [InlineData("Netguru-2023.15")]
    [InlineData("netguru-2023.١")]
    public void Reports_a_claim_id_that_is_not_the_seeds_own(string id)
    {
        var reported = Bad("id: netguru-2023.15", $"id: {id}");

        Assert.Equal([$"33,9 SG1008 'id' must be the seed's id, a dot and a number, like netguru-2023.7, but this is '{id}'"], reported.Said);
    }

    [Fact]
    public void Keeps_the_references_of_each_claim_apart()
    {
        var seed = ReadFile.Good<Seed>("seeds/netguru-2023.yml", GoodFiles.Seed);

        Assert.Equal(7, seed.Claims[0].IdReferences.Length);
        Assert.Empty(seed.Claims[1].IdReferences);
        Assert.Empty(seed.IdReferences);
    }

    [Fact]
    public void Reads_claims_without_anything_as_claims_all_the_same()
    {
        var (value, reported) = ReadFile.At("seeds/acme.yml", GoodFiles.Seed.ReplaceLineEndings("\n").Split("claims:\n")[0] + "claims: [{}, {}]\n");

        var seed = Assert.IsType<Seed>(value);
        Assert.Equal(["", ""], seed.Claims.Select(c => c.Id));
        Assert.All(reported, f => Assert.Equal("SG1007", f.Code.Id));
        Assert.NotEmpty(new Guide(new GuideContent { Seeds = [seed] }).Claims);
    }

    private static Reported Bad(string good, string bad) => ReadFile.Bad("seeds/netguru-2023.yml", GoodFiles.Seed, good, bad);
}
