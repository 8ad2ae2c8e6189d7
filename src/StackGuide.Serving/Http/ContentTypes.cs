namespace StackGuide.Serving.Http;

/// <summary>What kind of file a path names.</summary>
internal static class ContentTypes
{
    public static string Of(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".json" => "application/json",
        ".xml" => "application/xml",
        ".csv" => "text/csv; charset=utf-8",
        ".md" => "text/markdown; charset=utf-8",
        "" or ".txt" or ".conf" or ".nojekyll" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
}
