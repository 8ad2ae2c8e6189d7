using System.Globalization;
using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Tests;

/// <summary>The same guide is the same bytes, whatever the machine.</summary>
public sealed class SameBytesTests
{
    private static readonly Lazy<SortedDictionary<string, byte[]>> Expected = new(() => Build(backwards: false, CultureInfo.InvariantCulture));

    public static TheoryData<string> Cultures => ["", "tr-TR", "ar-SA", "fa-IR", "de-CH", "th-TH"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void In_every_culture(string name) => AssertSame(Build(backwards: false, Culture(name)));

    [Fact]
    public void In_another_folder_whose_files_were_made_in_another_order_and_are_rendered_in_another() => AssertSame(Build(backwards: true, CultureInfo.InvariantCulture));

    [Fact]
    public void When_many_threads_render_at_once()
    {
        using var guide = GuideOnDisk.With("İstanbul 1.5 (ß)");
        var read = guide.Read();
        var files = SiteRenderer.Render(new Guide(read.Content), read.Theme, new RenderOptions()).Files;

        var made = new byte[files.Length][];
        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = 16 }, i => made[i] = files[i].Render());

        AssertSame(new SortedDictionary<string, byte[]>(files.Zip(made).ToDictionary(f => f.First.Path.Value, f => f.Second), StringComparer.Ordinal));
    }

    [Fact]
    public void The_base_address_alone_changes_canonical_links_sitemap_and_robots()
    {
        using var guide = GuideOnDisk.With("İstanbul 1.5 (ß)");
        var read = guide.Read();

        var files = SiteRenderer.Render(new Guide(read.Content), read.Theme, new RenderOptions { BaseUrl = "https://example.org/guide/" }).Files;

        Assert.Equal("https://example.org/guide/criteria/warmth.html", files.Page("criteria/warmth.html").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains("<loc>https://example.org/guide/criteria/warmth.html</loc>", files.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("Sitemap: https://example.org/guide/sitemap.xml", files.Text("robots.txt"), StringComparison.Ordinal);
        Assert.Equal(Expected.Value["data/claims.json"], files.Single(f => f.Path.Value == "data/claims.json").Render());
    }

    private static void AssertSame(SortedDictionary<string, byte[]> found)
    {
        Assert.Equal(Expected.Value.Keys, found.Keys);
        Assert.Empty(found.Where(f => !f.Value.AsSpan().SequenceEqual(Expected.Value[f.Key])).Select(f => f.Key));
    }

    private static SortedDictionary<string, byte[]> Build(bool backwards, CultureInfo culture)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            using var guide = GuideOnDisk.With("İstanbul 1.5 (ß)", backwards);
            var read = guide.Read();
            Assert.Empty(read.Diagnostics);
            var files = SiteRenderer.Render(new Guide(read.Content), read.Theme, new RenderOptions()).Files;
            var made = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
            foreach (var file in backwards ? files.Reverse() : files)
                made.Add(file.Path.Value, file.Render());
            return made;
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    /// <summary>The real one where the machine has data for it; for "" and elsewhere one that no program expects.</summary>
    private static CultureInfo Culture(string name)
    {
        try
        {
            if (name.Length > 0 && CultureInfo.GetCultureInfo(name) is { NumberFormat: not null } real && real.Name == name)
                return real;
        }
        catch (CultureNotFoundException)
        {
        }

        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat = new NumberFormatInfo { NegativeSign = "minus", NumberDecimalSeparator = "@", NumberGroupSeparator = "<", PercentDecimalSeparator = "@", NumberGroupSizes = [1] };
        strange.DateTimeFormat = new DateTimeFormatInfo { DateSeparator = "<", TimeSeparator = "<", ShortDatePattern = "'x'", LongDatePattern = "'x'" };
        return strange;
    }
}
