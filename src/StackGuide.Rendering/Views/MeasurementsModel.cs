using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Pictures;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Views;

/// <summary>All measurements: the ratio that each case of each is told by, by experiment.</summary>
internal sealed partial record MeasurementsModel : TemplateModel
{
    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>Its text.</summary>
    public required SafeHtml Body { get; init; }

    /// <summary>The ratios as one picture.</summary>
    public SafeHtml? Picture { get; init; }

    /// <summary>The experiments.</summary>
    public required IReadOnlyList<ExperimentModel> Experiments { get; init; }

    /// <summary>The data of all measurements.</summary>
    public required string Data { get; init; }

    public static MeasurementsModel Of(Guide guide, PageContext page, GuidePage own)
    {
        var rows = new FigureRows(guide);
        var experiments = guide.Content.Measurements.GroupBy(m => m.Experiment.Value, StringComparer.Ordinal).ToList();
        return new MeasurementsModel
        {
            Title = own.Title,
            Body = page.Html(own.Body),
            Picture = SafeHtml.IfAny(IntervalPicture.Of(
                new PictureWriter(page.Markup.IdPrefix),
                "forest",
                "What was measured: ratios with their 95 % intervals",
                "A mark at each ratio, filled where a difference was seen, and a line along its interval; the upright dashed line is 1.",
                [.. experiments.SelectMany(e => Groups(e, rows))],
                isRatio: true)),
            Experiments = [.. experiments.Select(e => Experiment(page, e, rows))],
            Data = page.Href(new Model.Places.SitePath(StackGuide.Data.DataFiles.Measurements), null),
        };
    }

    /// <summary>The measurements of an experiment, of which the first says what was asked.</summary>
    private static IEnumerable<IntervalGroup> Groups(IEnumerable<Measurement> experiment, FigureRows rows)
    {
        var isFirst = true;
        foreach (var record in experiment)
        {
            IntervalRow[] drawn = [.. Headlines(record).Select(h => rows.Drawn(record, h.Ratio, h.Case.Length == 0 ? "" : h.Case + ": "))];
            if (drawn.Length == 0)
                continue;
            if (isFirst)
                yield return new IntervalGroup(record.Question, [], IsMain: true);
            isFirst = false;
            yield return new IntervalGroup($"{record.Title} ({FigureRows.ScaleOf(record)})", drawn);
        }
    }

    private static ExperimentModel Experiment(PageContext page, IGrouping<string, Measurement> experiment, FigureRows rows) => new(
        experiment.Key,
        experiment.First().Question,
        Days.Of(experiment.First().Review) ?? "",
        [
            .. experiment.Select(record => new ListedMeasurementModel(
                page.Href(record),
                record.Title,
                FigureRows.ScaleOf(record),
                [.. Headlines(record).Select(h => new ListedRatioModel(h.Case, rows.Row(record, h.Ratio)))])),
        ]);

    private static IEnumerable<(string Case, MeasuredRatio Ratio)> Headlines(Measurement record) =>
        from inCase in MeasuredAnswer.CasesOf(record)
        let ratio = MeasuredAnswer.Headline(record, inCase)
        where ratio is not null
        select (record.TitleOf(inCase), ratio);
}
