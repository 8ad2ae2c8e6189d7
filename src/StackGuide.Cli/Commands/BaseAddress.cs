using System.CommandLine.Parsing;
using StackGuide.Model.Places;

namespace StackGuide.Cli.Commands;

/// <summary>Reads the address that a site is hosted at.</summary>
internal static class BaseAddress
{
    /// <summary>The address with a closing slash; otherwise an error on the result.</summary>
    public static string? Parse(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (WebAddress.TryParseSite(written, out var address))
            return address;
        result.AddError($"--base-url must be {WebAddress.ExpectedOfSite}, but this is '{written}'");
        return null;
    }
}
