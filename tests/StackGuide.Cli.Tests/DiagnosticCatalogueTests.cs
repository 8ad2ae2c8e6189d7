using System.Reflection;
using System.Text.RegularExpressions;
using StackGuide.Building;
using StackGuide.Model.Diagnostics;

namespace StackGuide.Cli.Tests;

public sealed partial class DiagnosticCatalogueTests
{
    /// <summary>The codes that the program's assemblies declare, wherever they stand.</summary>
    private static IEnumerable<DiagnosticCode> Declared =>
        from file in Directory.EnumerateFiles(AppContext.BaseDirectory, "StackGuide.*.dll")
        where !Path.GetFileName(file).Contains("Tests", StringComparison.Ordinal)
        from type in Assembly.LoadFrom(file).GetTypes()
        from member in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
        where member.FieldType == typeof(DiagnosticCode)
        select (DiagnosticCode)member.GetValue(null)!;

    [Fact]
    public void Collects_every_code_that_is_declared_anywhere() =>
        Assert.Equal(Declared.Select(c => c.Id).Order(StringComparer.Ordinal), DiagnosticCatalogue.All.Select(c => c.Id));

    [Fact]
    public void Gives_no_number_twice()
    {
        var ids = DiagnosticCatalogue.All.Select(c => c.Id).ToList();

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Is_sorted_by_number()
    {
        var ids = DiagnosticCatalogue.All.Select(c => c.Id).ToList();

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Numbers_its_codes_by_stage() => Assert.All(DiagnosticCatalogue.All, code => Assert.Matches(Number(), code.Id));

    [Fact]
    public void Explains_every_code_with_a_bad_and_a_good_example()
    {
        foreach (var code in DiagnosticCatalogue.All)
        {
            Assert.All([code.Title, code.Meaning, code.Bad, code.Good], text => Assert.False(string.IsNullOrWhiteSpace(text), code.Id));
            Assert.NotEqual(code.Bad, code.Good);
            Assert.True(code.Meaning.EndsWith('.'), $"{code.Id}: the meaning is a sentence");
            Assert.False(code.Title.EndsWith('.'), $"{code.Id}: the title is a heading");
        }
    }

    [Fact]
    public void Has_no_title_twice()
    {
        var titles = DiagnosticCatalogue.All.Select(c => c.Title).ToList();

        Assert.Equal(titles.Distinct(StringComparer.OrdinalIgnoreCase), titles);
    }

    [GeneratedRegex("^SG[1-9][0-9]{3}$")]
    private static partial Regex Number();
}
