using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Rendering.Pictures;

namespace StackGuide.Rendering.Tests.Pictures;

/// <summary>The pictures of a guide show what its entries say, and nothing sticks out of them.</summary>
public sealed class PictureTests
{
    private static readonly Lazy<Guide> Drinks = new(() =>
    {
        using var guide = GuideOnDisk.With("", more:
        [
            Criterion("price", 3, "favours: tea, strength: strong, certainty: high"),
            Criterion("keeping", 4, "favours: coffee, strength: moderate, certainty: moderate"),
            Criterion("smell", 5, "favours: coffee, strength: strong, certainty: low"),
            ("content/lifecycle/tea.yml", LifecycleOf("{ version: \"2\", released: 2026-02, supportEnds: 2028-02 }", "{ version: \"1\", released: 2025, supportEnds: 2027-01, note: Old. }")),
            ("content/lifecycle/coffee.yml", LifecycleOf("{ version: \"1\", released: 2024-05, supportEnds: 2026-05 }", "{ version: \"2\", released: 2026-05, supportEnds: 2028-05 }")),
            ("seeds/taster.yml", """
                file: taster.txt
                sha256: 3b23584c6bd93e5999076392885b9b69af05bc1297fb5c62e0c2c51c6525c6bf
                publisher: Tasters
                author: A. Taster
                title: On both
                published: 2025
                updated: 2025
                speaksOf: "2025"
                summary: Both are compared.
                words: 9
                lines: 3
                headings: []
                leftOut: []
                claims:
                  - { id: taster.1, lines: 1, criterion: smell, about: coffee, favours: coffee, says: It smells better., standing: opinion, because: A taste. }
                  - { id: taster.2, lines: 2, criterion: price, about: tea, favours: tea, says: It costs less., standing: holds, evidence: [handbook] }
                  - { id: taster.3, lines: 3, criterion: price, about: coffee, favours: coffee, says: It costs less., standing: opinion, because: In one shop. }
                """),
        ]);
        var read = guide.Read();
        Assert.Empty(read.Diagnostics);
        return new Guide(read.Content);
    });

    public static TheoryData<string> Pictures => ["verdicts", "agreement", .. Drinks.Value.Content.Technologies.Select(t => "support of " + t.Id)];

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
        var criteria = Drinks.Value.Content.Criteria;

        Assert.Equal(criteria.Count(c => !c.Verdict.Favours.Value.IsNone), Parts(picture, "rect").Count());
        Assert.Equal(criteria.Count(c => c.Verdict.Favours.Value.IsNone), Parts(picture, "text").Count(t => t.Value == "either"));
        Assert.Equal(criteria.Select(c => c.Title), Parts(picture, "text").Select(t => t.Value).Where(w => criteria.Any(c => c.Title == w)));
    }

    [Fact]
    public void A_stronger_verdict_is_a_longer_bar_and_an_unsure_one_is_hollow()
    {
        var bars = Parts(Draw("verdicts"), "rect").ToList();
        var verdicts = Drinks.Value.Content.Criteria.Select(c => c.Verdict).Where(v => !v.Favours.Value.IsNone).ToList();

        Assert.All(bars.Zip(verdicts), b => Assert.Equal(b.Second.Certainty < Certainty.Moderate, b.First.Attribute("class")!.Value.StartsWith("hollow", StringComparison.Ordinal)));
        foreach (var (a, b) in bars.Zip(verdicts).SelectMany(a => bars.Zip(verdicts).Select(b => (a, b))))
            Assert.Equal(a.Second.Strength < b.Second.Strength, Number(a.First, "width") < Number(b.First, "width"));
    }

    [Fact]
    public void Each_article_has_a_mark_where_it_favours_somebody()
    {
        var guide = Drinks.Value;
        var favours = guide.Content.Criteria.SelectMany(c => Stance.OfAll(guide, c)).Count(s => s.Position == Position.Favours);
        var verdicts = guide.Content.Criteria.Count(c => !c.Verdict.Favours.Value.IsNone);

        var marks = Parts(Draw("agreement"), "path").Count(p => p.Attribute("class")!.Value.StartsWith("pick-", StringComparison.Ordinal));

        Assert.Equal(favours + verdicts + guide.Content.Technologies.Length, marks);
    }

    [Fact]
    public void Each_release_line_is_a_bar_that_begins_when_it_came_out()
    {
        var technology = Drinks.Value.Content.Technologies[0];
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
        var styles = GuideOnDisk.StyleSheet;
        var classes = Draw(name).Elements().SelectMany(e => e.Attribute("class")?.Value.Split(' ') ?? []).Distinct().ToList();

        Assert.NotEmpty(classes);
        Assert.All(classes, c => Assert.Matches($@"\.{c}(?![\w-])", styles));
    }

    /// <summary>Ten lanes would be scaled down on a phone until nobody could read their heads.</summary>
    [Fact]
    public void Many_technologies_have_their_names_behind_the_bars()
    {
        var ten = Enum.GetValues<Accent>().Select(a => new Technology { Place = Place.StartOf("x.md"), Id = Kebab.Of(a), Title = $"Technology {a}", Accent = a }).ToImmutableArray();
        var criteria = ten.Select(t => new Criterion { Place = Place.StartOf("x.md"), Id = t.Id, Title = $"For {t.Id}", Verdict = new Verdict { Favours = new(SideReference.Of(t.Id), Place.StartOf("x.md")), Strength = Strength.Strong, Certainty = Certainty.High } });

        var picture = XElement.Parse(VerdictsPicture.Of(new Guide(new GuideContent { Technologies = ten, Criteria = [.. criteria] }), ""));

        Assert.InRange(Number(picture, "width"), 200, 350);
        Assert.Equal(ten.Select(t => t.Title), Parts(picture, "text").Where(t => t.Attribute("class")?.Value.StartsWith("strong pick-", StringComparison.Ordinal) is true).Select(t => t.Value));
        Assert.All(Parts(picture, "text"), words => Assert.InRange(Number(words, "x") + PictureWriter.WidthOf(words.Value), 0, Number(picture, "width")));
    }

    [Fact]
    public void There_is_none_where_there_is_nothing_to_show()
    {
        var nothing = new Guide(new GuideContent());

        Assert.Empty(VerdictsPicture.Of(nothing, ""));
        Assert.Empty(AgreementPicture.Of(nothing, ""));
        Assert.Empty(SupportTimeline.Of(Drinks.Value.Content.Technologies[0] with { Lifecycle = Lifecycle.None }, ""));
    }

    private static (string Path, string Text) Criterion(string id, int order, string verdict) => ($"content/criteria/{id}.md", GuideOnDisk.Entry($$"""
        title: The {{id}}
        question: Which one is better?
        group: making
        order: {{order}}
        summary: A summary.
        verdict: { {{verdict}}, reasons: ["Reason."], because: "Because of it [@handbook]." }
        facts:
          - aspect: In a cup
            tea: { grade: good, text: "Little.", cite: [handbook] }
            coffee: { grade: fair, text: "Little.", cite: [handbook] }
        """, "Prose."));

    private static string LifecycleOf(params string[] releases) =>
        $"source: handbook\nchecked: 2026-01-10\nreviewEvery: 12 months\nreleases:\n{string.Concat(releases.Select(r => $"  - {r}\n"))}";

    private static XElement Draw(string name) => XElement.Parse(name switch
    {
        "verdicts" => VerdictsPicture.Of(Drinks.Value, ""),
        "agreement" => AgreementPicture.Of(Drinks.Value, ""),
        _ => SupportTimeline.Of(Drinks.Value.Content.Technologies.Single(t => "support of " + t.Id == name), ""),
    });

    private static IEnumerable<XElement> Parts(XElement picture, string name) => picture.Elements().Where(e => e.Name.LocalName == name);

    private static double Number(XElement part, string attribute) => double.Parse(part.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
