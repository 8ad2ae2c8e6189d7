using System.Collections.Immutable;

namespace StackGuide.Model.Guides;

/// <summary>Where the parts of a guide lie: every folder and file that the program knows by name, but for the folders of the kinds of entries (<see cref="EntryKind.Folder"/>).</summary>
/// <remarks>Paths are relative to the guide's root, with <c>/</c> between folders.</remarks>
public static class GuideLayout
{
    /// <summary>The guide's own text.</summary>
    public const string Content = "content";

    /// <summary>The records of the articles that it is derived from.</summary>
    public const string Seeds = "seeds";

    /// <summary>What is the site's and not the guide's.</summary>
    public const string Site = "site";

    /// <summary>What the pages are made from.</summary>
    public const string Templates = "templates";

    /// <summary>The terms under which the guide may be passed on.</summary>
    public const string Licence = "LICENSE";

    /// <summary>Where a build writes to when nothing else is said.</summary>
    public const string Output = "output";

    /// <summary>The site's settings.</summary>
    public const string SiteFile = Site + "/site.yml";

    /// <summary>Former addresses.</summary>
    public const string RedirectsFile = Site + "/redirects.yml";

    /// <summary>What readers call things, for the search.</summary>
    public const string SearchFile = Site + "/search.yml";

    /// <summary>The folder of <see cref="FlowFile"/>, which holds nothing else.</summary>
    public const string DecisionFolder = Content + "/decision";

    /// <summary>The decision flow: all questions and outcomes.</summary>
    public const string FlowFile = DecisionFolder + "/flow.yml";

    /// <summary>What the laboratory has measured: a record and its samples for each quantity.</summary>
    public const string MeasurementsFolder = Content + "/measurements";

    /// <summary>The experiments behind the measurements: a folder for each, with its programs and what it asks. Only checks look into it.</summary>
    public const string ExperimentsFolder = "lab/experiments";

    /// <summary>The file in an experiment's folder that says what it asks.</summary>
    public const string ExperimentFile = "experiment.yml";

    /// <summary>A table of releases for each technology that has one, named by the technology's id.</summary>
    public const string LifecycleFolder = Content + "/lifecycle";

    /// <summary>Stylesheets.</summary>
    public const string Styles = Site + "/styles";

    /// <summary>Scripts of pages.</summary>
    public const string Scripts = Site + "/scripts";

    /// <summary>Icons.</summary>
    public const string Icons = Site + "/icons";

    /// <summary>What only bundles carry.</summary>
    public const string Bundle = Site + "/bundle";

    /// <summary>JSON Schemas for editors, which a build does not read.</summary>
    public const string Schemas = Site + "/schemas";

    /// <summary>The folders that a build reads and never writes to.</summary>
    public static ImmutableArray<string> Inputs { get; } = [Content, Seeds, Site, Templates];

    /// <summary>What a published guide is made from.</summary>
    public static ImmutableArray<string> Sources { get; } = [.. Inputs, Licence];

    /// <summary>The folders whose files are published under names with a hash.</summary>
    public static ImmutableArray<string> Assets { get; } = [Styles, Scripts, Icons, Bundle];

    /// <summary>The folders of <see cref="Content"/>, by name, in ordinal order.</summary>
    public static ImmutableArray<string> ContentFolders { get; } =
    [
        .. EntryKind.All.Select(k => k.Folder).OfType<string>().Append(DecisionFolder).Append(LifecycleFolder)
            .Where(folder => IsWithin(folder, Content))
            .Select(folder => folder[(Content.Length + 1)..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The table of a technology's releases.</summary>
    public static string LifecycleOf(string technology) => $"{LifecycleFolder}/{technology}.yml";

    /// <summary>Whether a path lies in a folder, at whatever depth.</summary>
    public static bool IsWithin(string path, string folder) =>
        path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal);
}
