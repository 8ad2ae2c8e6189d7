using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Reading;
using StackGuide.Rendering.Pictures;

namespace StackGuide.Rendering.Tests.Pictures;

/// <summary>The pictures of our guide show what its entries say, and nothing sticks out of them.</summary>
public sealed class PictureTests
{
    private static readonly Lazy<Guide> Ours = new(() => new Guide(ContentReader.Read(GuideOnDisk.OurRoot).Content));

    public static TheoryData<string> Pictures => ["verdicts", "agreement", .. Ours.Value.Content.Technologies.Select(t => "support of " + t.Id)];

    [Theory]
    [MemberData(nameof(Pictures))]
    public void It_has_a_title_and_a_description_and_nothing_sticks_out(string name)
    {
        var picture = Draw(name);
        var (width, height) = (Number(picture, "width"), Number(picture, "height"));

        Assert.Equal("img", picture.Attribute("role")!.Value);
        Assert.All((string[])["title", "desc"], part => Assert.NotEmpty(picture.Elements().Single(e => e.Name.LocalName == part).Value));
        foreach (var words in Parts(picture, "text"))
        {
            var length = PictureWriter.WidthOf(words.Value) * (words.Attribute("transform") is null ? 1 : 0.71);
            Assert.InRange(Number(words, "x") + length, 0, width);
            Assert.InRange(Number(words, "y"), PictureWriter.FontSize - 3, height);
        }

        foreach (var bar in Parts(picture, "rect"))
        {
            Assert.InRange(Number(bar, "x") + Number(bar, "width"), 0, width);
            Assert.InRange(Number(bar, "y") + Number(bar, "height"), 0, height);
        }
    }

    [Fact]
    public void Each_verdict_is_a_bar_or_the_word_either()
    {
        var picture = Draw("verdicts");
        var criteria = Ours.Value.Content.Criteria;

        Assert.Equal(criteria.Count(c => c.Verdict.Favours is not null), Parts(picture, "rect").Count());
        Assert.Equal(criteria.Count(c => c.Verdict.Favours is null), Parts(picture, "text").Count(t => t.Value == "either"));
        Assert.Equal(criteria.Select(c => c.Title), Parts(picture, "text").Select(t => t.Value).Where(w => criteria.Any(c => c.Title == w)));
    }

    [Fact]
    public void A_stronger_verdict_is_a_longer_bar_and_an_unsure_one_is_hollow()
    {
        var bars = Parts(Draw("verdicts"), "rect").ToList();
        var verdicts = Ours.Value.Content.Criteria.Select(c => c.Verdict).Where(v => v.Favours is not null).ToList();

        Assert.All(bars.Zip(verdicts), b => Assert.Equal(b.Second.Certainty < Certainty.Moderate, b.First.Attribute("class")!.Value.StartsWith("hollow", StringComparison.Ordinal)));
        foreach (var (a, b) in bars.Zip(verdicts).SelectMany(a => bars.Zip(verdicts).Select(b => (a, b))))
            Assert.Equal(a.Second.Strength < b.Second.Strength, Number(a.First, "width") < Number(b.First, "width"));
    }

    [Fact]
    public void Each_article_has_a_mark_where_it_favours_somebody()
    {
        var guide = Ours.Value;
        var favours = guide.Content.Criteria.SelectMany(c => Stance.OfAll(guide, c.Id)).Count(s => s.Position == Position.Favours);
        var verdicts = guide.Content.Criteria.Count(c => c.Verdict.Favours is not null);

        var marks = Parts(Draw("agreement"), "path").Count(p => p.Attribute("class")!.Value.StartsWith("pick-", StringComparison.Ordinal));

        Assert.Equal(favours + verdicts + guide.Content.Technologies.Length, marks);
    }

    [Fact]
    public void Each_release_line_is_a_bar_that_begins_when_it_came_out()
    {
        var technology = Ours.Value.Content.Technologies[0];
        var releases = technology.Lifecycle.Releases.Where(r => r.SupportEnds.IsKnown).ToImmutableArray();

        var bars = Parts(Draw("support of " + technology.Id), "rect").ToList();

        Assert.Equal(releases.Length, bars.Count);
        var byPicture = releases.Zip(bars).OrderBy(x => Number(x.Second, "x")).ThenBy(x => x.First.Released.ToString(), StringComparer.Ordinal).Select(x => x.First.Version.Value);
        Assert.Equal(releases.OrderBy(r => r.Released.ToString(), StringComparer.Ordinal).Select(r => r.Version.Value), byPicture);
    }

    /// <summary>Without its colour a shape is black, and in the dark theme not to be seen.</summary>
    [Theory]
    [MemberData(nameof(Pictures))]
    public void Every_class_of_it_has_a_style(string name)
    {
        var styles = File.ReadAllText(Path.Combine(GuideOnDisk.OurRoot, "site", "styles", "guide.css"));
        var classes = Draw(name).Elements().SelectMany(e => e.Attribute("class")?.Value.Split(' ') ?? []).Distinct().ToList();

        Assert.NotEmpty(classes);
        Assert.All(classes, c => Assert.Matches($@"\.{c}(?![\w-])", styles));
    }

    /// <summary>Ten lanes would be scaled down on a phone until nobody could read their heads.</summary>
    [Fact]
    public void Many_technologies_have_their_names_behind_the_bars()
    {
        var ten = Enum.GetValues<Accent>().Select(a => new Technology { Place = Place.StartOf("x.md"), Id = Kebab.Of(a), Title = $"Technology {a}", Accent = a }).ToImmutableArray();
        var criteria = ten.Select(t => new Criterion { Place = Place.StartOf("x.md"), Id = t.Id, Title = $"For {t.Id}", Verdict = new Verdict { Place = Place.StartOf("x.md"), Favours = t.Id, Strength = Strength.Strong, Certainty = Certainty.High } });

        var picture = XElement.Parse(VerdictsPicture.Of(new Guide(new GuideContent { Technologies = ten, Criteria = [.. criteria] })));

        Assert.InRange(Number(picture, "width"), 200, 350);
        Assert.Equal(ten.Select(t => t.Title), Parts(picture, "text").Where(t => t.Attribute("class")?.Value.StartsWith("strong pick-", StringComparison.Ordinal) is true).Select(t => t.Value));
        Assert.All(Parts(picture, "text"), words => Assert.InRange(Number(words, "x") + PictureWriter.WidthOf(words.Value), 0, Number(picture, "width")));
    }

    [Fact]
    public void There_is_none_where_there_is_nothing_to_show()
    {
        var nothing = new Guide(new GuideContent());

        Assert.Empty(VerdictsPicture.Of(nothing));
        Assert.Empty(AgreementPicture.Of(nothing));
        Assert.Empty(SupportTimeline.Of(Ours.Value.Content.Technologies[0] with { Lifecycle = Lifecycle.None }));
    }

    private static XElement Draw(string name) => XElement.Parse(name switch
    {
        "verdicts" => VerdictsPicture.Of(Ours.Value),
        "agreement" => AgreementPicture.Of(Ours.Value),
        _ => SupportTimeline.Of(Ours.Value.Content.Technologies.Single(t => "support of " + t.Id == name)),
    });

    private static IEnumerable<XElement> Parts(XElement picture, string name) => picture.Elements().Where(e => e.Name.LocalName == name);

    private static double Number(XElement part, string attribute) => double.Parse(part.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
