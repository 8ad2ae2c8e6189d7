using StackGuide.Rendering.Assets;

namespace StackGuide.Rendering.Tests.Assets;

public sealed class ScriptsTests
{
    [Theory]
    [InlineData("// What it is.\n(function () {\n  /** Adds. */\n  const add = (a, b) => a + b; // stays\n\n  return \"// no comment\";\n})();\n", "(function () {\nconst add = (a, b) => a + b; // stays\nreturn \"// no comment\";\n})();\n")]
    [InlineData("/* one */ let a = 1; /* two */\n", "/* one */ let a = 1; /* two */\n")]
    [InlineData("  // a comment\n  const text = `two\n    lines`;\n", "  // a comment\n  const text = `two\n    lines`;\n")]
    [InlineData("const text = `one`;\r\n  next();\r\n", "const text = `one`;\nnext();\n")]
    [InlineData("", "")]
    public void Lose_what_only_a_maintainer_reads(string script, string small) => Assert.Equal(small, Scripts.Small(script));
}
