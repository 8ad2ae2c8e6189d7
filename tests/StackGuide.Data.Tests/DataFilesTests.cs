using System.Text;
using System.Text.Json;

namespace StackGuide.Data.Tests;

/// <summary>The forms of the data files, as they are written and read.</summary>
public sealed class DataFilesTests
{
    [Fact]
    public void Are_written_for_people_too()
    {
        Assert.StartsWith("[\n  {\n    \"id\": \"drinker.1\",\n    \"seed\": \"drinker\",\n    \"file\": \"drinker.txt\",\n    \"lines\": [\n      3,\n      4\n    ],\n    \"group\": null,\n", Samples.Written[DataFiles.Claims], StringComparison.Ordinal);
        Assert.Contains("\"says\": \"Tea <is> wärm.\"", Samples.Written[DataFiles.Claims], StringComparison.Ordinal);
        Assert.Contains("\"facts\": [\n        {\n          \"aspect\": \"In a pot\",\n          \"ground\": \"heat\",\n          \"tea\": {\n            \"grade\": \"good\",", Samples.Written[DataFiles.Guide], StringComparison.Ordinal);
        Assert.All(Samples.Written.Values, text => Assert.EndsWith("\n", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Are_read_as_they_were_written()
    {
        Assert.Equal(Samples.Written[DataFiles.Guide], Text(DataFiles.Write(DataFiles.ReadGuide(Bytes(DataFiles.Guide)))));
        Assert.Equal(Samples.Written[DataFiles.Claims], Text(DataFiles.Write(DataFiles.ReadClaims(Bytes(DataFiles.Claims)))));
        Assert.Equal(Samples.Written[DataFiles.Flow], Text(DataFiles.Write(DataFiles.ReadFlow(Bytes(DataFiles.Flow)))));
        Assert.Equal(Samples.Written[DataFiles.Manifest], Text(DataFiles.Write(DataFiles.ReadManifest(Bytes(DataFiles.Manifest)))));
    }

    [Theory]
    [InlineData("\"aspect\": \"In a pot\",", "")]
    [InlineData("\"aspect\": \"In a pot\"", "\"aspect\": 1")]
    [InlineData("\"grade\": \"good\"", "\"grade\": null")]
    [InlineData("\"title\": \"Drinks\",", "")]
    [InlineData("\"title\": \"Drinks\"", "\"title\": [\"Drinks\"]")]
    [InlineData("\"title\": \"Drinks\"", "\"title\": \"Drinks\", \"title\": \"Drinks\"")]
    [InlineData("\"facts\": [", "\"facts\": [ null,")]
    public void Of_another_form_are_refused(string old, string replacement)
    {
        var text = Samples.Written[DataFiles.Guide];
        Assert.Contains(old, text, StringComparison.Ordinal);

        Assert.Throws<JsonException>(() => DataFiles.ReadGuide(Encoding.UTF8.GetBytes(text.Replace(old, replacement, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("""{ "generator": "stackguide", "files": [] }""", 1)]
    [InlineData("""{ "generator": "stackguide", "dataVersion": 1, "files": [] }""", 1)]
    [InlineData("""{ "dataVersion": 7, "generator": "stackguide", "parts": { "index.html": [1, 2] } }""", 7)]
    public void Tell_their_version_whatever_else_it_brings(string manifest, int version) =>
        Assert.Equal(("stackguide", version), DataFiles.ReadVersion(Encoding.UTF8.GetBytes(manifest)));

    [Fact]
    public void Of_another_version_are_told_with_both()
    {
        Assert.Equal("its data files are of version 7, and this program reads version 1; take the program that wrote them, or a newer one", DataFiles.OtherVersion(7));
        Assert.Equal("its data files are of version 0, and this program reads version 1; take the program that wrote them", DataFiles.OtherVersion(0));
    }

    private static byte[] Bytes(string path) => Encoding.UTF8.GetBytes(Samples.Written[path]);

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
