using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Models;

/// <summary>Something with its name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">What is said of it.</param>
internal sealed partial record NamedValueModel(string Name, string Value) : TemplateModel;

/// <summary>A case of a measurement with its figures.</summary>
/// <param name="Id">Its anchor on the page.</param>
/// <param name="Title">Its title; empty where there is only one.</param>
/// <param name="Answer">What it answers, in a sentence.</param>
/// <param name="Subjects">What was measured.</param>
/// <param name="Ratios">How pairs compare.</param>
/// <param name="Control">What two runs of one subject differed by, in a sentence; none where there was no control.</param>
/// <param name="Settings">The settings of the case, in words; empty for none.</param>
internal sealed partial record MeasuredCaseModel(string Id, string Title, string Answer, IReadOnlyList<MeasuredSubjectModel> Subjects, IReadOnlyList<MeasuredRatioModel> Ratios, string? Control, string Settings) : TemplateModel;

/// <summary>A subject in a case.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Version">Of what it is.</param>
/// <param name="Side">The technology that it belongs to.</param>
/// <param name="Median">The median, without the unit.</param>
/// <param name="Deviation">The median absolute deviation, likewise.</param>
/// <param name="Cores">How full the cores were and how late the load, in words; empty where nobody looked.</param>
internal sealed partial record MeasuredSubjectModel(string Title, string Version, TechnologyModel Side, string Median, string Deviation, string Cores) : TemplateModel;

/// <summary>How a subject compares with another.</summary>
/// <param name="Of">The subject above the line.</param>
/// <param name="To">The subject below it.</param>
/// <param name="Ratio">The median over the rounds.</param>
/// <param name="Interval">The ends of its 95 % interval.</param>
/// <param name="Seen">What it lets a reader say.</param>
/// <param name="Accent">The accent of the technology that is ahead; none where no difference was seen.</param>
internal sealed partial record MeasuredRatioModel(string Of, string To, string Ratio, string Interval, string Seen, string? Accent) : TemplateModel;

/// <summary>A change of the programs that was accepted.</summary>
/// <param name="On">The day.</param>
/// <param name="Because">Why it does not change what was measured.</param>
internal sealed partial record AcceptedChangeModel(string On, string Because) : TemplateModel;

/// <summary>An experiment with the ratios that its measurements are told by.</summary>
/// <param name="Id">Its anchor on the page.</param>
/// <param name="Question">What it asks.</param>
/// <param name="Measured">The day.</param>
/// <param name="Records">Its measurements.</param>
internal sealed partial record ExperimentModel(string Id, string Question, string Measured, IReadOnlyList<ListedMeasurementModel> Records) : TemplateModel;

/// <summary>A measurement in a list, with the ratio of each case.</summary>
/// <param name="Href">Its page.</param>
/// <param name="Title">What was measured.</param>
/// <param name="Scale">The unit, and which end is good, in words.</param>
/// <param name="Ratios">A row for each case.</param>
internal sealed partial record ListedMeasurementModel(string Href, string Title, string Scale, IReadOnlyList<ListedRatioModel> Ratios) : TemplateModel;

/// <summary>The ratio of a case in a list.</summary>
/// <param name="Case">The title of the case; empty where there is only one.</param>
/// <param name="Ratio">The pair with its figures.</param>
internal sealed partial record ListedRatioModel(string Case, MeasuredRatioModel Ratio) : TemplateModel;
