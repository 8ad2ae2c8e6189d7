namespace StackGuide.Markdown.Tests;

public sealed class CodeTests
{
    [Theory]
    [InlineData("```\nnode app.js\n```\n\nMore.")]
    [InlineData("~~~~ sh\na\n~~~~\n")]
    [InlineData("    indented\n")]
    [InlineData("- ```\n  a\n  ```\n")]
    public void Is_published_when_it_is_closed(string prose) => Assert.Empty(Dialect.Prose(prose).Faults);

    [Theory]
    [InlineData("Text.\n\n```\nnode app.js\n\nMore.", "3,1 SG1021 the code that is opened here is never closed; add a line ``` below it")]
    [InlineData("~~~~\na\n~~~\n", "1,1 SG1021 the code that is opened here is never closed; add a line ~~~~ below it")]
    [InlineData("- ```\n  a\n\nMore.", "1,3 SG1021 the code that is opened here is never closed; add a line ``` below it")]
    public void Is_reported_when_it_is_not(string prose, string said) => Assert.Equal([said], Dialect.Prose(prose).Said);

    [Fact]
    public void A_character_that_is_not_shown_is_found_as_an_entity_too() =>
        Assert.Equal(["1,3 SG1020 here stands U+202E, which turns the direction of writing; delete it"], Dialect.Prose("a &#x202E; b").Said);
}
