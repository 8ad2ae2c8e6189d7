using System.CommandLine;
using StackGuide.Cli.Printing;
using StackGuide.Publishing.Verifying;

namespace StackGuide.Cli.Commands;

/// <summary><c>stackguide verify</c>: whether a published guide is still, byte for byte, what was published.</summary>
internal sealed class VerifyCommand(Surroundings surroundings)
{
    private readonly Argument<string> _path = new("FILE.zip|DIR") { Description = "A bundle, the folder that it was unpacked to, or a built site" };

    /// <summary>The command as the parser knows it.</summary>
    public Command Describe()
    {
        var command = new Command("verify", "Hold a bundle or a built site against its manifest, and name each file that was changed, added or lost.");
        command.Add(_path);
        ExampleHelp.AddTo(command, "stackguide verify guide.zip", "stackguide verify output");
        command.SetAction(parsed => (int)Run(parsed.GetRequiredValue(_path)));
        return command;
    }

    private ExitStatus Run(string path)
    {
        var result = Verify(path);
        new DiagnosticPrinter(surroundings, path).Print(result.Diagnostics);
        surroundings.Out.WriteLine(result.Diagnostics.IsEmpty
            ? $"{Numbers.Of(result.Files, "file")} as published. Receipt: sha256 {result.Receipt}"
            : $"{path} is not as it was published: {Numbers.Of(result.Diagnostics.Length, "fault")}.");
        return result.Diagnostics.IsEmpty ? ExitStatus.Done : ExitStatus.ContentHasErrors;
    }

    private static VerifyResult Verify(string path)
    {
        if (Directory.Exists(path))
            return Verification.OfFolder(path);
        if (!File.Exists(path))
            throw new UsageException($"there is no file or folder '{path}'");
        using var stream = File.OpenRead(path);
        return Verification.OfZip(stream, path);
    }
}
