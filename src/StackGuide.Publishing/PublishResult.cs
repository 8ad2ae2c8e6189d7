using System.Collections.Immutable;
using StackGuide.Model.Diagnostics;

namespace StackGuide.Publishing;

/// <summary>What was published; or, when there are diagnostics, why nothing was.</summary>
/// <param name="Files">How many files the site has, the manifest among them.</param>
/// <param name="Bytes">Their size together.</param>
/// <param name="Diagnostics">What stopped pages from being made, in no particular order; the former output stands when there are any.</param>
public sealed record PublishResult(int Files, long Bytes, ImmutableArray<Diagnostic> Diagnostics);
