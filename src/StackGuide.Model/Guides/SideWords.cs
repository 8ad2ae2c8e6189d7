using System.Collections.Immutable;

namespace StackGuide.Model.Guides;

/// <summary>The words by which the guide's files and its published data say a side that is not some technologies by name.</summary>
/// <param name="All">The word for every technology.</param>
/// <param name="None">The word for no technology.</param>
public sealed record SideWords(string All, string None)
{
    /// <summary>Of whom a verdict favours: <c>either</c> where no difference should decide, which favours nobody.</summary>
    public static SideWords OfVerdict { get; } = new("either", "either");

    /// <summary>Of whom a claim favours: <c>either</c> is praise of all.</summary>
    public static SideWords OfClaim { get; } = new("either", "none");

    /// <summary>Of whom a claim is about: <c>other</c> is something that the guide does not compare.</summary>
    public static SideWords OfSubject { get; } = new("both", "other");

    /// <summary>The words, which are no ids.</summary>
    public ImmutableArray<string> Reserved => [All, None];

    /// <summary>What is meant by a word or a technology's id.</summary>
    public SideReference Read(string written) => written == None ? SideReference.None : written == All ? SideReference.All : SideReference.Of(written);

    /// <summary>How a side is written; several technologies with a space between.</summary>
    public string Write(SideReference side) => side.IsNone ? None : side.IsAll ? All : side.ToString();
}
