using System.Collections.Immutable;
using StackGuide.Model.Places;

namespace StackGuide.Model.Guides;

/// <summary>What gives the guide its face, as read and not yet compiled.</summary>
/// <param name="Templates">The Scriban files, by path.</param>
/// <param name="Assets">Stylesheets, scripts and icons, by path.</param>
public sealed record Theme(ImmutableArray<SourceText> Templates, ImmutableArray<Asset> Assets);

/// <summary>A file that is published under a name with its content's hash.</summary>
/// <param name="Path">Relative to the root, with <c>/</c> between folders.</param>
/// <param name="Content">As read.</param>
public sealed record Asset(string Path, ImmutableArray<byte> Content);
