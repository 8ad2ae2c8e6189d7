namespace StackGuide.Model.Guides;

/// <summary>Something that readers of the guide would notice has changed.</summary>
/// <param name="Day">The day of the change.</param>
/// <param name="Title">What changed, in a line.</param>
/// <param name="Text">What it means for readers; its links and citations count as the page's.</param>
public sealed record GuideChange(DateOnly Day, string Title, Body Text);
