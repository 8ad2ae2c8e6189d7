using StackGuide.Comparing.Editions;

namespace StackGuide.Comparing.Tests;

public sealed class EditionComparisonTests
{
    [Fact]
    public void Finds_nothing_between_the_same() => Assert.Empty(new SmallSite().Changes());

    [Theory]
    [InlineData("data/guide.json", "\"favours\": \"tea\", \"strength\": \"slight\"", "\"favours\": \"either\", \"strength\": null", "Verdicts that moved | Warmth (criteria/warmth.html) | tea, slight, low certainty | either, low certainty")]
    [InlineData("data/flow.json", "\"next\": \"coffee\"", "\"next\": \"tea\"", "Paths of the flow that end elsewhere | time=late | coffee | tea")]
    [InlineData("data/guide.json", "\"recommends\": \"tea\"", "\"recommends\": \"coffee\"", "Recommendations and states that moved | Breakfast (scenarios/breakfast.html) | tea | coffee")]
    [InlineData("data/claims.json", "opinion", "holds", "Standings that moved | drinker.1: Tea is warm. | opinion | holds")]
    [InlineData("data/claims.json", "Tea is warm.", "Tea was warm.", "Claims | drinker.1, says | Tea is warm. | Tea was warm.")]
    [InlineData("data/claims.json", "[3, 4]", "[3, 3]", "Claims | drinker.1, lines | 3 4 | 3 3")]
    [InlineData("data/guide.json", "\"grade\": \"good\"", "\"grade\": \"fair\"", "Table cells | Warmth, In a pot, tea | good: An hour. | fair: An hour.")]
    [InlineData("data/guide.json", "\"cite\": [] ", "\"cite\": [\"handbook\"] ", "Table cells | Warmth, In a pot, coffee, sources |  | handbook")]
    [InlineData("data/guide.json", "\"title\": \"Breakfast\"", "\"title\": \"Morning\"", "Pages | scenarios/breakfast.html | Breakfast | Morning")]
    [InlineData("criteria/warmth.html", "A pot is closed", "A pot is shut tightly", "Text of pages | criteria/warmth.html | 1 word removed | 2 words added")]
    [InlineData("criteria/warmth.html", "A pot is", "is A pot", "Text of pages | criteria/warmth.html | the same words | in another order")]
    [InlineData("data/guide.json", "https://example.org/", "https://example.org/2", "Evidence and sources | evidence/handbook.html | Handbook, https://example.org/ | Handbook, https://example.org/2")]
    [InlineData("data/guide.json", "\"reviewed\": null", "\"reviewed\": \"2026-02-01\"", "Checked and reviewed | Handbook (evidence/handbook.html) | new | 2026-02-01")]
    [InlineData("data/guide.json", "\"version\": \"1\"", "\"version\": \"2\"", "The guide | Version | 1 | 2")]
    public void Names_what_a_reader_would_notice(string path, string old, string replacement, string expected) =>
        Assert.Equal([expected], new SmallSite().With(path, old, replacement).Changes());

    [Theory]
    [InlineData("criteria/warmth.html", "2026-01-10", "2026-02-01")]
    [InlineData("criteria/warmth.html", ">1<", ">2<")]
    [InlineData("criteria/warmth.html", "Menu", "Other menu")]
    public void Passes_over_numbers_dates_and_the_frame(string path, string old, string replacement) =>
        Assert.Empty(new SmallSite().With(path, old, replacement).Changes());

    [Fact]
    public void Tells_what_is_new_from_what_is_gone()
    {
        var site = new SmallSite()
            .With("data/guide.json", "\"kind\": \"scenario\", \"id\": \"breakfast\"", "\"kind\": \"scenario\", \"id\": \"lunch\"")
            .With("data/claims.json", "drinker.1", "drinker.2")
            .With("data/guide.json", "\"aspect\": \"In a pot\"", "\"aspect\": \"In a cup\"");

        Assert.Equal(
            [
                "Claims | drinker.2 | new | Tea is warm. (opinion)",
                "Claims | drinker.1 | Tea is warm. (opinion) | gone",
                "Table cells | Warmth, In a cup, tea | new | good: An hour.",
                "Table cells | Warmth, In a cup, coffee | new | fair: Half.",
                "Table cells | Warmth, In a pot, tea | good: An hour. | gone",
                "Table cells | Warmth, In a pot, coffee | fair: Half. | gone",
                "Pages | scenarios/breakfast.html | new | Breakfast",
                "Pages | scenarios/breakfast.html | Breakfast | gone",
            ],
            site.Changes());
    }

    [Fact]
    public void Names_pages_and_places_that_are_gone_but_not_what_templates_number()
    {
        var site = new SmallSite()
            .Without("sources/drinker.html")
            .With("criteria/warmth.html", "<h2 id=\"section-claims\">Claims</h2><h2 id=\"why\">", "<h2>Claims</h2><h2 id=\"reasons\">")
            .With("criteria/warmth.html", "id=\"ref-1\"", "id=\"ref-2\"");

        Assert.Equal(
            ["Addresses gone without a redirect | criteria/warmth.html#why | was there | gone", "Addresses gone without a redirect | sources/drinker.html | was there | gone"],
            site.Changes());
    }

    [Fact]
    public void Follows_a_page_that_moved()
    {
        var site = new SmallSite()
            .With("data/guide.json", "\"id\": \"warmth\", \"title\": \"Warmth\", \"url\": \"criteria/warmth.html\"", "\"id\": \"heat\", \"title\": \"Heat\", \"url\": \"criteria/heat.html\"")
            .With("criteria/warmth.html", "<!doctype html><head><meta http-equiv=\"refresh\" content=\"0; url=heat.html#top\"><body><main>Moved</main>");

        Assert.Equal(["Pages | criteria/heat.html | new | Heat", "Pages | criteria/warmth.html | Warmth | moved to criteria/heat.html#top"], site.Changes());
    }

    [Fact]
    public void Tells_a_rename_once_however_often_the_id_is_named()
    {
        var before = new SmallSite()
            .With("data/guide.json", "{ \"kind\": \"page\"", "{ \"kind\": \"technology\", \"id\": \"tea\", \"title\": \"Tea\", \"url\": \"technologies/tea.html\" }, { \"kind\": \"page\"")
            .With("data/claims.json", "\"favours\"", "\"criterion\": \"warmth\", \"because\": \"So it is [@handbook].\", \"about\": \"tea\", \"favours\"");
        var after = new SmallSite()
            .With("data/guide.json", "{ \"kind\": \"page\"", "{ \"kind\": \"technology\", \"id\": \"chai\", \"title\": \"Tea\", \"url\": \"technologies/chai.html\" }, { \"kind\": \"page\"")
            .With("data/claims.json", "\"favours\": \"tea\", \"evidence\": [\"handbook\"]", "\"criterion\": \"heat\", \"because\": \"So it is [@manual].\", \"about\": \"chai\", \"favours\": \"chai\", \"evidence\": [\"manual\"]")
            .With("data/guide.json", "\"favours\": \"tea\"", "\"favours\": \"chai\"")
            .With("data/guide.json", "\"tea\": {", "\"chai\": {")
            .With("data/guide.json", "[\"handbook\"]", "[\"manual\"]")
            .With("data/guide.json", "\"id\": \"handbook\"", "\"id\": \"manual\"")
            .With("data/guide.json", "evidence/handbook.html", "evidence/manual.html")
            .With("data/guide.json", "\"id\": \"warmth\"", "\"id\": \"heat\"")
            .With("data/guide.json", "criteria/warmth.html", "criteria/heat.html");
        foreach (var (from, to) in new[] { ("technologies/tea", "chai"), ("evidence/handbook", "manual"), ("criteria/warmth", "heat") })
            after.With(from + ".html", $"<!doctype html><head><meta http-equiv=\"refresh\" content=\"0; url={to}.html\"><body><main>Moved</main>");

        Assert.Equal(
            [
                "Pages | technologies/tea.html | Tea | moved to technologies/chai.html",
                "Pages | criteria/warmth.html | Warmth | moved to criteria/heat.html",
                "Pages | evidence/handbook.html | Handbook | moved to evidence/manual.html",
            ],
            after.Changes(before));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{ \"title\": \"x\" }")]
    [InlineData("{")]
    [InlineData("<html>")]
    public void Says_which_data_are_none_of_ours(string text)
    {
        var fault = Assert.Throws<EditionException>(() => new SmallSite().With("data/guide.json", text).Read());

        Assert.Equal("data/guide.json is not one that StackGuide wrote, or was damaged", fault.Message);
    }

    [Fact]
    public void Says_which_data_are_missing() =>
        Assert.Equal("there is no data/flow.json", Assert.Throws<EditionException>(() => new SmallSite().Without("data/flow.json").Read()).Message);

    [Fact]
    public void Says_of_any_file_that_is_lost_what_the_caller_says()
    {
        var paths = (string[])["data/guide.json", "data/claims.json", "data/flow.json", "index.html", "lost.html"];

        var fault = Assert.Throws<EditionException>(() => EditionReader.Read(paths, path => path == "lost.html" ? throw new EditionException("it is lost") : new SmallSite().Bytes(path)));

        Assert.Equal("it is lost", fault.Message);
    }
}
