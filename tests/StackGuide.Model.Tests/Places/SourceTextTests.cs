using StackGuide.Model.Places;

namespace StackGuide.Model.Tests.Places;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("content/criteria/cost.md", "cost")]
    [InlineData("seeds/netguru-2023.yml", "netguru-2023")]
    [InlineData("content/tools/socket.io.md", "socket.io")]
    [InlineData("README", "README")]
    [InlineData("content/v1.2/cost", "cost")]
    public void Takes_its_id_from_the_file_name(string path, string id) => Assert.Equal(id, new SourceText(path, "").Id);
}
