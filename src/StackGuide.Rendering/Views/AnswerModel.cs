using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Views;

/// <summary>The answer that the home page opens with.</summary>
/// <param name="Text">The answer.</param>
/// <param name="Sides">What tips it, for each technology in the guide's order; those for which nothing does are left out.</param>
internal sealed partial record AnswerModel(SafeHtml Text, IReadOnlyList<AnswerSideModel> Sides) : TemplateModel
{
    public static AnswerModel Of(Guide guide, PageContext page, HomeAnswer answer) => new(
        page.Html(answer.Text),
        [
            .. guide.Content.Technologies
                .Select(t => new AnswerSideModel(PageLinks.Technology(page, t), [.. answer.Tips.Where(tip => tip.Side.Value == t.Id).Select(tip => TipModel.Of(guide, page, tip))]))
                .Where(side => side.Tips.Count > 0),
        ]);
}

/// <summary>What tips the answer to one technology.</summary>
/// <param name="Technology">The technology.</param>
/// <param name="Tips">The circumstances, in order of writing.</param>
internal sealed partial record AnswerSideModel(TechnologyModel Technology, IReadOnlyList<TipModel> Tips) : TemplateModel;

/// <summary>A circumstance that tips the answer.</summary>
/// <param name="When">The circumstance, in a few words.</param>
/// <param name="Because">Why it tips the answer.</param>
/// <param name="See">The criterion or scenario that says more.</param>
internal sealed partial record TipModel(string When, SafeHtml Because, LinkModel See) : TemplateModel
{
    public static TipModel Of(Guide guide, PageContext page, Tip tip) => new(
        tip.When,
        page.Html(tip.Because),
        PageLinks.To(page, guide.SeenFrom(tip)));
}
