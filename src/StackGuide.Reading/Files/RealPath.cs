using StackGuide.Model.Places;

namespace StackGuide.Reading.Files;

/// <summary>Finds where a path really leads, all links followed.</summary>
internal static class RealPath
{
    /// <param name="path">A path, relative to the working folder or not; what does not exist is taken as written.</param>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Of(string path) => LinkedPath.Follow(Path.GetFullPath(path), step => new FileInfo(step).LinkTarget);
}
