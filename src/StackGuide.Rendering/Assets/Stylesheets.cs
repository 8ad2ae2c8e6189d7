using System.Text;
using System.Text.RegularExpressions;
using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Assets;

/// <summary>The one hand-written stylesheet as browsers get it: small, and for pages that are only read without what they never use.</summary>
/// <remarks>What stands between <c>/* begin: not for reading … */</c> and <c>/* end */</c> is left out of the second. Order never changes.</remarks>
internal static partial class Stylesheets
{
    /// <summary>The whole, for pages that are used: the flow, the weights, the search, the overviews.</summary>
    public const string Whole = GuideLayout.Styles + "/guide.css";

    /// <summary>For pages that are read.</summary>
    public const string Reading = GuideLayout.Styles + "/reading.css";

    /// <summary>The theme's assets with its stylesheet replaced by the two; other stylesheets are left alone.</summary>
    /// <param name="assets">The theme's assets. One that brings the second stylesheet itself keeps its own.</param>
    /// <param name="worn">The accents that the guide's technologies wear.</param>
    public static IEnumerable<Asset> Within(IReadOnlyCollection<Asset> assets, IReadOnlyCollection<Accent> worn)
    {
        var hasOwn = assets.Any(a => a.Path == Reading);
        return assets.SelectMany(asset => asset.Path == Whole ? Of(WithoutOthers(Encoding.UTF8.GetString(asset.Content.AsSpan()), worn)).Take(hasOwn ? 1 : 2) : [asset]);
    }

    /// <summary>Without comments and needless space; what is quoted stays as it is.</summary>
    public static string Small(string styles) => Removable().Replace(styles, match => match switch
    {
        { Value: ['/', ..] } => "",
        { Value: ['"' or '\'', ..] } => match.Value,
        { Value: [':', ..] } => ":",
        { Groups: [_, { Success: true, Value: [.., var mark] }] } => mark.ToString(),
        _ => " ",
    });

    /// <summary>
    /// Without the rules whose selector ends its class with an accent that nobody wears, like <c>.side-pink</c>, and without such an
    /// accent's colour, like <c>--pink</c>, where nothing else uses it.
    /// </summary>
    private static string WithoutOthers(string styles, IReadOnlyCollection<Accent> worn)
    {
        var others = Enum.GetValues<Accent>().Except(worn).Select(a => Kebab.Of(a)).ToList();
        if (others.Count == 0)
            return styles;
        styles = Regex.Replace(styles, $$"""(?<=\n)\.[^{}\n]*-(?:{{string.Join('|', others)}})\b[^{}\n]*\{[^}]*\}\n""", "", RegexOptions.CultureInvariant);
        var unused = string.Join('|', others.Where(other => !styles.Contains($"var(--{other})", StringComparison.Ordinal)));
        return unused.Length == 0 ? styles : Regex.Replace(styles, $"""(?<=\n) *--(?:{unused}):[^;\n]*;\n""", "", RegexOptions.CultureInvariant);
    }

    private static IEnumerable<Asset> Of(string styles)
    {
        yield return Made(Whole, styles);
        yield return Made(Reading, NotForReading().Replace(styles, ""));
    }

    private static Asset Made(string path, string styles) => new(path, [.. Encoding.UTF8.GetBytes(Small(styles).Trim())]);

    [GeneratedRegex(@"/\* begin: not for reading.*?/\* end \*/", RegexOptions.Singleline)]
    private static partial Regex NotForReading();

    // A comment; a string; a mark with the space around it, where a colon keeps the space before it (it may be a selector's); other space.
    [GeneratedRegex("""/\*.*?\*/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|(?:\s|/\*.*?\*/)*(;(?:\s|/\*.*?\*/)*\}|[{};,])(?:\s|/\*.*?\*/)*|(?<=\S):\s+|\s+""", RegexOptions.Singleline)]
    private static partial Regex Removable();
}
