using System.Collections.Immutable;
using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Templates;

/// <summary>What a page says at one place, before it is written in any form.</summary>
/// <param name="Body">The text; empty for none.</param>
/// <param name="Speaker">The entry whose text it is: its links are relative to that entry's file.</param>
/// <param name="Keys">The sources that are named behind the text.</param>
internal sealed record PageText(Body Body, Entry Speaker, ImmutableArray<string> Keys)
{
    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => Body.IsEmpty && Keys.IsEmpty;
}
