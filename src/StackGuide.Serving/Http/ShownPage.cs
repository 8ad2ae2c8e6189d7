using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using StackGuide.Model.Diagnostics;
using StackGuide.Rendering;

namespace StackGuide.Serving.Http;

/// <summary>What a browser gets for an address.</summary>
/// <param name="Status">The status of the response.</param>
/// <param name="Path">A file's path; its ending says what it is.</param>
/// <param name="Bytes">As a build would publish them.</param>
/// <param name="Fault">Why the page cannot be made; null when it can.</param>
internal sealed record ShownPage(int Status, string Path, byte[] Bytes, Diagnostic? Fault = null)
{
    private static readonly byte[] Nothing = Notice("There is nothing to show yet", "This page shows the guide as soon as it can be read.");

    /// <summary>Tells one state of a page from another.</summary>
    public string Mark => Convert.ToHexStringLower(SHA256.HashData(Bytes).AsSpan(0, 8));

    /// <summary>Whether a browser shows it as a page.</summary>
    public bool IsPage => Path.EndsWith(".html", StringComparison.Ordinal);

    /// <param name="state">The guide.</param>
    /// <param name="address">The path of the request, decoded.</param>
    public static ShownPage At(LiveState state, string address)
    {
        if (state.Site is null)
            return new ShownPage(StatusCodes.Status503ServiceUnavailable, "index.html", Nothing);
        try
        {
            var answer = state.Site.At(address);
            return new ShownPage(answer.IsFound ? StatusCodes.Status200OK : StatusCodes.Status404NotFound, answer.Path, answer.Bytes);
        }
        catch (RenderException fault)
        {
            return new ShownPage(StatusCodes.Status500InternalServerError, "index.html", Nothing, fault.Diagnostic);
        }
        catch (Exception fault)
        {
            // Whatever is wrong with one page, the others are shown.
            return new ShownPage(StatusCodes.Status500InternalServerError, "index.html", Notice("This page cannot be made", $"This is a fault of StackGuide and not of your files ({fault.GetType().Name}: {fault.Message})."));
        }
    }

    private static byte[] Notice(string title, string words) => Encoding.UTF8.GetBytes($"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>{title}</title>
        <script defer src="{ReloadScript.Address}"></script>
        </head>
        <body>
        <main><h1>{title}</h1><p>{WebUtility.HtmlEncode(words)}</p></main>
        </body>
        </html>

        """.ReplaceLineEndings("\n"));
}
