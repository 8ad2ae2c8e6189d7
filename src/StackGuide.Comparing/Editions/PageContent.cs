namespace StackGuide.Comparing.Editions;

/// <summary>What a page says.</summary>
/// <param name="Text">What a reader reads in its main part, without the numbers of citations and without dates: words with one space between them.</param>
/// <param name="Anchors">Every id on it.</param>
/// <param name="Promised">Those that links from elsewhere may rest on: headings of prose and claims.</param>
internal sealed record PageContent(string Text, IReadOnlySet<string> Anchors, IReadOnlyList<string> Promised);
