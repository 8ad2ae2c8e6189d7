using StackGuide.Model.Diagnostics;
using StackGuide.Model.Places;
using StackGuide.Reading;

namespace StackGuide.Model.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    [Fact]
    public void Prints_place_severity_code_and_text()
    {
        var place = new Place("content/criteria/performance.md", 12, 5);

        var error = SharedFaults.UnknownId(place, "criterion", "perfomance", ["performance"]);
        var warning = ReadingFaults.UnexpectedFile("content/tools/x.markdown", "files here end with .md");

        Assert.Equal("content/criteria/performance.md(12,5): error SG2003: no criterion 'perfomance'; did you mean 'performance'?", error.ToString());
        Assert.Equal("content/tools/x.markdown(1,1): warning SG1015: nothing reads this file; files here end with .md", warning.ToString());
    }

    [Fact]
    public void Prints_a_file_name_on_one_line_and_keeps_the_true_one()
    {
        const string file = "content/x\n::error file=a::b\u001b[31m\u202e.md";

        var fault = ReadingFaults.EmptyFile(file);

        Assert.Equal("content/x ::error file=a::b\uFFFD[31m\uFFFD.md(1,1): error SG1004: the file is empty; fill it or delete it", fault.ToString());
        Assert.Equal(file, fault.Place.File);
    }

    [Fact]
    public void Is_sorted_by_place_then_code_then_text_and_said_once()
    {
        var first = ReadingFaults.EmptyFile("a.md");
        var second = ReadingFaults.YamlSyntax(Place.StartOf("a.md"), "a");
        var third = ReadingFaults.YamlSyntax(Place.StartOf("a.md"), "b");
        var fourth = ReadingFaults.YamlSyntax(new Place("a.md", 2, 1), "a");
        var fifth = ReadingFaults.EmptyFile("b.md");

        var sorted = Diagnostic.Sorted([fifth, third, first, fourth, second, third, fifth]);

        Assert.Equal([first, second, third, fourth, fifth], sorted);
    }

    [Fact]
    public void Has_the_severity_of_its_code_until_it_is_raised()
    {
        var warning = ReadingFaults.UnexpectedFile("x", "y");

        var raised = warning.Strictly();

        Assert.Equal(Severity.Warning, warning.Severity);
        Assert.Contains(": error SG1015: ", raised.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Stays_on_one_line_whatever_it_quotes()
    {
        // Keys and values come from strangers' pull requests; a line break could forge a diagnostic, an escape could drive a terminal.
        var forged = new Located<string>("a\r\nb.md(1,1): error SG9999: forged \u001b[31m\u2028\u0085\u0000\t", Place.StartOf("a.md"));

        var text = ReadingFaults.UnknownKey(forged, "a criterion", []).ToString();

        Assert.DoesNotContain(text, char.IsControl);
        Assert.DoesNotContain('\u2028', text);
        Assert.StartsWith("a.md(1,1): error SG1006: a criterion has no key 'a", text, StringComparison.Ordinal);
        Assert.Contains("b.md(1,1)", text, StringComparison.Ordinal);
    }
}
