namespace StackGuide.Model.Places;

/// <summary>A decoded source file.</summary>
/// <param name="Path">Relative to the root, with <c>/</c> between folders.</param>
/// <param name="Text">Without a byte order mark.</param>
public sealed record SourceText(string Path, string Text)
{
    /// <summary>The file's name without folder and extension: the id of an entry.</summary>
    public string Id
    {
        get
        {
            var name = Path[(Path.LastIndexOf('/') + 1)..];
            var dot = name.LastIndexOf('.');
            return dot < 0 ? name : name[..dot];
        }
    }

    /// <summary>The first character.</summary>
    public Place Start => Place.StartOf(Path);
}
