using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StackGuide.Testing;

namespace StackGuide.Guide.Tests;

/// <summary>Our guide as a reader gets it, built and parsed once for all tests.</summary>
public sealed class OurSite : BuiltSite
{
    public OurSite()
        : base("site")
    {
        var parsed = new IHtmlDocument[Pages.Length];
        Parallel.For(0, parsed.Length, i => parsed[i] = new HtmlParser().ParseDocument(File.ReadAllText(At(Pages[i]))));
        Documents = [.. Pages.Zip(parsed, (path, document) => new Page(path, document))];
        ByPath = Documents.ToFrozenDictionary(p => p.Path, StringComparer.Ordinal);
    }

    /// <summary>Every page.</summary>
    public ImmutableArray<Page> Documents { get; }

    public FrozenDictionary<string, Page> ByPath { get; }
}

/// <summary>A page of the site.</summary>
/// <param name="Path">Relative to the site's root.</param>
/// <param name="Document">As a browser without scripts sees it.</param>
public sealed record Page(string Path, IHtmlDocument Document)
{
    /// <summary>What a link's part after <c>#</c> may name.</summary>
    public FrozenSet<string> Ids { get; } = Document.All.Select(e => e.Id ?? "").Where(id => id.Length > 0).ToFrozenSet(StringComparer.Ordinal);
}

/// <summary>Tests that look at the one built site.</summary>
[CollectionDefinition(Name)]
public sealed class OurSiteTests : ICollectionFixture<OurSite>
{
    public const string Name = "our site";
}

/// <summary>Says all that is wrong, not only the first.</summary>
internal static class Expect
{
    private const int Shown = 25;

    public static void None(IEnumerable<string> faults)
    {
        var all = faults.ToList();
        if (all.Count > 0)
            Assert.Fail($"{all.Count} faults:\n{string.Join('\n', all.Take(Shown))}");
    }
}
