using System.Text;
using StackGuide.Editing.Schemas;

namespace StackGuide.Editing.Skeletons;

/// <summary>The small working guide that this program carries: the example of the repository with the theme, and the schemas for editors.</summary>
internal static class ExampleGuide
{
    private const string Prefix = "guide/";

    /// <summary>Each file's path, with <c>/</c> between folders, and its content; in ordinal order.</summary>
    public static IEnumerable<(string Path, byte[] Content)> Files()
    {
        var carrier = typeof(ExampleGuide).Assembly;
        IEnumerable<(string Path, byte[] Content)> carried = carrier.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => (name[Prefix.Length..].Replace('\\', '/'), Read(carrier.GetManifestResourceStream(name)!)));
        return carried
            .Concat(EditorSchemas.All().Select(schema => ($"{EditorSchemas.Folder}/{schema.File}", Encoding.UTF8.GetBytes(schema.Text))))
            .OrderBy(file => file.Item1, StringComparer.Ordinal);
    }

    private static byte[] Read(Stream stream)
    {
        using (stream)
        {
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            return content;
        }
    }
}
