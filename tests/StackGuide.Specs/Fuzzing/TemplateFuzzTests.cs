using System.Text;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Reading;
using StackGuide.Rendering;

namespace StackGuide.Specs.Fuzzing;

/// <summary>Mutants of our own templates, each as the template of a small guide's tools, which stand in the guide on one page too.</summary>
public sealed class TemplateFuzzTests
{
    private const int MutantsOfFilesForOneOfTemplates = 40;

    private static readonly string[] Pieces = ["{{", "}}", "{%", "{{ end }}", "{{ if x }}", "{{ else }}", "{{ include 'nobody' it }}", "{{ include title it }}", "{{ for x in }}", "{{ for x in 1..9 }}", "{{ while true }}", "{{#", "{{ x.y.z }}", "{{ it[0] }}", "{{ func f }}", "{{ ret }}", "{{ $x = it }}", "{{ 'x' }}", "{{ x | y }}", "{{ it }}", "{{ 1 / 0 }}", "{{}}", "{{ }}", "{{ with it }}", "{{ capture x }}", "{{ break }}", "{{ case 1 }}", "{{ title.size }}", "{{ @title }}", "{{ [1, 2] }}", "{{ -}}"];

    [Fact]
    public void A_mutant_of_a_template_is_compiled_and_run_or_reported()
    {
        using var copy = PlainGuide.Copy();
        copy.Write("content/pages/guide.md", "---\ntitle: Guide\nview: guide\nreviewed: 2026-01-10\nreviewEvery: 12 months\n---\nAll of it.\n");
        copy.Write("templates/pages/guide.scriban-html", "{{ for part in parts }}{{ part.title }}{{ end }}");
        var read = ContentReader.Read(copy.Root);
        var guide = new Guide(read.Content);
        var stubs = OurFiles.Templates.Where(t => t.Path.StartsWith("templates/partials/", StringComparison.Ordinal)).Select(t => new SourceText(t.Path, "<p>x</p>"));
        var others = read.Theme.Templates.Where(t => t.Path != "templates/pages/tool.scriban-html").Concat(stubs).ToList();

        Watch.Each(FuzzSettings.Mutants / MutantsOfFilesForOneOfTemplates, () => new MemoryStream(), (_, mutant, attempt) =>
        {
            var random = FuzzSettings.ChanceOf(mutant);
            var (path, content) = random.Of(OurFiles.Templates);
            attempt.What = path;
            var text = Encoding.UTF8.GetString(content);
            for (var left = 1 + random.Next(3); left > 0; left--)
            {
                var piece = random.Stretch(text.Length, 30);
                text = text[..piece.Start.Value] + (random.Next(3) == 0 ? "" : random.Of(Pieces)) + text[(random.Next(2) == 0 ? piece.Start : piece.End).Value..];
            }

            var theme = new Theme([new SourceText("templates/pages/tool.scriban-html", text), .. others], []);
            foreach (var file in SiteRenderer.Render(guide, theme, new RenderOptions()).Files.Where(f => f.Path.Value == "guide.html" || f.Path.Value.StartsWith("tools/", StringComparison.Ordinal)))
                Render(file);
        });
    }

    private static void Render(SiteFile file)
    {
        try
        {
            file.Render();
        }
        catch (RenderException)
        {
            // Carries a diagnostic.
        }
    }
}
