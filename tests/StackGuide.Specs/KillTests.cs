using System.Diagnostics;
using StackGuide.Publishing.Verifying;

namespace StackGuide.Specs;

/// <summary>The real command is killed at random moments: what stands in the output is always a whole site.</summary>
public sealed class KillTests
{
    private const int Kills = 200;
    private const int Seed = 20261121;

    [Fact]
    public async Task A_killed_build_leaves_a_whole_site_and_the_next_one_clears_up()
    {
        // Two at a time, since this machine has at least two cores and a build uses little more than one.
        var fates = await Task.WhenAll(Enumerable.Range(0, 2).Select(half => Task.Run(() => KillMany(Kills / 2, new Random(Seed + half)))));

        var killed = fates.Sum(f => f.Killed);
        Assert.True(killed >= Kills, $"only {killed} of {Kills} runs were still alive when they were to be killed");
        Assert.True(fates.Sum(f => f.WhilePublishing) > 0, "no run was killed while it wrote, so nothing was tested");
    }

    private static (int Killed, int WhilePublishing) KillMany(int kills, Random random)
    {
        using var guide = new GuideCopy();
        MakeSmall(guide);
        var page = File.ReadAllText(guide.At("content/pages/about.md"));
        var whole = TimeSpan.MaxValue;
        for (var tries = 0; tries < 2; tries++)
        {
            var started = Stopwatch.GetTimestamp();
            Assert.Equal(0, StackguideProcess.Run(guide.Root, "build").Exit);
            var took = Stopwatch.GetElapsedTime(started);
            whole = took < whole ? took : whole;
        }

        var (killed, whilePublishing) = (0, 0);
        for (var run = 0; killed < kills && run < 4 * kills; run++)
        {
            File.WriteAllText(guide.At("content/pages/about.md"), $"{page}\nRun {run}.\n");

            // Starting up is most of a run, and harmless: three of four kills fall into its second half, where files are written.
            var share = run % 4 == 0 ? random.NextDouble() : 0.5 + (0.55 * random.NextDouble());
            if (!StackguideProcess.Kill(guide.Root, whole * share, "build"))
            {
                // The machine has become faster since the length of a run was measured.
                whole *= 0.95;
                continue;
            }

            // It may have become slower as well, and then every kill would come too early.
            whole *= 1.01;
            killed++;
            whilePublishing += Directory.EnumerateDirectories(guide.Root, ".output.*").Any() ? 1 : 0;
            ExpectWhole(guide, run);
        }

        Assert.Equal(0, StackguideProcess.Run(guide.Root, "build").Exit);
        Assert.Empty(Directory.EnumerateFileSystemEntries(guide.Root, ".*"));
        Assert.Empty(Verification.OfFolder(guide.At("output")).Diagnostics);
        return (killed, whilePublishing);
    }

    /// <summary>Many plain pages and one plain template: most of a run is writing, little of it getting ready.</summary>
    private static void MakeSmall(GuideCopy guide)
    {
        const int pages = 60;
        guide.SimplifyTemplates();
        foreach (var template in Directory.EnumerateFiles(guide.At("templates", "pages")).Where(t => Path.GetFileName(t) != "page.scriban-html"))
            File.Delete(template);
        IEnumerable<string> idle = [guide.At("seeds"), .. Directory.EnumerateDirectories(guide.At("content")).Where(f => Path.GetFileName(f) != "pages"), .. Directory.EnumerateDirectories(guide.At("site"))];
        foreach (var folder in idle)
            Directory.Delete(folder, recursive: true);
        var about = File.ReadAllText(guide.At("content/pages/about.md"));
        for (var i = 0; i < pages; i++)
            guide.Write($"content/pages/filler-{i}.md", about);
        guide.Write("content/pages/home.md", $"{about}\n{string.Concat(Enumerable.Range(0, pages).Select(i => $"[{i}](filler-{i}.md) "))}\n");
    }

    private static void ExpectWhole(GuideCopy guide, int run)
    {
        var output = guide.At("output");

        // Killed between its two renames, a run leaves the former output beside; the next run puts it back.
        if (!Directory.Exists(output))
            output = Assert.Single(Directory.EnumerateDirectories(guide.Root, ".output.former-*"));
        var found = Verification.OfFolder(output);
        Assert.True(found.Diagnostics.IsEmpty, $"after run {run}: {string.Join('\n', found.Diagnostics)}");
    }
}
