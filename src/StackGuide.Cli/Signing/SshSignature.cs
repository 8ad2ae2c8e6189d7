using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace StackGuide.Cli.Signing;

/// <summary>Signatures as <c>ssh-keygen -Y</c> makes and checks them (the format is OpenSSH's PROTOCOL.sshsig), by that very program.</summary>
/// <remarks>
/// As git does. So a private key is never read here; keys with a passphrase, in an agent or on a device work; and whoever has
/// OpenSSH can check a signature without StackGuide.
/// </remarks>
internal static partial class SshSignature
{
    /// <summary>What the signature is for, so that one that was made for a commit or a login is not taken for one of a bundle.</summary>
    public const string Namespace = "file";

    // Only has to agree between the two sides of one call: the key alone counts.
    private const string Signer = "publisher";

    /// <summary>Signs bytes.</summary>
    /// <param name="content">Read from its beginning to its end.</param>
    /// <param name="key">The file of a private key, or of a public one whose private one an agent has.</param>
    /// <returns>The signature, armoured.</returns>
    /// <exception cref="IOException">There is no such program, or it refuses.</exception>
    public static byte[] Make(Stream content, string key)
    {
        var (status, signature, complaint) = Run(content, "-Y", "sign", "-q", "-n", Namespace, "-f", key);
        return status == 0 ? signature : throw new IOException($"it cannot be signed with '{key}': {complaint}");
    }

    /// <summary>Whether bytes were signed with a key.</summary>
    /// <param name="content">Read from its beginning to its end.</param>
    /// <param name="signature">The signature's file.</param>
    /// <param name="key">The public key: type and Base64.</param>
    /// <returns>Why not; null when they were.</returns>
    /// <exception cref="IOException">There is no such program, or the disk failed.</exception>
    public static string? WhyNot(Stream content, string signature, string key)
    {
        var folder = Directory.CreateTempSubdirectory("stackguide-signers-");
        try
        {
            var signers = Path.Join(folder.FullName, "allowed_signers");
            File.WriteAllText(signers, $"{Signer} namespaces=\"{Namespace}\" {key}\n");
            var (status, _, complaint) = Run(content, "-Y", "verify", "-n", Namespace, "-I", Signer, "-f", signers, "-s", signature);
            return status == 0 ? null : complaint;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The public key in a file as <c>ssh-keygen</c> writes it, without its comment.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static string PublicKey(string file)
    {
        if (!File.Exists(file))
            throw new UsageException($"there is no file '{file}' with a public key");
        const int longest = 20_000;
        if (new FileInfo(file).Length is > 0 and < longest && OneKey().Match(File.ReadAllText(file)) is { Success: true } key)
            return $"{key.Groups[1].Value} {key.Groups[2].Value}";
        throw new UsageException($"'{file}' holds no public key of SSH in one line; that is the file whose name ends with .pub");
    }

    private static (int Status, byte[] Answer, string Complaint) Run(Stream content, params string[] arguments)
    {
        try
        {
            // What it asks for a passphrase, it asks on the terminal, past these pipes.
            var start = new ProcessStartInfo("ssh-keygen", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            using var answer = new MemoryStream();
            var reading = process.StandardOutput.BaseStream.CopyToAsync(answer);
            Feed(content, process);
            reading.Wait();
            process.WaitForExit();
            return (process.ExitCode, answer.ToArray(), FirstLine(error.Result, answer));
        }
        catch (Win32Exception fault)
        {
            throw new IOException("ssh-keygen is not installed, or cannot be started; signatures are made and checked by it, and OpenSSH brings it", fault);
        }
    }

    private static void Feed(Stream content, Process process)
    {
        try
        {
            content.Position = 0;
            using var input = process.StandardInput.BaseStream;
            content.CopyTo(input);
        }
        catch (IOException) when (process.HasExited || process.WaitForExit(TimeSpan.FromSeconds(1)))
        {
            // It has refused before it read everything, and says why.
        }
    }

    private static string FirstLine(string error, MemoryStream answer) =>
        (error.Length > 0 ? error : Encoding.UTF8.GetString(answer.ToArray())).Split('\n')[0].Trim() is { Length: > 0 } line ? line : "ssh-keygen does not say why";

    [GeneratedRegex(@"\A((?:sk-)?(?:ssh|ecdsa)-[a-z0-9@.-]+) +([A-Za-z0-9+/]+={0,2})(?: [^\r\n]*)?[\r\n]*\z")]
    private static partial Regex OneKey();
}
