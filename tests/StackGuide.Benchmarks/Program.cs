using BenchmarkDotNet.Running;
using StackGuide.Benchmarks.Layouts;
using StackGuide.Benchmarks.Serving;
using StackGuide.Benchmarks.Synthetic;

// "synthetic N FOLDER" writes a guide of N pages to FOLDER/stackguide and the same pages to FOLDER/hugo; "layouts" compares the
// flowchart's layout with dot's; "serve CHROMIUM STACKGUIDE.DLL N..." measures from saving a file to seeing it in guides of N pages;
// anything else is for BenchmarkDotNet.
if (args is ["synthetic", var pages, var folder] && int.TryParse(pages, out var count))
{
    var guide = SyntheticGuide.Pages(count).ToList();
    StackGuideFolder.Write(guide, Path.Combine(folder, "stackguide"));
    HugoFolder.Write(guide, Path.Combine(folder, "hugo"));
    return 0;
}

if (args is ["layouts"])
{
    LayoutComparison.Run(Console.Out);
    return 0;
}

if (args is ["serve", var browser, var program, .. var sizes])
{
    foreach (var size in sizes.Select(int.Parse))
    {
        var temporary = Directory.CreateTempSubdirectory("stackguide-serve-").FullName;
        await new SaveToSeen(size, temporary).Run(browser, program, Console.Out);
        Directory.Delete(temporary, recursive: true);
    }

    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(SyntheticGuide).Assembly).Run(args);
return 0;
