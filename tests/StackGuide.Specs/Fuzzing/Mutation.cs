using System.Text;

namespace StackGuide.Specs.Fuzzing;

/// <summary>Changes one to three places of a file.</summary>
internal static class Mutation
{
    private static readonly Func<byte[], Random, byte[]>[] Kinds =
    [
        (bytes, random) => random.Of(ByteMutators.All)(bytes, random),
        (bytes, random) => AsText(bytes, random, LineMutators.Change),
        (bytes, random) => AsText(bytes, random, YamlMutators.Change),
        (bytes, random) => AsText(bytes, random, MarkdownMutators.Change),
    ];

    public static byte[] Of(byte[] content, Random random)
    {
        for (var left = 1 + random.Next(3); left > 0; left--)
            content = random.Of(Kinds)(content, random);
        return content;
    }

    private static byte[] AsText(byte[] bytes, Random random, Func<string, Random, string> change) =>
        Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(bytes), random));
}
