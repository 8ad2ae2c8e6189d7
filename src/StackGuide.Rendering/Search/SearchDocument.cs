namespace StackGuide.Rendering.Search;

/// <summary>Something that a search can find.</summary>
/// <param name="Kind">What a reader calls it: criterion, scenario, claim, question …</param>
/// <param name="Title">What a result shows first.</param>
/// <param name="Url">Relative to the site's root.</param>
/// <param name="Summary">What a result shows below.</param>
/// <param name="Names">Further names that count like the title: other spellings, the abbreviation of a term.</param>
/// <param name="Headings">Its headings.</param>
/// <param name="Text">Its prose, plain.</param>
internal sealed record SearchDocument(string Kind, string Title, string Url, string Summary, string Names = "", string Headings = "", string Text = "");
