using System.CommandLine.Parsing;

namespace StackGuide.Cli.Commands;

/// <summary>Reads the address that a site is hosted at.</summary>
internal static class BaseAddress
{
    /// <summary>The address with a closing slash; otherwise an error on the result.</summary>
    public static string? Parse(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (Uri.TryCreate(written, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address.Query.Length == 0 && address.Fragment.Length == 0)
            return written.EndsWith('/') ? written : written + "/";
        result.AddError($"--base-url must be an address like https://example.org/guide/, but this is '{written}'");
        return null;
    }
}
