using System.CommandLine;
using StackGuide.Cli.Printing;
using StackGuide.Cli.Signing;
using StackGuide.Publishing;
using StackGuide.Publishing.Verifying;

namespace StackGuide.Cli.Commands;

/// <summary><c>stackguide verify</c>: whether a published guide is still, byte for byte, what was published.</summary>
internal sealed class VerifyCommand(Surroundings surroundings)
{
    private readonly Argument<string> _path = new("FILE.zip|DIR") { Description = "A bundle, the folder that it was unpacked to, or a built site" };

    private readonly Option<string?> _key = new("--key")
    {
        Description = "The publisher's public key: the bundle must be signed with it, by bundle --sign",
        HelpName = "KEY.pub",
    };

    private readonly Option<string?> _signature = new("--signature") { Description = "The signature; else the file beside the bundle that ends with .sig", HelpName = "FILE" };

    /// <summary>The command as the parser knows it.</summary>
    public Command Describe()
    {
        var command = new Command("verify", "Hold a bundle or a built site against its manifest, and name each file that was changed, added or lost.");
        command.Add(_path);
        command.Add(_key);
        command.Add(_signature);
        ExampleHelp.AddTo(command, "stackguide verify guide.zip", "stackguide verify guide.zip --key publisher.pub", "stackguide verify output");
        command.SetAction(parsed => (int)Run(parsed));
        return command;
    }

    private ExitStatus Run(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(_path);
        var key = parsed.GetValue(_key) is { } file ? SshSignature.PublicKey(file) : null;
        if (key is null && parsed.GetValue(_signature) is not null)
            throw new UsageException("--signature needs --key: a signature says nothing without the key that it must be made with");
        var result = Verify(path, key, parsed.GetValue(_signature) ?? SignatureFile.Of(path));
        new DiagnosticPrinter(surroundings, path).Print(result.Diagnostics);
        surroundings.Out.WriteLine(result.Faults == 0
            ? $"{Numbers.Of(result.Files, "file")} as published{(key is null ? "" : ", signed with that key")}. Receipt: sha256 {result.Receipt}"
            : $"{path} is not as it was published: {Numbers.Of(result.Faults, "fault")}.");
        return result.Faults == 0 ? ExitStatus.Done : ExitStatus.ContentHasErrors;
    }

    private VerifyResult Verify(string path, string? key, string signature)
    {
        if (Directory.Exists(path))
            return key is null ? Verification.OfFolder(path) : throw new UsageException($"'{path}' is a folder; a bundle's file is what is signed");
        if (!File.Exists(path))
            throw new UsageException($"there is no file or folder '{path}'");
        surroundings.LimitMemory();
        using var stream = File.OpenRead(path);
        return key is not null && WhyNotSigned(stream, key, signature) is { } why
            ? new VerifyResult(0, null, [VerifyFaults.NotSigned(path, why)])
            : Verification.OfZip(stream, path);
    }

    private static string? WhyNotSigned(Stream stream, string key, string signature) =>
        File.Exists(signature)
            ? SshSignature.WhyNot(stream, signature, key) is { } why ? $"the signature '{signature}' is not one of this file with that key: {why}" : null
            : $"there is no signature '{signature}'; whoever sent the file has it, or --signature names it";
}
