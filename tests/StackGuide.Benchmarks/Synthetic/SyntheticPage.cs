using System.Collections.Immutable;

namespace StackGuide.Benchmarks.Synthetic;

/// <summary>A page that both generators are given, in StackGuide's Markdown.</summary>
/// <param name="Folder">The entry's folder: <c>tools</c>, <c>evidence</c> …</param>
/// <param name="Id">The file's name without extension.</param>
/// <param name="FrontMatter">Lines of YAML.</param>
/// <param name="Body">The prose; empty for a seed, which is a record alone.</param>
/// <param name="Links">What it points to, each once, as folder and id; Hugo needs to be told, because it keeps no such list.</param>
internal sealed record SyntheticPage(string Folder, string Id, ImmutableArray<string> FrontMatter, string Body, ImmutableArray<string> Links);
