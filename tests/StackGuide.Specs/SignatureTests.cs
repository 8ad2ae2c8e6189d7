using System.Diagnostics;

namespace StackGuide.Specs;

/// <summary>Bundles that are signed, held against OpenSSH's own program where it is installed.</summary>
public sealed class SignatureTests : IDisposable
{
    private readonly GuideCopy _guide = new();

    public SignatureTests() => _guide.SimplifyTemplates();

    [SshTheory]
    [InlineData("ed25519")]
    [InlineData("ecdsa")]
    [InlineData("rsa")]
    public void A_bundle_is_signed_so_that_ssh_keygen_agrees(string type)
    {
        MakeKey("key", type);

        var run = StackguideProcess.Run(_guide.Root, "bundle", "--sign", "key");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        ExpectSigned("guide.zip");
        var verified = StackguideProcess.Run(_guide.Root, "verify", "guide.zip", "--key", "key.pub");
        Assert.Equal((0, ""), (verified.Exit, verified.Error));
        Assert.Matches(@"^\d+ files as published, signed with that key\. Receipt: sha256 [0-9a-f]{64}\n$", verified.Out);
    }

    [SshFact]
    public void A_single_file_is_signed_too()
    {
        using var guide = new GuideCopy();
        GuideCopy.Copy(guide.At("templates"), _guide.At("templates"));
        MakeKey("key", "ed25519");

        StackguideProcess.Run(_guide.Root, "bundle", "--single-file", "guide.html", "--sign", "key");

        ExpectSigned("guide.html");
    }

    [SshFact]
    public void A_signature_by_ssh_keygen_is_taken()
    {
        MakeKey("key", "ed25519");
        StackguideProcess.Run(_guide.Root, "bundle");
        Assert.Equal(0, Shell("ssh-keygen -Y sign -q -n file -f key guide.zip"));

        Assert.Equal(0, StackguideProcess.Run(_guide.Root, "verify", "guide.zip", "--key", "key.pub").Exit);
    }

    [SshTheory]
    [InlineData("ssh-keygen -q -t ed25519 -N '' -f other && mv other.pub key.pub", "is not one of this file with that key")]
    [InlineData("ssh-keygen -Y sign -q -n git -f key - < guide.zip > guide.zip.sig", "is not one of this file with that key")]
    [InlineData("printf x >> guide.zip", "is not one of this file with that key")]
    [InlineData("head -c 100 guide.zip > guide.zip.sig", "is not one of this file with that key")]
    [InlineData(": > guide.zip.sig", "is not one of this file with that key")]
    [InlineData("rm guide.zip.sig", "there is no signature 'guide.zip.sig'")]
    public void What_is_not_signed_with_that_key_for_that_purpose_is_refused(string attack, string reason)
    {
        MakeKey("key", "ed25519");
        StackguideProcess.Run(_guide.Root, "bundle", "--sign", "key");
        Assert.Equal(0, Shell(attack));

        var run = StackguideProcess.Run(_guide.Root, "verify", "guide.zip", "--key", "key.pub");

        Assert.Equal(1, run.Exit);
        Assert.StartsWith("guide.zip(1,1): error SG8007: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Equal("guide.zip is not as it was published: 1 fault.\n", run.Out);
    }

    [SshFact]
    public void A_former_signature_does_not_stay_beside_a_bundle_that_it_does_not_sign()
    {
        MakeKey("key", "ed25519");
        StackguideProcess.Run(_guide.Root, "bundle", "--sign", "key");

        StackguideProcess.Run(_guide.Root, "bundle");

        Assert.False(File.Exists(_guide.At("guide.zip.sig")));
    }

    [SshFact]
    public void A_key_that_does_not_sign_leaves_the_former_bundle_and_its_signature()
    {
        MakeKey("key", "ed25519");
        StackguideProcess.Run(_guide.Root, "bundle", "--sign", "key");
        var before = _guide.Files(output: false);
        _guide.Write("broken", "no key");
        before["broken"] = "no key";

        var run = StackguideProcess.Run(_guide.Root, "bundle", "--sign", "broken");

        Assert.Equal(3, run.Exit);
        Assert.Contains("it cannot be signed with 'broken'", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _guide.Files(output: false));
    }

    [Theory]
    [InlineData("there is no file 'nothing' with a key to sign with", "bundle", "--sign", "nothing")]
    [InlineData("there is no file 'nothing' with a public key", "verify", "output", "--key", "nothing")]
    [InlineData("'LICENSE' holds no public key of SSH", "verify", "output", "--key", "LICENSE")]
    [InlineData("'output' is a folder; a bundle's file is what is signed", "verify", "output", "--key", "good.pub")]
    [InlineData("'two.pub' holds no public key of SSH in one line", "verify", "output", "--key", "two.pub")]
    [InlineData("'options.pub' holds no public key of SSH", "verify", "output", "--key", "options.pub")]
    [InlineData("--signature needs --key", "verify", "output", "--signature", "good.pub")]
    public void A_key_is_a_file_with_a_key(string reason, params string[] arguments)
    {
        _guide.Write("good.pub", "ssh-ed25519 AAAA someone\n");
        _guide.Write("two.pub", "ssh-ed25519 AAAA someone\nssh-ed25519 BBBB another\n");
        _guide.Write("options.pub", "* cert-authority ssh-ed25519 AAAA\n");

        var run = StackguideProcess.Run(_guide.Root, arguments);

        Assert.Equal(2, run.Exit);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    [SshFact]
    public void Says_so_where_there_is_no_ssh_keygen()
    {
        MakeKey("key", "ed25519");
        var dotnet = Path.GetDirectoryName(Environment.ProcessPath!)!;

        var run = StackguideProcess.Run(_guide.Root, new Dictionary<string, string?> { ["PATH"] = dotnet }, "bundle", "--sign", "key");

        Assert.Equal(3, run.Exit);
        Assert.Contains("ssh-keygen is not installed", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_guide.At("guide.zip")));
    }

    public void Dispose() => _guide.Dispose();

    private void ExpectSigned(string file)
    {
        _guide.Write("allowed_signers", "someone@example.org " + File.ReadAllText(_guide.At("key.pub")));
        Assert.Equal(0, Shell($"ssh-keygen -Y verify -f allowed_signers -I someone@example.org -n file -s {file}.sig < {file}"));
    }

    private void MakeKey(string name, string type) => Assert.Equal(0, Shell($"ssh-keygen -q -t {type} -N '' -C '' -f {name}"));

    private int Shell(string command)
    {
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", command]) { WorkingDirectory = _guide.Root, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
