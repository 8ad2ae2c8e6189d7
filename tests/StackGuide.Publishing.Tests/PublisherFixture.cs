using System.Text;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Places;
using StackGuide.Rendering;

namespace StackGuide.Publishing.Tests;

/// <summary>A guide's folder with inputs, and short words for publishing from it.</summary>
public abstract class PublisherFixture : IDisposable
{
    protected PublisherFixture()
    {
        Folder.Write("guide/content/pages/home.md", "home");
        Folder.Write("guide/site/site.yml", "title: A guide");
        Folder.Write("guide/templates/layouts/main.scriban-html", "{{ title }}");
        Folder.Write("guide/seeds/a.yml", "file: a");
    }

    protected TempFolder Folder { get; } = new();

    protected string Root => Folder.At("guide");

    protected PublishResult? Publish(params SiteFile[] files) => PublishTo(Folder.At("guide", "output"), files);

    protected PublishResult? PublishTo(string output, params SiteFile[] files) =>
        SitePublisher.Publish(new SiteStream(files), new PublishOptions { Root = Root, Output = output });

    protected static SiteFile Page(string path, string text) => new(new SitePath(path), () => Encoding.UTF8.GetBytes(text));

    protected static SiteFile Failing(string path, Exception fault) => new(new SitePath(path), () => throw fault);

    protected static RenderException Unrenderable(string file) => new(SharedFaults.MissingFile(file, "a block is not closed"));

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
