using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using StackGuide.Cli.Tests;
using StackGuide.Model.Places;
using StackGuide.Publishing;
using StackGuide.Publishing.Bundles;
using StackGuide.Rendering;

namespace StackGuide.Specs;

/// <summary>Bundles that somebody made to fill the memory of whoever compares them: each stays below 500 MB, and what cannot be compared within is named.</summary>
public sealed class BundleMemoryTests : IDisposable
{
    private const long Most = 500_000_000;
    private const int LargestPage = 4 << 20;

    private readonly GuideCopy _guide = new();

    public BundleMemoryTests()
    {
        _guide.SimplifyTemplates();
        CommandRun.Of("build", "--root", _guide.Root, "--output", _guide.At("built"));
    }

    [LinuxTheory]
    [InlineData("words", 0, "a reader would notice 2 changes")]
    [InlineData("tags", 0, "a reader would notice 2 changes")]
    [InlineData("many tags", 2, "its pages have more than 1,500,000 tags together, the most that is read from a bundle; unpack it and name the folder")]
    [InlineData("attributes", 0, "a reader would notice 2 changes")]
    [InlineData("ids", 0, "a reader would notice")]
    [InlineData("cells", null, "320 MB that a bundle is read within; if you trust the bundle, unpack it and name the folder")]
    [InlineData("long ids of a flow", 2, "the paths of its decision flow have more than 16,777,216 letters together")]
    public void A_hostile_bundle_takes_less_than_500_MB(string kind, int? status, string said)
    {
        Forge("then.zip", kind, 1);
        Forge("now.zip", kind, 2);

        using var process = StackguideProcess.Begin(_guide.Root, "diff", "then.zip", "now.zip");
        var peak = Task.Run(() => PeakOf(process), TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        // Where no status is named, the limit is so near that it depends on the form of the program whether it is met.
        Assert.Contains(process.ExitCode, status is { } only ? [only] : new[] { 0, 3 });
        if (process.ExitCode != 0 || status == 0)
            Assert.Contains(said, status == 0 ? output : error.Result, StringComparison.Ordinal);
        Assert.InRange(peak.Result, 1, Most);
    }

    public void Dispose() => _guide.Dispose();

    /// <summary>The most memory that a process had at once, in bytes: what the system noted until shortly before its end.</summary>
    private static long PeakOf(Process process)
    {
        var peak = 0L;
        try
        {
            while (!process.HasExited)
            {
                if (File.ReadLines($"/proc/{process.Id}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)) is { } line)
                    peak = 1024 * long.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
                Thread.Sleep(10);
            }
        }
        catch (IOException)
        {
            // It ended while it was asked.
        }

        return peak;
    }

    private void Forge(string name, string kind, int seed)
    {
        var random = new Random(seed);
        var files = Directory.EnumerateFiles(_guide.At("built"), "*", SearchOption.AllDirectories)
            .ToDictionary(file => "guide/" + Path.GetRelativePath(_guide.At("built"), file).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllBytes, StringComparer.Ordinal);
        files.Remove("guide/manifest.json");
        switch (kind)
        {
            case "words":
                Fill(2, text =>
                {
                    while (text.Length < LargestPage - 100)
                        text.Append(CultureInfo.InvariantCulture, $"{random.Next():x} ");
                });
                break;
            case "tags":
                Fill(2, text => text.Insert(text.Length, "<p>x", 190_000));
                break;
            case "many tags":
                Fill(10, text => text.Insert(text.Length, "<br>", 190_000));
                break;
            case "attributes":
                Fill(2, text => text.Insert(text.Length, "<p a b c d e f g>", 190_000));
                break;
            case "ids":
                Fill(2, text =>
                {
                    for (var i = 0; i < 190_000; i++)
                        text.Append(CultureInfo.InvariantCulture, $"<h2 id={random.Next():x}>");
                });
                break;
            case "cells":
                Change("guide/data/guide.json", guide =>
                {
                    var row = guide["entries"]!.AsArray().First(entry => entry!["facts"] is not null)!["facts"]![0]!.AsObject();
                    for (var i = 0; i < 330_000; i++)
                        row[$"{i:x}{seed}"] = new JsonObject { ["grade"] = "", ["text"] = "", ["cite"] = new JsonArray() };
                });
                break;
            case "long ids of a flow":
                Change("guide/data/flow.json", flow =>
                {
                    var (question, outcome) = (flow["questions"]![0]!, flow["outcomes"]![0]!["id"]!.GetValue<string>());
                    var ids = Enumerable.Range(0, 14).Select(i => new string('q', 100_000) + i.ToString(CultureInfo.InvariantCulture)).Append(outcome).ToList();
                    flow["start"] = ids[0];

                    // An edition from before paths were listed.
                    flow.AsObject().Remove("paths");
                    flow["questions"] = new JsonArray([.. Enumerable.Range(0, 14).Select(i => Chained(question, ids[i], ids[i + 1]))]);
                });
                break;
        }

        BundlePublisher.Publish(
            new SiteStream([.. files.Select(file => new SiteFile(new SitePath(file.Key), () => file.Value))]),
            new BundleOptions { Root = _guide.Root, Output = _guide.At(name), Origin = new BundleOrigin("A guide", "1", "unknown") },
            TestContext.Current.CancellationToken);

        void Fill(int pages, Action<StringBuilder> write)
        {
            for (var i = 0; i < pages; i++)
            {
                var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"<!doctype html><title>x</title><main>{seed} "));
                write(text);
                files[$"guide/pages/{i}.html"] = Encoding.UTF8.GetBytes(text.ToString());
            }
        }

        void Change(string path, Action<JsonNode> change)
        {
            var data = JsonNode.Parse(files[path])!;
            change(data);
            files[path] = Encoding.UTF8.GetBytes(data.ToJsonString());
        }
    }

    private static JsonNode Chained(JsonNode question, string id, string next)
    {
        var copy = question.DeepClone();
        copy["id"] = id;
        foreach (var option in copy["options"]!.AsArray())
            option!["next"] = next;
        return copy;
    }
}
