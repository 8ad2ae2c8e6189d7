using StackGuide.Model.Diagnostics;

namespace StackGuide.Reading.Tests;

/// <summary>Collects what a reader reports.</summary>
internal sealed class Reported : List<Diagnostic>
{
    /// <summary>As "line,column code", in the order of the report.</summary>
    public IEnumerable<string> Found => this.Select(f => $"{f.Place.Line},{f.Place.Column} {f.Code.Id}");

    /// <summary>As "line,column code message".</summary>
    public IEnumerable<string> Said => this.Select(f => $"{f.Place.Line},{f.Place.Column} {f.Code.Id} {f.Message}");
}
